import { daysInMonth } from '#model/day.ts';
import type { DateShape, Which } from '../found.ts';
import { MONTH_BESIDE_DAY, monthNumber, WEEKDAY_BESIDE_DATE, weekdayNumber } from '../lexicon/months.ts';
import {
  type DateRule,
  dateRule,
  edtfDay,
  isMoved,
  readSaidYear,
  readWhich,
  SAID_YEAR,
  type SaidYear,
} from './date-rule.ts';

// A day of a month in words: "8 January", "Jan. 8, 2025", "the 8th of January", "May 14–16", "from April 30 to May 2, 2024".

const NTH = '(?:st|nd|rd|th)?';
const day = (name: string) => `(?<${name}>\\d{1,2})${NTH}(?!\\d)`;
const month = (name: string) => `(?<${name}>${MONTH_BESIDE_DAY})`;
/** A time can be glued to the year: "April 2, 20244:12 PM". */
const YEAR_END = '(?!\\d(?!\\d?:\\d\\d)|,\\d|\\.\\d)';
/** "Jun 20,2024", "Jun 20 13:10:05 2024" as pages stamp it. */
const year = (name: string) =>
  `(?:(?:,? (?:of |\\d{1,2}:\\d{2}(?::\\d{2})? )?|,)(?<${name}>(?:1[0-9]|20|21)\\d{2})${YEAR_END})`;
const WEEKDAY = `(?:(?<weekday>${WEEKDAY_BESIDE_DATE}),? (?:the )?)?`;
const UNTIL = '(?: ?[–—-] ?|/| (?:to|through|until|till|and|or|into|thru) (?:the )?)';
/** "May 14, 15 and 16", "4, 5 and 6 December": between the first and the last. */
const LIST = '(?<list>(?:, \\d{1,2}){1,4}(?=,? and ))?';
const LEAD = '(?:(?<lead>~from|~between) )?';
/** What follows a number that is no day: "May 14 percent", "14,000", "3:15". */
const NO_DAY_AFTER =
  '(?![\\d:%]|,\\d{3}(?!\\d)|\\.\\d| ?(?:percent|per cent|million|billion|people|troops|km|kilomet|dollars|euros))';

export const dayRules: readonly DateRule[] = [
  // "28 April – 2 May 2031", "from 1 to 5 June", "4–6 December 2023", "3 and 5 May" only after "between"
  dateRule(
    `(?<![\\d.,$€£])${LEAD}(?:the )?${WEEKDAY}${day('d1')}${LIST}(?: (?:of )?${month('m1')}${year('y1')}?)?${UNTIL}(?:(?:${WEEKDAY_BESIDE_DATE}),? )?${day('d2')} (?:of )?${month('m2')}(?:${year('y2')}|${SAID_YEAR})?`,
    (groups, around, words) => (isSpan(groups, words) && !isMoved(around, words) ? readRange(groups) : null),
  ),
  // "May 14–16", "April 30 to May 2, 2024", "Dec. 29, 2030, to Jan. 3, 2031"
  dateRule(
    `${LEAD}(?:the )?${WEEKDAY}${month('m1')} ${day('d1')}${LIST}(?:${year('y1')},?)?,?${UNTIL}(?:(?:${WEEKDAY_BESIDE_DATE}),? )?(?:${month('m2')} )?${day('d2')}${NO_DAY_AFTER}(?:${year('y2')}|${SAID_YEAR})?`,
    (groups, around, words) => (isSpan(groups, words) && !isMoved(around, words) ? readRange(groups) : null),
  ),
  // "Thursday, 10 April 2031", "the 8th of January", "26 Jan 2021"
  dateRule(
    `(?<![\\d.,$€£/-])(?:the )?${WEEKDAY}${day('d1')}[ -](?:(?:day )?of )?${month('m1')}(?:${year('y1')}|-(?<y1b>\\d{4})|${SAID_YEAR})?(?![\\p{L}-])`,
    (groups) => readSingle({ ...groups, y1: groups.y1 ?? groups.y1b }),
  ),
  // "Tuesday, May 14, 2024", "Jan. 8", "January 8th, 2025", "last March 11"
  dateRule(
    `(?:the |(?<which>~last|~next|~this) )?${WEEKDAY}${month('m1')} (?:the )?${day('d1')}${NO_DAY_AFTER}(?:${year('y1')}|${SAID_YEAR})?`,
    (groups) => readSingle(groups),
  ),
];

