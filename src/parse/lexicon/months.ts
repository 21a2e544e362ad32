// Month and weekday names as English-language news prints them: full, AP abbreviations ("Sept.", "Nov."), wire capitals.

/** Lower case without a full stop → 1–12. */
export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};

/** Lower case without a full stop → ISO weekday, 1 Monday … 7 Sunday. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1,
  mon: 1,
  tuesday: 2,
  tues: 2,
  tue: 2,
  wednesday: 3,
  wed: 3,
  thursday: 4,
  thurs: 4,
  thur: 4,
  thu: 4,
  friday: 5,
  fri: 5,
  saturday: 6,
  sat: 6,
  sunday: 7,
  sun: 7,
};

const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const MONTH_SHORT = ['Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sept', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

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
export const WEEKDAY_BESIDE_DATE = `(?:${withCapitals(WEEKDAY_NAMES).join('|')}|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun|MON|TUE|WED|THU|FRI|SAT|SUN)\\b\\.?)`;

/** 1–12, or 0 for no month. */
export const monthNumber = (word: string): number => MONTHS[word.toLowerCase().replace('.', '')] ?? 0;

/** ISO weekday, or 0 for none. */
export const weekdayNumber = (word: string): number => WEEKDAYS[word.toLowerCase().replace('.', '')] ?? 0;
