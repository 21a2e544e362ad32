import { type Bitset, bitsOf, buildFullBitset } from '#base/bitset.ts';
import type { AxisScale } from './axis-scale.ts';
import type { AxisTimes } from './axis-times.ts';

/** How many events lie in one slice of the whole axis. */
export interface OverviewBar {
  readonly all: number;
  readonly selected: number;
}

/** Events per slice of the axis, `slices` of equal width. A stretch counts in every slice that it covers. */
export function countOverview(times: AxisTimes, selected: Bitset, scale: AxisScale, slices: number): OverviewBar[] {
  const all = countSlices(times, buildFullBitset(times.off.length), scale, slices);
  const chosen = countSlices(times, selected, scale, slices);
  return Array.from(all, (count, i) => ({ all: count, selected: chosen[i] ?? 0 }));
}

// Adds at the first slice and takes away after the last: one pass, however long the stretches.
function countSlices(times: AxisTimes, rows: Bitset, scale: AxisScale, slices: number): Int32Array {
  const steps = new Int32Array(slices + 1);
  const sliceOf = (day: number) => {
    const part = (scale.toUnit(day) - scale.start) / (scale.end - scale.start);
    return Math.min(slices - 1, Math.max(0, Math.floor(part * slices)));
  };
  for (const row of bitsOf(rows)) {
    if (times.off[row] === 1) continue;
    const [first, last] = [sliceOf(times.from[row] ?? 0), sliceOf(times.to[row] ?? 0)];
    steps[first] = (steps[first] ?? 0) + 1;
    steps[last + 1] = (steps[last + 1] ?? 0) - 1;
  }
  let depth = 0;
  return steps.subarray(0, slices).map((step) => {
    depth += step;
    return depth;
  });
}
