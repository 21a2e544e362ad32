import type { DateShape, Which } from '../found.ts';
import { type Around, type DateRule, dateRule, yearOffset } from './date-rule.ts';
import { PART_OF } from './find-dates-month.ts';

// Years and their parts, decades and centuries: "1998", "late 2024", "the third quarter of 2030", "last summer", "the 1990s".

const YEAR = '(?<y>(?:1[0-9]|20|21)\\d{2})';
const OF_YEAR =
  '(?:,? (?:of |in )?(?:(?:fiscal |financial )?(?:year )?(?<y>(?:1[5-9]|20)\\d{2})(?!\\d|,\\d|\\.\\d)|(?<said>last|this|next|the previous|the following) year|(?<the>the year)))';
const WHICH = '(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?|[Cc]oming|[Tt]he coming|[Tt]he past) )';
const ORDINALS = ['first', 'second', 'third', 'fourth'];
const ORDINAL = '(?<n>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|1st|2nd|3rd|4th)';
const SEASON = '(?<season>spring|summer|autumn|fall|winter|Spring|Summer|Autumn|Fall|Winter)';

export const seasonRules: readonly DateRule[] = [
  dateRule(`\\b(?:[Tt]he )?(?:[Ee]arly |[Ll]ate |[Mm]id-?)?${SEASON}${OF_YEAR}`, (groups) =>
    partShape('season', seasonNumber(groups), groups),
  ),
  dateRule(`\\b(?:[Ee]arly |[Ll]ate |[Ee]arlier |[Ll]ater )?${WHICH}${SEASON}(?![\\p{L}-])`, (groups) =>
    partShape('season', seasonNumber(groups), groups),
  ),
  dateRule(
    `(?<=\\b(?:[Ii]n|[Dd]uring|[Uu]ntil|[Bb]y|[Ss]ince|[Oo]ver|[Tt]hrough) )(?:(?:early|late|mid-?) ?)?(?:the )?${SEASON}(?![\\p{L}-]| \\p{Lu}| of (?!next|last|this|\\d))`,
    (groups) => partShape('season', seasonNumber(groups), groups),
  ),
];

export const partRules: readonly DateRule[] = [
  dateRule(
    `\\b(?:[Tt]he )?(?:[Ff]iscal |[Ff]inancial )?${ORDINAL}[ -](?<unit>quarter|half)(?:${OF_YEAR})?(?!\\p{L}| of (?:the )?(?:game|match)|-?final)`,
    (groups, around, words) =>
      // "a third quarter of the land", "the second half of the match": only with "the" or a year beside it.
      /^[Tt]he |\d{4}$|year$/.test(words) ||
      /\b(?:in|for|its|their|this|last|latest|[Tt]he|company['’]s|['’]s) $/.test(around.before) ||
      /-/.test(words)
        ? partShape(groups.unit === 'half' ? 'half' : 'quarter', ordinalNumber(groups.n), groups)
        : null,
  ),
  dateRule("\\bQ(?<q>[1-4])(?: (?:of )?|[-/])(?:(?<y>(?:19|20)\\d{2})|['’](?<yy>\\d{2}))\\b", ({ q, y, yy }) =>
    yearPart('quarter', Number(q), Number(y ?? `20${yy}`)),
  ),
  dateRule('\\b(?<y>(?:19|20)\\d{2})[- ]Q(?<q>[1-4])\\b', ({ q, y }) => yearPart('quarter', Number(q), Number(y))),
  dateRule('\\b(?:in|for|during) Q(?<q>[1-4])\\b', ({ q }) => ({
    kind: 'part',
    unit: 'quarter',
    number: Number(q),
    which: null,
    year: null,
  })),
  dateRule('\\bH(?<q>[12]) (?<y>(?:19|20)\\d{2})\\b', ({ q, y }) => yearPart('half', Number(q), Number(y))),
];

