import { type KeyboardEvent, memo, type PointerEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import type { TimeEnds } from '#select/window-rows.ts';
import type { AxisScale } from './axis-scale.ts';
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
  const strip = useRef<HTMLDivElement>(null);
  const { scale } = scene;
  const whole = fitWindow(scale);
  const live = store.live();
  const drag = useGrips(strip, { store, whole: spanOf(whole), move: (window) => move(clampWindow(window, scale)) });
  const nudge = (grip: Grip, units: number) =>
    move(grip === 'both' ? panWindow(store.live(), units, scale) : clampWindow(pull(store.live(), grip, units), scale));
  useFollow(strip, store, scale);
  const shared = { ends: describeEnds(live, scale), live: store.live, whole, nudge, drag };
  return (
    // The end's touch target is wider than a phone's margin: what is beyond the screen must not make the page wider.
    <div className="max-md:-mx-4 max-md:overflow-x-clip max-md:px-4">
      {/* A container, so that what moves on it is placed in parts of its width without being laid out. */}
      <div
        ref={strip}
        className="@container relative h-9 touch-pan-y rounded-sm border border-rule bg-page print:hidden"
      >
        <Density scene={scene} times={times} />
        <div
          aria-hidden="true"
          data-grip="both"
          className="absolute inset-0 origin-[0_0] cursor-grab border-ink border-y bg-ink/8 will-change-transform active:cursor-grabbing"
          style={placeBox(live, whole)}
          {...drag('both')}
        />
        <Handle grip="start" label="Start of the window" {...shared} />
        <Handle grip="end" label="End of the window" {...shared} />
      </div>
    </div>
  );
}

interface WindowEnd {
  readonly at: number;
  readonly words: string;
}

/** Where the window begins and ends, and which days in view these are. */
function describeEnds(live: UnitWindow, scale: AxisScale): Readonly<Record<'start' | 'end', WindowEnd>> {
  const whole = fitWindow(scale);
  const days = toDayWindow(live, scale) ?? toDayWindow({ ...whole, end: whole.end - 1e-3 }, scale);
  return {
    start: { at: live.start, words: days ? describeWindowDay(days.from, scale) : '' },
    end: { at: live.end, words: days ? describeWindowDay(days.to, scale) : '' },
  };
}

// In hundredths of the strip's width.
const partOf = (units: number, whole: UnitWindow): number => (100 * units) / spanOf(whole);

const placeBox = (live: UnitWindow, whole: UnitWindow) => ({
  transform: `translateX(${partOf(live.start - whole.start, whole)}cqw) scaleX(${partOf(spanOf(live), whole) / 100})`,
});

const placeHandle = (at: number, whole: UnitWindow) => ({
  transform: `translateX(calc(${partOf(at - whole.start, whole)}cqw - 50%))`,
});

const valueNow = (at: number): number => Math.round(at * 10);

/** Past React: in every frame of a gesture only these few places and words change. */
function useFollow(strip: RefObject<HTMLElement | null>, store: WindowStore, scale: AxisScale): void {
  // After every drawing as well: it may bring back what it said last.
  useLayoutEffect(() => {
    const whole = fitWindow(scale);
    const follow = () => {
      const live = store.live();
      const ends = describeEnds(live, scale);
      const find = (grip: Grip) => strip.current?.querySelector<HTMLElement>(`[data-grip=${grip}]`);
      Object.assign(find('both')?.style ?? {}, placeBox(live, whole));
      for (const grip of ['start', 'end'] as const) {
        const handle = find(grip);
        if (!handle) continue;
        handle.style.transform = placeHandle(ends[grip].at, whole).transform;
        handle.setAttribute('aria-valuenow', String(valueNow(ends[grip].at)));
        handle.setAttribute('aria-valuetext', ends[grip].words);
      }
    };
    follow();
    return store.onLive(follow);
  });
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
  readonly ends: Readonly<Record<'start' | 'end', WindowEnd>>;
  readonly live: () => UnitWindow;
  readonly whole: UnitWindow;
  readonly nudge: (grip: Grip, units: number) => void;
  readonly drag: (grip: Grip) => PointerHandlers;
}

function Handle({ grip, label, ends, live, whole, nudge, drag }: HandleProps) {
  const { at, words } = ends[grip];
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, spanOf(whole) / 12);
    const steps: Record<string, number> = {
      ArrowLeft: -1,
      ArrowDown: -1,
      ArrowRight: 1,
      ArrowUp: 1,
      PageDown: -page,
      PageUp: page,
      Home: whole.start - live()[grip],
      End: whole.end - live()[grip],
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
      aria-valuemin={valueNow(whole.start)}
      aria-valuemax={valueNow(whole.end)}
      aria-valuenow={valueNow(at)}
      aria-valuetext={words}
      data-grip={grip}
      onKeyDown={onKeyDown}
      className="group/handle absolute inset-y-0 left-0 z-1 flex w-6 cursor-ew-resize will-change-transform items-center justify-center focus-visible:outline-none pointer-coarse:w-11"
      style={placeHandle(at, whole)}
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
  strip: RefObject<HTMLElement | null>,
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
