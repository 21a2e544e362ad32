import { memo } from 'react';
import { toPercent } from './axis-place.ts';
import type { AxisScale } from './axis-scale.ts';
import { findTicks } from './axis-ticks.ts';
import { UNZOOM } from './item-shapes.ts';
import type { PlotLayout, PlotMetrics } from './lay-out-plot.ts';
import { type PlotFrame, toView } from './plot-frame.ts';
import { chooseMarks, type PublicationMark } from './publication-marks.ts';

const MARK_LOOK = 'stroke-ink [stroke-dasharray:1.5_3] forced-colors:stroke-[CanvasText]';

export interface PlotGridProps {
  readonly scale: AxisScale;
  readonly frame: Pick<PlotFrame, 'fed' | 'rest'>;
  readonly layout: PlotLayout;
  readonly width: number;
  readonly metrics: PlotMetrics;
  readonly marks: readonly PublicationMark[];
}

/**
 * Behind the items and moved with them: a line under every word of the axis, dotted ones at breaks, and the days that articles
 * came out.
 */
export const PlotGrid = memo(function PlotGrid({ scale, frame, layout, width, metrics, marks }: PlotGridProps) {
  const { height } = layout;
  const { labels, breaks, chosen } = chooseLines({ scale, frame, width, metrics, marks });
  const line = (unit: number, className: string, top = 0, bottom = height) => {
    const x = toPercent(unit, frame.fed);
    return <line key={unit} x1={x} x2={x} y1={top} y2={bottom} className={className} />;
  };
  return (
    <svg
      aria-hidden="true"
      width="100%"
      height={height + metrics.footHeight}
      className="pointer-events-none absolute inset-x-0 top-0 overflow-hidden"
    >
      {labels.map((unit) => line(unit, 'stroke-rule'))}
      {breaks.map((unit) => line(unit, 'stroke-rule [stroke-dasharray:1.5_5]'))}
      {chosen.map(({ mark, worded }) => (
        <g key={mark.key}>
          {line(mark.unit, MARK_LOOK, ...laneEnds(layout, mark))}
          {worded && (
            <text
              x={toPercent(mark.unit, frame.fed)}
              dx={mark.side === 'right' ? 4 : -4}
              y={height + metrics.footHeight * 0.7}
              className={`fill-muted text-[0.8125rem] forced-colors:fill-[CanvasText] ${UNZOOM} ${mark.side === 'left' ? 'origin-right [text-anchor:end]' : 'origin-left'}`}
            >
              {mark.words}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
});

// In view the lines stand under the words that the axis has there; beyond, under those that it is going to have.
function chooseLines({ scale, frame, width, metrics, marks }: Omit<PlotGridProps, 'layout'>) {
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

function laneEnds({ lanes }: PlotLayout, { lane }: PublicationMark): [top?: number, bottom?: number] {
  const box = lane === null ? undefined : lanes[lane];
  return box ? [box.top, box.top + box.height] : [];
}
