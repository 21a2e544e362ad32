import type { KeyboardEvent, RefObject } from 'react';
import { countBefore } from '#select/step-events.ts';
import type { AsOf } from './as-of.ts';
import { describeEventLine } from './describe-step.ts';
import { type Cursor, rowsAround } from './move-cursor.ts';
import type { TimelineState } from './timeline-props.ts';

export interface EventOptionsProps {
  readonly state: TimelineState;
  readonly asOf: AsOf | null;
  readonly cursor: Cursor | null;
  readonly list: RefObject<HTMLDivElement | null>;
  /** Id of the card that describes the reached event; null when none is shown. */
  readonly describedBy: string | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

// A screen reader looks about in the neighbourhood; the rest comes as the cursor moves.
const AROUND = 50;

/**
 * The timeline as a list box, its one tab stop: every event by its full name, in time order. It lies over the drawing and
 * is not seen itself; the plot around it shows the focus, the drawing which event is reached.
 */
export function EventOptions({
  state,
  asOf,
  cursor,
  list,
  describedBy,
  onKeyDown,
  onFocus,
  onBlur,
}: EventOptionsProps) {
  const { index, selection, focus } = state;
  const rows = rowsAround(selection.rows, cursor?.row ?? null, AROUND);
  const first = rows[0] === undefined ? 0 : countBefore(selection.rows, rows[0]);
  const open = focus === null ? undefined : index.rowOf.get(focus);
  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label="Events in time order"
      aria-orientation="horizontal"
      aria-activedescendant={cursor ? optionId(cursor.row) : undefined}
      aria-describedby={describedBy ?? undefined}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onBlur={onBlur}
      className="pointer-events-none absolute inset-0 z-10 overflow-hidden outline-none!"
    >
      {rows.map((row, i) => {
        const event = index.corpus.events[row];
        return (
          event && (
            // biome-ignore lint/a11y/useFocusableInteractive: the list box holds the focus and names the active option.
            <div
              key={event.id}
              id={optionId(row)}
              role="option"
              aria-selected={row === open}
              aria-posinset={first + i + 1}
              aria-setsize={selection.count}
              className="sr-only"
            >
              {describeEventLine(event, row, asOf)}
            </div>
          )
        );
      })}
    </div>
  );
}

const optionId = (row: number): string => `timeline-event-${row}`;
