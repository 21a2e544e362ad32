import type { DateShape, DateUnit } from '../found.ts';
import { TENTH_ON } from '../lexicon/number-words.ts';
import { type DateRule, dateRule } from './date-rule.ts';

// Long stretches with a name, and the turn of the year: "the 1990s", "the 19th century", "by year-end".

const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

/** "the early", "the end of the": a long stretch keeps its value. */
const PART =
  '(?:~the )?(?:(?:~early|~late|~mid)(?:[- ]to[- ](?:late|mid))?[- ]|(?:first half|second half|latter half|end|beginning|start|close|middle|early years|last years) of the )?';

/** Decades and centuries. */
export const decadeRules: readonly DateRule[] = [
  dateRule(`\\b${PART}(?<y>(?:1[5-9]|20)\\d)0['’]?s\\b(?!-(?:style|era|type|vintage|themed|inspired))`, ({ y }) => ({
    kind: 'edtf',
    edtf: `${y}0/${y}9`,
  })),
  // "the '60s", "the mid-60s"
  dateRule(
    `(?<=\\b~the |['’]\\d0s and )(?:(?:early|late|mid)[- ])?['’]?(?<y>[2-9])0['’]?s\\b(?!-| \\p{Lu})`,
    ({ y }, around, words) =>
      /['’]\d|^(?:early|late|mid)/.test(words) && !/\b(?:in (?:his|her|their)) $/.test(around.before)
        ? { kind: 'edtf', edtf: `19${y}0/19${y}9` }
        : null,
  ),
  dateRule(`\\b${PART}(?<word>${DECADES.join('|')})\\b`, ({ word = '' }, { before }, words) =>
    // "in her late twenties" is an age, "lows in the thirties" a temperature.
    /^the /i.test(words) && !/\b(?:temperatures?|highs?|lows?|degrees|mercury)\b/.test(before)
      ? decade(DECADES.indexOf(word) + 2)
      : null,
  ),
  dateRule(`\\b${PART}(?<y>[1-9]|1\\d|20|21)(?:th|st|nd|rd)[ -]centur(?:y|ies)\\b`, ({ y }) => century(Number(y))),
  dateRule(`\\b${PART}(?<word>${TENTH_ON.join('|')})[ -]century\\b`, ({ word = '' }) =>
    century(TENTH_ON.indexOf(word) + 10),
  ),
];

const decade = (tens: number): DateShape => ({ kind: 'edtf', edtf: `19${tens}0/19${tens}9` });

/** As with decades, the hundred years that begin with the same figures: the 20th century is 1900 to 1999. */
function century(number: number): DateShape | null {
  // EDTF years have four figures; news seldom goes back further.
  if (number < 11) return null;
  return { kind: 'edtf', edtf: `${(number - 1) * 100}/${(number - 1) * 100 + 99}` };
}

/** "by year-end", "year-end 2024", "the year's end". */
export const yearEndRules: readonly DateRule[] = [
  dateRule(
    "\\b(?:~the )?(?:(?<unit>~week|~month)['’]s end|~year(?:[- ]|['’]s )end|~mid-?year)(?: (?<y>(?:19|20)\\d{2})(?!\\d))?(?!\\p{L})",
    ({ y, unit }) =>
      unit !== undefined
        ? { kind: 'offset', unit: unit.toLowerCase() as DateUnit, count: 0, from: 'published', approximate: true }
        : y === undefined
          ? { kind: 'offset', unit: 'year', count: 0, from: 'published', approximate: true, turn: true, byTense: true }
          : { kind: 'edtf', edtf: `${y}~` },
  ),
];
