import { known } from '#base/assert.ts';
import { countBits, hasBit } from '#base/bitset.ts';
import { type DateEstimate, isExactDay } from '#model/date-estimate.ts';
import type { Lane } from '#select/assign-lanes.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import type { Selection } from '#select/select-events.ts';
import type { LaneKind } from '#select/view-choices.ts';
import { findTouching, type LaneTimes } from '#select/window-rows.ts';
import { type AsOf, standing } from './as-of.ts';
import type { AxisScale } from './axis-scale.ts';
import { type AxisTimes, zeroOf } from './axis-times.ts';
import { extent, type Place, placeLabels, type Unplaced } from './place-labels.ts';
import { shortLabel, visitorOf } from './short-label.ts';
import { measureText } from './text-width.ts';
import type { CountItem, EndLook, EventItem, TimelineItem } from './timeline-item.ts';

/** What stands on the timeline, whatever part of it is in view. */
export interface TimelineScene {
  readonly index: CorpusIndex;
  readonly times: AxisTimes;
  readonly lanes: readonly Lane[];
  /** When the events of each lane are, in the order of `lanes`. */
  readonly laneTimes: readonly LaneTimes[];
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
  readonly items: readonly TimelineItem[];
  /** For each lane, how many lines its items take, at least one. */
  readonly lines: readonly number[];
  /** The units that were asked for: beyond them there may be more. */
  readonly start: number;
  readonly end: number;
}

// About as many real items as vis-timeline moves at 60 frames a second.
const ITEM_BUDGET = 100;
// A lane always gets this many, however many lanes there are.
const MIN_LANE_SHARE = 4;
// More lines than this and a lane is a heap of words; it becomes counts.
const MAX_LINES = 7;
// Half the view on both sides, so that a drag shows what comes next before it ends.
const OVERSCAN = 0.5;
/** Radius of a point. */
export const POINT_RADIUS = 6;
// A bar is never narrower than a point.
const MIN_BAR_PX = 2 * POINT_RADIUS;
// How far an open end is drawn before it has faded away.
const OPEN_UNITS = 1.5;
// A count needs room for four digits and a target's width.
const COUNT_PX = 48;

/** What vis-timeline is given to draw for one view: single events, and counts where a lane is crowded. */
export function toTimelineItems(scene: TimelineScene, shown: Shown, view: ItemView): PlacedItems {
  const fed = fedWindow(scene, view);
  const [from, to] = [Math.floor(scene.scale.toDay(fed.start)), Math.ceil(scene.scale.toDay(fed.end))];
  const share = fed.whole ? ITEM_BUDGET : Math.max(MIN_LANE_SHARE, Math.floor(ITEM_BUDGET / scene.lanes.length));
  const items: TimelineItem[] = [];
  const lines = scene.lanes.map((lane, at) => {
    const rows = findTouching(known(scene.laneTimes[at], 'the times of a lane'), from, to);
    const part: LanePart = { scene, shown, view, lane, at, rows };
    const drawn = (rows.length <= share ? toEventItems(part) : null) ?? toCountItems(part, fed, share);
    for (const item of drawn) items.push(item);
    return drawn.reduce((most, item) => Math.max(most, item.line + 1), 1);
  });
  return { items, lines, start: fed.start, end: fed.end };
}

interface Fed {
  readonly start: number;
  readonly end: number;
  readonly whole: boolean;
}

// A small corpus is fed whole: then nothing moves up or down while the reader pans.
function fedWindow({ lanes, scale }: TimelineScene, view: ItemView): Fed {
  const total = lanes.reduce((sum, lane) => sum + countBits(lane.rows), 0);
  if (total <= ITEM_BUDGET) return { start: scale.start, end: scale.end, whole: true };
  const air = (view.end - view.start) * OVERSCAN;
  return { start: view.start - air, end: view.end + air, whole: false };
}

interface LanePart {
  readonly scene: TimelineScene;
  readonly shown: Shown;
  readonly view: ItemView;
  readonly lane: Lane;
  readonly at: number;
  readonly rows: readonly number[];
}

interface Mark extends Pick<EventItem, 'kind' | 'start' | 'end' | 'startLook' | 'endLook'> {
  readonly row: number;
  readonly label: string;
}

