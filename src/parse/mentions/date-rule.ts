import { daysInMonth } from '#model/day.ts';
import type { DateShape } from '../found.ts';

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

/** A rule from the source of a pattern; `{MONTH}`-like parts are put in by template strings. */
export const dateRule = (source: string, read: DateRule['read'], flags = ''): DateRule => ({
  pattern: new RegExp(source, `gu${flags}`),
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

/** "last year" → −1, "this year" → 0, "next year" → 1; null for none. */
export function yearOffset(word: string | undefined): number | null {
  if (word === undefined) return null;
  const lower = word.toLowerCase();
  if (lower === 'last' || lower === 'the previous' || lower === 'the year before') return -1;
  return lower === 'next' || lower === 'the following' ? 1 : 0;
}
