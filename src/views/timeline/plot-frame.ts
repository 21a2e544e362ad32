import type { PlotLayout, PlotMetrics } from './lay-out-plot.ts';
import { fitWindow, spanOf, type UnitWindow } from './time-window.ts';
import type { DrawnItem } from './timeline-item.ts';
import type { Strip } from './to-strips.ts';
import {
  type ItemView,
  isSmall,
  type PlacedItems,
  type Shown,
  type TimelineScene,
  toTimelineItems,
} from './to-timeline-items.ts';

/** Everything placed for one window at rest. */
export interface PlotFrame {
  readonly items: readonly DrawnItem[];
  readonly strips: readonly Strip[];
  readonly layout: PlotLayout;
  /** The window it was placed for, and the wider one that is drawn. */
  readonly rest: UnitWindow;
  readonly fed: UnitWindow;
}

/** Lines that each lane needs when all is in view; it keeps them while the reader zooms, so that nothing jumps. */
export function countFitLines(
  scene: TimelineScene,
  shown: Shown,
  width: number,
  metrics: PlotMetrics,
): readonly number[] {
  // Elsewhere lanes are always equally high.
  if (!isSmall(scene)) return [];
  return toTimelineItems(scene, shown, toView(fitWindow(scene.scale), width, metrics)).lines;
}

/** As many lines for each lane as it needs now or when all is in view. */
export const keepLines = (lines: readonly number[], fitLines: readonly number[]): number[] =>
  lines.map((count, lane) => Math.max(count, fitLines[lane] ?? 1));

/** The items with their places from the top. */
export function drawnItems({ items }: PlacedItems, layout: PlotLayout, metrics: PlotMetrics): DrawnItem[] {
  const { lineHeight, fontSize } = metrics;
  return items.map((item) => {
    const top = layout.lanes[item.lane]?.linesTop ?? 0;
    return { ...item, y: top + item.line * lineHeight, lineHeight, fontSize };
  });
}

export function toView({ start, end }: UnitWindow, width: number, { fontSize }: PlotMetrics): ItemView {
  return { start, end, pxPerUnit: width / spanOf({ start, end }), fontSize };
}
