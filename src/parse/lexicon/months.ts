import { MONTH_NAMES, WEEKDAY_NAMES } from '#model/day-words.ts';

// Month and weekday names as English-language news prints them: full, AP abbreviations ("Sept.", "Nov."), wire capitals.

/** Lower case without a full stop → its number from 1: full names, their first three letters, and `others`. */
const numbersOf = (
  names: readonly string[],
  others: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> => ({
  ...Object.fromEntries(
    names.flatMap((name, i) => [name, name.slice(0, 3)].map((form) => [form.toLowerCase(), i + 1])),
  ),
  ...others,
});

const MONTHS = numbersOf(MONTH_NAMES, { sept: 9 });
/** ISO weekdays, 1 Monday … 7 Sunday. */
const WEEKDAYS = numbersOf(WEEKDAY_NAMES, { tues: 2, thur: 4, thurs: 4 });

const MONTH_SHORT = MONTH_NAMES.flatMap((name) =>
  name === 'May' ? [] : name === 'September' ? ['Sept', 'Sep'] : name.slice(0, 3),
);

const withCapitals = (names: readonly string[]) => names.flatMap((name) => [name, name.toUpperCase()]);

/** One look at the first letter instead of trying forty names at each letter of a text: two to three times as fast. */
const MONTH_OPENS = '(?=[ADFJMNOSadfjmnos])';
const WEEKDAY_OPENS = '(?=[FMSTW])';

/** Source of a pattern for a month next to a day number; there a short form or small letters can't be anything else. */
export const MONTH_BESIDE_DAY = `${MONTH_OPENS}(?:${withCapitals(MONTH_NAMES).join('|')}|(?:${withCapitals(MONTH_SHORT).join('|')})\\b\\.?|${MONTH_NAMES.filter(
  // "march 5 km" and "may 2 people" are no dates.
  (name) => name !== 'March' && name !== 'May',
)
  .map((name) => name.toLowerCase())
  .join('|')})`;

/** Source of a pattern for a month that stands alone: full names, and short ones only with their full stop. */
export const MONTH_ALONE = `${MONTH_OPENS}(?:${withCapitals(MONTH_NAMES).join('|')}|(?:${MONTH_SHORT.join('|')})\\.)`;

/** Source of a pattern for a weekday in running text. */
export const WEEKDAY_ALONE = `${WEEKDAY_OPENS}(?:${withCapitals(WEEKDAY_NAMES).join('|')})`;

/**
 * Source of a pattern for a weekday before a date, where short forms are safe ("Tue., May 14"). Without a look at the first letter: with
 * one, V8 read the second of two dates otherwise once the pattern had run for a while (Node 20; find-dates.test.ts reads again and again).
 */
export const WEEKDAY_BESIDE_DATE = `(?:${withCapitals(WEEKDAY_NAMES).join('|')}|(?:Tues|Thurs?|${withCapitals(WEEKDAY_NAMES.map((name) => name.slice(0, 3))).join('|')})\\b\\.?)`;

/** 1–12, or 0 for no month. */
export const monthNumber = (word: string): number => MONTHS[word.toLowerCase().replace('.', '')] ?? 0;

/** ISO weekday, or 0 for none. */
export const weekdayNumber = (word: string): number => WEEKDAYS[word.toLowerCase().replace('.', '')] ?? 0;
