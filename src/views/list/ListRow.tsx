import type { CorpusEvent } from '#model/corpus.ts';
import { describeEstimate } from '#model/date-words.ts';
import { describeEventType, describeStatus } from '#model/event-words.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import { EventDetails } from '#views/event/EventDetails.tsx';

export interface ListRowProps {
  readonly index: CorpusIndex;
  readonly event: CorpusEvent;
  readonly columns: number;
  readonly open: boolean;
  readonly tabStop: boolean;
  readonly onOpen: () => void;
  readonly onReach: () => void;
}

/** One event, and under it all that is known of it while it is open. On a phone a row reads as a short paragraph. */
export function ListRow({ index, event, columns, open, tabStop, onOpen, onReach }: ListRowProps) {
  const date = event.estimate ? describeEstimate(event.estimate) : 'No date';
  const people = event.participants.map((participant) => participant.label).join(', ');
  const cell = 'py-2 pr-4 align-top max-md:inline max-md:p-0';
  return (
    <>
      <tr
        className={`border-rule border-b max-md:block max-md:py-2.5 ${open ? 'bg-lit' : 'hover:bg-wash'} ${event.status === 'planned' ? 'italic' : ''}`}
        onClick={onOpen}
      >
        <td className={`${cell} whitespace-nowrap not-italic max-md:text-muted`}>{date}</td>
        <td className={`${cell} max-md:block!`}>
          <button
            type="button"
            data-row=""
            tabIndex={tabStop ? 0 : -1}
            aria-expanded={open}
            onFocus={onReach}
            onClick={(click) => {
              // The row listens too, for the mouse.
              click.stopPropagation();
              onOpen();
            }}
            className="min-h-6 text-left font-semibold max-md:text-base pointer-coarse:min-h-11"
          >
            {event.title}
          </button>
          <span className="ml-2 inline-flex gap-1 align-middle">
            {event.topics.map((topic) => (
              <span
                key={topic}
                title={index.corpus.topics.get(topic)?.prefLabel}
                data-topic={topic}
                data-topic-broader={index.corpus.topics.get(topic)?.broader ?? undefined}
                className="size-2.5 rounded-[2px] bg-(--tone) forced-colors:border"
              />
            ))}
          </span>
        </td>
        <td className={cell}>{describeStatus(event)}</td>
        <td className={`${cell} max-md:before:content-['_·_']`}>{describeEventType(event.type)}</td>
        <td className={`${cell} ${event.place ? "max-md:before:content-['_·_']" : ''}`}>{event.place?.label}</td>
        <td className={`${cell} max-md:hidden!`}>{people}</td>
      </tr>
      {open && (
        <tr className="border-rule border-b bg-page max-md:block">
          <td colSpan={columns} className="px-4 py-3 max-md:block">
            <EventDetails corpus={index.corpus} event={event} />
          </td>
        </tr>
      )}
    </>
  );
}
