import type { UnitWindow } from './time-window.ts';

/**
 * The window in view, outside React: it changes with every frame of a gesture, and only what must move listens to that.
 * `live` is now; `rest` is what the drawing was made for. It follows when nothing has moved for a moment, or at once when the
 * drawing is used up.
 */
export interface WindowStore {
  readonly live: () => UnitWindow;
  readonly rest: () => UnitWindow;
  readonly move: (window: UnitWindow) => void;
  /** Takes this window as `rest` at once; the gesture goes on. */
  readonly feed: (window: UnitWindow) => void;
  readonly onLive: (listener: () => void) => () => void;
  readonly onRest: (listener: () => void) => () => void;
  /** The gesture is over: nothing has moved for a moment. */
  readonly onStill: (listener: () => void) => () => void;
}

export interface Timer {
  readonly start: (run: () => void, ms: number) => number;
  readonly stop: (id: number) => void;
}

// A wheel or a finger that pauses this long has come to rest.
const REST_MS = 90;

export function createWindowStore(initial: UnitWindow, timer: Timer): WindowStore {
  let live = initial;
  let rest = initial;
  let pending: number | null = null;
  const listeners = { live: new Set<() => void>(), rest: new Set<() => void>(), still: new Set<() => void>() };
  const tell = (of: keyof typeof listeners) => {
    for (const listener of listeners[of]) listener();
  };
  const feed = (window: UnitWindow) => {
    if (rest === window) return;
    rest = window;
    tell('rest');
  };
  const settle = () => {
    pending = null;
    feed(live);
    tell('still');
  };
  return {
    live: () => live,
    rest: () => rest,
    feed,
    move: (window) => {
      if (Math.abs(window.start - live.start) < 1e-7 && Math.abs(window.end - live.end) < 1e-7) return;
      live = window;
      if (pending !== null) timer.stop(pending);
      pending = timer.start(settle, REST_MS);
      tell('live');
    },
    onLive: (listener) => listen(listeners.live, listener),
    onRest: (listener) => listen(listeners.rest, listener),
    onStill: (listener) => listen(listeners.still, listener),
  };
}

function listen(listeners: Set<() => void>, listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
