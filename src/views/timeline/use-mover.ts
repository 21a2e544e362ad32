import { type RefObject, useLayoutEffect } from 'react';
import type { AxisScale } from './axis-scale.ts';
import type { PlotFrame } from './plot-frame.ts';
import { spanOf, zoomWindow } from './time-window.ts';
import type { WindowStore } from './window-store.ts';

export interface MoverAsked {
  readonly store: WindowStore;
  readonly scale: AxisScale;
  /** Of the plot, in pixels. */
  readonly width: number;
}

/**
 * Moves what was drawn for the window at rest under the window of now, without drawing anything:
 *
 * ```
 *   fed    ├────────────────────────────┤   drawn, a quarter of the view more on each side
 *   rest        ├──────────────────┤        what it was drawn for
 *   live           ├──────────────────┤     what is seen: the drawing is moved to the left, and stretched while zooming
 * ```
 *
 * When what is seen comes to an end of what was drawn, more is fed.
 */
export function useMover(
  mover: RefObject<HTMLDivElement | null>,
  { store, scale, width }: MoverAsked,
  { fed, rest, items }: PlotFrame,
): void {
  // Strips are pixels: nothing in them keeps its width.
  const hasWords = items.length > 0;
  useLayoutEffect(() => {
    let lastUnzoom = '';
    const place = () => {
      const live = store.live();
      // Zooming out would use up what is drawn again at once: then twice as much is fed.
      if (isUsedUp(live, fed, rest))
        return store.feed(spanOf(live) > spanOf(rest) * 1.02 ? zoomWindow(live, 0.5, 0.5, scale) : live);
      const style = mover.current?.style;
      if (!style) return;
      const stretch = spanOf(rest) / spanOf(live);
      const pxPerUnit = width / spanOf(live);
      const shift = (fed.start - live.start) * pxPerUnit - (fed.start - rest.start) * (pxPerUnit / stretch);
      const same = Math.abs(stretch - 1) < 1e-9;
      style.transform = same ? `translateX(${shift}px)` : `translateX(${shift}px) scaleX(${stretch})`;
      const unzoom = same || !hasWords ? '1' : String(1 / stretch);
      // Even the same value anew would make the browser look at all that could use it.
      if (unzoom !== lastUnzoom) style.setProperty('--unzoom', unzoom);
      lastUnzoom = unzoom;
    };
    place();
    return store.onLive(place);
  }, [mover, store, scale, fed, rest, hasWords, width]);
}

// Stretched by more than this, the drawing is too coarse to stay until the wheel rests.
const MOST_STRETCH = 4;

function isUsedUp(live: PlotFrame['fed'], fed: PlotFrame['fed'], rest: PlotFrame['rest']): boolean {
  if (live.start < fed.start - 1e-6 || live.end > fed.end + 1e-6) return true;
  return spanOf(rest) / spanOf(live) > MOST_STRETCH;
}
