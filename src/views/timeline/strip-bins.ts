import type { AxisScale } from './axis-scale.ts';
import type { UnitWindow } from './time-window.ts';

/** The bars of a stretch of the axis, as columns: the days that each counts (both inclusive) and the units it covers. */
export interface StripBins {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly start: Float64Array;
  readonly end: Float64Array;
}

// Narrower bars blur into one, wider ones hide what happened in between.
const MIN_BAR_PX = 4;

/**
 * How many units a bar is wide at this zoom: whole days, so that neighbours count alike, and doubling, so that bars stay the same
 * over many steps of the wheel.
 */
export const barUnits = (pxPerUnit: number): number => 2 ** Math.max(0, Math.ceil(Math.log2(MIN_BAR_PX / pxPerUnit)));

/** Bars begin at the same units wherever the window stands: they do not flicker as it moves. */
export function cutBins(scale: AxisScale, window: UnitWindow, units: number): StripBins {
  const first = Math.max(0, Math.floor((window.start - scale.start) / units));
  const last = Math.ceil((Math.min(window.end, scale.end) - scale.start) / units);
  const size = Math.max(0, last - first);
  const bins = {
    from: new Int32Array(size),
    to: new Int32Array(size),
    start: new Float64Array(size),
    end: new Float64Array(size),
  };
  let next = firstDayFrom(scale, scale.start + first * units);
  for (let i = 0; i < size; i += 1) {
    const after = firstDayFrom(scale, scale.start + (first + i + 1) * units);
    bins.from[i] = next;
    // Where days are wider than bars some bars have no day: they end before they begin and count nothing.
    bins.to[i] = after - 1;
    bins.start[i] = scale.toUnit(next);
    bins.end[i] = scale.toUnit(after);
    next = after;
  }
  return bins;
}

// A millionth of a day: what the way from days to units and back may lose.
const firstDayFrom = (scale: AxisScale, unit: number): number => Math.ceil(scale.toDay(unit) - 1e-6);