/** Decades and centuries. */
export const decadeRules: readonly DateRule[] = [
  dateRule("\\b(?:[Tt]he )?(?:(?:early|late|mid)[- ])?(?<y>(?:1[5-9]|20)\\d)0['’]?s\\b", ({ y }) => ({
    kind: 'edtf',
    edtf: `${y}0/${y}9`,
  })),
  dateRule("\\b(?:[Tt]he )(?:(?:early|late|mid)[- ])?['’](?<y>[2-9])0s\\b", ({ y }) => ({
    kind: 'edtf',
    edtf: `19${y}0/19${y}9`,
  })),
  dateRule('\\b(?:[Tt]he )?(?:(?:early|late|mid)[- ])?(?<y>1[5-9]|20|21)(?:th|st)[ -]century\\b', ({ y }) => {
    const first = (Number(y) - 1) * 100;
    return { kind: 'edtf', edtf: `${first + 1}/${first + 100}` };
  }),
];

/** "by year-end", "year-end 2024", "the year's end". */
export const yearEndRules: readonly DateRule[] = [
  dateRule("\\b(?:[Tt]he )?(?:[Yy]ear[- ]end|[Yy]ear['’]s end)(?: (?<y>(?:19|20)\\d{2})(?!\\d))?(?!\\p{L})", ({ y }) =>
    y === undefined
      ? { kind: 'offset', unit: 'year', count: 0, from: 'published', approximate: true }
      : { kind: 'edtf', edtf: `${y}~` },
  ),
];

export const yearRules: readonly DateRule[] = [
  // Spans of years: "from 2019 to 2023", "1950–1953", "2023-24"
  dateRule(
    `(?<lead>[Ff]rom|[Bb]etween) (?<y1>(?:1[5-9]|20)\\d{2})(?: ?[–—-] ?| (?:to|until|through|till|and) )(?<y2>(?:1[5-9]|20)\\d{2})(?!\\d|,\\d)`,
    ({ y1, y2 }) => yearSpan(y1, y2),
  ),
  dateRule(
    '(?<![\\d$€£/.,-]|\\b(?:[Nn]o|[Rr]esolution) )(?<y1>(?:1[5-9]|20)\\d{2}) ?[–—-] ?(?<y2>(?:1[5-9]|20)\\d{2})(?![\\d-])',
    ({ y1, y2 }) => yearSpan(y1, y2),
  ),
  dateRule('(?<![\\d$€£/.,-])(?<y1>(?:19|20)\\d{2})[–/-](?<y2>\\d{2})(?![\\d/-])', ({ y1 = '', y2 }) =>
    yearSpan(y1, `${y1.slice(0, 2)}${y2}`),
  ),
  dateRule(`\\b(?:[Ff]iscal(?: year)?|[Ff]inancial year|FY) ?${YEAR}(?!\\d)`, ({ y = '' }) => ({
    kind: 'edtf',
    edtf: y,
  })),
  dateRule(`${PART_OF}(?:the year |fiscal )?${YEAR}(?!\\d|,\\d|\\.\\d|[-/]\\d)`, ({ y = '', part3 }, around) =>
    part3 !== undefined && isCount(around) ? null : { kind: 'edtf', edtf: `${y}~` },
  ),
  dateRule(
    `(?<![\\d$€£#/.,+-]|\\p{L})${YEAR}(?![\\d%]|[,.:/]\\d|-\\d|-(?:strong|member|year|kg|km|mile)|\\p{L})`,
    ({ y = '' }, around) => (isYear(Number(y), around) ? { kind: 'edtf', edtf: y } : null),
  ),
];

type Groups = Readonly<Record<string, string | undefined>>;

const seasonNumber = ({ season = '' }: Groups) =>
  ({ spring: 1, summer: 2, autumn: 3, fall: 3, winter: 4 })[season.toLowerCase()] ?? 1;
const ordinalNumber = (word = '') => Math.max(ORDINALS.indexOf(word.toLowerCase()) + 1, Number.parseInt(word, 10) || 0);

function partShape(unit: 'season' | 'quarter' | 'half', number: number, groups: Groups): DateShape {
  if (groups.y !== undefined) return yearPart(unit, number, Number(groups.y));
  const which: Which | null =
    groups.which === undefined
      ? null
      : /last|past/i.test(groups.which)
        ? 'last'
        : /next|coming/i.test(groups.which)
          ? 'next'
          : 'this';
  return { kind: 'part', unit, number, which, year: groups.the !== undefined ? 0 : yearOffset(groups.said) };
}

