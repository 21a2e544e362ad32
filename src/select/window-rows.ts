import { lowerBound, upperBound } from '#base/binary-search.ts';
import { type Bitset, countBits, hasBit } from '#base/bitset.ts';

/** When each row is, in days of some axis, both inclusive; of an open stretch the known end alone. `off`: 1 for no time. */
export interface RowTimes {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly off: Uint8Array;
}

/** First days and last days of some rows, each ascending: two orders, enough for counting. */
export interface TimeEnds {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * Answers "which rows touch these days?" and "how many?" for one lane without looking at all its rows. Rows stand in order
 * of their first day, so those that begin in the window are one run; of those that began before it only the short ones near
 * the edge and the few long ones can reach in.
 *
 * ```
 *            ├── window ──┤
 *   ══long══════▶             ← from `long`
 *         ─short▶             ← found from `from` − SHORT_DAYS on
 *                ▪  ▪  ───    ← the run
 * ```
 */
export interface LaneTimes extends TimeEnds {
  readonly times: RowTimes;
  /** In order of first day, then of row. Rows without a time are left out. */
  readonly rows: Int32Array;
  /** The same rows in order of last day. */
  readonly rowsByEnd: Int32Array;
  /** Places in `rows` of those longer than {@link SHORT_DAYS}, ascending. */
  readonly long: Int32Array;
}

// A month is the usual vague date: it and all that is shorter is found by walking back this far.
const SHORT_DAYS = 31;

export function buildLaneTimes(times: RowTimes, lane: Bitset): LaneTimes {
  const { from, to } = times;
  const rows = sortRows(from, listRows(times, lane));
  const rowsByEnd = sortRows(to, rows);
  return {
    times,
    rows,
    rowsByEnd,
    starts: daysOf(rows, from),
    ends: daysOf(rowsByEnd, to),
    long: findLong(times, rows),
  };
}

function daysOf(rows: Int32Array, days: Int32Array): Int32Array {
  const own = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) own[at] = days[rows[at] ?? 0] ?? 0;
  return own;
}

/** Places in `rows` of those longer than {@link SHORT_DAYS}, ascending. */
export function findLong({ from, to }: RowTimes, rows: Int32Array): Int32Array {
  const long: number[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    if ((to[row] ?? 0) - (from[row] ?? 0) > SHORT_DAYS) long.push(at);
  }
  return Int32Array.from(long);
}

function listRows({ off }: RowTimes, lane: Bitset): Int32Array {
  const rows = new Int32Array(countBits(lane));
  let count = 0;
  for (let row = 0; row < off.length; row += 1) {
    // Nothing in these 32 rows: the next word.
    if ((row & 31) === 0 && lane[row >>> 5] === 0) row += 31;
    else if (hasBit(lane, row) && off[row] === 0) {
      rows[count] = row;
      count += 1;
    }
  }
  return rows.subarray(0, count);
}

// A thousand years of days: beyond that an outlier would need more room than the rows themselves.
const MOST_DAYS = 365_250;

// Rows are put in the heap of their day, heap by heap, so that rows of one day keep their order.
function sortRows(days: Int32Array, rows: Int32Array): Int32Array {
  if (isAscending(days, rows)) return rows;
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  // Loops by number: what goes through an array by itself is several times slower before it is compiled.
  for (let at = 0; at < rows.length; at += 1) {
    const day = days[rows[at] ?? 0] ?? 0;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  if (last - first > MOST_DAYS) return rows.toSorted((a, b) => (days[a] ?? 0) - (days[b] ?? 0) || a - b);
  const heaps = new Uint32Array(last - first + 2);
  for (let at = 0; at < rows.length; at += 1) {
    const heap = (days[rows[at] ?? 0] ?? 0) - first + 1;
    heaps[heap] = (heaps[heap] ?? 0) + 1;
  }
  for (let heap = 1; heap < heaps.length; heap += 1) heaps[heap] = (heaps[heap] ?? 0) + (heaps[heap - 1] ?? 0);
  const sorted = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const heap = (days[row] ?? 0) - first;
    const to = heaps[heap] ?? 0;
    sorted[to] = row;
    heaps[heap] = to + 1;
  }
  return sorted;
}

function isAscending(days: Int32Array, rows: Int32Array): boolean {
  for (let at = 1; at < rows.length; at += 1) {
    if ((days[rows[at] ?? 0] ?? 0) < (days[rows[at - 1] ?? 0] ?? 0)) return false;
  }
  return true;
}

/**
 * How many rows can lie in the days `from` … `to`, both inclusive: those that have begun less those that are over. Where `to` is
 * the day before `from` those that go on from the one into the other.
 */
export const countTouching = ({ starts, ends }: TimeEnds, from: number, to: number): number =>
  upperBound(starts, to) - lowerBound(ends, from);

/** {@link countTouching} for many stretches of days, which must ascend: each search begins where the last one ended. */
export function countEach({ starts, ends }: TimeEnds, from: Int32Array, to: Int32Array): Uint32Array {
  const counts = new Uint32Array(from.length);
  let [begun, over] = [0, 0];
  for (let i = 0; i < from.length; i += 1) {
    begun = gallop(starts, (to[i] ?? 0) + 1, begun);
    over = gallop(ends, from[i] ?? 0, over);
    counts[i] = begun - over;
  }
  return counts;
}

// The first place from `start` on whose value is ≥ `target`: in steps that double, then by halves.
function gallop(values: Int32Array, target: number, start: number): number {
  let low = start;
  let step = 1;
  while (low + step <= values.length && (values[low + step - 1] ?? 0) < target) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step - 1, values.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < target) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The ends of those rows of the lane that are in `among`. */
export function filterEnds({ rows, rowsByEnd, starts, ends }: LaneTimes, among: Bitset): TimeEnds {
  return { starts: filterDays(rows, starts, among), ends: filterDays(rowsByEnd, ends, among) };
}

/** `days` stand beside `rows`. */
function filterDays(rows: Int32Array, days: Int32Array, among: Bitset): Int32Array {
  const kept = new Int32Array(rows.length);
  let count = 0;
  for (let at = 0; at < rows.length; at += 1) {
    if (!hasBit(among, rows[at] ?? 0)) continue;
    kept[count] = days[at] ?? 0;
    count += 1;
  }
  return kept.slice(0, count);
}

/** The rows that can lie in the days `from` … `to`, both inclusive, in order of their first day. */
export function findTouching({ times, rows, starts, long }: LaneTimes, from: number, to: number): number[] {
  const found: number[] = [];
  const begin = lowerBound(starts, from - SHORT_DAYS);
  const add = (at: number) => {
    const row = rows[at] ?? 0;
    if ((times.to[row] ?? 0) >= from) found.push(row);
  };
  for (const at of long) {
    if (at >= begin) break;
    add(at);
  }
  const end = upperBound(starts, to);
  for (let at = begin; at < end; at += 1) add(at);
  return found;
}

/** The row of `among` whose first day is nearest to `day`; ties go to the earlier one, null when the lane has none of them. */
export function nearestInLane({ rows, starts }: LaneTimes, among: Bitset, day: number): number | null {
  let after = lowerBound(starts, day);
  let before = after - 1;
  while (before >= 0 && !hasBit(among, rows[before] ?? 0)) before -= 1;
  while (after < rows.length && !hasBit(among, rows[after] ?? 0)) after += 1;
  if (before < 0) return rows[after] ?? null;
  if (after >= rows.length || day - (starts[before] ?? 0) <= (starts[after] ?? 0) - day) return rows[before] ?? null;
  return rows[after] ?? null;
}
