import { addDays, type Day, dayFromYmd, daysInMonth, readDay, weekdayOfDay, writeDay, ymdOfDay } from '#model/day.ts';
import type { DateShape, Which } from '../found.ts';
import { partOfYear } from '../mentions/find-dates-part.ts';
import {
  type Anchor,
  type DateContext,
  interval,
  mondayOf,
  monthEdtf,
  type Resolved,
  type Told,
  writeCounted,
  yearBase,
} from './date-context.ts';
import type { Direction } from './direction-of-word.ts';
import { findOccurrences } from './resolve-period.ts';
import { type Nearness, yearInStory } from './year-in-story.ts';

// Times that are named but not fully: a day without a year, a month, a weekday, a season, a feast.

type Shape<K extends DateShape['kind']> = Extract<DateShape, { kind: K }>;

const looksAhead = (direction: Direction | null) => direction?.towards === 'future';

/** What the words give by themselves. */
export function resolveWritten({ edtf, ambiguous }: Shape<'edtf'>, { published }: DateContext): Resolved {
  const other = ambiguous && published?.precision === 'day' ? pickOrder(edtf, published.day) : edtf;
  const isPeriod = /-2[1-4]$|\//.test(edtf) && !/\d-\d\d-\d\d/.test(edtf);
  return { edtf: other, rule: isPeriod ? 'period' : 'written', from: 'none' };
}

/** "02/11/98", day first unless only the American reading is of the last month or the next days: stamps are of their own time. */
function pickOrder(edtf: string, published: Day): string {
  const swapped = `${edtf.slice(0, 5)}${edtf.slice(8)}-${edtf.slice(5, 7)}`;
  const isNear = (text: string) => {
    const day = readDay(text);
    return day !== null && published - day < 32 && day - published < 8;
  };
  return !isNear(edtf) && isNear(swapped) ? swapped : edtf;
}

/** Days within this of publication are the nearest ones whatever the verb says; further off the tense decides. */
const NEAR_DAYS = 75;

/** "What will happen after December 31", written in February: days longer past than this are not meant by "will". */
const JUST_PAST = 21;

export function resolveMonthDay(shape: Shape<'month-day'>, context: DateContext): Resolved | null {
  const base = yearBase(shape, context);
  const said = base === null || shape.year === null ? null : base.year + shape.year;
  if (base && said !== null && shape.day <= daysInMonth(said, shape.month)) {
    return {
      edtf: spanOfDays(dayFromYmd(said, shape.month, shape.day), shape),
      rule: 'year-inferred',
      from: base.from,
    };
  }
  const own = yearInStory(context, shape.month, nearnessOfDay(shape, context));
  if (own !== null && context.story && shape.day <= daysInMonth(own, shape.month)) {
    const edtf = spanOfDays(dayFromYmd(own, shape.month, shape.day), shape);
    return { edtf, rule: 'year-inferred', from: context.story.told };
  }
  const anchor = context.published;
  if (!anchor) return null;
  const days = [anchor.year - 1, anchor.year, anchor.year + 1]
    .filter((year) => shape.day <= daysInMonth(year, shape.month))
    .map((year) => dayFromYmd(year, shape.month, shape.day))
    .filter((day) => shape.weekday === 0 || weekdayOfDay(day) === shape.weekday);
  const candidates = days.length > 0 ? days : [dayFromYmd(anchor.year, shape.month, shape.day)];
  const nearest = pickNearest(candidates, anchor.day);
  const away = Math.abs(nearest - anchor.day);
  const asked =
    candidates.length > 1 && (away > NEAR_DAYS || anchor.day - nearest > JUST_PAST) ? context.direction() : null;
  const direction = away > NEAR_DAYS || /^(?:will|until|shall)$/.test(asked?.cue ?? '') ? asked : null;
  const day = direction ? pickByTense(candidates, anchor.day, direction) : nearest;
  return { edtf: spanOfDays(day, shape), rule: 'year-inferred', from: 'published', direction };
}

/** A day of these weeks, and not one still to come where the verb looks back. */
function nearnessOfDay({ month, day }: Shape<'month-day'>, { published, direction }: DateContext): Nearness {
  if (!published) return 'far';
  const days = [-1, 0, 1].map((step) => dayFromYmd(published.year + step, month, day));
  const nearest = pickNearest(days, published.day);
  if (Math.abs(nearest - published.day) > NEAR_DAYS) return 'far';
  return nearest <= published.day || direction()?.towards !== 'past' ? 'near' : 'contradicted';
}

