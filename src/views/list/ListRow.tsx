import { memo, useId, useRef } from 'react';
import type { Corpus, CorpusEvent } from '#model/corpus.ts';
import { describeEstimate } from '#model/date-words.ts';
import { describeKnownType, describeStatus } from '#model/event-words.ts';
import type { EventId } from '#model/ids.ts';
import { StatusMark } from './StatusMark.tsx';
import { AS_CELL, AS_ROW, AS_ROW_HEAD } from './table-roles.ts';

export interface ListRowProps {
  readonly corpus: Corpus;
  readonly event: CorpusEvent;
  /** Among all rows of the table, the head being 1. */
  readonly rowIndex: number;
  /** Its place among the drawn and undrawn rows, for measuring. */
  readonly at: number;
  readonly measure: ((row: HTMLElement | null) => void) | undefined;
  readonly open: boolean;
  readonly tabStop: boolean;
  readonly onFocus: (focus: EventId | null) => void;
  readonly onReach: (event: EventId) => void;
}

const CELL = 'py-2 pr-4 align-baseline first:pl-2 last:pr-2';
const INLINE = `${CELL} max-md:inline max-md:p-0!`;
// On a phone the cells follow one another in a line.
const NEXT = "max-md:before:text-muted max-md:before:content-['_·_']";

/** One event. A click anywhere opens it, unless words were being selected. On a phone the row reads as a short paragraph. */
export const ListRow = memo(function ListRow(props: ListRowProps) {
  const { corpus, event, rowIndex, at, measure, open, tabStop, onFocus, onReach } = props;
  const type = describeKnownType(event.type);
  const id = useId();
  const selectedBefore = useRef('');
  const button = useRef<HTMLButtonElement>(null);
  const toggle = () => onFocus(open ? null : event.id);
  const people = event.participants.map((participant) => participant.label).join(', ');
  return (
    <tr
      {...AS_ROW}
      ref={measure}
      data-index={at}
      aria-rowindex={rowIndex}
      onMouseDown={() => {
        selectedBefore.current = readSelection();
      }}
      onClick={() => {
        const selected = readSelection();
        if (selected !== '' && selected !== selectedBefore.current) return;
        // The keys work on from here.
        button.current?.focus({ preventScroll: true });
        toggle();
      }}
      className={`group relative cursor-pointer scroll-mt-12 border-rule border-b max-md:block max-md:py-3 max-md:pr-12 max-md:pl-2 ${open ? 'bg-lit' : 'hover:bg-wash has-focus-visible:bg-wash'}`}
    >
      <td {...AS_CELL} id={`${id}-date`} className={`${INLINE} max-md:text-muted`}>
        {event.estimate ? describeEstimate(event.estimate) : <span className="text-muted">No date</span>}
      </td>
      <th {...AS_ROW_HEAD} className={`${CELL} text-left font-normal max-md:block max-md:p-0!`}>
        <span className="flex items-baseline gap-1.5">
          <button
            type="button"
            ref={button}
            data-row={event.id}
            tabIndex={tabStop ? 0 : -1}
            aria-expanded={open}
            aria-labelledby={`${id}-title`}
            aria-describedby={`${id}-date ${id}-status`}
            onFocus={() => onReach(event.id)}
            onClick={(click) => {
              // The row listens too, for the mouse.
              click.stopPropagation();
              toggle();
            }}
            className="-my-1 -ml-1.5 inline-flex size-6 shrink-0 items-center justify-center self-start rounded-sm text-muted group-hover:text-ink max-md:absolute max-md:top-2 max-md:right-0 max-md:m-0 pointer-coarse:size-11"
          >
            <Chevron open={open} />
          </button>
          <span id={`${id}-title`} className="min-w-0 font-semibold leading-snug wrap-anywhere max-md:text-base">
            {event.title}
          </span>
        </span>
        <Topics corpus={corpus} event={event} />
      </th>
      <td {...AS_CELL} id={`${id}-status`} className={INLINE}>
        <span className="inline-flex items-baseline gap-1.5">
          <StatusMark status={event.status} />
          {describeStatus(event)}
        </span>
      </td>
      <td {...AS_CELL} className={`${INLINE} ${type ? NEXT : ''}`}>
        {type}
      </td>
      <td {...AS_CELL} className={`${INLINE} ${event.place ? NEXT : ''} wrap-anywhere`}>
        {event.place?.label}
      </td>
      <td {...AS_CELL} className={`${CELL} max-xl:hidden`}>
        {people}
      </td>
    </tr>
  );
});

const readSelection = (): string => document.getSelection()?.toString() ?? '';

function Topics({ corpus, event }: Pick<ListRowProps, 'corpus' | 'event'>) {
  const topics = event.topics.flatMap((topic) => corpus.topics.get(topic) ?? []);
  if (topics.length === 0) return null;
  return (
    <span className="mt-0.5 flex flex-wrap gap-x-3 text-muted text-xs md:ml-6 pointer-coarse:md:ml-11">
      {topics.map(({ id, prefLabel, broader }) => (
        <span key={id} className="inline-flex items-baseline gap-1">
          <span
            aria-hidden="true"
            data-topic={id}
            data-topic-broader={broader ?? undefined}
            className="size-2 shrink-0 rounded-[2px] bg-(--tone) forced-colors:border"
          />
          {prefLabel}
        </span>
      ))}
    </span>
  );
}

function Chevron({ open }: { readonly open: boolean }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 10 10"
      className={`size-2.5 fill-none stroke-current stroke-[1.5] ${open ? 'rotate-90' : ''}`}
    >
      <path d="m3 1 4 4-4 4" />
    </svg>
  );
}
