import { lowerBound } from '#base/binary-search.ts';
import { type Day, dayFromYmd, weekdayOfDay, ymdOfDay } from '#model/day.ts';
import { nameOfMonth, nameOfWeekday } from '#model/day-words.ts';
import type { AxisPiece, AxisScale } from './axis-scale.ts';
import { measureText } from './text-width.ts';
import { addVisitCandidates, describeVisitDay } from './visit-ticks.ts';

export interface Tick {
  readonly unit: number;
  readonly text: string;
}

export interface AxisTicks {
  /** With words, left to right, none over another. */
  readonly labels: readonly Tick[];
  /** Without words: what the distance between two labels is made of. */
  readonly minor: readonly number[];
  /** Middles of the breaks in view, as many as can be told apart. */
  readonly breaks: readonly number[];
}

export interface AxisView {
  readonly start: number;
  readonly end: number;
  readonly pxPerUnit: number;
  readonly fontSize: number;
}

export interface TickCandidate {
  readonly day: number;
  readonly grain: 'year' | 'month' | 'day' | 'visit-day';
  /** Smaller wins the place. */
  readonly rank: number;
}

// Below this a day's own mark is a blur; months are marked instead.
const MIN_MINOR_PX = 5;
// Names of days are tried when about every second one can stand.
const DAY_NAMES_PX = 30;
// What "Wed 30 May" takes, with air.
const DAY_LABEL_PX = 84;
// Where most days have an event, naming those days is no help: the calendar's own order is.
const BUSY_SHARE = 0.5;
// Two labels closer than this read as one.
const LABEL_GAP_PX = 8;

/** What the axis says about a window: chosen to be read, from years down to weekdays as they fit. */
export function findTicks(scale: AxisScale, view: AxisView): AxisTicks {
  const candidates: TickCandidate[] = [];
  const minor: number[] = [];
  const breaks: number[] = [];
  for (const piece of scale.pieces) {
    if (piece.end < view.start || piece.start > view.end) continue;
    if (piece.kind === 'break') addBreak(breaks, (piece.start + piece.end) / 2, view);
    else if (scale.axis === 'visit') addVisitCandidates(candidates, minor, { scale, view, piece });
    else addCandidates(candidates, minor, { scale, view, piece });
  }
  return { labels: placeLabels(scale, view, candidates), minor, breaks };
}

// A mark is as wide as a word of two letters: closer together they are a heap, and the first says it for its neighbours.
const BREAK_PX = 16;

function addBreak(breaks: number[], unit: number, { pxPerUnit }: AxisView): void {
  const last = breaks.at(-1);
  if (last === undefined || (unit - last) * pxPerUnit >= BREAK_PX) breaks.push(unit);
}

export interface TickPart {
  readonly scale: AxisScale;
  readonly view: AxisView;
  readonly piece: AxisPiece;
}

function addCandidates(candidates: TickCandidate[], minor: number[], { scale, view, piece }: TickPart): void {
  const pxPerDay = ((piece.end - piece.start) / (piece.to - piece.from)) * view.pxPerUnit;
  const from = Math.max(piece.from, Math.floor(scale.toDay(view.start)));
  const to = Math.min(piece.to, Math.ceil(scale.toDay(view.end)) + 1);
  const years = yearStep(pxPerDay);
  const named = monthStep(pxPerDay);
  for (const day of monthStarts(from, to, years > 1 ? years * 12 : pxPerDay * 28 < MIN_MINOR_PX ? 12 : 1)) {
    const { year, month } = ymdOfDay(day);
    // A squeezed stretch is named by the month it begins with, however little room it has.
    const begins = piece.kind === 'squeezed' && day === piece.from;
    const rank =
      month === 1 ? (year % 10 === 0 ? 0 : 1) : begins || (month - 1) % named === 0 ? 4 : Number.POSITIVE_INFINITY;
    candidates.push({ day, grain: month === 1 && named === 12 ? 'year' : 'month', rank });
    if (pxPerDay < MIN_MINOR_PX) minor.push(scale.toUnit(day));
  }
  if (pxPerDay < MIN_MINOR_PX) return;
  const busy = countDays(scale.eventDays, from, to) > (to - from) * BUSY_SHARE;
  const weeks = Math.ceil(DAY_LABEL_PX / (7 * pxPerDay));
  for (let day = from; day < to; day += 1) {
    minor.push(scale.toUnit(day));
    const named = !busy && isIn(scale.eventDays, day);
    candidates.push({ day, grain: 'day', rank: named ? 2 : rankDay(day, pxPerDay, weeks) });
  }
}

