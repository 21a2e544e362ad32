import { lowerBound } from '#base/binary-search.ts';
import type { TickCandidate, TickPart } from './axis-ticks.ts';

// Up to a month from its first day a visit is reckoned in days, beyond that in weeks.
const DAYS_APART = 31;
// What "D+12" takes, with air.
const DAY_LABEL_PX = 44;
// What "+104 weeks" takes, with air.
const WEEK_LABEL_PX = 84;
const MIN_MINOR_PX = 5;
const WEEK_STEPS = [1, 2, 4, 8, 13, 26, 52, 104, 260, 520, 1040];

/** "Day 0", "D+2", "D−3"; farther away "+13 weeks". */
export function describeVisitDay(day: number, grain: 'day' | 'week' = 'day'): string {
  if (day === 0) return 'Day 0';
  const sign = day < 0 ? '−' : '+';
  if (grain === 'day') return `D${sign}${Math.abs(day)}`;
  const weeks = Math.max(1, Math.round(Math.abs(day) / 7));
  return `${sign}${weeks} ${weeks === 1 ? 'week' : 'weeks'}`;
}

/** What could be named on one piece of the axis by visit: day 0 first, then the days of events, then even steps. */
export function addVisitCandidates(
  candidates: TickCandidate[],
  minor: number[],
  { scale, view, piece }: TickPart,
): void {
  const pxPerDay = ((piece.end - piece.start) / (piece.to - piece.from)) * view.pxPerUnit;
  const from = Math.max(piece.from, Math.floor(scale.toDay(view.start)));
  const to = Math.min(piece.to, Math.ceil(scale.toDay(view.end)) + 1);
  if (from <= 0 && to > 0) candidates.push({ day: 0, grain: 'visit-day', rank: 0 });
  // A squeezed stretch is named where it begins, however little room it has.
  if (piece.kind === 'squeezed' && from === piece.from) candidates.push({ day: from, grain: grainOf(from), rank: 4 });
  const weeks = WEEK_STEPS.find((step) => step * 7 * pxPerDay >= WEEK_LABEL_PX) ?? 2080;
  if (pxPerDay < MIN_MINOR_PX) {
    for (let day = Math.ceil(from / (7 * weeks)) * 7 * weeks; day < to; day += 7 * weeks) {
      candidates.push({ day, grain: 'visit-week', rank: 5 });
      minor.push(scale.toUnit(day));
    }
    return;
  }
  const step = Math.max(1, Math.ceil(DAY_LABEL_PX / pxPerDay));
  for (let day = from; day < to; day += 1) {
    minor.push(scale.toUnit(day));
    const named = scale.eventDays[lowerBound(scale.eventDays, day)] === day;
    const rank = named ? 2 : day % 7 === 0 ? 3 : day % step === 0 ? 6 : Number.POSITIVE_INFINITY;
    candidates.push({ day, grain: 'visit-day', rank });
  }
}

const grainOf = (day: number): TickCandidate['grain'] => (Math.abs(day) < DAYS_APART ? 'visit-day' : 'visit-week');
