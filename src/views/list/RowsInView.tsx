import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { Fragment, type RefObject, useCallback, useEffect } from 'react';
import type { DrawRow } from './draw-row.ts';
import { LIST_COLUMNS } from './list-columns.ts';
import type { RowPlan } from './row-plan.ts';
import { AS_SPACE } from './table-roles.ts';

// Heights before a row was measured, in CSS pixels: a title with one line of topics, and an open event.
const ROW_HEIGHT = 57;
const DETAILS_HEIGHT = 320;
// The list's height before it was measured: a tall screen, so that nothing is missing at first.
const FIRST_HEIGHT = 1600;
// Rows drawn beyond the edges: half a screen, so that a quick scroll shows no gap.
const BEYOND = 10;
// The list's own head covers its upper edge.
const HEAD_HEIGHT = 48;

export interface RowsInViewProps {
  readonly plan: RowPlan;
  readonly scroller: RefObject<HTMLElement | null>;
  /** The row that holds the keyboard's place: always drawn. */
  readonly kept: number;
  /** The row with the open event's details; −1 when there is none. */
  readonly shown: number;
  /** A name for the row that stays with it when rows before it come and go. */
  readonly keyOf: (at: number) => string;
  readonly drawRow: DrawRow;
}

/** Of a long list the rows in view, with empty space for the others. `kept` and `shown` come into view when they change. */
export function RowsInView({ plan, scroller, kept, shown, keyOf, drawRow }: RowsInViewProps) {
  const virtualizer = useVirtualizer({
    count: plan.count,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => (plan.rowAt(at).kind === 'event' ? ROW_HEIGHT : DETAILS_HEIGHT),
    getItemKey: keyOf,
    overscan: BEYOND,
    initialRect: { width: 0, height: FIRST_HEIGHT },
    scrollPaddingStart: HEAD_HEIGHT,
    scrollPaddingEnd: HEAD_HEIGHT,
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const rows = defaultRangeExtractor(range);
        return kept < 0 || rows.includes(kept) ? rows : [...rows, kept].sort((a, b) => a - b);
      },
      [kept],
    ),
  });
  useEffect(() => {
    if (kept >= 0) virtualizer.scrollToIndex(kept, { align: 'auto' });
  }, [virtualizer, kept]);
  useEffect(() => {
    if (shown >= 0) virtualizer.scrollToIndex(shown, { align: 'auto' });
  }, [virtualizer, shown]);

  let end = 0;
  const rows = virtualizer.getVirtualItems().map((item) => {
    const space = item.start - end;
    end = item.end;
    return (
      <Fragment key={item.key}>
        <Space height={space} />
        {drawRow(item.index, virtualizer.measureElement)}
      </Fragment>
    );
  });
  return (
    <>
      {rows}
      <Space height={virtualizer.getTotalSize() - end} />
    </>
  );
}

/** Stands for rows that are not drawn. */
function Space({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tr {...AS_SPACE} className="max-md:block">
      <td colSpan={LIST_COLUMNS.length} className="p-0 max-md:block" style={{ height }} />
    </tr>
  );
}