// With words if they fit into the lines, else without; null when there is no room even for the marks.
function toEventItems(part: LanePart): EventItem[] | null {
  const marks = part.rows.map((row) => toMark(part, row));
  // Points first: they have one place, bars can go below.
  const order = [...marks.filter((mark) => mark.kind === 'point'), ...marks.filter((mark) => mark.kind === 'bar')];
  for (const labelled of [true, false]) {
    const boxes = order.map((mark) => toBox(part.view, mark, labelled));
    const places = placeLabels(boxes, {
      lines: MAX_LINES,
      width: (part.view.end - part.view.start) * part.view.pxPerUnit,
    });
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
  const label = shortLabel(index.corpus, event, named);
  return { row, label, ...clipMark(drawTime(estimate, scene.scale, zeroOf(times, row)), view) };
}

/** Where and how a time is drawn; `zero` is the calendar day that is 0 on the axis. */
export function drawTime(
  estimate: DateEstimate,
  scale: AxisScale,
  zero: number,
): Pick<EventItem, 'kind' | 'start' | 'end' | 'startLook' | 'endLook'> {
  const { earliest, latest } = estimate;
  if (earliest !== null && earliest === latest) {
    const at = scale.toUnit(earliest - zero);
    const look = isExactDay(estimate) ? 'firm' : 'soft';
    return { kind: 'point', start: at, end: at, startLook: look, endLook: look };
  }
  const look: EndLook = hasKnownDays(estimate) ? 'firm' : 'soft';
  const start = earliest === null ? scale.toUnit((latest ?? 0) + 1 - zero) - OPEN_UNITS : scale.toUnit(earliest - zero);
  const end = latest === null ? start + OPEN_UNITS : scale.toUnit(latest + 1 - zero);
  return {
    kind: 'bar',
    start,
    end,
    startLook: earliest === null ? 'open' : look,
    endLook: latest === null ? 'open' : look,
  };
}

// "From 3 to 5 April" is known to the day at both ends; "between two other events" only looks so.
const KNOWN_RULES = new Set(['written', 'year-inferred', 'weekday', 'relative']);
const hasKnownDays = ({ edtf, basis }: DateEstimate): boolean =>
  KNOWN_RULES.has(basis.rule) && edtf.split('/').every((end) => end === '..' || /^\d{4}-\d{2}-\d{2}$/.test(end));

// No browser draws a bar of a million pixels: what lies a whole view outside is cut.
function clipMark(mark: ReturnType<typeof drawTime>, view: ItemView): ReturnType<typeof drawTime> {
  const span = view.end - view.start;
  const [from, to] = [view.start - span, view.end + span];
  if (mark.kind === 'point' || (mark.start >= from && mark.end <= to) || mark.end < from || mark.start > to)
    return mark;
  return {
    ...mark,
    start: Math.max(mark.start, from),
    end: Math.min(mark.end, to),
    startLook: mark.start < from ? 'cut' : mark.startLook,
    endLook: mark.end > to ? 'cut' : mark.endLook,
  };
}

function toBox(view: ItemView, mark: Mark, labelled: boolean): Unplaced {
  const start = (mark.start - view.start) * view.pxPerUnit;
  const end = (mark.end - view.start) * view.pxPerUnit;
  const labelWidth = labelled ? measureText(mark.label, view.fontSize) : 0;
  if (mark.kind === 'point') return { markStart: start - POINT_RADIUS, markEnd: start + POINT_RADIUS, labelWidth };
  return { markStart: start, markEnd: Math.max(end, start + MIN_BAR_PX), labelWidth };
}

function toItem({ scene, shown, view, lane, at }: LanePart, mark: Mark, box: Unplaced, place: Place): EventItem {
  const { corpus } = scene.index;
  const event = known(corpus.events[mark.row], 'the event of a row');
  const topic = lane.topic ?? event.topics[0] ?? null;
  const side = box.labelWidth === 0 ? 'none' : place.side;
  const [from, to] = extent(box, side).map((px) => view.start + px / view.pxPerUnit);
  const end = mark.kind === 'bar' ? Math.max(mark.end, mark.start + MIN_BAR_PX / view.pxPerUnit) : mark.end;
  return {
    ...mark,
    end,
    key: `${lane.id}/${event.id}`,
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

function toCountItems({ scene, shown, view, lane, at, rows }: LanePart, fed: Fed, share: number): CountItem[] {
  const { times } = scene;
  const width = Math.max(COUNT_PX / view.pxPerUnit, (fed.end - fed.start) / share);
  const buckets = new Map<number, { count: number; total: number }>();
  for (const row of rows) {
    const unit = scene.scale.toUnit(((times.from[row] ?? 0) + (times.to[row] ?? 0)) / 2);
    const bucket = Math.floor(Math.min(Math.max(unit, fed.start), fed.end) / width);
    const sum = buckets.get(bucket) ?? { count: 0, total: 0 };
    buckets.set(bucket, { count: sum.count + (hasBit(shown.selection.rows, row) ? 1 : 0), total: sum.total + 1 });
  }
  return [...buckets].map(([bucket, { count, total }]) => {
    // Not beyond the axis: there the number would stand out of view.
    const start = Math.max(bucket * width, scene.scale.start);
    const end = Math.min((bucket + 1) * width, scene.scale.end);
    return {
      kind: 'count',
      key: `${lane.id}/${bucket}x${width}`,
      lane: at,
      line: 0,
      start,
      end,
      boxStart: start,
      boxEnd: end,
      count,
      total,
    };
  });
}
