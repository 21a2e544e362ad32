import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { hasBit } from '#base/bitset.ts';
import { type AsOf, describeLater, isLater } from './as-of.ts';
import { zeroOf } from './axis-times.ts';
import { findItem, keyOfCursor } from './find-item.ts';
import {
  clampWindow,
  describeWindowDay,
  fitWindow,
  revealUnits,
  toDayWindow,
  type UnitWindow,
  ZOOM_STEP,
  zoomToUnits,
  zoomWindow,
} from './time-window.ts';
import type { ItemStates } from './timeline-item.ts';
import type { TimelineState } from './timeline-props.ts';
import { drawTime } from './to-timeline-items.ts';
import { useCard } from './use-card.ts';
import { useCursor } from './use-cursor.ts';
import { useItemPointer } from './use-item-pointer.ts';
import { type TimelinePlot, useTimeline } from './use-timeline.ts';
import { useWheel } from './use-wheel.ts';

/** All that the pane does: the plot with its gestures, the keyboard's cursor, the card. */
export function useTimelinePane(state: TimelineState) {
  const { index, focus, onFocus, announce } = state;
  const pane = useRef<HTMLElement>(null);
  const plotArea = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [byKeys, setByKeys] = useState(false);
  const pressed = useRef(false);
  const plot = useTimeline(state, pane, host);
  const { scene, store, move } = plot;
  const { scale } = scene;
  const cards = useCard();

  const placeOf = (row: number) => {
    const estimate = index.corpus.events[row]?.estimate;
    return estimate && scene.times.off[row] === 0 ? drawTime(estimate, scale, zeroOf(scene.times, row)) : null;
  };
  const reveal = (row: number) => {
    const place = placeOf(row);
    if (!place) return;
    const { start, end } = place;
    const next = revealUnits(store.live(), start, end, scale);
    if (next !== store.live()) move(next, true);
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
    else goTo(zoomWindow(store.live(), step === 'in' ? ZOOM_STEP : 1 / ZOOM_STEP, 0.5, scale));
  };
  const cursor = useCursor(state, scene, {
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

  const find = (key: string) => findItem(key, index, scene, plot.frame.items);
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
      } else if ('count' in found) goTo(clampWindow(found, scale));
      else {
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
    onHover: (key) => cards.hover(key !== null && find(key) ? key : null),
  });
  const hint = useWheel(plotArea, { store, scale, move });
  const shown = cards.card && find(cards.card.key);
  return {
    refs: { pane, plotArea, host, list, scroller },
    plot,
    states,
    cursor,
    cards,
    hint,
    byKeys,
    zoom,
    goTo,
    /** The event whose card is shown. */
    cardEvent: shown && 'row' in shown ? (index.corpus.events[shown.row] ?? null) : null,
    cardNote: shown && 'row' in shown ? describeLater(plot.asOf, shown.row) : null,
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
      faded: ({ row }) => row !== open && !hasBit(selection.rows, row),
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
  const room = scroller.clientHeight - size.metrics.axisHeight;
  if (box.top < scroller.scrollTop) scroller.scrollTop = box.top;
  else if (box.top + box.height > scroller.scrollTop + room) scroller.scrollTop = box.top + box.height - room;
}

/** An event opened anywhere in the page comes into view. */
function useRevealFocus({ index, focus }: TimelineState, reveal: (row: number) => void): void {
  const follow = useEffectEvent(() => {
    const row = focus === null ? undefined : index.rowOf.get(focus);
    if (row !== undefined) reveal(row);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another event is opened, and only then.
  useEffect(() => follow(), [focus]);
}
