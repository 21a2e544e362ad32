import { type RefObject, useCallback, useEffect, useState } from 'react';
import { boundsInSight, type RevealOptions } from './use-reveal.ts';

export interface PassageSteps {
  /** Index of the passage gone to last; null before the first step. */
  readonly current: number | null;
  /** Passages before and after the part in sight. */
  readonly above: number;
  readonly below: number;
  readonly step: (by: 1 | -1) => void;
  readonly show: (passage: number) => void;
}

type Reveal = (element: Element | null | undefined, options?: RevealOptions) => void;

/** Going from passage to passage of one column, and how many are out of sight. */
export function usePassages(
  column: RefObject<HTMLElement | null>,
  passages: readonly unknown[],
  reveal: Reveal,
): PassageSteps {
  // Belongs to these passages: others begin anew.
  const [gone, setGone] = useState<{ readonly to: number; readonly of: readonly unknown[] } | null>(null);
  const current = gone?.of === passages ? gone.to : null;
  const [hidden, setHidden] = useState({ above: 0, below: 0 });
  const count = passages.length;

  useEffect(() => {
    const element = column.current;
    if (!element || passages.length === 0) return;
    return watchSight(element, () => setHidden((old) => settle(old, countHidden(element))));
  }, [column, passages]);

  const show = useCallback(
    (passage: number) => {
      setGone({ to: passage, of: passages });
      reveal(column.current?.querySelector(`[data-passage="${passage}"]`));
    },
    [column, passages, reveal],
  );
  const step = useCallback(
    (by: 1 | -1) => {
      if (count === 0) return;
      const from =
        current ?? (by === 1 ? countHidden(column.current).above - 1 : count - countHidden(column.current).below);
      show((from + by + count) % count);
    },
    [column, count, current, show],
  );
  return { current, ...hidden, step, show };
}

type Hidden = Pick<PassageSteps, 'above' | 'below'>;

const settle = (old: Hidden, now: Hidden): Hidden => (old.above === now.above && old.below === now.below ? old : now);

/** Calls `look` now and whenever what is in sight may have changed, at most once a frame. */
function watchSight(column: HTMLElement, look: () => void): () => void {
  let frame = 0;
  const ask = () => {
    if (frame === 0) frame = requestAnimationFrame(run);
  };
  const run = () => {
    frame = 0;
    look();
  };
  const size = new ResizeObserver(ask);
  size.observe(column);
  column.addEventListener('scroll', ask, { passive: true });
  window.addEventListener('scroll', ask, { passive: true });
  look();
  return () => {
    cancelAnimationFrame(frame);
    size.disconnect();
    column.removeEventListener('scroll', ask);
    window.removeEventListener('scroll', ask);
  };
}

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
