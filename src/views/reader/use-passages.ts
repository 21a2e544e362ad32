import { type RefObject, useEffect, useState } from 'react';
import { boundsInSight } from './use-reveal.ts';
import { watchSight } from './use-sight.ts';

export interface PassageSteps {
  /** Index of the passage gone to last; null before the first step. */
  readonly current: number | null;
  /** Passages before and after the part in sight. */
  readonly above: number;
  readonly below: number;
  /** The one after or before the current one, else the part in sight; round and round. Null where there is none at all. */
  readonly next: (by: 1 | -1) => number | null;
  readonly choose: (passage: number) => void;
}

/** Going from passage to passage of one column, and how many are out of sight. */
export function usePassages(column: RefObject<HTMLElement | null>, passages: readonly unknown[]): PassageSteps {
  // Belongs to these passages: others begin anew.
  const [gone, setGone] = useState<{ readonly to: number; readonly of: readonly unknown[] } | null>(null);
  const current = gone?.of === passages ? gone.to : null;
  const [hidden, setHidden] = useState({ above: 0, below: 0 });

  useEffect(() => {
    const element = column.current;
    if (!element || passages.length === 0) return;
    return watchSight([element], () => setHidden((old) => settleHidden(old, countHidden(element)))).stop;
  }, [column, passages]);

  return {
    current,
    ...hidden,
    next: (by) => (passages.length === 0 ? null : nextPlace(passages.length, current, countHidden(column.current), by)),
    choose: (to) => setGone({ to, of: passages }),
  };
}

/** The place after or before the current one; without one, the first that begins below what is hidden above, or the reverse. */
export function nextPlace(count: number, current: number | null, hidden: Hidden, by: 1 | -1): number {
  const from = current ?? (by === 1 ? hidden.above - 1 : count - hidden.below);
  return (from + by + count) % count;
}

/** How many lie before and after the part in sight. */
export interface Hidden {
  readonly above: number;
  readonly below: number;
}

/** The old one where nothing changed, so that nothing is drawn again. */
export const settleHidden = (old: Hidden, now: Hidden): Hidden =>
  old.above === now.above && old.below === now.below ? old : now;

/** Passages stand in reading order, so two searches by halves find the first and the last in sight. */
function countHidden(column: HTMLElement | null): Hidden {
  if (!column) return { above: 0, below: 0 };
  const { top, bottom } = boundsInSight(column);
  const marks = [...column.querySelectorAll('[data-passage]')];
  const above = countWhile(marks, (mark) => mark.getBoundingClientRect().bottom <= top);
  return { above, below: marks.length - countWhile(marks, (mark) => mark.getBoundingClientRect().top < bottom) };
}

function countWhile<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
