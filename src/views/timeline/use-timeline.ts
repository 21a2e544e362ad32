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
import { type AsOf, buildAsOf } from './as-of.ts';
import { buildScale } from './axis-scale.ts';
import { buildAxisTimes } from './axis-times.ts';
import { buildScene } from './build-scene.ts';
import { buildFrame, countFitLines, type PlotFrame, toView } from './plot-frame.ts';
import { toDayWindow, toUnitWindow, type UnitWindow } from './time-window.ts';
import type { TimelineState } from './timeline-props.ts';
import type { TimelineScene } from './to-timeline-items.ts';
import { type PlotSize, usePlotSize } from './use-plot-size.ts';
import type { VisTimeline } from './vis-adapter.ts';
import { createWindowStore, type WindowStore } from './window-store.ts';

export interface TimelinePlot {
  readonly scene: TimelineScene;
  readonly asOf: AsOf | null;
  readonly size: PlotSize;
  readonly store: WindowStore;
  readonly rest: UnitWindow;
  readonly frame: PlotFrame;
  /** `live`: vis-timeline draws; before that, and where it can't be loaded, the static timeline does. */
  readonly phase: 'static' | 'live' | 'failed';
  readonly move: (window: UnitWindow, animated?: boolean) => void;
  readonly vis: VisTimeline | null;
}

const TIMER = {
  start: (run: () => void, ms: number) => window.setTimeout(run, ms),
  stop: (id: number) => window.clearTimeout(id),
};

/** Joins the pure drawing, the window and vis-timeline. */
export function useTimeline(
  state: TimelineState,
  pane: RefObject<HTMLElement | null>,
  host: RefObject<HTMLDivElement | null>,
): TimelinePlot {
  const { index, selection, lanes, gaps, axis = 'calendar', asOf: asOfDay = null } = state;
  const size = usePlotSize(pane);
  const times = useMemo(() => buildAxisTimes(index, axis), [index, axis]);
  const scale = useMemo(() => buildScale(times, gaps), [times, gaps]);
  const scene = useMemo(() => buildScene(index, { times, scale, lanes }), [index, times, scale, lanes]);
  const asOf = useMemo(() => (asOfDay === null ? null : buildAsOf(index, asOfDay)), [index, asOfDay]);
  const shown = useMemo(() => ({ selection, asOf }), [selection, asOf]);
  const said = useRef<SaidWindow>({ axis, days: state.window });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new scale begins with the window of now; later ones move it.
  const store = useMemo(() => {
    // On another axis the last window means nothing: the address says which one to begin with.
    const days = said.current.axis === scale.axis ? said.current.days : state.window;
    return createWindowStore(toUnitWindow(days, scale), TIMER);
  }, [scale]);
  const rest = useSyncExternalStore(store.onRest, store.rest, store.rest);
  const { metrics, width } = size;
  const fitLines = useMemo(() => countFitLines(scene, shown, width, metrics), [scene, shown, width, metrics]);
  const frame = useMemo(
    () => buildFrame(scene, shown, toView(rest, width, metrics), { metrics, fitLines }),
    [scene, shown, rest, width, metrics, fitLines],
  );
  const { vis, phase } = useVis(host, store, scale);
  const move = useCallback(
    (window: UnitWindow, animated = false) => {
      if (vis) vis.setWindow(window, animated && !prefersStillness());
      else store.move(window);
    },
    [vis, store],
  );

  useLayoutEffect(() => vis?.setItems(frame.items, frame.layout.height), [vis, frame]);
  useWindowProp(state, { store, scene, move, said });
  useOverscan(store, frame);
  return { scene, asOf, size, store, rest, frame, phase, move, vis };
}

const prefersStillness = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** One vis-timeline for as long as the pane stands, fetched in a chunk of its own. */
function useVis(host: RefObject<HTMLDivElement | null>, store: WindowStore, limits: UnitWindow) {
  const [vis, setVis] = useState<VisTimeline | null>(null);
  const [phase, setPhase] = useState<TimelinePlot['phase']>('static');
  const onMove = useEffectEvent((window: UnitWindow) => store.move(window));
  const create = useEffectEvent(({ createVisTimeline }: typeof import('./vis-adapter.ts')) => {
    if (!host.current) return null;
    return createVisTimeline(host.current, { limits, window: store.live(), onMove: (window) => onMove(window) });
  });
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
  useLayoutEffect(() => {
    vis?.setLimits(limits);
    vis?.setWindow(store.live(), false);
  }, [vis, store, limits]);
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
  useEffect(() => store.onRest(() => tell()), [store]);
}

const isSame = (a: DayWindow | null, b: DayWindow | null): boolean => a?.from === b?.from && a?.to === b?.to;

/** A drag that comes to the end of what was placed gets more at once, without waiting for its rest. */
function useOverscan(store: WindowStore, { start, end }: PlotFrame): void {
  useEffect(
    () =>
      store.onLive(() => {
        const live = store.live();
        if (live.start < start - 1e-6 || live.end > end + 1e-6) store.settle();
      }),
    [store, start, end],
  );
}
