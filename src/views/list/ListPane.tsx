import { memo, useCallback, useMemo, useRef } from 'react';
import type { SentenceLink } from '#corpus/sentence-link.ts';
import type { CorpusEvent } from '#model/corpus.ts';
import type { EventId } from '#model/ids.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import { eventsOf, type Selection } from '#select/select-events.ts';
import { sortEvents } from '#select/sort-events.ts';
import { BY_DATE, type Sort } from '#select/view-choices.ts';
import { Choice } from '#ui/Choice.tsx';
import { DetailsRow } from './DetailsRow.tsx';
import type { DrawRow } from './draw-row.ts';
import { ListHead } from './ListHead.tsx';
import { ListRow } from './ListRow.tsx';
import { describeSort, SORT_CHOICES, turnSort, writeSort } from './list-columns.ts';
import { RowsInView } from './RowsInView.tsx';
import { planRows } from './row-plan.ts';
import { AS_ROWS, AS_TABLE } from './table-roles.ts';
import { useRovingRows } from './use-roving-rows.ts';

export interface ListPaneProps {
  readonly index: CorpusIndex;
  readonly selection: Selection;
  readonly focus: EventId | null;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly onFocus: (focus: EventId | null) => void;
  readonly announce: (text: string) => void;
  /** The address that brings the page back with a sentence in view. */
  readonly linkNow: (link: SentenceLink) => string;
}

/** The selected events as a table that can be sorted, each row opening its details. */
export const ListPane = memo(function ListPane({
  index,
  selection,
  focus,
  sort,
  onSort,
  onFocus,
  announce,
  linkNow,
}: ListPaneProps) {
  const events = useMemo(() => sortSelected(index, selection, sort), [index, selection, sort]);
  const ids = useMemo(() => events.map((event) => event.id), [events]);
  const placeOf = useMemo(() => new Map(ids.map((id, place) => [id, place])), [ids]);
  const body = useRef<HTMLTableSectionElement>(null);
  const open = focus === null ? -1 : (placeOf.get(focus) ?? -1);
  const plan = useMemo(() => planRows(events.length, open), [events.length, open]);
  // One function for as long as the rows are the same: another one would have every row of a long list measured anew.
  const keyOf = useCallback((at: number) => `${plan.rowAt(at).kind} ${ids[plan.rowAt(at).event]}`, [plan, ids]);
  const roving = useRovingRows(body, ids, placeOf, focus, onFocus, !plan.scrolls);
  const scroller = useRef<HTMLDivElement>(null);
  const drawRow: DrawRow = (at, measure) => {
    const row = plan.rowAt(at);
    const event = events[row.event];
    if (!event) return null;
    // The head is row 1.
    const place = { corpus: index.corpus, event, at, rowIndex: at + 2, measure };
    return row.kind === 'details' ? (
      <DetailsRow key={`${event.id} details`} {...place} linkNow={linkNow} />
    ) : (
      <ListRow
        key={event.id}
        {...place}
        open={row.event === open}
        tabStop={row.event === roving.tabStop}
        onFocus={onFocus}
        onReach={roving.onReach}
      />
    );
  };
  const onOrder = (next: Sort) => {
    onSort(next);
    announce(`Sorted by ${describeSort(next)}`);
  };
  if (events.length === 0) return null;

  return (
    <div className="-mx-2 mt-3">
      <SortChoice sort={sort} onSort={onOrder} />
      <div
        ref={scroller}
        className={plan.scrolls ? 'h-[max(20rem,70dvh)] overflow-y-auto overscroll-contain print:h-auto' : ''}
      >
        <table
          {...AS_TABLE}
          aria-rowcount={plan.count + 1}
          className="w-full table-fixed border-collapse text-sm max-md:block"
        >
          <caption className="sr-only">
            {events.length === 1 ? '1 event' : `${events.length.toLocaleString('en')} events`}, sorted by{' '}
            {describeSort(sort)}. Arrow keys move between them, Enter opens one.
          </caption>
          <ListHead sort={sort} onHead={(key) => onOrder(turnSort(sort, key))} stays={plan.scrolls} />
          <tbody {...AS_ROWS} ref={body} onKeyDown={roving.onKeyDown} className="max-md:block">
            {plan.scrolls ? (
              <RowsInView
                plan={plan}
                scroller={scroller}
                kept={plan.atOf(roving.tabStop)}
                shown={open < 0 ? -1 : plan.atOf(open) + 1}
                keyOf={keyOf}
                drawRow={drawRow}
              />
            ) : (
              Array.from({ length: plan.count }, (_, at) => drawRow(at))
            )}
          </tbody>
        </table>
      </div>
    </div>
  );
});

function sortSelected(index: CorpusIndex, selection: Selection, sort: Sort): CorpusEvent[] {
  const events = eventsOf(index, selection.rows);
  // They come in time order; sorting a hundred thousand once more would cost a tenth of a second at every click.
  const inOrder = sort.key === BY_DATE.key && sort.direction === BY_DATE.direction;
  return inOrder ? events : sortEvents(events, sort);
}

/** Where the columns have no heads: the same orders from a menu. */
function SortChoice({ sort, onSort }: Pick<ListPaneProps, 'sort' | 'onSort'>) {
  return (
    <div className="mb-1 px-2 md:hidden print:hidden">
      <Choice
        label="Sort by"
        value={writeSort(sort)}
        options={SORT_CHOICES}
        onValue={(value) => {
          const choice = SORT_CHOICES.find((candidate) => candidate.value === value);
          if (choice) onSort(choice.sort);
        }}
      />
    </div>
  );
}
