import { MONTH_NAMES } from '#model/day-words.ts';
import type { DateShape, Which } from '../found.ts';
import { MONTH_ALONE, MONTH_BESIDE_DAY, monthNumber } from '../lexicon/months.ts';
import {
  type Around,
  type DateRule,
  dateRule,
  edtfMonth,
  fullYear,
  isMoved,
  readSaidYear,
  readWhich,
  SAID_YEAR,
  SHORT_YEAR,
} from './date-rule.ts';

// Months: "December 2022", "in February", "last July", "June last year", "early May", "January to March".

/** "early", "mid-", "the end of": a part of the period, which keeps its value and becomes approximate. */
export const PARTS =
  'end|start|beginning|middle|close|turn|(?:first|second|third|fourth|last|final|closing|opening|early|latter|later)(?:(?: few| two| three| ten)? (?:days?|weeks?)|(?: few)? months| part| third)';
export const PART_OF = `(?<!\\p{L})(?:(?<part>~early|~late|~mid)[- ](?:in )?|(?:~the )?(?<part2>${PARTS}|(?:first|second|latter) half) of (?:the month of )?|(?<part3>~about|~around|~circa|~approximately|~roughly|~some ?time in|~sometime around) )`;
const YEAR = '(?<y>(?:1[5-9]|20|21)\\d{2})(?!\\d|,\\d|\\.\\d)';
/** Months that are names, verbs or adjectives as well: they need a word before them that shows a time. */
const DOUBLE = new Set(['march', 'april', 'may', 'june', 'august']);
const TIME_BEFORE =
  /\b(?:in|into|of|since|until|till|by|from|to|for|before|after|during|through|throughout|between|early|late|mid|(?:recently|early|late|soon|back) as|last|next|this|every|each|earlier|later|around|about|was|is|be|on|than|(?:the|a|his|her|its|their|our|my|that|'s|’s))[ -]$/i;
const DETERMINER_BEFORE = /(?:\b(?:the|a|his|her|its|their|our|my|that)|['’]s) $/i;

export const monthRules: readonly DateRule[] = [
  // "from March 2028 through June 2030", "March and April 2030", "January-March 2030", "from January to March"
  dateRule(
    `(?:(?<lead>~from|~between) )?(?<m1>${MONTH_BESIDE_DAY})(?: ${YEAR.replace('<y>', '<y1>')})?(?: ?[–—-] ?|-(?:to|through)-| (?:to|through|until|till|and) )(?<m2>${MONTH_BESIDE_DAY})(?:,? ${YEAR.replace('<y>', '<y2>').replace('5-9', '0-9')})?(?! \\d|\\p{L})`,
    (groups, around) => readSpan(groups, around),
  ),
  dateRule(
    `${PART_OF}?(?<m>${MONTH_BESIDE_DAY})(?:,? (?:of )?)(?:${YEAR}|${SHORT_YEAR})`,
    ({ m = '', y, yy = '', part, part2, part3 }) => ({
      kind: 'edtf',
      edtf:
        edtfMonth(y === undefined ? fullYear(yy) : Number(y), monthNumber(m)) + ((part ?? part2 ?? part3) ? '~' : ''),
    }),
  ),
  dateRule(`${PART_OF}?(?<m>${MONTH_ALONE})${SAID_YEAR}`, (groups) => monthShape(groups, null)),
  dateRule(
    `${PART_OF}?(?:(?<which>~last|~next|~this(?: coming| past)?|~that(?: same)?|~the (?:following|next|previous|preceding)) )?(?:the month of )?(?<m>${MONTH_ALONE})(?![\\p{L}\\p{N}]|-\\p{L})`,
    (groups, around) =>
      isMonth(groups, around) ? monthShape(groups, readWhich(groups.which) ?? whichOfTrade(around)) : null,
  ),
];

type Groups = Readonly<Record<string, string | undefined>>;

function monthShape(groups: Groups, which: Which | null): DateShape {
  const month = monthNumber(groups.m ?? '');
  const approximate = (groups.part ?? groups.part2 ?? groups.part3) !== undefined;
  return { kind: 'month', month, toMonth: month, which, ...readSaidYear(groups.said), approximate };
}

/** "July unemployment figures" are of the last July, "the September contract" is of the next September, whatever the verb says. */
const FIGURES =
  /^(?:['’]s)? (?:[\p{Ll}-]{3,14} ){0,2}(?:unemployment|jobless|figures|data|sales|orders|exports|imports|inflation|output|production|payrolls?|earnings|revenues?)\b/u;
const FIGURES_FOR = /\b(?:figures?|data|numbers|reports?|readings?|rate|index|total) for $/;
const FUTURES =
  /^ (?:contracts?|delivery|futures|options?|corn|wheat|soybeans?|crude|gold|silver|copper|cotton|coffee|cocoa|sugar|gasoline)\b/;
const whichOfTrade = ({ before, after }: Around): Which | null =>
  FUTURES.test(after) ? 'next' : FIGURES.test(after) || FIGURES_FOR.test(before) ? 'last' : null;

/** "the May family", "June Street". */
const NAMED_AFTER =
  /^ (?:family|government|administration|premiership|brothers|Street|Avenue|Road|Lane|Madness|Revolution|Fair)\b/;

/** Not "Theresa May", "March on", "April Haines". */
function isMonth(groups: Groups, around: Around): boolean {
  if ((groups.part ?? groups.part2 ?? groups.which) !== undefined) return true;
  const word = (groups.m ?? '').toLowerCase().replace('.', '');
  if (NAMED_AFTER.test(around.after)) return false;
  if (!DOUBLE.has(word)) return !/^ \d/.test(around.after);
  const small = /^(?:['’]s)? \p{Ll}/u.test(around.after);
  if (DETERMINER_BEFORE.test(around.before))
    return small && !/^ (?:on|for|against|towards?|of (?!that|last|this|next))\b/.test(around.after);
  // "April's visit was brief"
  if (/^['’]s \p{Ll}/u.test(around.after)) return true;
  // "told to March on"
  if (/\bto $/.test(around.before) && /^ on\b/.test(around.after)) return false;
  return TIME_BEFORE.test(around.before)
    ? !/\b(?:[Aa]ccording|[Tt]hanks|due|next) to $/.test(around.before)
    : LISTED.test(around.before);
}

/** "in April and May", not "Merkel and May". */
const LISTED = new RegExp(`\\b(?:${MONTH_NAMES.join('|')}|\\d{4})(?: and| or|,|, and) $`);

function readSpan(groups: Groups, around: Around): DateShape | null {
  const [from, to] = [monthNumber(groups.m1 ?? ''), monthNumber(groups.m2 ?? '')];
  const { y1, y2, lead } = groups;
  if (y2 !== undefined) {
    const first = y1 !== undefined ? Number(y1) : Number(y2) - (from > to ? 1 : 0);
    return { kind: 'edtf', edtf: `${edtfMonth(first, from)}/${edtfMonth(Number(y2), to)}` };
  }
  // "in May and June" is read as one stretch; "between April Haines and …" is none.
  if (y1 !== undefined || (lead === undefined && !TIME_BEFORE.test(around.before))) return null;
  if (lead !== undefined && isMoved(around, `${lead} `)) return null;
  return { kind: 'month', month: from, toMonth: to, which: null, year: null, approximate: false };
}
