import { PERIODS } from '../lexicon/periods.ts';
import { type DateRule, dateRule, readSaidYear } from './date-rule.ts';

// Days and periods with names: "the month of Ramadan", "Christmas Eve", "last Thanksgiving", "Easter 2024".

/** One pattern for all of them; the group that matched says which. */
const NAMES = PERIODS.map(({ pattern }, i) => `(?<p${i}>${pattern})`).join('|');

export const namedRules: readonly DateRule[] = [
  dateRule(
    `(?<![\\p{L}-])(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his) )?(?:${NAMES})(?![\\p{L}])(?:,? (?:of )?(?<y>(?:19|20)\\d{2})(?!\\d)|,? (?<said>last|this|next) year)?`,
    (groups) => {
      const index = PERIODS.findIndex((_, i) => groups[`p${i}`] !== undefined);
      const period = PERIODS[index];
      if (!period) return null;
      if (period.rule.kind === 'once') return { kind: 'edtf', edtf: period.rule.edtf };
      const which = groups.which?.toLowerCase() as 'last' | 'next' | 'this' | undefined;
      // A year told is absolute; "last year" is kept as an offset below 1000.
      return {
        kind: 'named',
        period: period.key,
        year: groups.y !== undefined ? Number(groups.y) : readSaidYear(groups.said).year,
        which: which ?? null,
      };
    },
  ),
];
