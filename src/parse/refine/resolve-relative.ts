import { addDays, addMonths, type Day, weekdayOfDay, writeDay, ymdOfDay } from '#model/day.ts';
import type { DateShape, UpTo } from '../found.ts';
import { partOfYear } from '../mentions/find-dates-part.ts';
import {
  type Anchor,
  type DateContext,
  interval,
  isLongAgo,
  mondayOf,
  monthEdtf,
  type Resolved,
  type Told,
} from './date-context.ts';

// Times counted from publication or from a date told before.

type Shape<K extends DateShape['kind']> = Extract<DateShape, { kind: K }>;

export function resolveOffset(shape: Shape<'offset'>, context: DateContext): Resolved | null {
  if (shape.from === 'previous') return resolveFromTold(shape, context);
  const { story, published: anchor } = context;
  if (shape.inStory && story && isLongAgo(story, anchor) && context.direction()?.towards !== 'future')
    return {
      edtf: `${countFrom(shape, story.told.to)}~`.replace(/(?<=\/.*)~/, ''),
      rule: 'relative',
      from: story.told,
    };
  if (!anchor || !isFineEnough(shape, anchor)) return null;
  if (shape.unit === 'weekend') return resolveWeekend(shape, context, anchor);
  if (shape.upTo) return resolveUpTo(shape, shape.upTo, anchor);
  if (shape.turn) return { edtf: yearOfTurn(shape, context, anchor), rule: 'relative', from: 'published' };
  const edtf = countFrom(shape, anchor.day);
  const approximate = shape.approximate || (anchor.approximate && shape.unit === 'day');
  return { edtf: approximate && !edtf.includes('/') ? `${edtf}~` : edtf, rule: 'relative', from: 'published' };
}

const FIRST_HALF = 6;

/** "in the new year"; "by year-end", which early in a year can be the last one's; "the turn of the century", of which old papers mean their own. */
function yearOfTurn({ unit, approximate, byTense }: Shape<'offset'>, context: DateContext, anchor: Anchor): string {
  const mark = approximate ? '~' : '';
  const past = () => context.direction()?.towards === 'past';
  if (unit === 'decade') return `${anchor.year < 1990 || (anchor.year < 2000 && past()) ? 1900 : 2000}${mark}`;
  const early = anchor.month <= FIRST_HALF;
  if (byTense) return `${anchor.year - (early && past() ? 1 : 0)}${mark}`;
  return `${anchor.year + (early ? 0 : 1)}${mark}`;
}

/** "a year ago today", "two years ago last month", "ten years ago Tuesday": that day, week or month of these, so many years from it. */
function resolveUpTo({ unit, count }: Shape<'offset'>, upTo: UpTo, anchor: Anchor): Resolved {
  const months = unit === 'year' ? 12 : unit === 'decade' ? 120 : unit === 'month' ? 1 : 0;
  const from = dayOf(upTo, anchor.day);
  const day = months > 0 ? addMonths(from, count * months) : addDays(from, count * (unit === 'week' ? 7 : 1));
  const { year, month } = ymdOfDay(day);
  const edtf =
    upTo.unit === 'day' ? writeDay(day) : upTo.unit === 'week' ? weekEdtf(mondayOf(day)) : monthEdtf(year, month);
  return { edtf, rule: 'relative', from: 'published' };
}

/** A day of last, this or next week or month; the nearest such weekday, that of "last" or "next" before or after it. */
function dayOf({ unit, step, weekday }: UpTo, day: Day): Day {
  if (unit === 'month') return addMonths(day, step);
  if (unit === 'week') return addDays(day, step * 7);
  if (weekday === 0) return addDays(day, step);
  // From half a week back to half a week ahead.
  const away = ((weekday - weekdayOfDay(day) + 10) % 7) - 3;
  return addDays(day, away + (away * step < 0 ? step * 7 : 0));
}