function yearPart(unit: 'season' | 'quarter' | 'half', number: number, year: number): DateShape {
  return { kind: 'edtf', edtf: partOfYear(unit, number, year) };
}

/** EDTF of a season (21–24), a quarter or a half of a year. */
export function partOfYear(unit: 'season' | 'quarter' | 'half', number: number, year: number): string {
  if (unit === 'season') return `${year}-${20 + number}`;
  const length = unit === 'quarter' ? 3 : 6;
  const first = (number - 1) * length + 1;
  const month = (value: number) => `${year}-${String(value).padStart(2, '0')}`;
  return `${month(first)}/${month(first + length - 1)}`;
}

const yearSpan = (from = '', to = ''): DateShape | null =>
  Number(to) > Number(from) ? { kind: 'edtf', edtf: `${from}/${to}` } : null;

const COUNTED =
  /^ (?:million|billion|thousand|hundred|percent|per cent|people|troops|soldiers|dollars|euros|pounds|yuan|yen|km|kilomet|miles|met(?:re|er)s|tons|tonnes|men|women|workers|seats|votes|feet|hectares|barrels|jobs|homes|houses|children|refugees|prisoners|vehicles|missiles|drones|hostages|delegates|pages|others|points|times|members|employees|shares|cases|deaths)\b/;
const isCount = ({ after }: Around) =>
  COUNTED.test(after) ||
  /^ \p{Ll}{3,}s\b(?<!\b(?:was|has|is|does|as|us|this|its|elections?|towards|versus|besides|across|perhaps|always|always|Olympics))/u.test(
    after,
  );

const LICENSED =
  /(?:\b(?:[Ii]n|[Ss]ince|[Bb]y|[Oo]f|[Ff]rom|[Uu]ntil|[Tt]ill?|[Tt]o|[Bb]efore|[Aa]fter|[Dd]uring|[Ff]or|[Tt]hrough|[Tt]hroughout|[Ii]nto|[Bb]etween|[Tt]han|[Uu]nlike|[Ww]ith|[Ee]arly|[Ll]ate|[Mm]id|[Yy]ear|[Ff]iscal|[Bb]ack in|[Ss]ometime in|[Aa]s|[Oo]ver|[Aa]gainst|[Ll]ike|[Mm]ark|was|is|[Tt]he|[Aa]|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Tt]his|[Tt]hat|[Aa]n)|['’]s|[(—–]|mid-) ?$|^$/;
const LISTED = /\b(?:1[5-9]|20)\d{2}(?:, | and | or | to |, and )$/;
const NOT_YEAR_BEFORE =
  /\b(?:[Rr]esolutions?|[Nn]o\.?|[Nn]umbers?|[Pp]ages?|[Rr]oute|[Rr]oom|[Ff]light|[Vv]ision|[Aa]genda|[Bb]oeing|[Aa]rticle|[Hh]ighway|UNSCR|Airbus|[Cc]hannel|[Bb]lock|[Ss]ection|[Bb]uilding|[Gg]ate|[Cc]ode|[Vv]ersion) $/;

/** A bare number is a year when the words around treat it as one: "in 1975", "the 2024 budget", "(2019)", "2022 and 2023". */
function isYear(year: number, around: Around): boolean {
  const { before, after } = around;
  if (NOT_YEAR_BEFORE.test(before) || COUNTED.test(after)) return false;
  const preposition = /\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Ff]rom|[Bb]y|[Dd]uring|[Oo]f) $/.test(before);
  // Before 1500 and after 2100 only after the plainest words.
  if ((year < 1500 || year > 2100) && !/\b(?:[Ii]n|[Ss]ince) $/.test(before)) return false;
  if (LISTED.test(before)) return !isCount(around);
  if (!LICENSED.test(before)) return /^(?:['’]s \p{Ll}|\))/u.test(after);
  return preposition || !isCount(around) || /\b(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Tt]his|['’]s) $/.test(before);
}
