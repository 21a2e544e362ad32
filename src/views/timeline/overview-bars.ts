import { countTouching, type TimeEnds } from '#select/window-rows.ts';
import type { AxisScale } from './axis-scale.ts';
import { cutBins } from './strip-bins.ts';

/** How many events lie in one slice of the whole axis. */
export interface OverviewBar {
  readonly all: number;
  readonly selected: number;
}

/** Events per slice of the axis, `slices` of equal width. A stretch counts in every slice that it covers. */
export function countOverview(all: TimeEnds, selected: TimeEnds, scale: AxisScale, slices: number): OverviewBar[] {
  const { from, to } = cutBins(scale, scale, (scale.end - scale.start) / slices);
  return Array.from({ length: slices }, (_, i) => {
    const [first, last] = [from[i] ?? 0, to[i] ?? 0];
    return { all: countTouching(all, first, last), selected: countTouching(selected, first, last) };
  });
}
