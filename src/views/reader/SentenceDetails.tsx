import type { ReactNode } from 'react';
import type { ParsedArticle } from '#model/article.ts';
import type { Corpus } from '#model/corpus.ts';
import { describeBasis, describeEstimate } from '#model/date-words.ts';
import { sideId } from '#model/ids.ts';
import type { DateMention, Mention, PersonMention, PlaceMention, TopicMention } from '#model/mention.ts';
import { toneOf } from './MarkedRun.tsx';

export interface SentenceDetailsProps {
  readonly article: ParsedArticle;
  readonly corpus: Corpus;
  readonly mentions: readonly Mention[];
}

/** What is known of the people, dates, places and topics that were marked, and how. */
export function SentenceDetails({ article, corpus, mentions }: SentenceDetailsProps) {
  return (
    <ul className="mt-2 flex flex-col gap-2.5">
      {mentions.map((mention) => (
        <li key={`${mention.kind} ${mention.span.start}`}>
          <MentionDetails article={article} corpus={corpus} mention={mention} />
        </li>
      ))}
    </ul>
  );
}

interface DetailProps<M> {
  readonly article: ParsedArticle;
  readonly corpus: Corpus;
  readonly mention: M;
}

function MentionDetails({ article, corpus, mention }: DetailProps<Mention>) {
  switch (mention.kind) {
    case 'person':
      return <PersonDetails article={article} corpus={corpus} mention={mention} />;
    case 'date':
      return <DateDetails article={article} corpus={corpus} mention={mention} />;
    case 'place':
      return <PlaceDetails article={article} corpus={corpus} mention={mention} />;
    case 'topic':
      return <TopicDetails article={article} corpus={corpus} mention={mention} />;
    case 'side':
      return null;
  }
}

function Facts({ name, children }: { readonly name: ReactNode; readonly children: ReactNode }) {
  return (
    <>
      <p className="font-semibold">{name}</p>
      <div className="text-muted">{children}</div>
    </>
  );
}

function PersonDetails({ article, corpus, mention }: DetailProps<PersonMention>) {
  const person = article.people.find(({ id }) => id === mention.person);
  const held = mention.office ?? person?.office;
  const office = held && corpus.offices.get(held);
  const side = office && corpus.sides.get(office.side);
  return (
    <Facts name={person?.name ?? mention.person}>
      {person?.role && <p>“{person.role}” in this article</p>}
      {office && <p>Office: {side ? `${office.label}, ${side.label}` : office.label}</p>}
      <p>{person?.part === 'participant' ? 'Takes part in what is told' : 'Spoken of, does not take part'}</p>
      {mention.form === 'staff' && <p>These words are about people around this person.</p>}
    </Facts>
  );
}

const NO_VALUE: Readonly<Record<DateMention['value'], string>> = {
  resolved: 'A time',
  vague: 'Left vague',
  set: 'A repeated time, without one date',
  undecided: 'Names a time, but not which',
};

function DateDetails({ article, mention }: DetailProps<DateMention>) {
  const { estimate } = mention;
  const words = article.raw.text.slice(mention.span.start, mention.span.end);
  return (
    <Facts name={`“${words}”`}>
      {estimate ? (
        <>
          <p className="text-ink">{describeEstimate(estimate)}</p>
          <p>{describeBasis(estimate)}</p>
          <p className="text-xs">EDTF {estimate.edtf}</p>
        </>
      ) : (
        <p>{NO_VALUE[mention.value]}</p>
      )}
    </Facts>
  );
}

const PLACE_KINDS = { country: 'Country', city: 'City', region: 'Region', venue: 'Venue' } as const;

function PlaceDetails({ corpus, mention }: DetailProps<PlaceMention>) {
  const place = corpus.places.get(mention.place);
  const country = place?.country && corpus.sides.get(sideId(place.country))?.label;
  return (
    <Facts name={place?.label ?? mention.place}>
      {place && (
        <p>{country && country !== place.label ? `${PLACE_KINDS[place.kind]}, ${country}` : PLACE_KINDS[place.kind]}</p>
      )}
    </Facts>
  );
}

function TopicDetails({ corpus, mention }: DetailProps<TopicMention>) {
  const topic = corpus.topics.get(mention.topic);
  const broader = topic?.broader && corpus.topics.get(topic.broader);
  return (
    <Facts
      name={
        <span {...toneOf(mention.topic, corpus)} className="underline decoration-2 decoration-tone underline-offset-4">
          {topic?.prefLabel ?? mention.topic}
        </span>
      }
    >
      <p>{broader ? `Topic, part of ${broader.prefLabel}` : 'Topic'}</p>
    </Facts>
  );
}