/** "the year-earlier quarter": the quarter told before, a year earlier. Without one, as "a year earlier". */
export function resolveCompared(shape: Shape<'compared'>, context: DateContext): Resolved | null {
  const { unit, years, here, year: named } = shape;
  const told = context.stretch(here, unit);
  if (told) {
    const edtf = told.edtf.replaceAll(/\d{4}/g, (year) => String((named ?? Number(year)) + years));
    return { edtf, rule: 'relative', from: told };
  }
  if (named !== undefined) return { edtf: String(named), rule: 'written', from: 'none' };
  const { published } = context;
  if (published && (unit === 'quarter' || unit === 'half')) {
    const length = unit === 'quarter' ? 3 : 6;
    // What a story of now compares with is the latest that is over.
    const { year, month } = ymdOfDay(addMonths(published.day, -length));
    return { edtf: partEdtf(unit, year + years, month, 0), rule: 'relative', from: 'published' };
  }
  return resolveFromTold(
    {
      kind: 'offset',
      unit: unit === 'month' ? 'month' : 'year',
      count: unit === 'month' ? years * 12 : years,
      from: 'previous',
      approximate: false,
    },
    // "It reports in February. A year earlier it earned …": not from what is still to come.
    published && context.previous && context.previous.from > published.day
      ? { ...context, previous: context.year }
      : context,
  );
}

const isFineEnough = ({ unit }: Shape<'offset'>, { precision }: Anchor) =>
  precision === 'day' || /year|decade/.test(unit) || (precision === 'month' && /month|quarter|half/.test(unit));

/** Weeks are ISO weeks, months and years calendar ones: "two weeks ago" is a week, not a day. */
function countFrom({ unit, count, counted }: Shape<'offset'>, day: Day): string {
  const { year, month } = ymdOfDay(day);
  switch (unit) {
    case 'day':
      return writeDay(addDays(day, count));
    case 'week':
      return weekEdtf(addDays(mondayOf(day), count * 7));
    case 'weekend':
      return interval(writeDay(addDays(mondayOf(day), count * 7 + 5)), writeDay(addDays(mondayOf(day), count * 7 + 6)));
    case 'month':
      return monthEdtf(year, month + count);
    case 'quarter':
    case 'half':
      return partEdtf(unit, year, month, count);
    case 'year':
      return String(year + count);
    case 'decade':
      return counted ? String(year + count * 10) : roundEdtf(year + count * 10, 10);
    case 'century':
      return roundEdtf(year + count * 100, 100);
  }
}

/** "this decade", "this century"; "a decade ago" is a year. */
const roundEdtf = (year: number, length: number) => `${year - (year % length)}/${year - (year % length) + length - 1}`;

const weekEdtf = (monday: Day) => interval(writeDay(monday), writeDay(addDays(monday, 6)));

function partEdtf(unit: 'quarter' | 'half', year: number, month: number, count: number): string {
  const inYear = unit === 'quarter' ? 4 : 2;
  const index = year * inYear + Math.floor((month - 1) / (12 / inYear)) + count;
  return partOfYear(unit, (index % inYear) + 1, Math.floor(index / inYear));
}

/** "this weekend", "the weekend": the one that the verb points at. */
function resolveWeekend(shape: Shape<'offset'>, context: DateContext, anchor: Anchor): Resolved {
  const direction = shape.byTense ? context.direction() : null;
  const isWeekend = weekdayOfDay(anchor.day) > 5;
  const back = shape.byTense === true && !isWeekend && direction?.towards !== 'future' ? -1 : 0;
  return {
    edtf: countFrom({ ...shape, count: shape.count + back }, anchor.day),
    rule: 'relative',
    from: 'published',
    direction,
  };
}

