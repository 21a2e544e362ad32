import { memo, useRef } from 'react';
import { toPercent } from './axis-place.ts';
import type { PlotLines } from './choose-lines.ts';
import type { PlotLayout, PlotMetrics } from './lay-out-plot.ts';
import type { PlotFrame } from './plot-frame.ts';
import type { PublicationMark } from './publication-marks.ts';
import { spanOf, type UnitWindow } from './time-window.ts';
import { placeWord, useWords } from './use-words.ts';
import { Word } from './Word.tsx';
import type { WindowStore } from './window-store.ts';

const MARK_LOOK = 'stroke-ink [stroke-dasharray:1.5_3] forced-colors:stroke-[CanvasText]';

export interface PlotGridProps {
  readonly lines: PlotLines;
  readonly fed: PlotFrame['fed'];
  readonly layout: PlotLayout;
  readonly metrics: PlotMetrics;
}

/**
 * Behind the items and moved with them: a line under every word of the axis, dotted ones at breaks, and the days that articles
 * came out.
 */
export const PlotGrid = memo(function PlotGrid({ lines, fed, layout, metrics }: PlotGridProps) {
  const { height } = layout;
  const line = (unit: number, className: string, key: string | number = unit, [top, bottom] = [0, height]) => {
    const x = toPercent(unit, fed);
    return <line key={key} x1={x} x2={x} y1={top} y2={bottom} className={className} />;
  };
  return (
    <svg
      aria-hidden="true"
      width="100%"
      height={height + metrics.footHeight}
      className="pointer-events-none absolute inset-x-0 top-0 overflow-hidden"
    >
      {lines.labels.map((unit) => line(unit, 'stroke-rule'))}
      {lines.breaks.map((unit) => line(unit, 'stroke-rule [stroke-dasharray:1.5_5]'))}
      {lines.chosen.map(({ mark }) => line(mark.unit, MARK_LOOK, mark.key, laneEnds(layout, mark)))}
    </svg>
  );
});

function laneEnds({ lanes }: PlotLayout, { lane }: PublicationMark): [top: number, bottom: number] | undefined {
  const box = lane === null ? undefined : lanes[lane];
  return box && [box.top, box.top + box.height];
}

export interface MarkWordsProps {
  readonly lines: PlotLines;
  readonly store: WindowStore;
  readonly rest: UnitWindow;
  /** Where the words stand, in pixels from the top. */
  readonly y: number;
}

/** How the articles tell, under the lines of their days. Beside what is stretched with time, not in it. */
export function MarkWords({ lines, store, rest, y }: MarkWordsProps) {
  const box = useRef<HTMLDivElement>(null);
  useWords(box, store, rest);
  return (
    <div ref={box} className="pointer-events-none absolute inset-0 will-change-transform">
      {lines.chosen
        .filter(({ worded }) => worded)
        .map(({ mark: { key, unit, side, words } }) => (
          <Word key={key} unit={unit} transform={placeWord(unit, rest.start, spanOf(rest))}>
            <text
              x={side === 'right' ? 4 : -4}
              y={y}
              className={`fill-muted text-[0.8125rem] forced-colors:fill-[CanvasText] ${side === 'left' ? '[text-anchor:end]' : ''}`}
            >
              {words}
            </text>
          </Word>
        ))}
    </div>
  );
}
