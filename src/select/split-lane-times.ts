import { type Bitset, countBits, listBits } from '#base/bitset.ts';
import { findLong, type LaneTimes } from './window-rows.ts';

/**
 * The times of the rows of `all` that stand in each lane. They are in their order already, so nothing is sorted; and each row is looked
 * at once for all lanes, not once for each.
 */
export function splitLaneTimes(all: LaneTimes, lanes: readonly Bitset[]): LaneTimes[] {
  const { times } = all;
  const members = listLanes(lanes, times.off.length);
  const sizes = Array.from(lanes, countBits);
  const starts = deal(all.rows, times.from, members, sizes);
  const ends = deal(all.rowsByEnd, times.to, members, sizes);
  return starts.map((own, lane) => ({
    times,
    rows: own.rows,
    rowsByEnd: ends[lane]?.rows ?? own.rows,
    starts: own.days,
    ends: ends[lane]?.days ?? own.days,
    long: findLong(times, own.rows),
  }));
}

/** Which lanes each row stands in: those of row r are `lanes[begins[r]]` … `lanes[begins[r + 1] - 1]`. */
interface Members {
  readonly begins: Uint32Array;
  readonly lanes: Uint16Array;
}

function listLanes(lanes: readonly Bitset[], size: number): Members {
  const rowsOf = lanes.map(listBits);
  // Counted two places on: filling moves each count to where its row begins.
  const begins = new Uint32Array(size + 2);
  for (const rows of rowsOf) {
    for (let at = 0; at < rows.length; at += 1) {
      const count = (rows[at] ?? 0) + 2;
      begins[count] = (begins[count] ?? 0) + 1;
    }
  }
  for (let at = 1; at < begins.length; at += 1) begins[at] = (begins[at] ?? 0) + (begins[at - 1] ?? 0);
  const members = new Uint16Array(begins[size + 1] ?? 0);
  rowsOf.forEach((rows, lane) => {
    for (let at = 0; at < rows.length; at += 1) {
      const next = (rows[at] ?? 0) + 1;
      const to = begins[next] ?? 0;
      members[to] = lane;
      begins[next] = to + 1;
    }
  });
  return { begins, lanes: members };
}

interface Dealt {
  readonly rows: Int32Array;
  readonly days: Int32Array;
}

/** The rows in their order, each to its lanes, with their days beside them. `sizes`: at most so many rows come to each. */
function deal(rows: Int32Array, days: Int32Array, { begins, lanes }: Members, sizes: readonly number[]): Dealt[] {
  const dealt = sizes.map((size) => ({ rows: new Int32Array(size), days: new Int32Array(size) }));
  const filled = new Uint32Array(sizes.length);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const day = days[row] ?? 0;
    const end = begins[row + 1] ?? 0;
    for (let member = begins[row] ?? 0; member < end; member += 1) {
      const lane = lanes[member] ?? 0;
      const own = dealt[lane];
      if (!own) continue;
      const to = filled[lane] ?? 0;
      own.rows[to] = row;
      own.days[to] = day;
      filled[lane] = to + 1;
    }
  }
  // Rows without a time are in no order.
  return dealt.map((own, lane) => ({
    rows: own.rows.subarray(0, filled[lane]),
    days: own.days.subarray(0, filled[lane]),
  }));
}
