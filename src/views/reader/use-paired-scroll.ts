import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Corpus } from '#model/corpus.ts';
import { endOf, type PageSide, type PassageLink, type SharedReading, sortPairs } from './shared-reading.ts';
import { type Hidden, settleHidden } from './use-passages.ts';
import { type ColumnPair, type KnownWords, measurePlaces, type Places } from './use-places.ts';
import { boundsInSight } from './use-reveal.ts';
import { drawRibbons } from './use-ribbons.ts';
import { type ScrollLock, useScrollLock } from './use-scroll-lock.ts';
import { watchSight } from './use-sight.ts';

export interface PairedScrollOptions {
  readonly readColumns: () => ColumnPair | null;
  readonly corpus: Corpus;
  readonly shared: SharedReading | null;
  readonly together: boolean;
  /** The column that counts what is above and below. */
  readonly side: PageSide;
  readonly lit: readonly PassageLink[];
}

export interface PairedScroll {
  /** Where the ribbons are drawn. */
  readonly drawing: RefObject<SVGSVGElement | null>;
  readonly hidden: Hidden;
  readonly holds: ScrollLock['holds'];
}

const GESTURES = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Keeps two columns together while one is scrolled, with the ribbons between them and the counters over them. */
export function usePairedScroll(options: PairedScrollOptions): PairedScroll {
  const { readColumns, corpus, shared, together, side, lit } = options;
  const drawing = useRef<SVGSVGElement>(null);
  const [hidden, setHidden] = useState<Hidden>({ above: 0, below: 0 });
  const { follow, holds, release, forget } = useScrollLock(together);

  // Other articles, or the switch: the lock begins from where the columns stand.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what it begins anew for.
  useEffect(forget, [shared, together]);
  const latest = useRef({ side, lit });
  const again = useRef<() => void>(undefined);
  useEffect(() => {
    const columns = readColumns();
    if (!columns || !shared || shared.pairs.length === 0) return;
    let measured: Places | null = null;
    const words: KnownWords = [new Map(), new Map()];
    const look = () => {
      const now = latest.current;
      const places = measured ?? measurePlaces(columns, [...shared.pairs, ...now.lit], words);
      measured = places;
      follow(columns, places, shared.landmarks);
      if (drawing.current) drawRibbons(drawing.current, { columns, places, shared, lit: now.lit, corpus });
      setHidden((old) => settleHidden(old, countHidden(columns[now.side], places, shared, now.side)));
    };
    const watch = watchSight(columns, look, () => {
      // Longer or shorter text moves what is in sight without anyone having scrolled.
      if (measured) forget();
      measured = null;
    });
    again.current = () => {
      measured = null;
      watch.ask();
    };
    const stopGestures = watchGestures(columns, release);
    return () => {
      again.current = undefined;
      watch.stop();
      stopGestures();
    };
  }, [readColumns, corpus, shared, follow, forget, release]);
  // After every drawing, whatever it was for: words may stand elsewhere.
  useEffect(() => {
    latest.current = { side, lit };
    again.current?.();
  });
  return { drawing, hidden, holds };
}

function watchGestures(columns: ColumnPair, act: () => void): () => void {
  for (const column of columns) {
    for (const gesture of GESTURES) column.addEventListener(gesture, act, { passive: true });
  }
  return () => {
    for (const column of columns) {
      for (const gesture of GESTURES) column.removeEventListener(gesture, act);
    }
  };
}

/** How many of the pairs' passages lie above and below what is in sight of a column. */
function countHidden(column: HTMLElement, places: Places, shared: SharedReading, side: PageSide): Hidden {
  const { top, bottom } = boundsInSight(column);
  const shift = column.getBoundingClientRect().top - column.scrollTop;
  const drawn = sortPairs(shared, side).flatMap((pair) => places[side].get(endOf(pair, side)) ?? []);
  return {
    above: drawn.filter((place) => place.bottom + shift <= top).length,
    below: drawn.filter((place) => place.top + shift >= bottom).length,
  };
}