const isIn = (days: Int32Array, day: number): boolean => days[lowerBound(days, day)] === day;
const countDays = (days: Int32Array, from: number, to: number): number => lowerBound(days, to) - lowerBound(days, from);

// After the days that something happened on: the first of a month, then Mondays in even steps, then any day that fits.
function rankDay(day: number, pxPerDay: number, weeks: number): number {
  if (ymdOfDay(day as Day).date === 1) return 3;
  // 1970-01-05 was a Monday.
  if (weekdayOfDay(day as Day) === 1) return ((day - 4) / 7) % weeks === 0 ? 6 : Number.POSITIVE_INFINITY;
  return pxPerDay >= DAY_NAMES_PX ? 7 : Number.POSITIVE_INFINITY;
}

// Every month, quarter, half or year: what leaves room for "May 2024" and some air.
function monthStep(pxPerDay: number): number {
  const room = 80;
  return [1, 3, 6].find((step) => step * 30 * pxPerDay >= room) ?? 12;
}

// Round steps of years, so far apart that four digits stand free.
function yearStep(pxPerDay: number): number {
  const room = 60;
  return [1, 2, 5, 10, 20, 50, 100, 200, 500].find((step) => step * 365 * pxPerDay >= room) ?? 1000;
}

function* monthStarts(from: number, to: number, step: number): Generator<Day> {
  const { year, month } = ymdOfDay(from as Day);
  const years = Math.max(1, step / 12);
  const first = step >= 12 ? 12 * Math.floor(year / years) * years : 12 * year + month - 1;
  for (let at = first; ; at += step) {
    // Months beyond a year's last roll over.
    const day = dayFromYmd(0, at + 1, 1);
    if (day >= to) return;
    if (day >= from) yield day;
  }
}

function placeLabels(scale: AxisScale, view: AxisView, candidates: readonly TickCandidate[]): Tick[] {
  const ranked = candidates.filter(({ rank }) => rank < Number.POSITIVE_INFINITY).toSorted((a, b) => a.rank - b.rank);
  const taken: { readonly from: number; readonly to: number; readonly candidate: TickCandidate }[] = [];
  for (const candidate of ranked) {
    const from = (scale.toUnit(candidate.day) - view.start) * view.pxPerUnit;
    const to = from + measureText(textWithMonth(candidate), view.fontSize) + LABEL_GAP_PX;
    if (from < -1 || to - LABEL_GAP_PX > (view.end - view.start) * view.pxPerUnit) continue;
    if (taken.every((other) => other.to <= from || other.from >= to)) taken.push({ from, to, candidate });
  }
  const chosen = taken.toSorted((a, b) => a.from - b.from).map(({ candidate }) => candidate);
  return nameTicks(scale, view, chosen);
}

// Whether a day must name its month and year is known only when its left neighbour is: most name the month.
const textWithMonth = ({ day, grain }: TickCandidate): string =>
  grain === 'day'
    ? nameTick({ day, grain, rank: 0 }, { day: day - 31, grain, rank: 0 })
    : nameTick({ day, grain, rank: 0 }, null);

// Each label says only what its left neighbour has not said; the first says it all.
function nameTicks(scale: AxisScale, view: AxisView, chosen: readonly TickCandidate[]): Tick[] {
  const ticks: Tick[] = [];
  let before: TickCandidate | null = null;
  let free = Number.NEGATIVE_INFINITY;
  for (const candidate of chosen) {
    const unit = scale.toUnit(candidate.day);
    const text = nameTick(candidate, before);
    const from = (unit - view.start) * view.pxPerUnit;
    if (from < free) continue;
    ticks.push({ unit, text });
    free = from + measureText(text, view.fontSize) + LABEL_GAP_PX / 2;
    before = candidate;
  }
  return ticks;
}

function nameTick({ day, grain }: TickCandidate, before: TickCandidate | null): string {
  if (grain === 'visit-day') return describeVisitDay(day);
  const at = ymdOfDay(day as Day);
  const last = before && ymdOfDay(before.day as Day);
  const month = nameOfMonth(at.month).slice(0, 3);
  if (grain === 'year') return String(at.year);
  if (grain === 'month') return `${month} ${at.year}`;
  const weekday = `${nameOfWeekday(day as Day).slice(0, 3)} ${at.date}`;
  if (last?.year !== at.year) return `${weekday} ${month} ${at.year}`;
  // A month's label just before says the month for the days after it, a year's does not.
  return last.month === at.month && before?.grain !== 'year' ? weekday : `${weekday} ${month}`;
}
