import { memo, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { type AxisDrawing, followAxis } from './axis-drawing.ts';
import { toPercent } from './axis-place.ts';
import type { AxisPiece, AxisScale } from './axis-scale.ts';
import type { PlotMetrics } from './lay-out-plot.ts';
import { spanOf } from './time-window.ts';
import type { WindowStore } from './window-store.ts';

export interface TimeAxisProps {
  readonly scale: AxisScale;
  readonly store: WindowStore;
  readonly width: number;
  readonly metrics: PlotMetrics;
}

const TICK_PX = 4;
// The axis line stands this far above the first lane.
const LINE_RISE = 9;

/**
 * Words, ticks and breaks over the lanes. They go with every frame of a gesture: a drag moves them as long as they say what the window
 * has to say; where other words are due, or the wheel stretches time, they are drawn anew in that very frame.
 */
export const TimeAxis = memo(function TimeAxis({ scale, store, width, metrics }: TimeAxisProps) {
  const read = useMemo(() => followAxis(scale, store, width, metrics), [scale, store, width, metrics]);
  const drawing = useSyncExternalStore(store.onLive, read, read);
  const mover = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = () => {
      const { window } = read();
      // In parts of its width: true on paper too.
      const shift = (100 * (window.start - store.live().start)) / spanOf(window);
      if (mover.current) mover.current.style.transform = `translateX(${shift}%)`;
    };
    place();
    return store.onLive(place);
  }, [read, store]);
  return (
    <div
      aria-hidden="true"
      className="relative overflow-hidden [contain:strict]"
      style={{ height: metrics.axisHeight }}
    >
      <div ref={mover} className="absolute inset-0 will-change-transform">
        <Ticks scale={scale} drawing={drawing} height={metrics.axisHeight} />
      </div>
    </div>
  );
});

interface TicksProps {
  readonly scale: AxisScale;
  readonly drawing: AxisDrawing;
  readonly height: number;
}

function Ticks({ scale, drawing, height }: TicksProps) {
  const { window, ticks } = drawing;
  const y = height - LINE_RISE;
  return (
    <>
      <Lines scale={scale} drawing={drawing} height={height} />
      <svg aria-hidden="true" width="100%" height={height} className="absolute inset-0 overflow-visible">
        {ticks.labels.map(({ unit, text }) => (
          <text
            key={unit}
            x={toPercent(unit, window)}
            y={y - LINE_RISE}
            className="fill-muted text-[0.8125rem] forced-colors:fill-[CanvasText]"
          >
            {text}
          </text>
        ))}
        {ticks.breaks.map((unit) => (
          <BreakMark key={unit} x={toPercent(unit, window)} y={y} />
        ))}
      </svg>
    </>
  );
}

// Stretched over the axis, so that it is true at any width; lines keep theirs.
const WIDTH = 1000;
const LINE_LOOK = 'fill-none stroke-rule-strong [vector-effect:non-scaling-stroke]';

/** Three paths, not hundreds of lines: all of them change with every turn of the wheel. */
function Lines({ scale, drawing: { window, wide, ticks }, height }: TicksProps) {
  const y = height - LINE_RISE;
  const place = (unit: number) => Math.round(((unit - window.start) / spanOf(window)) * WIDTH * 100) / 100;
  const pieces = scale.pieces.filter((piece) => piece.end > wide.start && piece.start < wide.end);
  const draw = (piece: AxisPiece) =>
    `M${place(Math.max(piece.start, wide.start))} ${y}H${place(Math.min(piece.end, wide.end))}`;
  const [dotted, solid] = [true, false].map((squeezed) =>
    pieces
      .filter(({ kind }) => (kind === 'squeezed') === squeezed)
      .map(draw)
      .join(''),
  );
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${WIDTH} ${height}`}
      preserveAspectRatio="none"
      width="100%"
      height={height}
      className="absolute inset-0 overflow-visible"
    >
      <path d={ticks.minor.map((unit) => `M${place(unit)} ${y - TICK_PX}V${y}`).join('')} className={LINE_LOOK} />
      {/* Solid where every day is alike, dotted where days are squeezed together. */}
      <path d={solid} className={LINE_LOOK} />
      <path d={dotted} className={`${LINE_LOOK} [stroke-dasharray:2_2]`} />
    </svg>
  );
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
