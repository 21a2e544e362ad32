import { lowerBound } from '#base/binary-search.ts';
import { addMonths, type Day, dayFromYmd, weekdayOfDay, ymdOfDay } from '#model/day.ts';
import { nameOfMonth, nameOfWeekday } from '#model/day-words.ts';
import type { AxisPiece, AxisScale } from './axis-scale.ts';
import { measureText } from './text-width.ts';

export interface Tick {
  readonly unit: number;
  readonly text: string;
}

export interface AxisTicks {
  /** With words, left to right, none over another. */
  readonly labels: readonly Tick[];
  /** Without words: what the distance between two labels is made of. */
  readonly minor: readonly number[];
  /** Middles of the breaks in view. */
  readonly breaks: readonly number[];
}

export interface AxisView {
  readonly start: number;
  readonly end: number;
  readonly pxPerUnit: number;
  readonly fontSize: number;
}

interface Candidate {
  readonly day: number;
  readonly grain: 'year' | 'month' | 'day';
  /** Smaller wins the place. */
  readonly rank: number;
}

// Below this a day's own mark is a blur; months are marked instead.
const MIN_MINOR_PX = 5;
// Names of days are tried when about every second one can stand.
const DAY_NAMES_PX = 30;
// Two labels closer than this read as one.
const LABEL_GAP_PX = 10;

/** What the axis says about a window: chosen to be read, from years down to weekdays as they fit. */
export function findTicks(scale: AxisScale, view: AxisView): AxisTicks {
  const candidates: Candidate[] = [];
  const minor: number[] = [];
  const breaks: number[] = [];
  for (const piece of scale.pieces) {
    if (piece.end < view.start || piece.start > view.end) continue;
    if (piece.kind === 'break') breaks.push((piece.start + piece.end) / 2);
    else addCandidates(candidates, minor, { scale, view, piece });
  }
  return { labels: placeLabels(scale, view, candidates), minor, breaks };
}

interface Part {
  readonly scale: AxisScale;
  readonly view: AxisView;
  readonly piece: AxisPiece;
}

function addCandidates(candidates: Candidate[], minor: number[], { scale, view, piece }: Part): void {
  const pxPerDay = ((piece.end - piece.start) / (piece.to - piece.from)) * view.pxPerUnit;
  const from = Math.max(piece.from, Math.floor(scale.toDay(view.start)));
  const to = Math.min(piece.to, Math.ceil(scale.toDay(view.end)) + 1);
  const years = yearStep(pxPerDay);
  for (const day of monthStarts(from, to, years > 1 ? years * 12 : pxPerDay * 28 < MIN_MINOR_PX ? 12 : 1)) {
    const { year, month } = ymdOfDay(day);
    const grain = month === 1 && pxPerDay < 1 ? 'year' : 'month';
    candidates.push({ day, grain, rank: month === 1 ? (year % 10 === 0 ? 0 : 1) : month % 3 === 1 ? 4 : 5 });
    if (pxPerDay < MIN_MINOR_PX) minor.push(scale.toUnit(day));
  }
  if (pxPerDay < MIN_MINOR_PX) return;
  for (let day = from; day < to; day += 1) {
    minor.push(scale.toUnit(day));
    candidates.push({ day, grain: 'day', rank: rankDay(scale, day, pxPerDay) });
  }
}

// The first label of a squeezed month is the month; of days, the days that something happened on.
function rankDay({ eventDays }: AxisScale, day: number, pxPerDay: number): number {
  if (eventDays[lowerBound(eventDays, day)] === day) return 2;
  if (ymdOfDay(day as Day).date === 1) return 3;
  if (weekdayOfDay(day as Day) === 1) return 6;
  return pxPerDay >= DAY_NAMES_PX ? 7 : Number.POSITIVE_INFINITY;
}

// Round steps of years, so far apart that four digits stand free.
function yearStep(pxPerDay: number): number {
  const room = 60;
  return [1, 2, 5, 10, 20, 50, 100, 200, 500].find((step) => step * 365 * pxPerDay >= room) ?? 1000;
}

function* monthStarts(from: number, to: number, step: number): Generator<Day> {
  const { year, month } = ymdOfDay(from as Day);
  const years = Math.max(1, step / 12);
  let day = step >= 12 ? dayFromYmd(Math.floor(year / years) * years, 1, 1) : dayFromYmd(year, month, 1);
  for (; day < to; day = addMonths(day, step)) if (day >= from) yield day;
}

function placeLabels(scale: AxisScale, view: AxisView, candidates: readonly Candidate[]): Tick[] {
  const ranked = candidates.filter(({ rank }) => rank < Number.POSITIVE_INFINITY).toSorted((a, b) => a.rank - b.rank);
  const taken: { readonly from: number; readonly to: number; readonly candidate: Candidate }[] = [];
  for (const candidate of ranked) {
    const from = (scale.toUnit(candidate.day) - view.start) * view.pxPerUnit;
    const to = from + measureText(longestText(candidate), view.fontSize) + LABEL_GAP_PX;
    if (from < -1 || from > (view.end - view.start) * view.pxPerUnit) continue;
    if (taken.every((other) => other.to <= from || other.from >= to)) taken.push({ from, to, candidate });
  }
  const chosen = taken.toSorted((a, b) => a.from - b.from).map(({ candidate }) => candidate);
  return nameTicks(scale, view, chosen);
}

const longestText = ({ grain }: Candidate): string =>
  grain === 'day' ? 'Wed 30 May' : grain === 'month' ? 'May 2024' : '2024';

// Each label says only what its left neighbour has not said; the first says it all.
function nameTicks(scale: AxisScale, view: AxisView, chosen: readonly Candidate[]): Tick[] {
  const ticks: Tick[] = [];
  let before: Candidate | null = null;
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

function nameTick({ day, grain }: Candidate, before: Candidate | null): string {
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
