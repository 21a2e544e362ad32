import { type Bitset, bitsOf, hasBit } from '#base/bitset.ts';
import type { Lane } from '#select/assign-lanes.ts';
import { endRow, stepRow } from '#select/step-events.ts';
import { type LaneTimes, nearestInLane } from '#select/window-rows.ts';
import type { AxisTimes } from './axis-times.ts';

/** Where the keyboard stands: a row of the index, in one of its lanes. */
export interface Cursor {
  readonly row: number;
  readonly lane: number;
}

export type Step = 'previous' | 'next' | 'first' | 'last' | 'up' | 'down';

export interface Ground {
  readonly times: AxisTimes;
  readonly lanes: readonly Lane[];
  /** When the events of each lane are, in the order of `lanes`. */
  readonly laneTimes: readonly LaneTimes[];
  /** Only what is selected is stepped on. */
  readonly rows: Bitset;
}

/** The cursor after one step; unchanged at the ends, null where there is no event at all. */
export function moveCursor(ground: Ground, cursor: Cursor | null, step: Step): Cursor | null {
  if (!cursor) {
    const row = endRow(ground.rows, step === 'last' || step === 'previous' ? 'end' : 'start');
    return row === null ? null : standOn(ground, row, 0);
  }
  if (step === 'up' || step === 'down') return changeLane(ground, cursor, step === 'up' ? -1 : 1);
  const row =
    step === 'first' || step === 'last'
      ? endRow(ground.rows, step === 'first' ? 'start' : 'end')
      : stepRow(ground.rows, cursor.row, step === 'next' ? 1 : -1);
  return row === null ? cursor : standOn(ground, row, cursor.lane);
}

/** The cursor on this row: in the lane it is in now if the event stands there too, else in the event's first lane. */
export function standOn({ lanes }: Ground, row: number, lane: number): Cursor {
  const here = lanes[lane];
  if (here && hasBit(here.rows, row)) return { row, lane };
  const first = lanes.findIndex(({ rows }) => hasBit(rows, row));
  return { row, lane: Math.max(first, 0) };
}

// To the event nearest in time in the next lane that has one.
function changeLane({ times, lanes, laneTimes, rows }: Ground, cursor: Cursor, by: 1 | -1): Cursor {
  // From an event without a place on the axis to the last one that has a place.
  const day = times.off[cursor.row] === 1 ? Number.MAX_SAFE_INTEGER : (times.from[cursor.row] ?? 0);
  for (let lane = cursor.lane + by; lane >= 0 && lane < lanes.length; lane += by) {
    const [there, when] = [lanes[lane], laneTimes[lane]];
    // The same event may stand in the next lane as well.
    if (there && hasBit(there.rows, cursor.row) && hasBit(rows, cursor.row)) return { row: cursor.row, lane };
    const row = when ? nearestInLane(when, rows, day) : null;
    if (row !== null) return { row, lane };
  }
  return cursor;
}

/** Rows around the cursor, as many as a screen reader needs to look about: not a million. */
export function rowsAround(rows: Bitset, row: number | null, each: number): number[] {
  const found: number[] = [];
  if (row === null) {
    for (const at of bitsOf(rows)) {
      if (found.length >= 2 * each) break;
      found.push(at);
    }
    return found;
  }
  let before = stepRow(rows, row, -1);
  while (before !== null && found.length < each) {
    found.unshift(before);
    before = stepRow(rows, before, -1);
  }
  let after: number | null = hasBit(rows, row) ? row : stepRow(rows, row, 1);
  for (let count = 0; after !== null && count <= each; count += 1) {
    found.push(after);
    after = stepRow(rows, after, 1);
  }
  return found;
}
