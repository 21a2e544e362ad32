import { type Bitset, bitsOf } from '#base/bitset.ts';
import { type CorpusIndex, OPEN_END, OPEN_START } from '#select/index-corpus.ts';
import type { AxisScale } from './axis-scale.ts';
import type { UnitWindow } from './time-window.ts';

export interface Outside {
  readonly earlier: number;
  readonly later: number;
  /** Where the nearest one on each side begins or ends, in axis units. */
  readonly lastEarlier: number | null;
  readonly firstLater: number | null;
}

/** Selected events that lie wholly before or after the window. */
export function countOutside(index: CorpusIndex, rows: Bitset, scale: AxisScale, window: UnitWindow): Outside {
  const [from, to] = [scale.toDay(window.start), scale.toDay(window.end)];
  let [earlier, later] = [0, 0];
  let [lastEarlier, firstLater] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const row of bitsOf(rows)) {
    if (index.undated[row] === 1) continue;
    const [earliest, latest] = [index.earliest[row] ?? OPEN_START, index.latest[row] ?? OPEN_END];
    const start = earliest === OPEN_START ? latest : earliest;
    const end = latest === OPEN_END ? earliest : latest;
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
