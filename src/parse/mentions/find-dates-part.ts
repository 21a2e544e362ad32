import type { DateShape } from '../found.ts';
import { MONTH_ALONE, monthNumber } from '../lexicon/months.ts';
import { toNumber } from '../lexicon/number-words.ts';
import {
  type Around,
  type DateRule,
  dateRule,
  fullYear,
  readSaidYear,
  readWhich,
  SAID_YEAR,
  SHORT_YEAR,
} from './date-rule.ts';

// Parts of years: "the third quarter of 2030", "the 1988 third quarter", "Q3 2014", "the first half", "the first nine months of 1989".

/** Source of a pattern for the year of a part: "of 1989", "of the year", "last year", "of ’89". */
export const OF_YEAR = `(?:,? (?:of |in )?(?:(?:fiscal |financial )?(?:year )?(?<y>(?:1[5-9]|20)\\d{2})(?!\\d|,\\d|\\.\\d)|${SHORT_YEAR}|(?<the>the (?:current )?(?:fiscal )?year\\b(?![- ](?:before|after|earlier|ago))))|${SAID_YEAR})`;
export const WHICH_PART =
  '(?:(?<which>~last|~next|~this(?: past| coming)?|~coming|~the coming|~the past|~that(?: same)?|~the (?:following|next|previous|preceding|same)) )';

const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, final: 4, last: 4 };
const ORDINAL = '(?<n>~first|~second|~third|~fourth|1st|2nd|3rd|4th)';
const UNIT = '(?<unit>quarter|half)(?!-?final)';
const MONTHS = '(?<count>two|three|four|five|six|seven|eight|nine|ten|eleven|[2-9]|1[01]) months';

export const partRules: readonly DateRule[] = [
  dateRule(
    `\\b(?:~the )?(?:~fiscal |~financial )?${ORDINAL}[ -]${UNIT}(?:${OF_YEAR})?(?!\\p{L}| of\\b)`,
    (groups, around, words) =>
      isPart(around, words) ? partShape(toUnit(groups.unit), ordinalNumber(groups.n), groups) : null,
  ),
  dateRule(`\\b(?:~the )?(?<n>final|last) (?<unit>quarter)${OF_YEAR}(?!\\p{L})`, (groups, around) =>
    SPORT.test(around.before) ? null : partShape('quarter', ordinalNumber(groups.n), groups),
  ),
  // "the September quarter": the three months to its end
  dateRule(`\\b~the (?<m>${MONTH_ALONE}) quarter\\b`, ({ m = '' }) => {
    const number = monthNumber(m) / 3;
    return Number.isInteger(number) ? partShape('quarter', number, {}) : null;
  }),
  // "1989's third quarter", "last year's first half"
  dateRule(
    `\\b(?:~the )?(?:(?<y>(?:19|20)\\d{2})|(?<said>~last|~this|~next) year)(?:['’]s)? (?:fiscal )?${ORDINAL}[ -]${UNIT}(?!\\p{L})`,
    (groups) => partShape(toUnit(groups.unit), ordinalNumber(groups.n), groups),
  ),
  dateRule(
    `\\b(?:Q(?<q>[1-4])(?: (?:of )?|[-/])?|H(?<h>[12]) |(?<q2>[1-4])Q ?)(?:(?<y>(?:19|20)\\d{2})|${SHORT_YEAR})\\b`,
    (groups) =>
      partShape(groups.h === undefined ? 'quarter' : 'half', Number(groups.q ?? groups.q2 ?? groups.h), groups),
  ),
  dateRule('\\b(?<y>(?:19|20)\\d{2})[- ]Q(?<q>[1-4])\\b', (groups) => partShape('quarter', Number(groups.q), groups)),
  dateRule('\\b(?:in|for|during) Q(?<q>[1-4])\\b', (groups) => partShape('quarter', Number(groups.q), groups)),
  // "the first nine months of 1989"; with no year beside it only where half of one or so is told: "in the first six months"
  dateRule(`\\b(?:~the )?(?<way>first|last|final|opening) ${MONTHS}${OF_YEAR}(?!\\p{L})`, (groups) => months(groups)),
  dateRule(
    '\\b~the (?<way>first) (?<count>three|four|five|six|seven|eight|nine|ten|eleven) months(?![\\p{L}-]| of\\b| (?:after|as|in)\\b)',
    (groups) => months(groups),
  ),
];

type Groups = Readonly<Record<string, string | undefined>>;

const toUnit = (unit: string | undefined) => (unit === 'half' ? 'half' : 'quarter');
const ordinalNumber = (word = '') => ORDINALS[word.toLowerCase()] ?? (Number.parseInt(word, 10) || 0);

/** Matches have quarters and halves too. */
const SPORT =
  /\d-\d|\b(?:scor|goal|touchdown|minutes?\b|penalt|half-?time|striker|midfield|rebound|yard|header|equali[sz]|quarterback|free throw|kick-?off|the break\b|the interval\b)/;

/** "a third quarter of the land", "the second half of the match": only with "the" or a year beside it, and not in a match. */
function isPart({ before, after }: Around, words: string): boolean {
  if (/\d{4}$|year$/.test(words)) return true;
  if (SPORT.test(before) || SPORT.test(after)) return false;
  return /^[Tt]he |-/.test(words) || /\b(?:in|for|its|their|this|last|latest|[Tt]he|company['’]s|['’]s) $/.test(before);
}

export function partShape(unit: 'season' | 'quarter' | 'half', number: number, groups: Groups): DateShape {
  const { y, yy, the, said } = groups;
  if (y !== undefined || yy !== undefined) {
    return { kind: 'edtf', edtf: partOfYear(unit, number, y === undefined ? fullYear(yy ?? '') : Number(y)) };
  }
  return {
    kind: 'part',
    unit,
    number,
    which: readWhich(groups.which),
    ...readSaidYear(the === undefined ? said : 'this'),
  };
}

/** EDTF of a season (21–24), a quarter or a half of a year. */
export function partOfYear(unit: 'season' | 'quarter' | 'half', number: number, year: number): string {
  if (unit === 'season') return `${year}-${20 + number}`;
  const length = unit === 'quarter' ? 3 : 6;
  const first = (number - 1) * length + 1;
  return `${monthOf(year, first)}/${monthOf(year, first + length - 1)}`;
}

const monthOf = (year: number, month: number) => `${year}-${String(month).padStart(2, '0')}`;

/** "the first six months" are January to June, "the last two" November and December. */
function months({ count = '', way = '', y, yy, the, said }: Groups): DateShape {
  const length = toNumber(count);
  const [from, to] = /last|final/.test(way) ? [13 - length, 12] : [1, length];
  if (y !== undefined || yy !== undefined) {
    const year = y === undefined ? fullYear(yy ?? '') : Number(y);
    return { kind: 'edtf', edtf: `${monthOf(year, from)}/${monthOf(year, to)}` };
  }
  const year = readSaidYear(the === undefined ? said : 'this');
  return { kind: 'month', month: from, toMonth: to, which: null, ...year, approximate: false };
}
