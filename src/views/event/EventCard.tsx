import type { ReactNode } from 'react';
import type { SentenceLink } from '#corpus/sentence-link.ts';
import type { Corpus, CorpusEvent } from '#model/corpus.ts';
import { describeBasis, describeEstimate } from '#model/date-words.ts';
import { describeParticipants, describeTellings } from './describe-event.ts';

export interface EventCardProps {
  readonly corpus: Corpus;
  readonly event: CorpusEvent;
  /** What can be done with a telling's sentence; a card that only hovers has no controls. */
  readonly cite?: (link: SentenceLink) => ReactNode;
}

/** One event in short: when and how that is known, whether it was planned or held, who, where, about what, in whose words. */
export function EventCard({ corpus, event, cite }: EventCardProps) {
  const tellings = describeTellings(corpus, event);
  const topics = event.topics.flatMap((id) => corpus.topics.get(id) ?? []);
  return (
    <article className="flex flex-col gap-2">
      <h3 className="font-semibold font-serif text-base leading-snug">{event.title}</h3>
      <EventWhen event={event} />
      <ul className="flex flex-col">
        {tellings.map(({ key, status, publisher }) => (
          <li key={key}>
            {status}
            {tellings.length > 1 && <span className="text-muted"> · {publisher}</span>}
          </li>
        ))}
      </ul>
      <EventPeople corpus={corpus} event={event} />
      {topics.length > 0 && (
        <ul aria-label="Topics" className="flex flex-wrap gap-x-4 gap-y-0.5">
          {topics.map(({ id, prefLabel, broader }) => (
            <li
              key={id}
              className="flex items-center gap-1.5"
              data-topic={id}
              data-topic-broader={broader ?? undefined}
            >
              <span aria-hidden="true" className="size-2.5 rounded-[2px] bg-tone forced-colors:bg-[CanvasText]" />
              {prefLabel}
            </li>
          ))}
        </ul>
      )}
      {tellings.map(({ key, sentence, publisher, link }) => (
        <figure key={key} className="border-rule border-t pt-2">
          <blockquote className="font-serif leading-relaxed">“{sentence}”</blockquote>
          <figcaption className="text-muted text-xs">{publisher}</figcaption>
          {cite && link && <div className="-mx-3 flex flex-wrap print:hidden">{cite(link)}</div>}
        </figure>
      ))}
    </article>
  );
}

function EventWhen({ event: { estimate } }: Pick<EventCardProps, 'event'>) {
  if (!estimate) return <p>The article gives no date.</p>;
  return (
    <div>
      <p>
        <span className="font-semibold">{describeEstimate(estimate)}</span>{' '}
        <span className="text-muted text-xs" title="The same in EDTF (ISO 8601-2)">
          {estimate.edtf}
        </span>
      </p>
      <p className="text-muted">{describeBasis(estimate)}</p>
    </div>
  );
}

function EventPeople({ corpus, event }: Omit<EventCardProps, 'cite'>) {
  const people = describeParticipants(corpus, event);
  return (
    <dl className="flex flex-col">
      {people.map(({ key, name, office }) => (
        <div key={key}>
          <dt className="inline font-semibold">{name}</dt>
          {office && <dd className="inline text-muted">, {office}</dd>}
        </div>
      ))}
      {event.place && (
        <div>
          <dt className="inline text-muted">Where: </dt>
          <dd className="inline">{event.place.label}</dd>
        </div>
      )}
    </dl>
  );
}
