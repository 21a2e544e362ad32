import {
  type RefObject,
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { AxisKind, DayWindow } from '#select/view-choices.ts';
import { filterEnds, type TimeEnds } from '#select/window-rows.ts';
import { animateWindow } from './animate-window.ts';
import { type AsOf, buildAsOf } from './as-of.ts';
import { buildScale } from './axis-scale.ts';
import { buildAxisTimes } from './axis-times.ts';
import { buildScene } from './build-scene.ts';
import type { PlotFrame } from './plot-frame.ts';
import { buildStripIndex } from './strip-index.ts';
import { toDayWindow, toUnitWindow, type UnitWindow } from './time-window.ts';
import type { TimelineState } from './timeline-props.ts';
import { type ItemWishes, isSmall, type TimelineScene } from './to-timeline-items.ts';
import { useFrame } from './use-frame.ts';
import { useMover } from './use-mover.ts';
import type { PlotSize } from './use-plot-size.ts';
import type { VisTimeline } from './vis-adapter.ts';
import { createWindowStore, type WindowStore } from './window-store.ts';

export interface TimelinePlot {
  readonly scene: TimelineScene;
  readonly asOf: AsOf | null;
  /** When the selected events are. */
  readonly selectedTimes: TimeEnds;
  readonly size: PlotSize;
  readonly store: WindowStore;
  readonly rest: UnitWindow;
  readonly frame: PlotFrame;
  /** `live`: vis-timeline draws; before that, and where it can't be loaded, the static timeline does. */
  readonly phase: 'static' | 'live' | 'failed';
  readonly move: (window: UnitWindow, animated?: boolean) => void;
  /** Where the window is, or is on its way to. */
  readonly aim: () => UnitWindow;
  readonly vis: VisTimeline | null;
}

export interface PlotElements {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly mover: RefObject<HTMLDivElement | null>;
}

export interface PlotAsked {
  readonly size: PlotSize;
  readonly pins: ItemWishes['pins'];
}

const TIMER = {
  start: (run: () => void, ms: number) => window.setTimeout(run, ms),
  stop: (id: number) => window.clearTimeout(id),
};

/** Joins the pure drawing, the window and vis-timeline. */
export function useTimeline(
  state: TimelineState,
  { host, mover }: PlotElements,
  { size, pins }: PlotAsked,
): TimelinePlot {
  const { index, selection, lanes, gaps, axis = 'calendar', asOf: asOfDay = null } = state;
  const times = useMemo(() => buildAxisTimes(index, axis), [index, axis]);
  const scale = useMemo(() => buildScale(times, gaps), [times, gaps]);
  const scene = useMemo(() => buildScene(index, { times, scale, lanes }), [index, times, scale, lanes]);
  const asOf = useMemo(() => (asOfDay === null ? null : buildAsOf(index, asOfDay)), [index, asOfDay]);
  const shown = useMemo(() => ({ selection, asOf }), [selection, asOf]);
  const selectedTimes = useMemo(() => filterEnds(scene.allTimes, selection.rows), [scene, selection.rows]);
  const said = useRef<SaidWindow>({ axis, days: state.window });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new scale begins with the window of now; later ones move it.
  const store = useMemo(() => {
    // On another axis the last window means nothing: the address says which one to begin with.
    const days = said.current.axis === scale.axis ? said.current.days : state.window;
    return createWindowStore(toUnitWindow(days, scale), TIMER);
  }, [scale]);
  const rest = useSyncExternalStore(store.onRest, store.rest, store.rest);
  const frame = useFrame({ scene, shown, rest, size, pins });
  const { vis, phase } = useVis(host, store);
  const { move, aim } = useMove(store, phase === 'live');

  useLayoutEffect(
    () => vis?.draw(frame.fed, frame.items, { width: size.width, height: frame.layout.height }),
    [vis, frame, size.width],
  );
  useMover(mover, { store, scale, width: size.width }, frame);
  useWarmUp(scene, selection);
  useWindowProp(state, { store, scene, move, said });
  return { scene, asOf, selectedTimes, size, store, rest, frame, phase, move, aim, vis };
}

const FRAMES = {
  next: (run: (now: number) => void) => window.requestAnimationFrame(run),
  stop: (id: number) => window.cancelAnimationFrame(id),
};

const prefersStillness = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

// Run once before it is needed, the code that counts is compiled when the first filter is clicked.
function useWarmUp(scene: TimelineScene, selection: TimelineState['selection']): void {
  const warm = useEffectEvent(() => {
    const strips = buildStripIndex(scene, { selection, asOf: null });
    for (let lane = 0; lane < scene.lanes.length; lane += 1) strips.classesOf(lane);
    filterEnds(scene.allTimes, selection.rows);
  });
  useEffect(() => {
    if (isSmall(scene) || typeof requestIdleCallback === 'undefined') return;
    const idle = requestIdleCallback(() => warm());
    return () => cancelIdleCallback(idle);
  }, [scene]);
}

/** The one way to move the window; a new move ends the one on its way. */
function useMove(store: WindowStore, canAnimate: boolean): Pick<TimelinePlot, 'move' | 'aim'> {
  const running = useRef<{ readonly stop: () => void; readonly target: UnitWindow } | null>(null);
  useEffect(() => {
    // A gesture that comes between has the last word.
    const done = store.onStill(() => {
      running.current = null;
    });
    return () => {
      running.current?.stop();
      running.current = null;
      done();
    };
  }, [store]);
  const move = useCallback(
    (window: UnitWindow, animated = false) => {
      running.current?.stop();
      running.current = null;
      if (!animated || !canAnimate || prefersStillness()) return store.move(window);
      running.current = { stop: animateWindow(store, window, FRAMES), target: window };
    },
    [store, canAnimate],
  );
  const aim = useCallback(() => running.current?.target ?? store.live(), [store]);
  return { move, aim };
}

/** One vis-timeline for as long as the pane stands, fetched in a chunk of its own. */
function useVis(host: RefObject<HTMLDivElement | null>, store: WindowStore) {
  const [vis, setVis] = useState<VisTimeline | null>(null);
  const [phase, setPhase] = useState<TimelinePlot['phase']>('static');
  const create = useEffectEvent(({ createVisTimeline }: typeof import('./vis-adapter.ts')) =>
    host.current ? createVisTimeline(host.current, store.live()) : null,
  );
  useEffect(() => {
    let made: VisTimeline | null = null;
    let gone = false;
    import('./vis-adapter.ts').then(
      (adapter) => {
        if (gone) return;
        made = create(adapter);
        setVis(made);
        // Its first items are drawn in the next frame; until then the static ones stay.
        requestAnimationFrame(() => requestAnimationFrame(() => !gone && setPhase('live')));
      },
      () => setPhase('failed'),
    );
    return () => {
      gone = true;
      made?.destroy();
      setVis(null);
      setPhase('static');
    };
  }, []);
  return { vis, phase };
}

interface Joined {
  readonly store: WindowStore;
  readonly scene: TimelineScene;
  readonly move: (window: UnitWindow, animated?: boolean) => void;
  readonly said: RefObject<SaidWindow>;
}

/** The window last told to the address, or by it. */
interface SaidWindow {
  readonly axis: AxisKind;
  readonly days: DayWindow | null;
}

/** The window in the address and the window on screen follow each other; what one just said does not come back to it. */
function useWindowProp({ window, onWindow }: TimelineState, { store, scene, move, said }: Joined): void {
  const { scale } = scene;
  const follow = useEffectEvent((next: DayWindow | null) => {
    const moved = said.current.axis === scale.axis && !isSame(next, said.current.days);
    said.current = { axis: scale.axis, days: next };
    if (moved) move(toUnitWindow(next, scale), true);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: on another axis the window in the address is taken up anew.
  useEffect(() => follow(window), [window, scale.axis]);
  const tell = useEffectEvent(() => {
    const days = toDayWindow(store.rest(), scale);
    if (isSame(days, said.current.days)) return;
    said.current = { axis: scale.axis, days };
    onWindow(days);
  });
  useEffect(() => store.onStill(() => tell()), [store]);
}

const isSame = (a: DayWindow | null, b: DayWindow | null): boolean => a?.from === b?.from && a?.to === b?.to;
