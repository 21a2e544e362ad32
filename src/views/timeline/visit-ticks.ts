import { lowerBound } from '#base/binary-search.ts';
import type { TickCandidate, TickPart } from './axis-ticks.ts';

// What "D+112" takes, with air.
const DAY_LABEL_PX = 52;
const MIN_MINOR_PX = 5;
const ROUND_STEPS = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

/** "Day 0", "D+2", "D−3", "D+1,460": days at every distance, so that two labels can be told apart by their numbers. */
export function describeVisitDay(day: number): string {
  if (day === 0) return 'Day 0';
  // Grouped by hand: the same everywhere, whatever the browser's language.
  const count = String(Math.abs(day)).replace(/\B(?=(?:\d{3}){1,3}$)/g, ',');
  return `D${day < 0 ? '−' : '+'}${count}`;
}

/** What could be named on one piece of the axis by visit: day 0 first, then the days of events, then even steps. */
export function addVisitCandidates(
  candidates: TickCandidate[],
  minor: number[],
  { scale, view, piece }: TickPart,
): void {
  const grain = 'visit-day';
  const pxPerDay = ((piece.end - piece.start) / (piece.to - piece.from)) * view.pxPerUnit;
  const from = Math.max(piece.from, Math.floor(scale.toDay(view.start)));
  const to = Math.min(piece.to, Math.ceil(scale.toDay(view.end)) + 1);
  if (from <= 0 && to > 0) candidates.push({ day: 0, grain, rank: 0 });
  // A squeezed stretch is named where it begins, however little room it has.
  if (piece.kind === 'squeezed' && from === piece.from) candidates.push({ day: from, grain, rank: 4 });
  if (pxPerDay < MIN_MINOR_PX) {
    const round = ROUND_STEPS.find((step) => step * pxPerDay >= DAY_LABEL_PX) ?? 10_000;
    for (let day = Math.ceil(from / round) * round; day < to; day += round) {
      candidates.push({ day, grain, rank: 5 });
      minor.push(scale.toUnit(day));
    }
    return;
  }
  const step = Math.max(1, Math.ceil(DAY_LABEL_PX / pxPerDay));
  for (let day = from; day < to; day += 1) {
    minor.push(scale.toUnit(day));
    const named = scale.eventDays[lowerBound(scale.eventDays, day)] === day;
    const rank = named ? 2 : day % 7 === 0 ? 3 : day % step === 0 ? 6 : Number.POSITIVE_INFINITY;
    candidates.push({ day, grain, rank });
  }
}
