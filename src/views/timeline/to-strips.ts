import { known } from '#base/assert.ts';
import { countEach, type TimeEnds } from '#select/window-rows.ts';
import { barUnits, cutBins, type StripBins } from './strip-bins.ts';
import type { StripClass, StripIndex } from './strip-index.ts';
import type { UnitWindow } from './time-window.ts';
import type { TimelineScene } from './to-timeline-items.ts';

/** A crowded lane as bars: how many events lie where, and how they look. */
export interface Strip {
  readonly lane: number;
  readonly bins: StripBins;
  /** For each bar all events that can lie in its days, selected or not. */
  readonly totals: Uint32Array;
  readonly classes: readonly StripClass[];
  /** For each class, bottom first, and each bar: the selected events. */
  readonly counts: readonly Uint32Array[];
  /** So many events make a bar of full height at this zoom, wherever the window stands; a few bars have more. */
  readonly most: number;
}

/** The strips of these lanes in a window. An event counts in every bar that its days touch, as in the whole axis's overview. */
export function toStrips(
  scene: TimelineScene,
  strips: StripIndex,
  lanes: readonly number[],
  view: UnitWindow & { readonly pxPerUnit: number },
): Strip[] {
  if (lanes.length === 0) return [];
  const units = barUnits(view.pxPerUnit);
  const bins = cutBins(scene.scale, view, units);
  const count = (ends: TimeEnds) => countEach(ends, bins.from, bins.to);
  return lanes.map((lane) => {
    const totals = count(known(scene.laneTimes[lane], 'the times of a lane'));
    let looked: Pick<Strip, 'classes' | 'counts'> | null = null;
    const look = () => {
      if (looked) return looked;
      const classes = strips.classesOf(lane);
      looked = { classes, counts: classes.map(count) };
      return looked;
    };
    return {
      lane,
      bins,
      totals,
      most: strips.mostAt(units, lane),
      // Only when somebody looks at the lane: most of many are out of sight.
      get classes() {
        return look().classes;
      },
      get counts() {
        return look().counts;
      },
    };
  });
}

/** The bar at this unit; −1 where there is none, or it is empty. */
export function findBar({ bins, totals }: Strip, unit: number): number {
  for (let i = 0; i < totals.length; i += 1) {
    if (unit >= (bins.start[i] ?? 0) && unit < (bins.end[i] ?? 0)) return (totals[i] ?? 0) > 0 ? i : -1;
  }
  return -1;
}

/** The selected events of one bar. */
export function countBar({ counts }: Strip, bar: number): number {
  let sum = 0;
  for (let at = 0; at < counts.length; at += 1) sum += counts[at]?.[bar] ?? 0;
  return sum;
}
