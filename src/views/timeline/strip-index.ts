import { hasBit } from '#base/bitset.ts';
import type { TopicId } from '#model/ids.ts';
import { countEach, type LaneTimes, type TimeEnds } from '#select/window-rows.ts';
import { NO_TOPIC, STRIP_LOOKS, type StripLook, toStripLook } from './row-marks.ts';
import { cutBins } from './strip-bins.ts';
import type { Shown, TimelineScene } from './to-timeline-items.ts';

/** The selected events of a lane that look alike, ready for counting in any stretch of days. */
export interface StripClass extends TimeEnds {
  /** null: no topic, or one of the many small ones. */
  readonly topic: TopicId | null;
  readonly broader: TopicId | null;
  readonly look: StripLook;
}

/**
 * Counts for strips at every zoom. What it holds grows with the events, what a question costs does not: two searches in
 * sorted days for each bar.
 */
export interface StripIndex {
  /** The classes of a lane, bottom of a bar first; built when first asked for. */
  readonly classesOf: (lane: number) => readonly StripClass[];
  /**
   * The most events, selected or not, that one bar has where bars are `units` wide: in any lane that stands for one thing, or in
   * this lane where it holds the many small rest.
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
  const own = scene.laneTimes.map((lane) =>
    countEach(lane, from, to).reduce((most, count) => Math.max(most, count), 0),
  );
  const shared = own.reduce((most, count, lane) => (isRest(scene, lane) ? most : Math.max(most, count)), 0);
  found.set(units, { own, shared });
  return { own, shared };
}

// A hundred small things together would press the bars of all others flat.
const isRest = ({ lanes }: TimelineScene, lane: number): boolean => ['rest', 'others'].includes(lanes[lane]?.id ?? '');

function buildClasses(scene: TimelineScene, shown: Shown, lane: number): StripClass[] {
  const times = scene.laneTimes[lane];
  if (!times) return [];
  const topics = topicsOf(scene, lane, times);
  const kinds = (topics.length + 1) * STRIP_LOOKS.length;
  const classOf = classifyRows(scene, shown, { lane, times, topics });
  const starts = splitDays(times.rows, times.times.from, classOf, kinds);
  const ends = splitDays(times.rowsByEnd, times.times.to, classOf, kinds);
  return STRIP_LOOKS.flatMap((look, l) =>
    [...topics, null].flatMap((topic, t): StripClass[] => {
      const kind = t * STRIP_LOOKS.length + l;
      const [begun, over] = [starts[kind], ends[kind]];
      if (!begun?.length || !over) return [];
      const broader = (topic && scene.index.corpus.topics.get(topic)?.broader) ?? null;
      return [{ topic, broader, look, starts: begun, ends: over }];
    }),
  );
}

const topicsByLane = new WeakMap<LaneTimes, readonly TopicId[]>();

function topicsOf(scene: TimelineScene, lane: number, times: LaneTimes): readonly TopicId[] {
  const chosen = topicsByLane.get(times) ?? chooseTopics(scene, lane, times);
  topicsByLane.set(times, chosen);
  return chosen;
}

// In a lane of one topic all events take its colour; elsewhere the most frequent topics have theirs.
function chooseTopics({ lanes, marks }: TimelineScene, lane: number, { rows }: LaneTimes): TopicId[] {
  const own = lanes[lane]?.topic;
  if (own) return [own];
  const counts = new Uint32Array(marks.topics.length);
  for (const row of rows) {
    const topic = marks.topic[row] ?? NO_TOPIC;
    if (topic !== NO_TOPIC) counts[topic] = (counts[topic] ?? 0) + 1;
  }
  return marks.topics
    .map((topic, i) => ({ topic, count: counts[i] ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST_TOPICS)
    .map(({ topic }) => topic);
}

const LEFT_OUT = 0xff;

/** The class of each row; LEFT_OUT for those that are not selected or not yet known. */
function classifyRows(
  { lanes, marks, index }: TimelineScene,
  { selection, asOf }: Shown,
  { lane, times, topics }: { readonly lane: number; readonly times: LaneTimes; readonly topics: readonly TopicId[] },
): Uint8Array {
  const places = marks.topics.map((topic) => {
    const at = topics.indexOf(topic);
    return at === -1 ? topics.length : at;
  });
  const single = lanes[lane]?.topic != null;
  const classes = new Uint8Array(index.size).fill(LEFT_OUT);
  for (const row of times.rows) {
    if (!hasBit(selection.rows, row) || (asOf && hasBit(asOf.later, row))) continue;
    const topic = marks.topic[row] ?? NO_TOPIC;
    const place = single ? 0 : topic === NO_TOPIC ? topics.length : (places[topic] ?? topics.length);
    classes[row] = place * STRIP_LOOKS.length + (marks.look[row] ?? 0);
  }
  for (const [row, status] of asOf?.statuses ?? []) {
    const kind = classes[row] ?? LEFT_OUT;
    if (kind === LEFT_OUT) continue;
    const look = toStripLook(status, index.corpus.events[row]?.estimate ?? null);
    classes[row] = kind - (kind % STRIP_LOOKS.length) + look;
  }
  return classes;
}

/** The days of `rows`, which are in order of them, for each class: each in order as well. */
function splitDays(rows: Int32Array, days: Int32Array, classOf: Uint8Array, kinds: number): Int32Array[] {
  const counts = new Uint32Array(LEFT_OUT + 1);
  for (const row of rows) {
    const kind = classOf[row] ?? LEFT_OUT;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  const split = Array.from({ length: kinds }, (_, kind) => new Int32Array(counts[kind] ?? 0));
  counts.fill(0);
  for (const row of rows) {
    const kind = classOf[row] ?? LEFT_OUT;
    if (kind === LEFT_OUT) continue;
    const to = split[kind];
    const at = counts[kind] ?? 0;
    if (to) to[at] = days[row] ?? 0;
    counts[kind] = at + 1;
  }
  return split;
}
