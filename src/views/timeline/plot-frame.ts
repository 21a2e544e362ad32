import { layOutPlot, type PlotLayout, type PlotMetrics } from './lay-out-plot.ts';
import type { UnitWindow } from './time-window.ts';
import { fitWindow, spanOf } from './time-window.ts';
import type { DrawnItem } from './timeline-item.ts';
import { type ItemView, type Shown, type TimelineScene, toTimelineItems } from './to-timeline-items.ts';

/** Everything placed for one window at rest. */
export interface PlotFrame {
  readonly items: readonly DrawnItem[];
  readonly layout: PlotLayout;
  /** The units the items were asked for; beyond them there may be more. */
  readonly start: number;
  readonly end: number;
}

/** Lines that each lane needs when all is in view; it keeps them while the reader zooms, so that nothing jumps. */
export function countFitLines(
  scene: TimelineScene,
  shown: Shown,
  width: number,
  metrics: PlotMetrics,
): readonly number[] {
  return toTimelineItems(scene, shown, toView(fitWindow(scene.scale), width, metrics)).lines;
}

export function buildFrame(
  scene: TimelineScene,
  shown: Shown,
  view: ItemView,
  { metrics, fitLines }: { readonly metrics: PlotMetrics; readonly fitLines: readonly number[] },
): PlotFrame {
  const { items, lines, start, end } = toTimelineItems(scene, shown, view);
  const kept = lines.map((count, lane) => Math.max(count, fitLines[lane] ?? 1));
  const layout = layOutPlot(scene.lanes, kept, metrics);
  const { lineHeight, fontSize } = metrics;
  return {
    layout,
    start,
    end,
    items: items.map((item) => {
      const top = layout.lanes[item.lane]?.linesTop ?? 0;
      return { ...item, y: top + item.line * lineHeight, lineHeight, fontSize };
    }),
  };
}

export function toView({ start, end }: UnitWindow, width: number, { fontSize }: PlotMetrics): ItemView {
  return { start, end, pxPerUnit: width / spanOf({ start, end }), fontSize };
}