function spanOfDays(from: Day, shape: Shape<'month-day'>): string {
  const { year } = ymdOfDay(from);
  const turn = shape.toMonth < shape.month ? 1 : 0;
  return interval(writeDay(from), writeDay(dayFromYmd(year + turn, shape.toMonth, shape.toDay)));
}

const pickNearest = (days: readonly Day[], to: Day): Day =>
  days.reduce((best, day) => (Math.abs(day - to) < Math.abs(best - to) ? day : best), days[0] ?? to);

function pickByTense(days: readonly Day[], anchor: Day, direction: Direction): Day {
  const fit = looksAhead(direction) ? days.filter((day) => day >= anchor) : days.filter((day) => day <= anchor);
  return pickNearest(fit.length > 0 ? fit : days, anchor);
}

export function resolveDayOfMonth(shape: Shape<'day-of-month'>, context: DateContext): Resolved | null {
  const told = context.previous;
  if (told && told.to - told.from < 32) {
    const { year, month } = ymdOfDay(told.to);
    if (shape.toDay > daysInMonth(year, month)) return null;
    return { edtf: daysOfMonth(dayFromYmd(year, month, shape.day), shape), rule: 'relative', from: told };
  }
  const anchor = context.published;
  if (!anchor) return null;
  const direction = context.direction();
  const days = [-1, 0, 1].map((step) => dayFromYmd(anchor.year, anchor.month + step, shape.day));
  const day = direction ? pickByTense(days, anchor.day, direction) : pickNearest(days, anchor.day);
  return { edtf: daysOfMonth(day, shape), rule: 'year-inferred', from: 'published', direction };
}

const daysOfMonth = (from: Day, { day, toDay }: Shape<'day-of-month'>) =>
  interval(writeDay(from), writeDay(addDays(from, toDay - day)));

export function resolveMonth(shape: Shape<'month'>, context: DateContext): Resolved | null {
  const anchor = context.published;
  const told = context.previous;
  if ((shape.which === 'after' || shape.which === 'before') && told) {
    const { year, month } = ymdOfDay(told.to);
    const turn = shape.which === 'after' ? (shape.month <= month ? 1 : 0) : shape.month >= month ? -1 : 0;
    return { edtf: monthSpan(shape, year + turn), rule: 'relative', from: told };
  }
  const base = yearBase(shape, context);
  if (base && shape.year !== null)
    return { edtf: monthSpan(shape, base.year + shape.year), rule: 'relative', from: base.from };
  if (shape.which === 'that' && told)
    return { edtf: monthSpan(shape, ymdOfDay(told.to).year), rule: 'relative', from: told };
  const own = shape.which === null ? yearInStory(context, shape.month, nearnessOfMonth(shape.month, anchor)) : null;
  if (own !== null && context.story)
    return { edtf: monthSpan(shape, own), rule: 'year-inferred', from: context.story.told };
  if (!anchor) return null;
  const direction = shape.which === null ? context.direction() : null;
  return {
    edtf: monthSpan(shape, yearOfMonth(shape, anchor, direction)),
    rule: 'year-inferred',
    from: 'published',
    direction,
  };
}

/** Months ago that "in March" can lie without its year, in the middle of another story. */
const NEAR_MONTHS = 5;

const nearnessOfMonth = (month: number, anchor: Anchor | null): Nearness =>
  anchor !== null && (anchor.month - month + 12) % 12 <= NEAR_MONTHS ? 'near' : 'far';

/** The last such month up to now, or the first from now on; the month of publication itself is this one. */
function yearOfMonth({ month, which }: Shape<'month'>, anchor: Anchor, direction: Direction | null): number {
  if (which === 'last' || which === 'before') return month < anchor.month ? anchor.year : anchor.year - 1;
  if (which === 'next' || which === 'after') return month > anchor.month ? anchor.year : anchor.year + 1;
  if (which === 'this') return anchor.year;
  if (looksAhead(direction)) return month >= anchor.month ? anchor.year : anchor.year + 1;
  const back = month <= anchor.month ? anchor.year : anchor.year - 1;
  if (direction) return back;
  // No verb says which ("NATO summit in July"): the nearest.
  const months = anchor.month - month + (anchor.year - back) * 12;
  return months > 6 ? back + 1 : back;
}

