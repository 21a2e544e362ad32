import { addDays, type Day, dayFromYmd, weekdayOfDay, ymdOfDay } from '#model/day.ts';
import type { PeriodRule } from '../lexicon/periods.ts';

export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** The days that a named period has around `year` of the common era: those that begin in the year before, in it and after it. */
export function findOccurrences(rule: PeriodRule, year: number): Days[] {
  if (rule.kind === 'calendar') return findInCalendar(rule, year);
  return [year - 1, year, year + 1].flatMap((each) => {
    const days = daysInYear(rule, each);
    return days ? [days] : [];
  });
}

function daysInYear(rule: PeriodRule, year: number): Days | null {
  if (rule.kind === 'fixed') {
    const from = dayFromYmd(year, rule.month, rule.day);
    return { from, to: rule.toDay === undefined ? from : dayFromYmd(year, rule.toMonth ?? rule.month, rule.toDay) };
  }
  if (rule.kind === 'easter') {
    const day = addDays(rule.orthodox ? orthodoxEaster(year) : easterSunday(year), rule.offset);
    return { from: day, to: day };
  }
  if (rule.kind === 'listed') return listedIn(rule, year);
  if (rule.kind !== 'nth') return null;
  const day = addDays(nthWeekday(year, rule.month, rule.weekday, rule.nth), rule.plus ?? 0);
  return { from: day, to: day };
}

function listedIn({ since, month, days }: Extract<PeriodRule, { kind: 'listed' }>, year: number): Days | null {
  const date = days[year - since];
  if (date === undefined) return null;
  const day = addDays(dayFromYmd(year, month, 1), date - 1);
  return { from: day, to: day };
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  const first = dayFromYmd(year, month, 1);
  const day = addDays(first, ((weekday - weekdayOfDay(first) + 7) % 7) + (nth - 1) * 7);
  return nth === 5 && ymdOfDay(day).month !== month ? addDays(day, -7) : day;
}

/** Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayFromYmd(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** Julian computus (Meeus, ch. 8), told in the Gregorian calendar: 13 days later from 1900 to 2099. */
function orthodoxEaster(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const sum = d + e + 114;
  return addDays(dayFromYmd(year, Math.floor(sum / 31), (sum % 31) + 1), 13);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Month and day of a Gregorian day in another calendar. Fixed locale and zone: the same everywhere. */
function readIn(calendar: string, day: Day): { readonly month: string; readonly day: number } {
  let format = formats.get(calendar);
  if (!format) {
    format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
      timeZone: 'UTC',
      month: calendar === 'hebrew' ? 'long' : 'numeric',
      day: 'numeric',
    });
    formats.set(calendar, format);
  }
  const parts = format.formatToParts(day * 86_400_000);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return { month: part('month'), day: Number(part('day')) };
}

const cache = new Map<string, Days[]>();

/** Looks through three years in steps that no month can escape, then walks to its first day. */
function findInCalendar(rule: Extract<PeriodRule, { kind: 'calendar' }>, year: number): Days[] {
  const key = `${rule.calendar} ${rule.month} ${rule.day} ${year}`;
  const known = cache.get(key);
  if (known) return known;
  const found: Days[] = [];
  const last = dayFromYmd(year + 2, 1, 1);
  for (let day = dayFromYmd(year - 1, 1, 1); day < last; day = addDays(day, 20)) {
    if (readIn(rule.calendar, day).month !== rule.month) continue;
    const first = firstOfMonth(rule.calendar, rule.month, day);
    const from = addDays(first, rule.day - 1);
    const to = rule.days === 0 ? lastOfMonth(rule.calendar, rule.month, first) : addDays(from, rule.days - 1);
    if (found.at(-1)?.from !== from) found.push({ from, to });
  }
  cache.set(key, found);
  return found;
}

const firstOfMonth = (calendar: string, month: string, inside: Day): Day => {
  const { day } = readIn(calendar, inside);
  const first = addDays(inside, 1 - day);
  return readIn(calendar, first).month === month ? first : inside;
};

/** Months of these calendars have 29 or 30 days. */
const lastOfMonth = (calendar: string, month: string, first: Day): Day =>
  readIn(calendar, addDays(first, 29)).month === month ? addDays(first, 29) : addDays(first, 28);
