import { NATIONAL_DAY_NAMES, NATIONAL_DAYS } from '../lexicon/national-days.ts';
import { PERIODS } from '../lexicon/periods.ts';
import { matchesOf } from '../matches-of.ts';
import { type DateRule, dateRule, readSaidYear } from './date-rule.ts';

// Days and periods with names: "the month of Ramadan", "Christmas Eve", "last Thanksgiving", "Easter 2024".

/** One pattern for all of them; the group that matched says which. */
const NAMES = PERIODS.map(({ pattern }, i) => `(?<p${i}>${pattern})`).join('|');

export const namedRules: readonly DateRule[] = [
  dateRule(
    `(?<![\\p{L}-])(?:~the (?<off>eve of|day before|day after) )?(?:(?<which>~last|~next|~this|~that) )?(?:${NAMES})(?![\\p{L}])(?:,? (?:of )?(?<y>(?:19|20)\\d{2})(?!\\d)|,? (?<said>last|this|next) year)?`,
    (groups, { before }) => {
      const index = PERIODS.findIndex((_, i) => groups[`p${i}`] !== undefined);
      const period = PERIODS[index];
      if (!period) return null;
      if (period.rule.kind === 'once') return { kind: 'edtf', edtf: period.rule.edtf };
      const which = groups.which?.toLowerCase() as 'last' | 'next' | 'this' | 'that' | undefined;
      // A year told is absolute; "last year" is kept as an offset below 1000.
      return {
        kind: 'named',
        days: period.rule,
        year: groups.y !== undefined ? Number(groups.y) : readSaidYear(groups.said).year,
        which: which ?? null,
        ...(/\bfor $/.test(before) ? { soon: true } : {}),
        ...(groups.off === undefined ? {} : { plus: groups.off === 'day after' ? 1 : -1 }),
      };
    },
  ),
  dateRule(
    `\\b(?:~the )?(?<name>${NATIONAL_DAY_NAMES})\\b(?:,? (?:of |in )?(?<y>(?:19|20)\\d{2})(?!\\d)|,? (?<said>last|this|next) year)?`,
    ({ name = '', y, said }, { before, after }) => {
      // In quotes it is a film or a poem.
      if (/["“]$/.test(before) && /^["”]/.test(after)) return null;
      // The nearest word that tells the country stands before the name more often than after it.
      const near = `${after.slice(0, REACH)} ${before.slice(-REACH)}`;
      const meant = NATIONAL_DAYS.map((day, i) => ({ day, at: day.names.includes(name) ? lastAt(near, NEAR[i]) : -1 }))
        .filter(({ at }) => at >= 0)
        .sort((a, b) => b.at - a.at)[0];
      if (!meant) return null;
      const year = y === undefined ? readSaidYear(said).year : Number(y);
      return { kind: 'named', days: meant.day.rule, year, which: null };
    },
  ),
];

/** Characters on each side in which the country is told. */
const REACH = 120;
const NEAR = NATIONAL_DAYS.map(({ near }) => new RegExp(near, 'gu'));

function lastAt(text: string, pattern: RegExp | undefined): number {
  if (!pattern) return -1;
  return matchesOf(pattern, text).at(-1)?.index ?? -1;
}
