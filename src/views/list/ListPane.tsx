import { useMemo, useRef } from 'react';
import type { EventId } from '#model/ids.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import { eventsOf, type Selection } from '#select/select-events.ts';
import { type Sort, type SortKey, sortEvents } from '#select/sort-events.ts';
import { ListRow } from './ListRow.tsx';
import { useRovingRows } from './use-roving-rows.ts';

const COLUMNS: readonly { readonly key: SortKey; readonly label: string; readonly className: string }[] = [
  { key: 'date', label: 'Date', className: 'w-44' },
  { key: 'event', label: 'Event', className: '' },
  { key: 'status', label: 'Status', className: 'w-24' },
  { key: 'kind', label: 'Kind', className: 'w-32' },
  { key: 'place', label: 'Place', className: 'w-36' },
  { key: 'people', label: 'Who', className: 'w-48' },
];

export interface ListPaneProps {
  readonly index: CorpusIndex;
  readonly selection: Selection;
  readonly focus: EventId | null;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly onFocus: (focus: EventId | null) => void;
  readonly announce: (text: string) => void;
}

export function ListPane({ index, selection, focus, sort, onSort, onFocus, announce }: ListPaneProps) {
  const events = useMemo(() => sortEvents(eventsOf(index, selection.rows), sort), [index, selection.rows, sort]);
  const body = useRef<HTMLTableSectionElement>(null);
  const rows = useRovingRows(body, events, focus, onFocus);
  const onHead = (key: SortKey) => {
    const next: Sort = {
      key,
      direction: sort.key === key && sort.direction === 'ascending' ? 'descending' : 'ascending',
    };
    onSort(next);
    announce(`Sorted by ${key}, ${next.direction}`);
  };
  if (events.length === 0) return null;
  return (
    <div className="mt-3">
      <table className="w-full table-fixed border-collapse text-sm max-md:block">
        <caption className="sr-only">
          Events, {events.length} in all. Arrow keys move between them, Enter opens one.
        </caption>
        <thead className="max-md:hidden">
          <tr className="border-rule-strong border-b text-left">
            {COLUMNS.map(({ key, label, className }) => (
              <th
                key={key}
                scope="col"
                aria-sort={sort.key === key ? sort.direction : undefined}
                className={`py-1 pr-4 font-normal ${className}`}
              >
                <button
                  type="button"
                  onClick={() => onHead(key)}
                  className="inline-flex min-h-8 items-center gap-1 text-muted hover:text-ink"
                >
                  {label}
                  <span aria-hidden="true" className="w-3">
                    {sort.key === key && (sort.direction === 'ascending' ? '↑' : '↓')}
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={rows.onKeyDown} className="max-md:block">
          {events.map((event) => (
            <ListRow
              key={event.id}
              index={index}
              event={event}
              columns={COLUMNS.length}
              open={event.id === focus}
              tabStop={event.id === rows.tabStop}
              onOpen={() => onFocus(event.id === focus ? null : event.id)}
              onReach={() => rows.onReach(event.id)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
