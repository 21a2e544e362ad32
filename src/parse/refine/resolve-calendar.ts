import { addDays, type Day, dayFromYmd, daysInMonth, readDay, weekdayOfDay, writeDay, ymdOfDay } from '#model/day.ts';
import type { DateShape, Which } from '../found.ts';
import { type Anchor, type DateContext, interval, monthEdtf, type Resolved, yearBase } from './date-context.ts';
import { type Direction, looksAhead } from './direction-of-word.ts';
import { type Nearness, yearInStory } from './year-in-story.ts';

// Days and months that are named but not fully: "May 14", "the 23rd", "in July".

type Shape<K extends DateShape['kind']> = Extract<DateShape, { kind: K }>;

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
  const away = awayOf(shape.which);
  const own = away ? null : yearInStory(context, shape.month, nearnessOfDay(shape, context));
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
  const far = Math.abs(nearest - anchor.day) > NEAR_DAYS;
  const asked = candidates.length > 1 && (far || anchor.day - nearest > JUST_PAST) ? context.direction() : null;
  const direction = away ?? (far || /^(?:will|until|shall)$/.test(asked?.cue ?? '') ? asked : null);
  const day = direction ? pickByTense(candidates, anchor.day, direction) : nearest;
  return { edtf: spanOfDays(day, shape), rule: 'year-inferred', from: 'published', direction };
}

/** "last March 11" was, "next March 11" will be. */
const awayOf = (which: Which | null | undefined): Direction | null =>
  which === 'last' || which === 'next' ? { towards: which === 'last' ? 'past' : 'future', cue: which } : null;

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
  const { step, weekday } = shape;
  const isOn = (day: Day) => weekday === 0 || weekdayOfDay(day) === weekday;
  const told = step === null ? context.previous : null;
  if (told && told.to - told.from < 32) {
    const { year, month } = ymdOfDay(told.to);
    if (shape.toDay > daysInMonth(year, month)) return null;
    const day = dayFromYmd(year, month, shape.day);
    if (isOn(day)) return { edtf: daysOfMonth(day, shape), rule: 'relative', from: told };
  }
  const anchor = context.published;
  if (!anchor) return null;
  const direction = context.direction();
  // A Friday is a 13th within fourteen months.
  const reach = weekday === 0 ? 1 : 14;
  const days = (step === null ? Array.from({ length: 2 * reach + 1 }, (_, i) => i - reach) : [step])
    .map((each) => dayFromYmd(anchor.year, anchor.month + each, shape.day))
    .filter(isOn);
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
