import { useMemo } from 'react';
import { useAfterPaint } from '#ui/use-after-paint.ts';
import type { TimelineState } from './timeline-props.ts';

/**
 * What the filter leaves, one step behind the page: the ticks and the counts are painted first, the drawing follows. Other events and
 * another day to know them by come with their own selection at once: rows of one index mean nothing in another.
 */
export function useLateSelection<State extends TimelineState>(state: State): State {
  const { index, selection, asOf = null } = state;
  const now = useMemo(() => ({ index, selection, asOf }), [index, selection, asOf]);
  const late = useAfterPaint(now);
  return late.index === index && late.asOf === asOf ? { ...state, selection: late.selection } : state;
}
