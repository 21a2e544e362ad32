import { type DateEstimate, isExactDay } from '#model/date-estimate.ts';
import type { AxisScale } from './axis-scale.ts';
import type { UnitWindow } from './time-window.ts';
import type { EndLook, EventItem } from './timeline-item.ts';

/** Where on the axis a time is drawn, and how its ends look. */
export type DrawnTime = Pick<EventItem, 'kind' | 'start' | 'end' | 'startLook' | 'endLook'>;

// How far an open end is drawn before it has faded away.
const OPEN_UNITS = 1.5;

/** `zero` is the calendar day that is 0 on the axis. */
export function drawTime(estimate: DateEstimate, scale: AxisScale, zero: number): DrawnTime {
  const { earliest, latest } = estimate;
  if (earliest !== null && earliest === latest) {
    const at = scale.toUnit(earliest - zero);
    const look = isExactDay(estimate) ? 'firm' : 'soft';
    return { kind: 'point', start: at, end: at, startLook: look, endLook: look };
  }
  const look: EndLook = hasKnownDays(estimate) ? 'firm' : 'soft';
  const start = earliest === null ? scale.toUnit((latest ?? 0) + 1 - zero) - OPEN_UNITS : scale.toUnit(earliest - zero);
  const end = latest === null ? start + OPEN_UNITS : scale.toUnit(latest + 1 - zero);
  return {
    kind: 'bar',
    start,
    end,
    startLook: earliest === null ? 'open' : look,
    endLook: latest === null ? 'open' : look,
  };
}

// "From 3 to 5 April" is known to the day at both ends; "between two other events" only looks so.
const KNOWN_RULES = new Set(['written', 'year-inferred', 'weekday', 'relative']);
const hasKnownDays = ({ edtf, basis }: DateEstimate): boolean =>
  KNOWN_RULES.has(basis.rule) && edtf.split('/').every((end) => end === '..' || /^\d{4}-\d{2}-\d{2}$/.test(end));

/** No browser draws a bar of a million pixels: what lies a whole view outside is cut. */
export function clipTime(time: DrawnTime, view: UnitWindow): DrawnTime {
  const span = view.end - view.start;
  const [from, to] = [view.start - span, view.end + span];
  if (time.kind === 'point' || (time.start >= from && time.end <= to) || time.end < from || time.start > to)
    return time;
  return {
    ...time,
    start: Math.max(time.start, from),
    end: Math.min(time.end, to),
    startLook: time.start < from ? 'cut' : time.startLook,
    endLook: time.end > to ? 'cut' : time.endLook,
  };
}