function monthSpan(shape: Shape<'month'>, year: number): string {
  const turn = shape.toMonth < shape.month ? 1 : 0;
  const edtf = interval(monthEdtf(year, shape.month), monthEdtf(year + turn, shape.toMonth));
  return shape.approximate ? `${edtf}~` : edtf;
}

export function resolveWeekday(shape: Shape<'weekday'>, context: DateContext): Resolved | null {
  const anchor = context.published;
  const told = context.previousDay;
  if (shape.which === 'that' && told)
    return { edtf: writeDay(addDays(mondayOf(told.to), shape.weekday - 1)), rule: 'relative', from: told };
  if ((shape.which === 'after' || shape.which === 'before') && told) {
    const day =
      shape.which === 'after'
        ? nextWeekday(addDays(told.to, 1), shape.weekday)
        : lastWeekday(addDays(told.from, -1), shape.weekday);
    return { edtf: writeDay(day), rule: 'relative', from: told };
  }
  if (anchor?.precision !== 'day') return null;
  const direction = shape.which === 'this' || shape.which === null ? context.direction() : null;
  const isSpan = shape.toWeekday !== shape.weekday;
  const begun = isSpan && isGoingOn(direction) ? lastWeekday(anchor.day, shape.weekday) : null;
  const going = begun !== null && nextWeekday(begun, shape.toWeekday) >= anchor.day ? begun : null;
  const day =
    going ?? dayOfWeekday(shape, { ...anchor, day: startOfSearch(shape, context, anchor, direction) }, direction);
  // Both ends of "Monday to Wednesday": the second is the first such day after the first.
  const end = isSpan ? nextWeekday(day, shape.toWeekday) : day;
  return {
    edtf: interval(writeCounted(day, anchor), writeCounted(end, anchor)),
    rule: 'weekday',
    from: 'published',
    direction,
  };
}

/** "will be in Rome on Monday and in Paris on Thursday": what is told as ahead goes on from what was told before it. */
function startOfSearch(
  shape: Shape<'weekday'>,
  { here }: DateContext,
  anchor: Anchor,
  direction: Direction | null,
): Day {
  const goesOn = here !== null && here.from > anchor.day && looksAhead(direction);
  return goesOn && shape.which === null && shape.week === null ? here.to : anchor.day;
}

/** "is in China from Tuesday to Saturday", told on a Thursday: the stay of this week. */
const isGoingOn = (direction: Direction | null) => /^(?:is|are)$/.test(direction?.cue ?? '');

function dayOfWeekday(shape: Shape<'weekday'>, anchor: Anchor, direction: Direction | null): Day {
  if (shape.week !== null) return addDays(mondayOf(anchor.day), shape.week * 7 + shape.weekday - 1);
  if (shape.which === 'last' || shape.which === 'before') return lastWeekday(addDays(anchor.day, -1), shape.weekday);
  // On a Wednesday "next Friday" is the one of the week to come: this week's is "Friday" or "this Friday".
  if (shape.which === 'next' || shape.which === 'after') return addDays(mondayOf(anchor.day), 7 + shape.weekday - 1);
  if (looksAhead(direction) || (shape.which === 'this' && direction === null))
    return nextWeekday(anchor.day, shape.weekday);
  return lastWeekday(anchor.day, shape.weekday);
}

/** The first such weekday on or after `day`. */
const nextWeekday = (day: Day, weekday: number): Day => addDays(day, (weekday - weekdayOfDay(day) + 7) % 7);
/** The last such weekday on or before `day`. */
const lastWeekday = (day: Day, weekday: number): Day => addDays(day, -((weekdayOfDay(day) - weekday + 7) % 7));

export function resolvePart(shape: Shape<'part'>, context: DateContext): Resolved | null {
  const base = yearBase(shape, context);
  if (base && shape.year !== null) {
    return { edtf: partOfYear(shape.unit, shape.number, base.year + shape.year), rule: 'period', from: base.from };
  }
  const told = context.previous;
  if (told && isFromTold(shape.which)) {
    return { edtf: partOfYear(shape.unit, shape.number, yearFromTold(shape, told)), rule: 'relative', from: told };
  }
  const anchor = context.published;
  if (!anchor) return null;
  const direction = shape.which === null ? context.direction() : null;
  return {
    edtf: partOfYear(shape.unit, shape.number, yearOfPart(shape, anchor, direction)),
    rule: 'period',
    from: 'published',
    direction,
  };
}

