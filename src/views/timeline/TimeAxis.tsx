import { useSyncExternalStore } from 'react';
import { toPercent } from './axis-place.ts';
import type { AxisScale } from './axis-scale.ts';
import { findTicks } from './axis-ticks.ts';
import type { PlotMetrics } from './lay-out-plot.ts';
import { toView } from './plot-frame.ts';
import type { UnitWindow } from './time-window.ts';
import type { WindowStore } from './window-store.ts';

export interface TimeAxisProps {
  readonly scale: AxisScale;
  readonly store: WindowStore;
  readonly width: number;
  readonly metrics: PlotMetrics;
}

const TICK_PX = 4;
// The axis line stands this far above the first lane.
export const LINE_RISE = 9;

/** Words, ticks and breaks over the lanes; moves with every frame of a gesture. */
export function TimeAxis({ scale, store, width, metrics }: TimeAxisProps) {
  const live = useSyncExternalStore(store.onLive, store.live, store.live);
  const ticks = findTicks(scale, toView(live, width, metrics));
  const y = metrics.axisHeight - LINE_RISE;
  return (
    <svg aria-hidden="true" width="100%" height={metrics.axisHeight} className="block overflow-hidden">
      <AxisLine scale={scale} live={live} y={y} />
      {ticks.minor.map((unit) => (
        <line
          key={unit}
          x1={toPercent(unit, live)}
          x2={toPercent(unit, live)}
          y1={y - TICK_PX}
          y2={y}
          className="stroke-rule-strong"
        />
      ))}
      {ticks.labels.map(({ unit, text }) => (
        <text
          key={unit}
          x={toPercent(unit, live)}
          y={y - LINE_RISE}
          className="fill-muted text-[0.8125rem] forced-colors:fill-[CanvasText]"
        >
          {text}
        </text>
      ))}
      {ticks.breaks.map((unit) => (
        <BreakMark key={unit} x={toPercent(unit, live)} y={y} />
      ))}
    </svg>
  );
}

// Solid where every day is alike, dotted where days are squeezed together.
function AxisLine({ scale, live, y }: { readonly scale: AxisScale; readonly live: UnitWindow; readonly y: number }) {
  return scale.pieces
    .filter((piece) => piece.end > live.start && piece.start < live.end)
    .map((piece) => (
      <line
        key={piece.start}
        x1={toPercent(Math.max(piece.start, live.start), live)}
        x2={toPercent(Math.min(piece.end, live.end), live)}
        y1={y}
        y2={y}
        className={`stroke-rule-strong ${piece.kind === 'squeezed' ? '[stroke-dasharray:2_2]' : ''}`}
      />
    ));
}

/** Two chevrons that cut the line: here time is left out. */
function BreakMark({ x, y }: { readonly x: string; readonly y: number }) {
  return (
    <svg aria-hidden="true" x={x} y={y} width={1} height={1} overflow="visible">
      <rect x={-6} y={-6} width={12} height={12} className="fill-paper" />
      <path
        d="M-6 -6 l4.5 6 l-4.5 6 M0.5 -6 l4.5 6 l-4.5 6"
        className="fill-none stroke-rule-strong stroke-[1.25] forced-colors:stroke-[CanvasText]"
      />
    </svg>
  );
}