function resolveFromTold(shape: Shape<'offset'>, context: DateContext): Resolved | null {
  if (shape.story && !context.storyDay) return resolveOffset({ ...shape, from: 'published' }, context);
  const fine = shape.unit === 'day' || (shape.unit === 'week' && shape.counted === true);
  const told = shape.story ? context.storyDay : fine ? dayBefore(context) : previousOf(shape, context);
  if (!told) {
    // "a year earlier" with no date before it is counted from publication, as news means it; what comes later is not known.
    const known =
      shape.count < 0 || (/day|week|quarter|decade/.test(shape.unit) && context.direction()?.towards === 'future');
    return context.published && known ? resolveOffset({ ...shape, from: 'published' }, context) : null;
  }
  return { edtf: countFromTold(shape, told, fine), rule: 'relative', from: told };
}

/** "the previous week" counts from no year told before, but from the day that the story has come to. */
const previousOf = ({ unit }: Shape<'offset'>, { previous, storyDay }: DateContext): Told | null =>
  previous && unit === 'week' && previous.to - previous.from > LONGEST_WEEK ? storyDay : previous;

const LONGEST_WEEK = 31;

/** "The next day he met the king" goes on from no day that is still to come, unless it looks ahead itself. */
function dayBefore({ previousDay, storyDay, published, direction }: DateContext): Told | null {
  const isAhead = previousDay !== null && published !== null && previousDay.from > published.day;
  return isAhead && storyDay && direction()?.towards === 'past' ? storyDay : previousDay;
}

function countFromTold(shape: Shape<'offset'>, told: Told, fine: boolean): string {
  // Back from the first day, on from the last.
  const base = shape.count < 0 ? told.from : told.to;
  const mark = told.edtf.includes('~') || shape.approximate ? '~' : '';
  if (fine) return writeDay(addDays(base, shape.count * (shape.unit === 'week' ? 7 : 1))) + mark;
  const edtf = countFrom(shape, base);
  return shape.approximate && !edtf.includes('/') ? `${edtf}~` : edtf;
}

/** "in nearly two years" → 2022~/2024-04-02; "the next three days" → 2024-04-02/2024-04-05. */
export function resolveStretch(shape: Shape<'stretch'>, context: DateContext): Resolved | null {
  const { published: anchor, story } = context;
  // "Over the next three months, the city starved": in a story of other years they follow what was told.
  if (shape.count > 0 && story && isLongAgo(story, anchor) && context.direction()?.towards === 'past')
    return { edtf: `${writeDay(story.told.to)}/${farEnd(shape, story.told.to)}~`, rule: 'relative', from: story.told };
  if (anchor?.precision !== 'day') return null;
  const far = farEnd(shape, anchor.day);
  const near = writeDay(anchor.day);
  return { edtf: shape.count < 0 ? `${far}~/${near}` : `${near}/${far}~`, rule: 'relative', from: 'published' };
}

function farEnd({ unit, count }: Shape<'stretch'>, day: Day): string {
  const { year } = ymdOfDay(day);
  if (unit === 'year') return String(year + count);
  if (unit === 'decade') return String(year + count * 10);
  if (unit === 'month' || unit === 'quarter') {
    const target = ymdOfDay(addMonths(day, count * (unit === 'quarter' ? 3 : 1)));
    return monthEdtf(target.year, target.month);
  }
  return writeDay(addDays(day, count * (unit === 'day' ? 1 : 7)));
}

/** Vague: open at one end. From an approximate publication "in the coming months" starts with its month. */
export function resolveOpen(shape: Shape<'open'>, context: DateContext): Resolved | null {
  const anchor = context.published;
  if (!anchor) return null;
  const bare = anchor.edtf.replace('~', '');
  const edtf =
    shape.towards === 'past'
      ? `../${bare}`
      : shape.towards === 'future'
        ? `${startOf(shape, anchor, bare)}/..`
        : `${bare}~`;
  return { edtf, rule: 'vague', from: 'published', vague: true };
}

function startOf({ unit }: Shape<'open'>, anchor: Anchor, bare: string): string {
  if (!anchor.approximate || unit === 'day' || unit === 'week') return bare;
  return unit === 'month' ? monthEdtf(anchor.year, anchor.month) : String(anchor.year);
}
