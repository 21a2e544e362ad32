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

/** What is known of the people, dates, places and topics that were marked, and how. One alone has its name as the title above. */
export function SentenceDetails({ article, corpus, mentions }: SentenceDetailsProps) {
  const [first] = mentions;
  if (mentions.length === 1 && first) {
    return (
      <div className="mt-1 text-muted">
        <MentionFacts article={article} corpus={corpus} mention={first} />
      </div>
    );
  }
  return (
    <ul className="mt-2 flex flex-col gap-2.5">
      {mentions.map((mention) => (
        <li key={`${mention.kind} ${mention.span.start}`} className="text-muted">
          <p className="font-semibold text-ink">
            <MentionName article={article} corpus={corpus} mention={mention} />
          </p>
          <MentionFacts article={article} corpus={corpus} mention={mention} />
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

/** What a mention is called: the full name, the words of a date. */
export function MentionName({ article, corpus, mention }: DetailProps<Mention>) {
  switch (mention.kind) {
    case 'person':
      return article.people.find(({ id }) => id === mention.person)?.name ?? mention.person;
    case 'date':
      return `“${article.raw.text.slice(mention.span.start, mention.span.end)}”`;
    case 'place':
      return corpus.places.get(mention.place)?.label ?? mention.place;
    case 'topic':
      return (
        <span {...toneOf(mention.topic, corpus)} className="underline decoration-2 decoration-tone underline-offset-4">
          {corpus.topics.get(mention.topic)?.prefLabel ?? mention.topic}
        </span>
      );
    case 'side':
      return corpus.sides.get(mention.side)?.label ?? mention.side;
  }
}

function MentionFacts({ article, corpus, mention }: DetailProps<Mention>) {
  switch (mention.kind) {
    case 'person':
      return <PersonFacts article={article} corpus={corpus} mention={mention} />;
    case 'date':
      return <DateFacts mention={mention} />;
    case 'place':
      return <PlaceFacts corpus={corpus} mention={mention} />;
    case 'topic':
      return <TopicFacts corpus={corpus} mention={mention} />;
    case 'side':
      return null;
  }
}

function PersonFacts({ article, corpus, mention }: DetailProps<PersonMention>) {
  const person = article.people.find(({ id }) => id === mention.person);
  const held = mention.office ?? person?.office;
  const office = held && corpus.offices.get(held);
  const side = office && corpus.sides.get(office.side);
  return (
    <>
      {person?.role && <p>“{person.role}” in this article</p>}
      {office && <p>Office: {side ? `${office.label}, ${side.label}` : office.label}</p>}
      <p>{person?.part === 'participant' ? 'Takes part in what is told' : 'Spoken of, does not take part'}</p>
      {mention.form === 'staff' && <p>These words are about people around this person.</p>}
    </>
  );
}

const NO_VALUE: Readonly<Record<DateMention['value'], string>> = {
  resolved: 'A time',
  vague: 'Left vague',
  set: 'A repeated time, without one date',
  undecided: 'Names a time, but not which',
};

function DateFacts({ mention }: { readonly mention: DateMention }) {
  const { estimate } = mention;
  if (!estimate) return <p>{NO_VALUE[mention.value]}</p>;
  return (
    <>
      <p className="text-ink">{describeEstimate(estimate)}</p>
      <p>{describeBasis(estimate)}</p>
      <p className="text-xs">EDTF {estimate.edtf}</p>
    </>
  );
}

const PLACE_KINDS = { country: 'Country', city: 'City', region: 'Region', venue: 'Venue' } as const;

function PlaceFacts({ corpus, mention }: Omit<DetailProps<PlaceMention>, 'article'>) {
  const place = corpus.places.get(mention.place);
  if (!place) return <p>Place</p>;
  const country = place.country && corpus.sides.get(sideId(place.country))?.label;
  const kind = PLACE_KINDS[place.kind];
  return <p>{country && country !== place.label ? `${kind}, ${country}` : kind}</p>;
}

function TopicFacts({ corpus, mention }: Omit<DetailProps<TopicMention>, 'article'>) {
  const broader = corpus.topics.get(mention.topic)?.broader;
  return <p>{broader ? `Topic, part of “${corpus.topics.get(broader)?.prefLabel ?? broader}”` : 'Topic'}</p>;
}
