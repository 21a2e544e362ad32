import { lowerBound, upperBound } from '#base/binary-search.ts';
import type { TimeEnds } from '#select/window-rows.ts';
import type { AxisScale } from './axis-scale.ts';
import type { UnitWindow } from './time-window.ts';

export interface Outside {
  readonly earlier: number;
  readonly later: number;
  /** Where the nearest one on each side ends or begins, in axis units. */
  readonly lastEarlier: number | null;
  readonly firstLater: number | null;
}

// A point stands at the beginning of its day: just left of the window it still touches the edge.
const END_SLACK = 0.02;

/** How many of these events lie wholly before or after the window. */
export function countOutside({ starts, ends }: TimeEnds, scale: AxisScale, window: UnitWindow): Outside {
  const earlier = lowerBound(ends, scale.toDay(window.start) - END_SLACK);
  const begun = upperBound(starts, scale.toDay(window.end));
  const [last, first] = [ends[earlier - 1], starts[begun]];
  return {
    earlier,
    later: starts.length - begun,
    lastEarlier: last === undefined ? null : scale.toUnit(last),
    firstLater: first === undefined ? null : scale.toUnit(first),
  };
}
