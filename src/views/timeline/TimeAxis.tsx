import { memo, useCallback, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { type AxisLines, followAxis } from './axis-drawing.ts';
import type { AxisPiece, AxisScale } from './axis-scale.ts';
import type { PlotMetrics } from './lay-out-plot.ts';
import { spanOf } from './time-window.ts';
import { placeWord, useWords } from './use-words.ts';
import { Word } from './Word.tsx';
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
 * Words, ticks and breaks over the lanes. They go with every frame of a gesture: what was drawn is moved and, by the wheel, stretched, each
 * word going to its own place, as long as the words are those that the window has. Others are drawn in that very frame.
 */
export const TimeAxis = memo(function TimeAxis({ scale, store, width, metrics }: TimeAxisProps) {
  const read = useMemo(() => followAxis(scale, store, width, metrics), [scale, store, width, metrics]);
  const follow = useCallback(
    (onChange: () => void) => {
      const [moved, rested] = [store.onLive(onChange), store.onRest(onChange)];
      return () => {
        moved();
        rested();
      };
    },
    [store],
  );
  const { lines, labels } = useSyncExternalStore(follow, read, read);
  const mover = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const { window } = lines;
  useLayoutEffect(() => {
    const place = () => {
      const live = store.live();
      // In parts of its width: true on paper too.
      const shift = (100 * (window.start - live.start)) / spanOf(live);
      if (mover.current)
        mover.current.style.transform = `translateX(${shift}%) scaleX(${spanOf(window) / spanOf(live)})`;
    };
    place();
    return store.onLive(place);
  }, [store, window]);
  useWords(words, store, window);
  const height = metrics.axisHeight;
  const place = (unit: number) => placeWord(unit, window.start, spanOf(window));
  return (
    <div aria-hidden="true" className="@container relative overflow-hidden [contain:strict]" style={{ height }}>
      <div ref={mover} className="absolute inset-0 origin-[0_0] will-change-transform">
        <Lines scale={scale} lines={lines} height={height} />
      </div>
      <div ref={words} className="absolute inset-0 will-change-transform">
        {labels.map(({ unit, text }) => (
          <Word key={unit} unit={unit} transform={place(unit)}>
            <text y={height - 2 * LINE_RISE} className="fill-muted text-[0.8125rem] forced-colors:fill-[CanvasText]">
              {text}
            </text>
          </Word>
        ))}
        {lines.breaks.map((unit) => (
          <Word key={unit} unit={unit} transform={place(unit)}>
            <BreakMark y={height - LINE_RISE} />
          </Word>
        ))}
      </div>
    </div>
  );
});

interface LinesProps {
  readonly scale: AxisScale;
  readonly lines: AxisLines;
  readonly height: number;
}

// Stretched over the axis, so that it is true at any width; lines keep theirs.
const WIDTH = 1000;
const LINE_LOOK = 'fill-none stroke-rule-strong [vector-effect:non-scaling-stroke]';

/** Three paths, not hundreds of lines. */
const Lines = memo(function Lines({ scale, lines: { window, wide, minor }, height }: LinesProps) {
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
      <path d={minor.map((unit) => `M${place(unit)} ${y - TICK_PX}V${y}`).join('')} className={LINE_LOOK} />
      {/* Solid where every day is alike, dotted where days are squeezed together. */}
      <path d={solid} className={LINE_LOOK} />
      <path d={dotted} className={`${LINE_LOOK} [stroke-dasharray:2_2]`} />
    </svg>
  );
});

/** Two chevrons that cut the line: here time is left out. */
function BreakMark({ y }: { readonly y: number }) {
  return (
    <g transform={`translate(0 ${y})`}>
      <rect x={-6} y={-6} width={12} height={12} className="fill-paper" />
      <path
        d="M-6 -6 l4.5 6 l-4.5 6 M0.5 -6 l4.5 6 l-4.5 6"
        className="fill-none stroke-rule-strong stroke-[1.25] forced-colors:stroke-[CanvasText]"
      />
    </g>
  );
}
