import type { AxisScale } from './axis-scale.ts';
import { type AxisTicks, findTicks, type Tick } from './axis-ticks.ts';
import type { PlotMetrics } from './lay-out-plot.ts';
import { toView } from './plot-frame.ts';
import { spanOf, type UnitWindow } from './time-window.ts';
import type { WindowStore } from './window-store.ts';

/** The axis as it was drawn for one window, with marks on both sides of it for what a drag uncovers. */
export interface AxisDrawing {
  readonly window: UnitWindow;
  readonly wide: UnitWindow;
  readonly ticks: AxisTicks;
}

// A quarter of the view on both sides, as the lanes have it.
const AIR = 0.25;

/**
 * Reads the axis for the window of now: the last drawing as long as its words, moved, are the very words that the window would get.
 * Names are placed by what is in view: one that leaves takes its month or year with it, and its neighbour must say it.
 */
export function followAxis(
  scale: AxisScale,
  store: Pick<WindowStore, 'live'>,
  width: number,
  metrics: PlotMetrics,
): () => AxisDrawing {
  const draw = (window: UnitWindow, labels: readonly Tick[]): AxisDrawing => {
    const air = spanOf(window) * AIR;
    const wide = { start: window.start - air, end: window.end + air };
    const { minor, breaks } = findTicks(scale, { ...toView(window, width, metrics), ...wide });
    return { window, wide, ticks: { labels, minor, breaks } };
  };
  let drawn: AxisDrawing | null = null;
  let seen: UnitWindow | null = null;
  return () => {
    const window = store.live();
    if (drawn && window === seen) return drawn;
    seen = window;
    const { labels } = findTicks(scale, toView(window, width, metrics));
    if (!drawn || !isMoved(drawn, window) || !areSame(labels, drawn.ticks.labels)) drawn = draw(window, labels);
    return drawn;
  };
}

/** Whether the window shows as many units as the drawing's own, and none that it does not have. */
function isMoved({ window, wide }: AxisDrawing, next: UnitWindow): boolean {
  // Widths that went through pixels and back differ in the last digits.
  if (Math.abs(spanOf(next) / spanOf(window) - 1) > 1e-9) return false;
  return next.start >= wide.start && next.end <= wide.end;
}

const areSame = (a: readonly Tick[], b: readonly Tick[]): boolean =>
  a.length === b.length && a.every(({ unit, text }, i) => unit === b[i]?.unit && text === b[i].text);
