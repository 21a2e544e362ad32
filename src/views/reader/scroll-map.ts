import type { PageSide } from './shared-reading.ts';

/** Where both columns stand, or should stand at once: pixels scrolled, left and right. */
export type Stand = readonly [left: number, right: number];

/** Where the other column belongs; rising throughout, and each the other's inverse. */
export interface ScrollMap {
  readonly toRight: (left: number) => number;
  readonly toLeft: (right: number) => number;
  /** The stands that lines are drawn between, from the top. */
  readonly knots: readonly Stand[];
}

// The other column moves at most four times as fast, or as slow: faster, nobody can follow it with their eyes. A landmark that
// asks for more is left for the next one.
export const STEEPEST = 4;

/**
 * How two columns scroll together. It begins where they stand, so that nothing jumps; goes straight from landmark to landmark,
 * up and down from there; and ends where both texts end. Beyond, and where nothing can be reached, both move alike.
 *
 * ```
 * right │            ╱ end
 *       │        ╱‾‾ landmark
 *       │     ╱ where they stand
 *       │ ╱‾‾
 *       └──────────── left
 * ```
 */
export function buildScrollMap(landmarks: readonly Stand[], stand: Stand, end: Stand): ScrollMap {
  const below = reach(stand, [...landmarks, end], 1);
  const above = reach(stand, [[0, 0] as const, ...landmarks].reverse(), -1);
  const knots = [...above.reverse(), stand, ...below];
  return {
    knots,
    toRight: (left) => interpolate(knots, 0, left),
    toLeft: (right) => interpolate(knots, 1, right),
  };
}

/** Where the column that is not `side` belongs. */
export const mapFrom = (map: ScrollMap, side: PageSide, at: number): number =>
  side === 0 ? map.toRight(at) : map.toLeft(at);

/** The landmarks that can be gone through one after another, without more haste than the eye can take. */
function reach(stand: Stand, landmarks: readonly Stand[], way: 1 | -1): Stand[] {
  const knots: Stand[] = [];
  let from = stand;
  for (const landmark of landmarks) {
    const left = (landmark[0] - from[0]) * way;
    const right = (landmark[1] - from[1]) * way;
    if (left <= 0 || right <= 0 || right > left * STEEPEST || left > right * STEEPEST) continue;
    knots.push(landmark);
    from = landmark;
  }
  return knots;
}

function interpolate(knots: readonly Stand[], side: PageSide, at: number): number {
  const other = side === 0 ? 1 : 0;
  const next = knots.findIndex((knot) => knot[side] >= at);
  const after = knots[next];
  const before = knots[next === -1 ? knots.length - 1 : next - 1];
  if (!after || !before) {
    const edge = before ?? after;
    return edge ? edge[other] + (at - edge[side]) : at;
  }
  const share = (at - before[side]) / (after[side] - before[side]);
  return before[other] + share * (after[other] - before[other]);
}