/** The ends of months. */
export const lastDayRules: readonly DateRule[] = [
  // "the last day of April", "the first day of May 2030"
  dateRule(
    `\\b~the (?<which>first|last|final) day of ${month('m1')}(?:${year('y1')}|${SAID_YEAR})?(?![\\p{L}-])`,
    (groups) => readSingle({ ...groups, d1: String(groups.which === 'first' ? 1 : lastDay(groups.m1, groups.y1)) }),
  ),
];

type Groups = Readonly<Record<string, string | undefined>>;

/** "May 6 and 7" is one stretch; "8 May and 9 May", "May 6 and 12" are two days, unless "between" stands before. */
function isSpan({ lead, list, m1, m2, d1, d2, y1 }: Groups, words: string): boolean {
  if (list !== undefined) return true;
  // "scheduled for Feb. 19, until March 10": a comma closes the first unless its year stands before it.
  if (lead === undefined && y1 === undefined && /\d, (?:to|until|till)\s/.test(words)) return false;
  if (lead !== undefined || !/\s(?:and|or)\s/.test(words)) return true;
  return (m1 === undefined || m2 === undefined) && Number(d2) === Number(d1) + 1;
}

/** Without a year February has 28 days: three years in four. */
const lastDay = (month = '', year = '2023') => daysInMonth(Number(year), monthNumber(month));

function readSingle(groups: Groups): DateShape | null {
  const { m1 = '', d1 = '', y1, said } = groups;
  return shapeOf(monthNumber(m1), Number(d1), monthNumber(m1), Number(d1), {
    from: y1 === undefined ? null : Number(y1),
    to: y1 === undefined ? null : Number(y1),
    said: readSaidYear(said),
    weekday: weekdayNumber(groups.weekday ?? ''),
    which: readWhich(groups.which),
  });
}

function readRange(groups: Groups): DateShape | null {
  const { m1, m2, y1, y2 } = groups;
  const [from, to] = [Number(groups.d1), Number(groups.d2)];
  const [fromMonth, toMonth] = [monthNumber(m1 ?? m2 ?? ''), monthNumber(m2 ?? m1 ?? '')];
  if (fromMonth === toMonth && to <= from && y1 === undefined) return null;
  const turn = fromMonth > toMonth ? 1 : 0;
  const last = y2 ?? y1;
  return shapeOf(fromMonth, from, toMonth, to, {
    from: y1 !== undefined ? Number(y1) : last === undefined ? null : Number(last) - turn,
    to: last === undefined ? null : Number(last) + (y2 === undefined && y1 !== undefined ? turn : 0),
    said: readSaidYear(groups.said),
    weekday: weekdayNumber(groups.weekday ?? ''),
  });
}

interface Years {
  readonly from: number | null;
  readonly to: number | null;
  readonly said: SaidYear;
  readonly weekday: number;
  readonly which?: Which | null;
}

function shapeOf(month: number, day: number, toMonth: number, toDay: number, years: Years): DateShape | null {
  // 2024 is a leap year: without a year any day of the calendar may be meant.
  const start = edtfDay(years.from ?? 2024, month, day);
  const end = edtfDay(years.to ?? 2024, toMonth, toDay);
  if (!start || !end) return null;
  if (years.from === null || years.to === null) {
    const { weekday, which, said } = years;
    return { kind: 'month-day', month, day, toMonth, toDay, weekday, ...said, which: which ?? null };
  }
  if (end < start) return null;
  return { kind: 'edtf', edtf: start === end ? start : `${start}/${end}` };
}
