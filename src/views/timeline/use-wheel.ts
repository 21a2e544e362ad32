import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import type { AxisScale } from './axis-scale.ts';
import { panWindow, spanOf, type UnitWindow, zoomWindow } from './time-window.ts';
import type { WindowStore } from './window-store.ts';

export interface WheelTarget {
  readonly store: WindowStore;
  readonly scale: AxisScale;
  readonly move: (window: UnitWindow) => void;
}

// Browsers count wheels in pixels, lines or pages.
const LINE_PX = 40;
const PAGE_PX = 800;
// One notch (100 px) zooms by a third; a trackpad's small steps stay small.
const ZOOM_PER_PX = 1.0029;
// No single event zooms by more than this, however far a free-spinning wheel has run.
const MAX_PX = 240;
const HINT_MS = 4000;

/**
 * Ctrl, Cmd or pinch zooms at the pointer, Shift or a sideways wheel pans; a plain wheel is the page's. Returns whether to
 * say so: for a moment after the first plain wheel.
 */
export function useWheel(plot: RefObject<HTMLElement | null>, { store, scale, move }: WheelTarget): boolean {
  const [hint, setHint] = useState<'unsaid' | 'saying' | 'said'>('unsaid');
  const onWheel = useEffectEvent((event: WheelEvent) => {
    const box = plot.current?.getBoundingClientRect();
    if (!box) return;
    const { x, y } = toPixels(event);
    if (event.ctrlKey || event.metaKey) {
      stop(event);
      const anchor = (event.clientX - box.left) / box.width;
      move(zoomWindow(store.live(), ZOOM_PER_PX ** -clamp(y), anchor, scale));
    } else if (event.shiftKey || Math.abs(x) > Math.abs(y)) {
      stop(event);
      const px = Math.abs(x) > Math.abs(y) ? x : y;
      move(panWindow(store.live(), (px / box.width) * spanOf(store.live()), scale));
    } else if (hint === 'unsaid') setHint('saying');
  });
  useEffect(() => {
    const element = plot.current;
    const listener = (event: WheelEvent) => onWheel(event);
    // In the capture phase: vis-timeline has a wheel listener of its own on an element inside.
    element?.addEventListener('wheel', listener, { passive: false, capture: true });
    return () => element?.removeEventListener('wheel', listener, { capture: true });
  }, [plot]);
  useEffect(() => {
    if (hint !== 'saying') return;
    const timer = window.setTimeout(() => setHint('said'), HINT_MS);
    return () => window.clearTimeout(timer);
  }, [hint]);
  return hint === 'saying';
}

function stop(event: WheelEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

function toPixels({ deltaX, deltaY, deltaMode }: WheelEvent): { x: number; y: number } {
  const unit = deltaMode === 1 ? LINE_PX : deltaMode === 2 ? PAGE_PX : 1;
  return { x: deltaX * unit, y: deltaY * unit };
}

const clamp = (px: number): number => Math.max(-MAX_PX, Math.min(MAX_PX, px));
