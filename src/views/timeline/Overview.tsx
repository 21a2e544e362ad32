import { type KeyboardEvent, memo, type PointerEvent, useRef, useSyncExternalStore } from 'react';
import type { TimeEnds } from '#select/window-rows.ts';
import { toPercent } from './axis-place.ts';
import { countOverview } from './overview-bars.ts';
import {
  clampWindow,
  describeWindowDay,
  fitWindow,
  MIN_UNITS,
  panWindow,
  spanOf,
  toDayWindow,
  type UnitWindow,
} from './time-window.ts';
import type { TimelineScene } from './to-timeline-items.ts';
import type { WindowStore } from './window-store.ts';

export interface OverviewProps {
  readonly scene: TimelineScene;
  /** When the selected events are. */
  readonly times: TimeEnds;
  readonly store: WindowStore;
  readonly move: (window: UnitWindow) => void;
}

type Grip = 'start' | 'end' | 'both';

// As many slices as a strip of a laptop's width can show apart.
const SLICES = 160;
const HEIGHT = 36;
// Enough to see that a slice is not empty.
const MIN_BAR = 0.18;

/** The whole axis with how much happens where, and the window on it: drag it, drag its ends, or use the arrow keys. */
export function Overview({ scene, times, store, move }: OverviewProps) {
  const live = useSyncExternalStore(store.onLive, store.live, store.live);
  const strip = useRef<HTMLDivElement>(null);
  const { scale } = scene;
  const whole = fitWindow(scale);
  const drag = useGrips(strip, { store, whole: spanOf(whole), move: (window) => move(clampWindow(window, scale)) });
  const nudge = (grip: Grip, units: number) =>
    move(grip === 'both' ? panWindow(store.live(), units, scale) : clampWindow(pull(store.live(), grip, units), scale));
  const days = toDayWindow(live, scale) ?? toDayWindow({ ...whole, end: whole.end - 1e-3 }, scale);
  const shared = { live, whole, nudge, drag };
  return (
    <div ref={strip} className="relative h-9 touch-pan-y rounded-sm border border-rule bg-page print:hidden">
      <Density scene={scene} times={times} />
      <div
        aria-hidden="true"
        className="absolute inset-y-0 cursor-grab border-ink border-y bg-ink/8 active:cursor-grabbing"
        style={{
          left: toPercent(live.start, whole),
          right: toPercent(whole.end - live.end, { start: 0, end: spanOf(whole) }),
        }}
        {...drag('both')}
      />
      <Handle
        grip="start"
        label="Start of the window"
        value={days ? describeWindowDay(days.from, scale) : ''}
        {...shared}
      />
      <Handle grip="end" label="End of the window" value={days ? describeWindowDay(days.to, scale) : ''} {...shared} />
    </div>
  );
}

const Density = memo(function Density({ scene, times }: Pick<OverviewProps, 'scene' | 'times'>) {
  const bars = countOverview(scene.allTimes, times, scene.scale, SLICES);
  const most = bars.reduce((high, { all }) => Math.max(high, all), 1);
  const rise = (count: number) => (count === 0 ? 0 : MIN_BAR + (1 - MIN_BAR) * Math.sqrt(count / most)) * HEIGHT * 0.8;
  const path = (kind: 'all' | 'selected') =>
    bars.map((bar, i) => (bar[kind] === 0 ? '' : `M${i} ${HEIGHT} v${-rise(bar[kind])} h1 V${HEIGHT} z`)).join('');
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${SLICES} ${HEIGHT}`}
      preserveAspectRatio="none"
      className="pointer-events-none absolute inset-0 size-full"
    >
      <path d={path('all')} className="fill-rule" />
      <path d={path('selected')} className="fill-rule-strong forced-colors:fill-[CanvasText]" />
    </svg>
  );
});

interface HandleProps {
  readonly grip: 'start' | 'end';
  readonly label: string;
  readonly value: string;
  readonly live: UnitWindow;
  readonly whole: UnitWindow;
  readonly nudge: (grip: Grip, units: number) => void;
  readonly drag: (grip: Grip) => PointerHandlers;
}

function Handle({ grip, label, value, live, whole, nudge, drag }: HandleProps) {
  const at = grip === 'start' ? live.start : live.end;
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, spanOf(whole) / 12);
    const steps: Record<string, number> = {
      ArrowLeft: -1,
      ArrowDown: -1,
      ArrowRight: 1,
      ArrowUp: 1,
      PageDown: -page,
      PageUp: page,
      Home: whole.start - at,
      End: whole.end - at,
    };
    const units = steps[event.key];
    if (units === undefined) return;
    event.preventDefault();
    // With Shift both ends move: the window travels.
    nudge(event.shiftKey ? 'both' : grip, units);
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={Math.round(whole.start * 10)}
      aria-valuemax={Math.round(whole.end * 10)}
      aria-valuenow={Math.round(at * 10)}
      aria-valuetext={value}
      onKeyDown={onKeyDown}
      className="group/handle absolute inset-y-0 z-1 flex w-6 -translate-x-1/2 cursor-ew-resize items-center justify-center focus-visible:outline-none pointer-coarse:w-11"
      style={{ left: toPercent(at, whole) }}
      {...drag(grip)}
    >
      <span className="h-6 w-2 rounded-sm border border-ink bg-paper group-focus-visible/handle:outline-2 group-focus-visible/handle:outline-focus group-focus-visible/handle:outline-offset-2" />
    </div>
  );
}

function pull(window: UnitWindow, grip: 'start' | 'end', units: number): UnitWindow {
  if (grip === 'start') return { ...window, start: Math.min(window.start + units, window.end - MIN_UNITS) };
  return { ...window, end: Math.max(window.end + units, window.start + MIN_UNITS) };
}

interface PointerHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
}

interface GripsTarget {
  readonly store: WindowStore;
  readonly whole: number;
  readonly move: (window: UnitWindow) => void;
}

function useGrips(
  strip: React.RefObject<HTMLElement | null>,
  { store, whole, move }: GripsTarget,
): (grip: Grip) => PointerHandlers {
  const from = useRef<{ x: number; window: UnitWindow } | null>(null);
  return (grip) => ({
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      from.current = { x: event.clientX, window: store.live() };
    },
    onPointerMove: (event) => {
      if (!from.current || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
      const units = ((event.clientX - from.current.x) / (strip.current?.clientWidth || 1)) * whole;
      const { window } = from.current;
      move(grip === 'both' ? { start: window.start + units, end: window.end + units } : pull(window, grip, units));
    },
  });
}
