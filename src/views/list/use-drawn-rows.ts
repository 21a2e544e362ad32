import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { RowPlan } from './row-plan.ts';

// Up to here every row is drawn and the page scrolls; a longer list scrolls in itself, so that what stands below stays in reach.
const ALL_AT_ONCE = 60;
// Heights before a row was measured, in CSS pixels: a title with one line of topics, and an open event.
const ROW_HEIGHT = 57;
const DETAILS_HEIGHT = 320;
// Rows drawn beyond the edges: half a screen, so that a quick scroll shows no gap.
const BEYOND = 10;
// The list's own head covers its upper edge.
const HEAD_HEIGHT = 48;

/** A row to draw, with the empty space before it, in CSS pixels. */
export interface DrawnRow {
  readonly at: number;
  readonly space: number;
}

export interface DrawnRows {
  /** Whether the list scrolls in itself; then `scroller` is the element that does. */
  readonly scrolls: boolean;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly rows: readonly DrawnRow[];
  readonly spaceAfter: number;
  readonly measure: (row: HTMLElement | null) => void;
}

/**
 * Which rows of the plan are drawn: all of a short list; of a long one those in view, and always row `kept`, which holds the
 * keyboard's place. Brings row `shown` into view whenever it changes.
 */
export function useDrawnRows(plan: RowPlan, kept: number, shown: number, keyOf: (at: number) => string): DrawnRows {
  const scroller = useRef<HTMLDivElement>(null);
  const scrolls = plan.count > ALL_AT_ONCE;
  const virtualizer = useVirtualizer({
    enabled: scrolls,
    count: plan.count,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => (plan.rowAt(at).kind === 'event' ? ROW_HEIGHT : DETAILS_HEIGHT),
    getItemKey: keyOf,
    overscan: BEYOND,
    initialRect: { width: 0, height: ROW_HEIGHT * ALL_AT_ONCE },
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
    if (scrolls && shown >= 0) virtualizer.scrollToIndex(shown, { align: 'auto' });
  }, [scrolls, shown, virtualizer]);

  if (!scrolls) {
    const rows = Array.from({ length: plan.count }, (_, at) => ({ at, space: 0 }));
    return { scrolls, scroller, rows, spaceAfter: 0, measure: ignore };
  }
  let end = 0;
  const rows = virtualizer.getVirtualItems().map((item) => {
    const space = Math.max(0, item.start - end);
    end = item.end;
    return { at: item.index, space };
  });
  const spaceAfter = Math.max(0, virtualizer.getTotalSize() - end);
  return { scrolls, scroller, rows, spaceAfter, measure: virtualizer.measureElement };
}

const ignore = () => {};
