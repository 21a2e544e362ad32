import { type Bitset, bitsOf, buildBitset, countBits, hasBit, intersectInto } from '#base/bitset.ts';
import type { Lane } from '#select/assign-lanes.ts';
import { type CorpusIndex, OPEN_END, OPEN_START } from '#select/index-corpus.ts';
import { endRow, nearestRow, stepRow } from '#select/step-events.ts';

/** Where the keyboard stands: a row of the index, in one of its lanes. */
export interface Cursor {
  readonly row: number;
  readonly lane: number;
}

export type Step = 'previous' | 'next' | 'first' | 'last' | 'up' | 'down';

export interface Ground {
  readonly index: CorpusIndex;
  readonly lanes: readonly Lane[];
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
function changeLane({ index, lanes, rows }: Ground, cursor: Cursor, by: 1 | -1): Cursor {
  const day = placeInTime(index, cursor.row);
  for (let at = cursor.lane + by; at >= 0 && at < lanes.length; at += by) {
    const both = buildBitset(index.size);
    both.set(lanes[at]?.rows ?? both);
    intersectInto(both, rows);
    if (countBits(both) === 0) continue;
    // The same event may stand in the next lane as well.
    const row = hasBit(both, cursor.row) ? cursor.row : nearestRow(both, (other) => placeInTime(index, other), day);
    if (row !== null) return { row, lane: at };
  }
  return cursor;
}

function placeInTime({ earliest, latest, undated }: CorpusIndex, row: number): number {
  if (undated[row] === 1) return Number.MAX_SAFE_INTEGER;
  const [from, to] = [earliest[row] ?? OPEN_START, latest[row] ?? OPEN_END];
  return from === OPEN_START ? to : from;
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
