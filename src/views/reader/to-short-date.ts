import type { DateEstimate } from '#model/date-estimate.ts';
import { nameOfMonth } from '#model/day-words.ts';
import type { DateMention } from '#model/mention.ts';

// Three letters are enough beside the words; "Sept" and "June" would only be wider.
const shortMonth = (month: number) => nameOfMonth(month).slice(0, 3);

const SEASONS: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

/** The value that stands small behind the words of a date; null where the words already say it all, or there is none. */
export function toDateValue({ estimate }: DateMention): string | null {
  if (!estimate || estimate.basis.rule === 'written') return null;
  const value = toShortDate(estimate);
  // "in December 2022" needs no "Dec 2022": each part of the value begins a word that is there.
  const told = estimate.words.split(/[^\p{L}\p{N}]+/u);
  const said = value.split(' ').every((part) => told.some((word) => word.startsWith(part)));
  return said ? null : value;
}

/** "2 Apr 2024", "Jul 2024", "30 Mar – 1 Apr 2024", "from Jan 2025". An approximate value says "about". */
export function toShortDate({ edtf }: Pick<DateEstimate, 'edtf'>): string {
  const about = edtf.includes('~') ? 'about ' : '';
  const [from = '', to] = edtf.replaceAll('~', '').split('/');
  if (to === undefined) return about + shortPart(from);
  if (from === '..') return `${about}until ${shortPart(to)}`;
  if (to === '..') return `${about}from ${shortPart(from)}`;
  return about + joinEnds(shortPart(from), shortPart(to));
}

function shortPart(edtf: string): string {
  const [year = '', month, date] = edtf.split('-');
  if (month === undefined) return year;
  const season = SEASONS[month];
  if (season) return `${season} ${year}`;
  const name = `${shortMonth(Number(month))} ${year}`;
  return date === undefined ? name : `${Number(date)} ${name}`;
}

/** What both ends share is said once, at the end: "30 Mar – 1 Apr 2024", "14–16 May 2024". */
function joinEnds(from: string, to: string): string {
  if (from === to) return from;
  const a = from.split(' ');
  const b = to.split(' ');
  let shared = 0;
  while (shared < Math.min(a.length, b.length) - 1 && a.at(-1 - shared) === b.at(-1 - shared)) shared += 1;
  const head = a.slice(0, a.length - shared).join(' ');
  return head.includes(' ') || b.length > shared + 1 ? `${head} – ${to}` : `${head}–${to}`;
}
