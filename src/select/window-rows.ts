import { lowerBound, upperBound } from '#base/binary-search.ts';
import { type Bitset, hasBit } from '#base/bitset.ts';
import { type CorpusIndex, OPEN_END, OPEN_START } from './index-corpus.ts';

/**
 * Answers "which rows touch these days?" without looking at all rows. Rows stand in order of their earliest day, so those
 * that begin in the window are one run; of those that began before it only the short ones near the edge and the few long ones
 * can reach in.
 *
 * ```
 *            ├── window ──┤
 *   ══long══════▶             ← from `long`
 *         ─short▶             ← found from `from` − SHORT_DAYS on
 *                ▪  ▪  ───    ← the run
 * ```
 */
export interface WindowIndex {
  readonly index: CorpusIndex;
  /** `earliest` of the dated rows only (undated ones stand last), open ends included. */
  readonly starts: Int32Array;
  /** Rows longer than {@link SHORT_DAYS} or open at one end, ascending. */
  readonly long: Int32Array;
}

// A month is the usual vague date: it and all that is shorter is found by walking back this far.
const SHORT_DAYS = 31;

export function buildWindowIndex(index: CorpusIndex): WindowIndex {
  const undated = index.undated.indexOf(1);
  const starts = index.earliest.subarray(0, undated === -1 ? index.size : undated);
  const long: number[] = [];
  for (let row = 0; row < starts.length; row += 1) if (isLong(index, row)) long.push(row);
  return { index, starts, long: Int32Array.from(long) };
}

function isLong({ earliest, latest }: CorpusIndex, row: number): boolean {
  const [from, to] = [earliest[row] ?? OPEN_START, latest[row] ?? OPEN_END];
  return from === OPEN_START || to === OPEN_END || to - from > SHORT_DAYS;
}

/** Dated rows of `rows` that can lie in the days `from` … `to`, both inclusive, ascending. */
export function findRowsInWindow(
  { index, starts, long }: WindowIndex,
  rows: Bitset,
  from: number,
  to: number,
): number[] {
  const found: number[] = [];
  const begin = lowerBound(starts, from - SHORT_DAYS);
  for (const row of long) {
    if (row >= begin) break;
    if (hasBit(rows, row) && reaches(index, row, from, to)) found.push(row);
  }
  const end = upperBound(starts, to);
  for (let row = begin; row < end; row += 1) {
    if (hasBit(rows, row) && reaches(index, row, from, to)) found.push(row);
  }
  return found;
}

// Of an open stretch only the known end is a place in time.
function reaches({ earliest, latest }: CorpusIndex, row: number, from: number, to: number): boolean {
  const [start, end] = [earliest[row] ?? OPEN_START, latest[row] ?? OPEN_END];
  const first = start === OPEN_START ? end : start;
  const last = end === OPEN_END ? start : end;
  return first <= to && last >= from;
}