const isFromTold = (which: Which | null) => which === 'after' || which === 'before' || which === 'that';

/** "that summer" is of the year told before, "the following spring" the first that begins after it. */
function yearFromTold({ unit, number, which }: Shape<'part'>, told: Told): number {
  const { year, month } = ymdOfDay(which === 'before' ? told.from : told.to);
  const begins = unit === 'season' ? number * 3 : (number - 1) * (unit === 'half' ? 6 : 3) + 1;
  if (which === 'after') return year + (begins <= month ? 1 : 0);
  if (which === 'before') return year - (begins + 2 >= month ? 1 : 0);
  // Winter begins in December: that of a January told is the one already begun.
  return unit === 'season' && number === 4 && month < 3 ? year - 1 : year;
}

function yearOfPart(shape: Shape<'part'>, anchor: Anchor, direction: Direction | null): number {
  const length = shape.unit === 'half' ? 6 : 3;
  // Months are counted from January; spring begins in March, and winter runs over the turn of the year.
  const begins = shape.unit === 'season' ? shape.number * 3 : (shape.number - 1) * length + 1;
  const now = anchor.year * 12 + anchor.month - 1;
  const starts = [-2, -1, 0, 1, 2].map((step) => ({
    year: anchor.year + step,
    at: (anchor.year + step) * 12 + begins - 1,
  }));
  const back = starts.filter(({ at }) => (shape.which === 'last' ? at + length <= now : at <= now));
  const ahead = starts.filter(({ at }) => (shape.which === 'next' ? at > now : at + length > now));
  const forward =
    shape.which === 'next' || (shape.which !== 'last' && (looksAhead(direction) || shape.which === 'this'));
  return (forward ? ahead[0] : back.at(-1))?.year ?? anchor.year;
}

export function resolveNamed(shape: Shape<'named'>, context: DateContext): Resolved | null {
  const named = resolveFeast(shape, context);
  const plus = shape.plus ?? 0;
  if (!named || plus === 0) return named;
  const [from = '', to = from] = named.edtf.split('/');
  const day = readDay(plus < 0 ? from : to);
  return day === null ? null : { ...named, edtf: writeDay(addDays(day, plus)) };
}

function resolveFeast(shape: Shape<'named'>, context: DateContext): Resolved | null {
  const anchor = context.published;
  const written = shape.year !== null && shape.year > 1000 ? shape.year : null;
  if (written === null && !anchor) return null;
  const center = written ?? (anchor?.year ?? 0) + (shape.year ?? 0);
  const all = findOccurrences(shape.period, center);
  if (written !== null || shape.year !== null || !anchor) {
    const own = all.find(({ from }) => ymdOfDay(from).year === center);
    return own
      ? {
          edtf: interval(writeDay(own.from), writeDay(own.to)),
          rule: 'period',
          from: written === null ? 'published' : 'none',
        }
      : null;
  }
  const direction = shape.which === null ? context.direction() : null;
  const forward = shape.which === 'next' || looksAhead(direction);
  const back = shape.which === 'last' || direction?.towards === 'past';
  const fit = all.filter(({ from, to }) => (forward ? to >= anchor.day : back ? from <= anchor.day : true));
  const nearest = all.toSorted((a, b) => distance(a, anchor.day) - distance(b, anchor.day))[0];
  const isNear = shape.which === null && nearest !== undefined && distance(nearest, anchor.day) <= OBSERVED_DAYS;
  const chosen = isNear ? nearest : forward ? fit[0] : back ? fit.at(-1) : nearest;
  return chosen
    ? { edtf: interval(writeDay(chosen.from), writeDay(chosen.to)), rule: 'period', from: 'published', direction }
    : null;
}

/** "closed on Monday for Veterans Day", which was Sunday: a feast of these days is meant whatever the verb says. */
const OBSERVED_DAYS = 3;

const distance = ({ from, to }: { readonly from: Day; readonly to: Day }, day: Day) =>
  day < from ? from - day : day > to ? day - to : 0;
