import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { RowPlan } from './row-plan.ts';

// Heights before a row was measured, in CSS pixels: a title with one line of topics, and an open event.
const ROW_HEIGHT = 57;
const DETAILS_HEIGHT = 320;
// The list's height before it was measured: a tall screen, so that nothing is missing at first.
const FIRST_HEIGHT = 1600;
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
  /** What scrolls when the list scrolls in itself. */
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly rows: readonly DrawnRow[];
  readonly spaceAfter: number;
  readonly measure: (row: HTMLElement | null) => void;
}

/**
 * Which rows of the plan are drawn: all of a short list; of a long one those in view, and always row `kept`, which holds the
 * keyboard's place. In a long list, `kept` and the open row `shown` (−1: none) come into view whenever they change.
 */
export function useDrawnRows(plan: RowPlan, kept: number, shown: number, keyOf: (at: number) => string): DrawnRows {
  const scroller = useRef<HTMLDivElement>(null);
  const { scrolls } = plan;
  const virtualizer = useVirtualizer({
    enabled: scrolls,
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
  const bringIntoView = useCallback(
    (at: number) => scrolls && at >= 0 && virtualizer.scrollToIndex(at, { align: 'auto' }),
    [scrolls, virtualizer],
  );
  useEffect(() => void bringIntoView(kept), [bringIntoView, kept]);
  useEffect(() => void bringIntoView(shown), [bringIntoView, shown]);

  if (!scrolls) {
    const rows = Array.from({ length: plan.count }, (_, at) => ({ at, space: 0 }));
    return { scroller, rows, spaceAfter: 0, measure: ignore };
  }
  let end = 0;
  const rows = virtualizer.getVirtualItems().map((item) => {
    const space = Math.max(0, item.start - end);
    end = item.end;
    return { at: item.index, space };
  });
  const spaceAfter = Math.max(0, virtualizer.getTotalSize() - end);
  return { scroller, rows, spaceAfter, measure: virtualizer.measureElement };
}

const ignore = () => {};
