import type { UnitWindow } from './time-window.ts';
import type { WindowStore } from './window-store.ts';

// Long enough to see which way, short enough not to wait for.
const DURATION_MS = 220;

export interface Frames {
  readonly next: (run: (now: number) => void) => number;
  readonly stop: (id: number) => void;
}

/** Moves the window to `target` in even steps, slowly at both ends; the result stops it where it is. */
export function animateWindow(store: WindowStore, target: UnitWindow, frames: Frames): () => void {
  const from = store.live();
  let begun: number | null = null;
  let pending = frames.next(step);
  function step(now: number): void {
    begun ??= now;
    const part = Math.min(1, (now - begun) / DURATION_MS);
    const eased = part < 0.5 ? 2 * part * part : 1 - 2 * (1 - part) * (1 - part);
    if (part < 1) pending = frames.next(step);
    store.move(part === 1 ? target : mix(from, target, eased));
  }
  return () => frames.stop(pending);
}

const mix = (from: UnitWindow, to: UnitWindow, part: number): UnitWindow => ({
  start: from.start + (to.start - from.start) * part,
  end: from.end + (to.end - from.end) * part,
});
