import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { AxisScale } from './axis-scale.ts';
import { panWindow, spanOf, type UnitWindow, zoomWindow } from './time-window.ts';
import { CLICK_PX } from './use-item-pointer.ts';
import type { WindowStore } from './window-store.ts';

export interface DragTarget {
  readonly store: WindowStore;
  readonly scale: AxisScale;
  readonly move: (window: UnitWindow) => void;
}

interface Grip {
  readonly pointers: ReadonlyMap<number, number>;
  readonly window: UnitWindow;
}

/** Dragging pans, two fingers zoom around what lies between them. Vertical strokes of a finger stay with the page. */
export function useDrag(plot: RefObject<HTMLElement | null>, { store, scale, move }: DragTarget): void {
  const follow = useEffectEvent((from: Grip, now: ReadonlyMap<number, number>) => {
    const width = plot.current?.clientWidth || 1;
    const [first, last] = [spreadOf(from.pointers), spreadOf(now)];
    const zoomed =
      first.apart > 0 && last.apart > 0
        ? zoomWindow(from.window, last.apart / first.apart, first.middle / width, scale)
        : from.window;
    move(panWindow(zoomed, ((first.middle - last.middle) / width) * spanOf(zoomed), scale));
  });
  useEffect(() => {
    const element = plot.current;
    if (!element) return;
    const abort = new AbortController();
    const options = { signal: abort.signal };
    const now = new Map<number, number>();
    let from: Grip | null = null;
    let dragging = false;
    const placeOf = (event: PointerEvent) => event.clientX - element.getBoundingClientRect().left;
    // Fingers come and go one by one: each time the gesture begins anew from where it is.
    const grip = () => {
      from = now.size === 0 ? null : { pointers: new Map(now), window: store.live() };
    };
    const release = (event: PointerEvent) => {
      if (!now.delete(event.pointerId)) return;
      dragging = dragging && now.size > 0;
      grip();
    };
    element.addEventListener(
      'pointerdown',
      (event) => {
        if (event.button !== 0) return;
        now.set(event.pointerId, placeOf(event));
        grip();
      },
      options,
    );
    element.addEventListener(
      'pointermove',
      (event) => {
        if (!from || !now.has(event.pointerId)) return;
        now.set(event.pointerId, placeOf(event));
        const moved = Math.abs(spreadOf(now).middle - spreadOf(from.pointers).middle);
        if (!dragging && now.size === 1 && moved <= CLICK_PX) return;
        if (!dragging) element.setPointerCapture(event.pointerId);
        dragging = true;
        follow(from, now);
      },
      options,
    );
    for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) {
      element.addEventListener(end, release, options);
    }
    return () => abort.abort();
  }, [plot, store]);
}

/** The middle of all pointers, and how far the outer two are apart. */
function spreadOf(pointers: ReadonlyMap<number, number>): { readonly middle: number; readonly apart: number } {
  const places = [...pointers.values()];
  const [least, most] = [Math.min(...places), Math.max(...places)];
  return { middle: (least + most) / 2, apart: most - least };
}
