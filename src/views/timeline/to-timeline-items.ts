import { known } from '#base/assert.ts';
import { hasBit } from '#base/bitset.ts';
import type { Lane } from '#select/assign-lanes.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import type { Selection } from '#select/select-events.ts';
import type { LaneKind } from '#select/view-choices.ts';
import { countTouching, findTouching, type LaneTimes } from '#select/window-rows.ts';
import { type AsOf, standing } from './as-of.ts';
import type { AxisScale } from './axis-scale.ts';
import { type AxisTimes, zeroOf } from './axis-times.ts';
import { clipTime, type DrawnTime, drawTime } from './draw-time.ts';
import { extent, type Place, placeLabels, type Unplaced } from './place-labels.ts';
import { shortLabel, visitorOf } from './short-label.ts';
import { measureText } from './text-width.ts';
import type { EventItem } from './timeline-item.ts';

/** What stands on the timeline, whatever part of it is in view. */
export interface TimelineScene {
  readonly index: CorpusIndex;
  readonly times: AxisTimes;
  readonly lanes: readonly Lane[];
  /** When the events of each lane are, in the order of `lanes`, and when all are. */
  readonly laneTimes: readonly LaneTimes[];
  readonly allTimes: LaneTimes;
  readonly laneKind: LaneKind;
  readonly scale: AxisScale;
}

/** What is shown of the scene. */
export interface Shown {
  readonly selection: Selection;
  readonly asOf: AsOf | null;
}

export interface ItemView {
  readonly start: number;
  readonly end: number;
  readonly pxPerUnit: number;
  readonly fontSize: number;
}

export interface PlacedItems {
  readonly scene: TimelineScene;
  readonly view: ItemView;
  readonly items: readonly EventItem[];
  /** The lanes that are too crowded for single events: they are drawn as strips. */
  readonly crowded: readonly number[];
  /** For each lane, how many lines it has, at least one. */
  readonly lines: readonly number[];
  /** The units that were asked for: beyond them there may be more. */
  readonly start: number;
  readonly end: number;
}

export interface ItemWishes {
  /** Rows that are drawn even in crowded lanes: the open event, and in its lane the one that the keyboard reached. */
  readonly pins: readonly { readonly row: number; readonly lane: number | null }[];
  /** What was placed before: at the same zoom everything keeps its place, so that nothing jumps while the reader pans. */
  readonly before: PlacedItems | null;
}

export const NO_WISHES: ItemWishes = { pins: [], before: null };

// About as many real items as vis-timeline moves at 60 frames a second.
const ITEM_BUDGET = 100;
// More lines than this and a lane is a heap of words; it becomes a strip.
const MAX_LINES = 7;
// Where lanes can turn into strips they are always equally high, or all would move up and down while the reader pans.
const CROWDED_LINES = [
  [4, 5],
  [8, 3],
] as const;
const LEAST_LINES = 2;
// A quarter of the view on both sides: what a drag uncovers before more is fed.
const OVERSCAN = 0.25;
/** Radius of a point: marks grow with the reader's text. 6 px beside the usual words of 13. */
export const pointRadius = (fontSize: number): number => (fontSize * 6) / 13;
// A bar is never narrower than a point.
const minBarPx = (fontSize: number): number => 2 * pointRadius(fontSize);

/** What is drawn for one view: about a hundred single events at most, and which lanes are strips instead. */
export function toTimelineItems(
  scene: TimelineScene,
  shown: Shown,
  view: ItemView,
  { pins, before }: ItemWishes = NO_WISHES,
): PlacedItems {
  const air = (view.end - view.start) * OVERSCAN;
  // Beyond the axis there is nothing to be uncovered.
  const fed = {
    start: Math.max(view.start - air, Math.min(view.start, scene.scale.start)),
    end: Math.min(view.end + air, Math.max(view.end, scene.scale.end)),
  };
  const whole = isSmall(scene);
  // A small corpus is placed whole: then nothing moves up or down while the reader pans.
  const asked = whole ? scene.scale : fed;
  const days = [Math.floor(scene.scale.toDay(asked.start)), Math.ceil(scene.scale.toDay(asked.end))] as const;
  const most = whole ? MAX_LINES : crowdedLines(scene.lanes.length);
  const sparse = findSparseLanes(scene, days);
  const kept = keptPlaces(scene, view, before);
  const items: EventItem[] = [];
  const crowded: number[] = [];
  const lines = scene.lanes.map((lane, at) => {
    const times = known(scene.laneTimes[at], 'the times of a lane');
    const part = { scene, shown, view, lane, at, lines: most, kept };
    let drawn = sparse.has(at) ? placeEvents(part, findTouching(times, ...days)) : null;
    if (!drawn) {
      crowded.push(at);
      drawn = placeEvents(part, findPinned(scene, pins, at)) ?? [];
    }
    for (const item of drawn) items.push(item);
    return whole ? drawn.reduce((high, item) => Math.max(high, item.line + 1), 1) : most;
  });
  return { scene, view, items, crowded, lines, ...fed };
}

/** So few events that all of them are drawn. */
export const isSmall = ({ laneTimes }: TimelineScene): boolean =>
  laneTimes.reduce((sum, { rows }) => sum + rows.length, 0) <= ITEM_BUDGET;

