import { type Bitset, bitsOf } from '#base/bitset.ts';
import type { AxisScale } from './axis-scale.ts';
import type { AxisTimes } from './axis-times.ts';
import type { UnitWindow } from './time-window.ts';

export interface Outside {
  readonly earlier: number;
  readonly later: number;
  /** Where the nearest one on each side begins or ends, in axis units. */
  readonly lastEarlier: number | null;
  readonly firstLater: number | null;
}

/** Selected events that lie wholly before or after the window. */
export function countOutside(times: AxisTimes, rows: Bitset, scale: AxisScale, window: UnitWindow): Outside {
  const [from, to] = [scale.toDay(window.start), scale.toDay(window.end)];
  let [earlier, later] = [0, 0];
  let [lastEarlier, firstLater] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const row of bitsOf(rows)) {
    if (times.off[row] === 1) continue;
    const [start, end] = [times.from[row] ?? 0, times.to[row] ?? 0];
    if (end < from - END_SLACK) {
      earlier += 1;
      lastEarlier = Math.max(lastEarlier, end);
    } else if (start > to) {
      later += 1;
      firstLater = Math.min(firstLater, start);
    }
  }
  return {
    earlier,
    later,
    lastEarlier: earlier > 0 ? scale.toUnit(lastEarlier) : null,
    firstLater: later > 0 ? scale.toUnit(firstLater) : null,
  };
}

// A point stands at the beginning of its day: just left of the window it still touches the edge.
const END_SLACK = 0.02;
