import type { Day } from '#model/day.ts';
import { describeDay } from '#model/day-words.ts';
import type { DayWindow } from '#select/view-choices.ts';
import type { AxisScale } from './axis-scale.ts';
import { describeVisitDay } from './visit-ticks.ts';

/** What is in view, in axis units; half-open. */
export interface UnitWindow {
  readonly start: number;
  readonly end: number;
}

// Nearer than a day and a half there is nothing more to see: no event is known to the hour.
export const MIN_UNITS = 1.5;
// One step of + or −, of the keys and of a wheel notch: two steps halve or double.
export const ZOOM_STEP = Math.SQRT2;

export const fitWindow = (scale: AxisScale): UnitWindow => ({ start: scale.start, end: scale.end });

export const spanOf = (window: UnitWindow): number => window.end - window.start;

/** As near to `window` as the axis allows: not narrower than {@link MIN_UNITS}, not beyond either end. */
export function clampWindow(window: UnitWindow, scale: AxisScale): UnitWindow {
  const whole = scale.end - scale.start;
  const span = Math.min(Math.max(spanOf(window), Math.min(MIN_UNITS, whole)), whole);
  const middle = (window.start + window.end) / 2;
  const start = Math.min(Math.max(middle - span / 2, scale.start), scale.end - span);
  return { start, end: start + span };
}

/** `factor` > 1 zooms in; the unit at `anchor` (0 left edge … 1 right edge) stays where it is. */
export function zoomWindow(window: UnitWindow, factor: number, anchor: number, scale: AxisScale): UnitWindow {
  const fixed = window.start + spanOf(window) * anchor;
  const whole = scale.end - scale.start;
  const span = Math.min(Math.max(spanOf(window) / factor, Math.min(MIN_UNITS, whole)), whole);
  const start = fixed - span * anchor;
  return clampWindow({ start, end: start + span }, scale);
}

export const panWindow = (window: UnitWindow, units: number, scale: AxisScale): UnitWindow =>
  clampWindow({ start: window.start + units, end: window.end + units }, scale);

/** Moved just so far that [start, end] lies inside with some air; unchanged when it already does. */
export function revealUnits(window: UnitWindow, start: number, end: number, scale: AxisScale): UnitWindow {
  const span = spanOf(window);
  const air = span * 0.08;
  if (start >= window.start && end <= window.end) return window;
  if (end - start > span - 2 * air) return panWindow(window, start - air - window.start, scale);
  if (start < window.start) return panWindow(window, start - air - window.start, scale);
  return panWindow(window, end + air - window.end, scale);
}

/** The window that shows [start, end] in its middle third, for "zoom to this". */
export function zoomToUnits(start: number, end: number, scale: AxisScale): UnitWindow {
  const span = Math.max((end - start) * 3, 4 * MIN_UNITS);
  const middle = (start + end) / 2;
  return clampWindow({ start: middle - span / 2, end: middle + span / 2 }, scale);
}

export function toUnitWindow(window: DayWindow | null, scale: AxisScale): UnitWindow {
  if (!window) return fitWindow(scale);
  const { toUnit, windowZero } = scale;
  return clampWindow({ start: toUnit(window.from - windowZero), end: toUnit(window.to + 1 - windowZero) }, scale);
}

/**
 * The days in view, both inclusive; null for the whole axis. On the axis by visit these are the calendar's days around the
 * first visit: so a link needs no second way to tell a window.
 */
export function toDayWindow(window: UnitWindow, scale: AxisScale): DayWindow | null {
  if (isWhole(window, scale)) return null;
  // Half a hundredth of a day: what the way through pixels and back may lose.
  const slack = 0.005;
  return {
    from: (Math.floor(scale.toDay(window.start) + slack) + scale.windowZero) as Day,
    to: (Math.ceil(scale.toDay(window.end) - slack) - 1 + scale.windowZero) as Day,
  };
}

/** A day in view in words: "2 April 2024", or "D+2" on the axis by visit. */
export const describeWindowDay = (day: Day, { axis, windowZero }: AxisScale): string =>
  axis === 'visit' ? describeVisitDay(day - windowZero) : describeDay(day);

export const isWhole = (window: UnitWindow, scale: AxisScale): boolean =>
  spanOf(window) >= (scale.end - scale.start) * 0.999;