const crowdedLines = (lanes: number): number => CROWDED_LINES.find(([most]) => lanes <= most)?.[1] ?? LEAST_LINES;

// The emptiest lanes first, as long as the budget lasts.
function findSparseLanes({ laneTimes }: TimelineScene, [from, to]: readonly [number, number]): Set<number> {
  const counts = laneTimes.map((times, lane) => ({ lane, count: countTouching(times, from, to) }));
  let left = ITEM_BUDGET;
  const sparse = new Set<number>();
  for (const { lane, count } of counts.toSorted((a, b) => a.count - b.count)) {
    left -= count;
    if (left < 0) break;
    sparse.add(lane);
  }
  return sparse;
}

function findPinned({ lanes, times }: TimelineScene, pins: ItemWishes['pins'], at: number): number[] {
  const here = pins.filter(({ row, lane }) => {
    const rows = lanes[at]?.rows;
    return (lane === null || lane === at) && times.off[row] === 0 && rows !== undefined && hasBit(rows, row);
  });
  return [...new Set(here.map(({ row }) => row))];
}

interface LanePart {
  readonly scene: TimelineScene;
  readonly shown: Shown;
  readonly view: ItemView;
  readonly lane: Lane;
  readonly at: number;
  readonly lines: number;
  readonly kept: ReadonlyMap<string, Place>;
}

function keptPlaces(scene: TimelineScene, view: ItemView, before: PlacedItems | null): Map<string, Place> {
  const same = before?.scene === scene && before.view.fontSize === view.fontSize;
  // Widths that went through pixels and back differ in the last digits.
  if (!before || !same || Math.abs(before.view.pxPerUnit / view.pxPerUnit - 1) > 1e-6) return new Map();
  return new Map(before.items.map(({ key, line, labelSide }) => [key, { line, side: labelSide }]));
}

interface Mark extends DrawnTime {
  readonly row: number;
  readonly key: string;
  readonly label: string;
}

// With words if they fit into the lines, else without; null when there is no room even for the marks.
function placeEvents(part: LanePart, rows: readonly number[]): EventItem[] | null {
  const { view, kept } = part;
  const marks = rows.map((row) => toMark(part, row));
  // Points first: they have one place, bars can go below.
  const order = [...marks.filter((mark) => mark.kind === 'point'), ...marks.filter((mark) => mark.kind === 'bar')];
  const room = { lines: part.lines, width: (view.end - view.start) * view.pxPerUnit };
  for (const labelled of [true, false]) {
    const boxes = order.map((mark) => toBox(view, mark, labelled));
    const stays = order.map(({ key }) => {
      const place = kept.get(key);
      return place && (place.side !== 'none') === labelled ? place : null;
    });
    const places = placeLabels(boxes, room, stays);
    if (places.every((place) => place !== null)) {
      return order.map((mark, i) => toItem(part, mark, known(boxes[i], 'a box'), known(places[i], 'a place')));
    }
  }
  return null;
}

function toMark({ scene, lane, view }: LanePart, row: number): Mark {
  const { index, times } = scene;
  const event = known(index.corpus.events[row], 'the event of a row');
  const estimate = known(event.estimate, 'a dated event');
  const named = scene.laneKind === 'participant' ? lane.id : visitorOf(index.corpus, event);
  const time = clipTime(drawTime(estimate, scene.scale, zeroOf(times, row)), view);
  return { ...time, row, key: `${lane.id}/${event.id}`, label: shortLabel(index.corpus, event, named) };
}

function toBox(view: ItemView, mark: Mark, labelled: boolean): Unplaced {
  const start = (mark.start - view.start) * view.pxPerUnit;
  const end = (mark.end - view.start) * view.pxPerUnit;
  const labelWidth = labelled ? measureText(mark.label, view.fontSize) : 0;
  const radius = pointRadius(view.fontSize);
  if (mark.kind === 'point') return { markStart: start - radius, markEnd: start + radius, labelWidth };
  return { markStart: start, markEnd: Math.max(end, start + minBarPx(view.fontSize)), labelWidth };
}

function toItem({ scene, shown, view, lane, at }: LanePart, mark: Mark, box: Unplaced, place: Place): EventItem {
  const { corpus } = scene.index;
  const event = known(corpus.events[mark.row], 'the event of a row');
  const topic = lane.topic ?? event.topics[0] ?? null;
  const side = box.labelWidth === 0 ? 'none' : place.side;
  const [from, to] = extent(box, side).map((px) => view.start + px / view.pxPerUnit);
  const least = mark.start + minBarPx(view.fontSize) / view.pxPerUnit;
  const end = mark.kind === 'bar' ? Math.max(mark.end, least) : mark.end;
  return {
    ...mark,
    end,
    event: event.id,
    lane: at,
    line: place.line,
    labelSide: side,
    labelAt: (Math.max(mark.start, view.start) + Math.min(end, view.end)) / 2,
    boxStart: side === 'left' ? (from ?? mark.start) : mark.start,
    boxEnd: side === 'right' ? (to ?? end) : Math.max(end, mark.start + 1 / view.pxPerUnit),
    status: standing(shown.asOf, mark.row, event).status,
    topic,
    broader: (topic && corpus.topics.get(topic)?.broader) ?? null,
  };
}
