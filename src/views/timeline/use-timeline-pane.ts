import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { hasBit } from '#base/bitset.ts';
import { type AsOf, describeLater, isLater } from './as-of.ts';
import type { AxisScale } from './axis-scale.ts';
import { zeroOf } from './axis-times.ts';
import { describeBar } from './describe-bar.ts';
import { drawTime } from './draw-time.ts';
import { barAround, findBarKey } from './find-bar.ts';
import { findItem, keyOfCursor } from './find-item.ts';
import type { Cursor } from './move-cursor.ts';
import {
  clampWindow,
  describeWindowDay,
  fitWindow,
  revealUnits,
  spanOf,
  toDayWindow,
  type UnitWindow,
  ZOOM_STEP,
  zoomToUnits,
  zoomWindow,
} from './time-window.ts';
import type { ItemStates } from './timeline-item.ts';
import type { TimelineState } from './timeline-props.ts';
import type { ItemWishes } from './to-timeline-items.ts';
import { useCard } from './use-card.ts';
import { useCursor } from './use-cursor.ts';
import { useDrag } from './use-drag.ts';
import { useItemPointer } from './use-item-pointer.ts';
import type { PlotSize } from './use-plot-size.ts';
import { useSight } from './use-sight.ts';
import { type TimelinePlot, useTimeline } from './use-timeline.ts';
import { useWheel } from './use-wheel.ts';

/** All that the pane does: the plot with its gestures, the keyboard's cursor, the card. */
export function useTimelinePane(state: TimelineState, pane: RefObject<HTMLElement | null>, size: PlotSize) {
  const { index, focus, onFocus, announce } = state;
  const plotArea = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const mover = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [byKeys, setByKeys] = useState(false);
  const pressed = useRef(false);
  const [reached, setReached] = useState<Cursor | null>(null);
  const pins = usePins(state, byKeys ? reached : null);
  const plot = useTimeline(state, { host, mover }, { size, pins });
  const { scene, store, move, aim } = plot;
  const { scale } = scene;
  const sight = useSight(scroller, size.metrics.axisHeight);
  const cards = useCard();

  const placeOf = (row: number) => {
    const estimate = index.corpus.events[row]?.estimate;
    return estimate && scene.times.off[row] === 0 ? drawTime(estimate, scale, zeroOf(scene.times, row)) : null;
  };
  const reveal = (row: number) => {
    const place = placeOf(row);
    if (!place) return;
    const { start, end } = place;
    const next = revealUnits(aim(), start, end, scale);
    if (next !== aim()) move(next, true);
  };
  const goTo = (window: UnitWindow) => {
    move(window, true);
    const days = toDayWindow(window, scale);
    announce(
      days
        ? `Showing ${describeWindowDay(days.from, scale)} to ${describeWindowDay(days.to, scale)}`
        : 'Showing everything',
    );
  };
  const zoom = (step: 'in' | 'out' | 'fit') => {
    if (step === 'fit') goTo(fitWindow(scale));
    else goTo(zoomWindow(aim(), step === 'in' ? ZOOM_STEP : 1 / ZOOM_STEP, 0.5, scale));
  };
  const cursor = useCursor(state, scene, {
    reached,
    setReached,
    asOf: plot.asOf,
    zoom,
    dismiss: cards.dismiss,
    onStep: (next) => {
      setByKeys(true);
      reveal(next.row);
      scrollToLane(scroller.current, plot, next.lane);
      const key = keyOfCursor(next, index, scene);
      if (key) cards.reach(key);
    },
  });
  const activeKey = byKeys && cursor.cursor ? keyOfCursor(cursor.cursor, index, scene) : null;
  const states = useItemStates(state, plot.asOf, activeKey);
  useLayoutEffect(() => plot.vis?.setStates(states), [plot.vis, states]);
  useRevealFocus(state, reveal);

  const find = (key: string) => findItem(key, index, scene, plot.frame.strips);
  useItemPointer(pane, plotArea, {
    onPress: () => {
      setByKeys(false);
      cards.show(null);
    },
    onClick: (key, touch) => {
      pressed.current = true;
      list.current?.focus({ preventScroll: true });
      pressed.current = false;
      const found = key === null ? null : find(key);
      if (!found || key === null) {
        if (focus !== null) onFocus(null);
      } else if ('bar' in found) {
        const [start = 0, end = 0] = [found.strip.bins.start[found.bar], found.strip.bins.end[found.bar]];
        cards.show(null);
        goTo(nearBar(start, end, aim(), scale));
      } else {
        cursor.setCursor(found.row, found.lane);
        if (touch) cards.show({ key, by: 'touch' });
        const event = index.corpus.events[found.row];
        if (event) onFocus(event.id);
      }
    },
    onDoubleClick: (key) => {
      const found = find(key);
      const place = found && 'row' in found ? placeOf(found.row) : null;
      if (place) goTo(zoomToUnits(place.start, place.end, scale));
    },
    findKey: (clientX, clientY) => {
      const area = plotArea.current?.getBoundingClientRect();
      if (!area) return null;
      const point = { x: clientX - area.left, y: clientY - area.top, width: area.width };
      return findBarKey(plot.frame, store.live(), point);
    },
    onHover: (key) => cards.hover(key !== null && find(key) ? key : null),
  });
  const hint = useWheel(plotArea, {
    store,
    scale,
    move: (window) => {
      // The card's event goes elsewhere from under the pointer.
      if (cards.card?.by !== 'keys') cards.show(null);
      move(window);
    },
  });
  useDrag(plotArea, { store, scale, move });
  const shown = cards.card && find(cards.card.key);
  const shownRow = shown && 'row' in shown ? shown : null;
  return {
    refs: { pane, plotArea, host, mover, list, scroller },
    plot,
    sight,
    states,
    cursor,
    cards,
    hint,
    byKeys,
    zoom,
    goTo,
    /** The event whose card is shown. */
    cardEvent: shownRow ? (index.corpus.events[shownRow.row] ?? null) : null,
    cardBar: shown && 'bar' in shown ? shown : null,
    cardNote: shownRow ? (describeLater(plot.asOf, shownRow.row) ?? describeCrowd(shownRow, plot)) : null,
    onListFocus: () => {
      if (pressed.current) return;
      setByKeys(true);
      cursor.begin();
    },
    onListBlur: () => {
      setByKeys(false);
      if (cards.card?.by !== 'pointer') cards.show(null);
    },
  };
}

