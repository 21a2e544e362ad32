import type { AxisScale } from './axis-scale.ts';
import { findTicks } from './axis-ticks.ts';
import type { PlotMetrics } from './lay-out-plot.ts';
import { type PlotFrame, toView } from './plot-frame.ts';
import { chooseMarks, type PublicationMark } from './publication-marks.ts';

export interface PlotLines {
  readonly labels: readonly number[];
  readonly breaks: readonly number[];
  readonly chosen: readonly { readonly mark: PublicationMark; readonly worded: boolean }[];
}

/** In view the lines stand under the words that the axis has there; beyond, under those that it is going to have. */
export function chooseLines(
  scale: AxisScale,
  frame: Pick<PlotFrame, 'fed' | 'rest'>,
  { width, metrics }: { readonly width: number; readonly metrics: PlotMetrics },
  marks: readonly PublicationMark[],
): PlotLines {
  const view = toView(frame.rest, width, metrics);
  const fed = { ...view, ...frame.fed };
  const beyond = (unit: number) => unit < view.start || unit > view.end;
  const ticks = findTicks(scale, fed);
  // What stands on the very edge of the view may be found in both.
  const labels = new Set([
    ...findTicks(scale, view).labels.map(({ unit }) => unit),
    ...ticks.labels.map(({ unit }) => unit).filter(beyond),
  ]);
  const inView = chooseMarks(marks, view);
  const keys = new Set(inView.map(({ mark }) => mark.key));
  const outside = chooseMarks(marks, fed).filter(({ mark }) => beyond(mark.unit) && !keys.has(mark.key));
  return { labels: [...labels], breaks: ticks.breaks, chosen: [...inView, ...outside] };
}
