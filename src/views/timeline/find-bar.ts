import { type Bar, keyOfBar } from './find-item.ts';
import type { PlotFrame } from './plot-frame.ts';
import { spanOf, type UnitWindow } from './time-window.ts';
import { findBar } from './to-strips.ts';

/** A point of the plot: pixels from its left and top edge, and how wide it is. */
export interface PlotPoint {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The key of the bar at a point of the plot; null where a lane is no strip, or has nothing there. */
export function findBarKey({ strips, layout }: PlotFrame, live: UnitWindow, { x, y, width }: PlotPoint): string | null {
  const unit = live.start + (x / width) * spanOf(live);
  const strip = strips.find(({ lane }) => {
    const box = layout.lanes[lane];
    return box !== undefined && y >= box.top && y < box.top + box.height;
  });
  const bar = strip ? findBar(strip, unit) : -1;
  return strip && bar !== -1 ? keyOfBar({ strip, bar }) : null;
}

/** Where a bar stands: pixels from the left and top edge of the plot, over the whole height of its lane. */
export function placeBar({ strip, bar }: Bar, { layout }: PlotFrame, live: UnitWindow, width: number) {
  const pxPerUnit = width / spanOf(live);
  const [start, end] = [strip.bins.start[bar] ?? 0, strip.bins.end[bar] ?? 0];
  const box = layout.lanes[strip.lane];
  return {
    left: (start - live.start) * pxPerUnit,
    width: (end - start) * pxPerUnit,
    top: box?.top ?? 0,
    height: box?.height ?? 0,
  };
}

/** The bar that an event of a crowded lane is counted in; null where the lane shows single events. */
export function barAround({ strips }: PlotFrame, lane: number, unit: number): Bar | null {
  const strip = strips.find((other) => other.lane === lane);
  const bar = strip ? findBar(strip, unit) : -1;
  return strip && bar !== -1 ? { strip, bar } : null;
}
