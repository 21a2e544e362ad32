import type { UnitWindow } from './time-window.ts';

/**
 * The window in view, outside React: it changes with every frame of a gesture, and only what must move listens to that.
 * `live` is now; `rest` follows when nothing has moved for a moment, and is what the items are placed for.
 */
export interface WindowStore {
  readonly live: () => UnitWindow;
  readonly rest: () => UnitWindow;
  readonly move: (window: UnitWindow) => void;
  /** Takes over `live` as `rest` at once. */
  readonly settle: () => void;
  readonly onLive: (listener: () => void) => () => void;
  readonly onRest: (listener: () => void) => () => void;
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
  const liveListeners = new Set<() => void>();
  const restListeners = new Set<() => void>();
  const settle = () => {
    if (pending !== null) timer.stop(pending);
    pending = null;
    if (rest === live) return;
    rest = live;
    for (const listener of restListeners) listener();
  };
  return {
    live: () => live,
    rest: () => rest,
    settle,
    move: (window) => {
      if (Math.abs(window.start - live.start) < 1e-7 && Math.abs(window.end - live.end) < 1e-7) return;
      live = window;
      if (pending !== null) timer.stop(pending);
      pending = timer.start(settle, REST_MS);
      for (const listener of liveListeners) listener();
    },
    onLive: (listener) => listen(liveListeners, listener),
    onRest: (listener) => listen(restListeners, listener),
  };
}

function listen(listeners: Set<() => void>, listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
