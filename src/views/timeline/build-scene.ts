import { buildFullBitset } from '#base/bitset.ts';
import { describeDay } from '#model/day-words.ts';
import type { VisitId } from '#model/ids.ts';
import { assignLanes, type Lane } from '#select/assign-lanes.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import { splitLaneTimes } from '#select/split-lane-times.ts';
import type { LaneKind } from '#select/view-choices.ts';
import { buildLaneTimes } from '#select/window-rows.ts';
import type { AxisScale } from './axis-scale.ts';
import type { AxisTimes } from './axis-times.ts';
import type { TimelineScene } from './to-timeline-items.ts';

export interface SceneChoice {
  readonly times: AxisTimes;
  readonly scale: AxisScale;
  readonly lanes: LaneKind;
}

/** What stands on the timeline for these choices, whatever is selected and whatever part is in view. */
export function buildScene(index: CorpusIndex, { times, scale, lanes: laneKind }: SceneChoice): TimelineScene {
  const lanes = assignLanes(index, laneKind).map((lane) => nameFirstDay(lane, times));
  const allTimes = buildLaneTimes(times, buildFullBitset(index.size));
  const laneTimes = splitLaneTimes(
    allTimes,
    lanes.map(({ rows }) => rows),
  );
  return { index, times, scale, laneKind, lanes, laneTimes, allTimes };
}

// The axis by visit says "Day 0": under its name each visit says which day of the calendar that is.
function nameFirstDay(lane: Lane, { firstDays }: AxisTimes): Lane {
  const day = firstDays.get(lane.id as VisitId);
  return day === undefined ? lane : { ...lane, sublabel: `day 0: ${describeDay(day)}` };
}
