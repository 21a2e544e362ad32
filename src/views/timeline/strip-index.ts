import { type Bitset, hasBit, subtractInto } from '#base/bitset.ts';
import type { TopicId } from '#model/ids.ts';
import { CERTAINTIES, type Certainty, NO_TOPIC, toCertainty } from '#select/row-marks.ts';
import { countEach, type LaneTimes, type TimeEnds } from '#select/window-rows.ts';
import { cutBins } from './strip-bins.ts';
import type { Shown, TimelineScene } from './to-timeline-items.ts';

/** The selected events of a lane that look alike, ready for counting in any stretch of days. */
export interface StripClass extends TimeEnds {
  /** null: no topic, or one of the many small ones. */
  readonly topic: TopicId | null;
  readonly broader: TopicId | null;
  readonly certainty: Certainty;
}

/**
 * Counts for strips at every zoom. What it holds grows with the events, what a question costs does not: two searches in
 * sorted days for each bar.
 */
export interface StripIndex {
  /** The classes of a lane, bottom of a bar first; built when first asked for. */
  readonly classesOf: (lane: number) => readonly StripClass[];
  /**
   * How many events, selected or not, make a bar of full height where bars are `units` wide: as many as all but the very highest
   * have, in any lane that stands for one thing, or in this lane where it holds the many small rest.
   */
  readonly mostAt: (units: number, lane: number) => number;
}

// More colours than this in one bar can't be told apart.
const MOST_TOPICS = 6;

export function buildStripIndex(scene: TimelineScene, shown: Shown): StripIndex {
  const classes = new Map<number, readonly StripClass[]>();
  return {
    classesOf: (lane) => {
      const built = classes.get(lane) ?? buildClasses(scene, shown, lane);
      classes.set(lane, built);
      return built;
    },
    mostAt: (units, lane) => {
      const { own, shared } = findMost(scene, units);
      return Math.max(1, isRest(scene, lane) ? (own[lane] ?? 1) : shared);
    },
  };
}

interface Most {
  /** For each lane. */
  readonly own: readonly number[];
  /** Of all lanes that stand for one thing. */
  readonly shared: number;
}

// By scene, whatever is selected: a filter lowers bars, it never stretches those that stay.
const mostByScene = new WeakMap<TimelineScene, Map<number, Most>>();

function findMost(scene: TimelineScene, units: number): Most {
  const found = mostByScene.get(scene) ?? new Map<number, Most>();
  mostByScene.set(scene, found);
  const known = found.get(units);
  if (known) return known;
  const { from, to } = cutBins(scene.scale, scene.scale, units);
  const counts = scene.laneTimes.map((lane) => countEach(lane, from, to));
  const own = counts.map((lane) => fullHeight([lane]));
  const shared = fullHeight(counts.filter((_, lane) => !isRest(scene, lane)));
  found.set(units, { own, shared });
  return { own, shared };
}

// One day on which everything happened would press twenty-five years flat: one bar in a hundred may be cut off (paint-strips.ts).
const WHOLE_BARS = 0.99;

function fullHeight(lanes: readonly Uint32Array[]): number {
  let highest = 0;
  for (const lane of lanes) for (let i = 0; i < lane.length; i += 1) highest = Math.max(highest, lane[i] ?? 0);
  // How many bars have each height: quicker than to sort a bar for every day and lane.
  const bars = new Uint32Array(highest + 1);
  for (const lane of lanes) for (let i = 0; i < lane.length; i += 1) bars[lane[i] ?? 0] = (bars[lane[i] ?? 0] ?? 0) + 1;
  const filled = lanes.reduce((sum, lane) => sum + lane.length, 0) - (bars[0] ?? 0);
  let cut = filled * (1 - WHOLE_BARS);
  let full = highest;
  while (full > 0 && (bars[full] ?? 0) <= cut) {
    cut -= bars[full] ?? 0;
    full -= 1;
  }
  return full;
}

// A hundred small things together would press the bars of all others flat.
const isRest = ({ lanes }: TimelineScene, lane: number): boolean => ['rest', 'others'].includes(lanes[lane]?.id ?? '');

function buildClasses(scene: TimelineScene, shown: Shown, lane: number): StripClass[] {
  const times = scene.laneTimes[lane];
  if (!times) return [];
  const sorted = kindsOf(scene, lane, times);
  const { topics, size } = sorted;
  const changed = changeKinds(scene, shown, { times, sorted });
  const among = shownRows(scene, shown);
  // The same rows in another order: as many of each kind.
  const begins = roomOf(changed.kinds, size);
  const starts = splitDays({ rows: times.rows, days: times.starts, kinds: changed.kinds, begins }, among);
  const ends = splitDays({ rows: times.rowsByEnd, days: times.ends, kinds: changed.kindsByEnd, begins }, among);
  return CERTAINTIES.flatMap((certainty, l) =>
    [...topics, null].flatMap((topic, t): StripClass[] => {
      const kind = t * CERTAINTIES.length + l;
      const [begun, over] = [starts[kind], ends[kind]];
      if (!begun?.length || !over) return [];
      const broader = (topic && scene.index.corpus.topics.get(topic)?.broader) ?? null;
      return [{ topic, broader, certainty, starts: begun, ends: over }];
    }),
  );
}

