import { useCallback, useMemo, useRef } from 'react';
import { followScroll, type Seen } from './follow-scroll.ts';
import type { Stand } from './scroll-map.ts';
import type { PageSide, SharedReading } from './shared-reading.ts';
import type { ColumnPair, Places } from './use-places.ts';
import { RESTING_PLACE } from './use-reveal.ts';

// Under reduced motion the other column does not glide along: it changes its place once, when the reader has been still this long.
const PAUSE = 150;
// A column that goes to a place of its own is there after this; browsers take half a second at most.
const ARRIVAL = 1_000;

export interface ScrollLock {
  /** Looks where both columns are, and moves the one that was not scrolled. */
  readonly follow: (columns: ColumnPair, places: Places, landmarks: SharedReading['pairs']) => void;
  /** Left and right: this column goes to a place of its own; it is not moved meanwhile. */
  readonly holds: readonly [() => void, () => void];
  /** The reader takes over. */
  readonly release: () => void;
  /** What was seen counts no more: the lock begins anew from where the columns stand. */
  readonly forget: () => void;
}

/** Two columns that scroll together. What it knows lies in refs: nothing is drawn for a scroll. */
export function useScrollLock(on: boolean): ScrollLock {
  const seen = useRef<Seen | null>(null);
  const held = useRef(new Map<PageSide, ReturnType<typeof setTimeout>>());
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);

  const release = useCallback(() => {
    for (const timer of held.current.values()) clearTimeout(timer);
    held.current.clear();
  }, []);
  const hold = useCallback((side: PageSide) => {
    clearTimeout(held.current.get(side));
    held.current.set(
      side,
      setTimeout(() => held.current.delete(side), ARRIVAL),
    );
  }, []);
  const forget = useCallback(() => {
    seen.current = null;
  }, []);
  const follow = useCallback<ScrollLock['follow']>(
    (columns, places, landmarks) => {
      if (!on || !isSideBySide()) return forget();
      const step = () => {
        seen.current = moveOther(columns, seen.current, held.current, () => toStands(columns, places, landmarks));
      };
      clearTimeout(pause.current);
      if (seen.current && prefersStillness()) pause.current = setTimeout(step, PAUSE);
      else step();
    },
    [on, forget],
  );
  const holds = useMemo(() => [() => hold(0), () => hold(1)] as const, [hold]);
  return { follow, holds, release, forget };
}

/** Where there is room for one column only, the page scrolls, not the column. As Tailwind's `md`. */
export const isSideBySide = (): boolean => window.matchMedia('(min-width: 48rem)').matches;

const prefersStillness = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

function moveOther(
  columns: ColumnPair,
  seen: Seen | null,
  held: ReadonlyMap<PageSide, unknown>,
  landmarks: () => Stand[],
): Seen {
  const now: Stand = [columns[0].scrollTop, columns[1].scrollTop];
  if (!seen) return { stand: now, leader: 0 };
  const following = followScroll(seen, now, landmarks, roomOf(columns));
  if (!following) return seen;
  const { leader, to } = following;
  const other = leader === 0 ? 1 : 0;
  if (held.has(other)) return { stand: now, leader };
  const column = columns[other];
  column.scrollTop = to;
  // Browsers round; what was meant is kept, so that rounding does not add up.
  const reached = Math.abs(column.scrollTop - to) < 1 ? to : column.scrollTop;
  return { leader, stand: leader === 0 ? [now[0], reached] : [reached, now[1]] };
}

/** How far each column can scroll. */
export const roomOf = (columns: ColumnPair): Stand => [
  columns[0].scrollHeight - columns[0].clientHeight,
  columns[1].scrollHeight - columns[1].clientHeight,
];

/** The scrolls at which both ends of a landmark are where the reader's eyes rest. */
function toStands(columns: ColumnPair, places: Places, landmarks: SharedReading['pairs']): Stand[] {
  const line = columns[0].clientHeight * RESTING_PLACE;
  return landmarks.flatMap(({ left, right }): Stand[] => {
    const [a, b] = [places[0].get(left), places[1].get(right)];
    return a && b && a.top > line && b.top > line ? [[a.top - line, b.top - line]] : [];
  });
}
