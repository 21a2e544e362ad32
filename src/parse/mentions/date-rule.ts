import { daysInMonth } from '#model/day.ts';
import type { DateShape, Which } from '../found.ts';

/** The words on both sides of a match, for false friends; at most 200 characters each, within the sentence. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * One way of saying a time. `pattern` is global and sticky-free, with every quantifier bounded; `read` turns its named groups into a
 * shape, or null when the words mean something else.
 */
export interface DateRule {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, around: Around, words: string) => DateShape | null;
}

/** A rule from the source of a pattern; `{MONTH}`-like parts are put in by template strings, `~the` stands for "The" and "the". */
export const dateRule = (source: string, read: DateRule['read'], flags = ''): DateRule => ({
  // Small and capital letters alike are two to five times as slow to match by Unicode's rules: only where a class of letters needs them.
  pattern: new RegExp(
    source.replace(/~([a-z])/g, (_, letter: string) => `[${letter.toUpperCase()}${letter}]`),
    `g${source.includes('\\p{') ? 'u' : ''}${flags}`,
  ),
  read,
});

const MOVED =
  /\b(?:postponed|moved|rescheduled|pushed(?: back| forward)?|put (?:back|off)|delayed|shifted|brought forward|deferred|adjourned)(?: [\p{L}’'-]{1,20}){0,6} $/iu;

/** "postponed from April 3 to April 9": two days, not the days from the one to the other. */
export const isMoved = ({ before }: Around, words: string): boolean => /^from /i.test(words) && MOVED.test(before);

/** YYYY-MM-DD, or null when the calendar has no such day. */
export function edtfDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  // 31 April and 29 February 2023 are slips of the pen, not dates.
  return day > daysInMonth(year, month) ? null : `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

export const edtfMonth = (year: number, month: number): string => `${year}-${twoDigits(month)}`;

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** Source of a pattern after a month or a season: "last year", "of that year". */
export const SAID_YEAR =
  '(?:,? (?:of |in )?(?<said>last|this|next|that|that same|the same|the previous|the preceding|the following|the next) year)';

/** A year told in words: so many from publication, or, `told`, from the date told before ("of that year"). */
export interface SaidYear {
  readonly year: number | null;
  readonly told?: true;
}

const FROM_TOLD: Readonly<Record<string, number>> = {
  that: 0,
  'that same': 0,
  'the same': 0,
  'the previous': -1,
  'the preceding': -1,
  'the following': 1,
  'the next': 1,
};

export function readSaidYear(word: string | undefined): SaidYear {
  const lower = word?.toLowerCase();
  if (lower === undefined) return { year: null };
  const told = FROM_TOLD[lower];
  if (told !== undefined) return { year: told, told: true };
  return { year: lower === 'last' ? -1 : lower === 'next' ? 1 : 0 };
}

/** "last", "the coming", "that same" → which of several. */
export function readWhich(word: string | undefined): Which | null {
  const lower = word?.toLowerCase();
  if (lower === undefined) return null;
  if (/^that|same$/.test(lower)) return 'that';
  if (/following$|^the next$/.test(lower)) return 'after';
  if (/previous$|preceding$/.test(lower)) return 'before';
  if (/last|past/.test(lower)) return 'last';
  return /next/.test(lower) ? 'next' : 'this';
}

/** Source of a pattern for a year in two figures: "the spring of ’71". */
export const SHORT_YEAR = "['’](?<yy>\\d{2})(?![\\d%]|['’]?s\\b)";

/** "’71" → 1971, "’14" → 2014: 29 and more are of the last century. */
export const fullYear = (figures: string): number => Number(figures) + (Number(figures) < 29 ? 2000 : 1900);