/** The open event, and the one that the keyboard reached: drawn even where there are too many to draw. */
function usePins({ index, focus }: TimelineState, reached: Cursor | null): ItemWishes['pins'] {
  const open = focus === null ? undefined : index.rowOf.get(focus);
  return useMemo(
    () => [...(open === undefined ? [] : [{ row: open, lane: null }]), ...(reached ? [reached] : [])],
    [open, reached],
  );
}

/** Of an event in a crowded lane, how many lie around it: "among 132 events, 3 May 2024 to 9 May 2024". */
function describeCrowd({ row, lane }: Cursor, { scene, frame }: TimelinePlot): string | null {
  const bar = barAround(frame, lane, scene.scale.toUnit(scene.times.from[row] ?? 0));
  if (!bar) return null;
  const { count, days } = describeBar(bar, scene.scale);
  return `among ${count}, ${days}`;
}

// A click on a bar comes five times nearer, so that the bar's neighbours are still seen beside it.
const NEARER = 5;

function nearBar(start: number, end: number, window: UnitWindow, scale: AxisScale): UnitWindow {
  const half = Math.max((end - start) * 1.5, spanOf(window) / NEARER / 2);
  const middle = (start + end) / 2;
  return clampWindow({ start: middle - half, end: middle + half }, scale);
}

export type TimelineModel = ReturnType<typeof useTimelinePane>;

function useItemStates(
  { index, selection, focus }: TimelineState,
  asOf: AsOf | null,
  activeKey: string | null,
): ItemStates {
  return useMemo(() => {
    const open = focus === null ? undefined : index.rowOf.get(focus);
    return {
      later: ({ row }) => row !== open && isLater(asOf, row),
      // What came later is outside every selection of then, and looks fainter than what the filter leaves out.
      faded: ({ row }) => row !== open && !isLater(asOf, row) && !hasBit(selection.rows, row),
      dim: ({ row }) => open !== undefined && row !== open,
      selected: ({ row }) => row === open,
      active: ({ key }) => key === activeKey,
    };
  }, [index, selection.rows, asOf, focus, activeKey]);
}

// By hand: scrollIntoView would also scroll the plot sideways, which moves by its window alone.
function scrollToLane(scroller: HTMLElement | null, { frame, size }: TimelinePlot, lane: number): void {
  const box = frame.layout.lanes[lane];
  if (!scroller || !box) return;
  // The axis stays on top of the lanes while they scroll.
  const { axisHeight } = size.metrics;
  const room = scroller.clientHeight - axisHeight;
  if (box.top < scroller.scrollTop) scroller.scrollTop = box.top;
  else if (box.top + box.height > scroller.scrollTop + room) scroller.scrollTop = box.top + box.height - room;
  // Where the plot does not scroll by itself, or is itself half out of sight, the page does.
  const top = scroller.getBoundingClientRect().top + axisHeight + box.top - scroller.scrollTop;
  const header = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const above = top - header - axisHeight;
  const below = top + box.height - window.innerHeight;
  if (above < 0) window.scrollBy(0, above);
  else if (below > 0) window.scrollBy(0, Math.min(below, above));
}

/** An event opened anywhere in the page comes into view; but a page opened with days in view opens on exactly these. */
function useRevealFocus({ index, focus, window }: TimelineState, reveal: (row: number) => void): void {
  const opened = useRef(false);
  const follow = useEffectEvent(() => {
    const opening = !opened.current;
    opened.current = true;
    if (opening && window) return;
    const row = focus === null ? undefined : index.rowOf.get(focus);
    if (row !== undefined) reveal(row);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another event is opened, and only then.
  useEffect(() => follow(), [focus]);
}
