import { type RefObject, useLayoutEffect } from 'react';
import { spanOf, type UnitWindow } from './time-window.ts';
import type { WindowStore } from './window-store.ts';

/**
 * Where a word stands in the box of all words, which itself begins at `from`. In parts of the width of the container, so that it is true
 * at any width, on paper as well.
 */
export const placeWord = (unit: number, from: number, span: number): string =>
  `translateX(${Math.round(((unit - from) / span) * 1e5) / 1e3}cqw)`;

/**
 * Keeps words (`data-unit`) over their days in every frame of a gesture, without anything being laid out or painted: where time is only
 * moved, their box is; where it is stretched, each of them goes to its own place, as wide as it was.
 */
export function useWords(box: RefObject<HTMLElement | null>, store: WindowStore, drawnFor: UnitWindow): void {
  // After every drawing: new words have to find their places.
  useLayoutEffect(() => {
    const words = [...(box.current?.children ?? [])].filter((word) => word instanceof SVGElement);
    let placed = 0;
    const place = () => {
      const live = store.live();
      const span = spanOf(live);
      if (box.current) box.current.style.transform = placeWord(drawnFor.start, live.start, span);
      // Widths that went through pixels and back differ in the last digits.
      if (Math.abs(span / placed - 1) < 1e-9) return;
      placed = span;
      for (const word of words) word.style.transform = placeWord(Number(word.dataset.unit), drawnFor.start, span);
    };
    place();
    return store.onLive(place);
  });
}
