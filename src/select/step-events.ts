import { type Bitset, countBits, hasBit } from '#base/bitset.ts';

/** The nearest row of `rows` after (`by` 1) or before (`by` −1) `row`; null at the end. Skips empty words, 32 rows at once. */
export function stepRow(rows: Bitset, row: number, by: 1 | -1): number | null {
  const size = rows.length * 32;
  let at = row + by;
  while (at >= 0 && at < size) {
    if ((rows[at >>> 5] ?? 0) === 0) at = by === 1 ? ((at >>> 5) + 1) * 32 : (at >>> 5) * 32 - 1;
    else if (hasBit(rows, at)) return at;
    else at += by;
  }
  return null;
}

/** The first (`from` 'start') or last row of `rows`; null when there is none. */
export const endRow = (rows: Bitset, from: 'start' | 'end'): number | null =>
  from === 'start' ? stepRow(rows, -1, 1) : stepRow(rows, rows.length * 32, -1);

/** How many rows of `rows` come before `row`. */
export function countBefore(rows: Bitset, row: number): number {
  const head = rows.slice(0, (row >>> 5) + 1);
  const last = head.length - 1;
  head[last] = (head[last] ?? 0) & (2 ** (row & 31) - 1);
  return countBits(head);
}
