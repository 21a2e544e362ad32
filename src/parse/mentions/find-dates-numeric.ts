import type { DateShape } from '../found.ts';
import { type DateRule, dateRule, edtfDay } from './date-rule.ts';

// Days in figures: ISO, day first (most of the world), month first (when the day can't be a month), East Asian.

export const numericRules: readonly DateRule[] = [
  dateRule(
    '(?<![\\d/-])(?<y>(?:19|20)\\d{2})-(?<m>\\d{1,2})-(?<d>\\d{1,2})(?![\\d-])(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,6})?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?',
    ({ y, m, d }) => written(Number(y), Number(m), Number(d)),
  ),
  dateRule('(?<![\\d/.])(?<y>(?:19|20)\\d{2})(?<s>[/.])(?<m>\\d{1,2})\\k<s>(?<d>\\d{1,2})(?![\\d/])', ({ y, m, d }) =>
    written(Number(y), Number(m), Number(d)),
  ),
  dateRule('(?<y>\\d{4}) ?年 ?(?<m>\\d{1,2}) ?月 ?(?<d>\\d{1,2}) ?日', ({ y, m, d }) =>
    written(Number(y), Number(m), Number(d)),
  ),
  dateRule(
    '(?<![\\d/.-])(?<a>\\d{1,2})(?<s>[/.-])(?<b>\\d{1,2})\\k<s>(?<y>(?:19|20)\\d{2})(?![\\d/])',
    ({ a, s, b, y }) => {
      // Dots are European: the day stands first there.
      const dotted = s === '.' ? written(Number(y), Number(b), Number(a)) : null;
      return dotted ?? eitherOrder(Number(a), Number(b), Number(y));
    },
  ),
  // "No. 1234-20-06-2024": the number of a release with its day.
  dateRule('(?<=\\b\\d{1,5}-)(?<d>\\d{2})-(?<m>\\d{2})-(?<y>(?:19|20)\\d{2})(?![\\d-])', ({ d, m, y }) =>
    written(Number(y), Number(m), Number(d)),
  ),
  // "22.04.25": two figures each, so that no section or version is read as a day.
  dateRule('(?<![\\d/.-])(?<d>\\d{2})\\.(?<m>\\d{2})\\.(?<y>[0-4]\\d)(?![\\d/.:-])', ({ d, m, y }) =>
    written(2000 + Number(y), Number(m), Number(d)),
  ),
  // Else two-digit years only with slashes, as agencies stamp them: "11/02/89".
  dateRule('(?<![\\d/.-])(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?<y>\\d{2})(?![\\d/])', ({ a, b, y }) =>
    // A stamp is about the present or the last decades: 00–49 this century, 50–99 the last.
    eitherOrder(Number(a), Number(b), Number(y) + (Number(y) < 50 ? 2000 : 1900)),
  ),
  // "89-10-30", "AP-NY-04-15-99": agencies' own; only a year that can be neither month nor day tells which is which.
  dateRule('(?<!\\d[/.-]?)(?<a>\\d{2})-(?<b>\\d{2})-(?<c>\\d{2})(?![\\d-])', ({ a, b, c }) =>
    Number(a) > LONGEST_MONTH
      ? written(1900 + Number(a), Number(b), Number(c))
      : Number(c) > LONGEST_MONTH
        ? written(1900 + Number(c), Number(a), Number(b))
        : null,
  ),
];

const LONGEST_MONTH = 31;

function written(year: number, month: number, day: number): DateShape | null {
  const edtf = edtfDay(year, month, day);
  return edtf === null ? null : { kind: 'edtf', edtf };
}

function eitherOrder(a: number, b: number, year: number): DateShape | null {
  const dayFirst = edtfDay(year, b, a);
  const monthFirst = edtfDay(year, a, b);
  if (dayFirst && monthFirst && dayFirst !== monthFirst) return { kind: 'edtf', edtf: dayFirst, ambiguous: true };
  const edtf = dayFirst ?? monthFirst;
  return edtf === null ? null : { kind: 'edtf', edtf };
}