/** The kind of each row of a lane – its topic's place, and within that its certainty –, beside `rows` and beside `rowsByEnd`. */
interface LaneKinds {
  readonly topics: readonly TopicId[];
  /** How many kinds there are. */
  readonly size: number;
  readonly kinds: Uint8Array;
  readonly kindsByEnd: Uint8Array;
}

// Whatever is selected: a click on a filter need not look at what each event is like.
const kindsByLane = new WeakMap<LaneTimes, LaneKinds>();

function kindsOf(scene: TimelineScene, lane: number, times: LaneTimes): LaneKinds {
  const found = kindsByLane.get(times) ?? findKinds(scene, lane, times);
  kindsByLane.set(times, found);
  return found;
}

function findKinds(scene: TimelineScene, lane: number, times: LaneTimes): LaneKinds {
  const { lanes } = scene;
  const { marks } = scene.index;
  const topics = chooseTopics(scene, lane, times);
  const single = lanes[lane]?.topic != null;
  const places = marks.topics.map((topic) => {
    const at = topics.indexOf(topic);
    return at === -1 ? topics.length : at;
  });
  const kindsFor = (rows: Int32Array) => {
    // A loop: what fills an array by a function takes five times as long before it is compiled.
    const kinds = new Uint8Array(rows.length);
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      const topic = marks.topic[row] ?? NO_TOPIC;
      const place = single ? 0 : topic === NO_TOPIC ? topics.length : (places[topic] ?? topics.length);
      kinds[at] = place * CERTAINTIES.length + (marks.certainty[row] ?? 0);
    }
    return kinds;
  };
  const size = (topics.length + 1) * CERTAINTIES.length;
  return { topics, size, kinds: kindsFor(times.rows), kindsByEnd: kindsFor(times.rowsByEnd) };
}

/** As of an earlier day some events stand otherwise: "held" was "planned" then. */
function changeKinds(
  { index }: TimelineScene,
  { asOf }: Shown,
  { times, sorted }: { readonly times: LaneTimes; readonly sorted: LaneKinds },
): LaneKinds {
  if (!asOf?.statuses.size) return sorted;
  const change = (rows: Int32Array, kinds: Uint8Array) =>
    kinds.map((kind, at) => {
      const row = rows[at] ?? 0;
      const status = asOf.statuses.get(row);
      if (status === undefined) return kind;
      return kind - (kind % CERTAINTIES.length) + toCertainty(status, index.corpus.events[row]?.estimate ?? null);
    });
  return { ...sorted, kinds: change(times.rows, sorted.kinds), kindsByEnd: change(times.rowsByEnd, sorted.kindsByEnd) };
}

/** null: all there are. */
function shownRows({ index }: TimelineScene, { selection, asOf }: Shown): Bitset | null {
  if (!asOf) return selection.count === index.size ? null : selection.rows;
  const rows = Uint32Array.from(selection.rows);
  subtractInto(rows, asOf.later);
  return rows;
}

// In a lane of one topic all events take its colour; elsewhere the most frequent topics have theirs.
function chooseTopics({ lanes, index: { marks } }: TimelineScene, lane: number, { rows }: LaneTimes): TopicId[] {
  const own = lanes[lane]?.topic;
  if (own) return [own];
  const counts = new Uint32Array(marks.topics.length);
  for (let at = 0; at < rows.length; at += 1) {
    const topic = marks.topic[rows[at] ?? 0] ?? NO_TOPIC;
    if (topic !== NO_TOPIC) counts[topic] = (counts[topic] ?? 0) + 1;
  }
  return marks.topics
    .map((topic, i) => ({ topic, count: counts[i] ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST_TOPICS)
    .map(({ topic }) => topic);
}

interface SplitAsked {
  readonly rows: Int32Array;
  /** Beside `rows`, ascending. */
  readonly days: Int32Array;
  /** Beside `rows`. */
  readonly kinds: Uint8Array;
  /** Where each kind begins when they stand one after the other; ends with how many there are. */
  readonly begins: Uint32Array;
}

/** The days of the rows in `among`, for each kind: each in order as well. */
function splitDays({ rows, days, kinds, begins }: SplitAsked, among: Bitset | null): Int32Array[] {
  // All kinds in one array, each with room for all of its rows: they need not be counted first.
  const filled = begins.slice();
  const split = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    if (among && !hasBit(among, rows[at] ?? 0)) continue;
    const kind = kinds[at] ?? 0;
    const to = filled[kind] ?? 0;
    split[to] = days[at] ?? 0;
    filled[kind] = to + 1;
  }
  return Array.from({ length: begins.length - 1 }, (_, kind) => split.subarray(begins[kind], filled[kind]));
}

const rooms = new WeakMap<Uint8Array, Uint32Array>();

/** Where each kind begins when they stand one after the other. */
function roomOf(kinds: Uint8Array, size: number): Uint32Array {
  const known = rooms.get(kinds);
  if (known) return known;
  const begins = new Uint32Array(size + 1);
  for (let at = 0; at < kinds.length; at += 1) begins[(kinds[at] ?? 0) + 1] = (begins[(kinds[at] ?? 0) + 1] ?? 0) + 1;
  for (let kind = 1; kind <= size; kind += 1) begins[kind] = (begins[kind] ?? 0) + (begins[kind - 1] ?? 0);
  rooms.set(kinds, begins);
  return begins;
}
