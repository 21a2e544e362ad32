import type { Sentence } from '#model/article.ts';
import type { DateShape, FoundDate } from '../found.ts';
import type { DateRule } from './date-rule.ts';
import { countedRules } from './find-dates-counted.ts';
import { dayRules } from './find-dates-day.ts';
import { deicticRules } from './find-dates-deictic.ts';
import { monthRules } from './find-dates-month.ts';
import { namedRules } from './find-dates-named.ts';
import { numericRules } from './find-dates-numeric.ts';
import { ordinalRules } from './find-dates-ordinal.ts';
import { decadeRules, partRules, seasonRules, yearEndRules, yearRules } from './find-dates-period.ts';
import { setRules } from './find-dates-set.ts';
import { vagueRules } from './find-dates-vague.ts';
import { weekdayRules } from './find-dates-weekday.ts';

// Cheap looks at a sentence: most constructs can't be in it, and their patterns are not run.
const MONTH =
  /Jan(?:uary|\.| )|Feb|Mar(?:ch|\.| \d)|Apr(?:il|\.| \d)|May\b|Jun[e.]|Jul[y.]|Aug|Sept?|Oct(?:ober|\.| )|Nov|Dec(?:ember|\.| )|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|january|february|april|june|july|august|september|october|november|december|[ -](?:Jun|Jul|Apr|Mar|Dec|Jan|Oct)\b/;
const DIGIT = /\d/;
const WEEKDAY = /[MTWFS][a-z]{2,5}day|[MTWFS][A-Z]{2,5}DAY|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\./;
const SPAN_OF_TIME = /[dD]ays?\b|TODAY|morrow|night|morning|afternoon|evening|week|month|year|quarter|decade/;
const POINTS =
  /[tT]oday|TODAY|esterday|omorrow|onight|[tT]his |[lL]ast |[nN]ext |[cC]oming |urrent |[pP]ast w|[tT]hat |[tT]he (?:day|week|night|evening|month|year|end|start|beginning|middle|close|turn|remainder|rest|very|same|following|previous|preceding)/;
const COUNTED =
  /(?:\d|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{2,5}teen|twenty|thirty|forty|fifty|sixty|couple of|dozen|several|few|some|many|past|last))[ -](?:and a half )?(?:day|week|month|quarter|year|decade)/i;
const SEASON = /spring|summer|autumn|fall|winter|Spring|Summer|Autumn|Fall|Winter/;
const NAME =
  /Rama[dz]|Eid|Ashura|New Year|Rosh|Yom|Passover|Tet|Festival|Christmas|Boxing|Valentine|Women|Patrick|N[oa]u?[wrv]?r[uy]|A(?:nzac|NZAC)|May Day|Workers|Victory|Europe Day|D-Day|Juneteenth|Canada Day|Fourth|Bastille|Halloween|Armistice|Remembrance|Veterans|Easter|Good F|Palm|Ash W|Luther|Presidents|Memorial|Labor|Thanks|9\/11|October 7|Oct\. 7|7(?:th)? October|September 11|Sept\. 11|11 September|January 6|Jan\. 6|6 January/;
const REPEATED = /ly\b|[eE]very|[eE]ach|nce |wice|times|days\b|[aA]nnual|in \d (?:a|per)/;
const VAGUE =
  /[rR]ecent|[lL]ately|ago|(?:past|last|few|of|several|next|ing|previous) (?:day|week|month|year|decade|hour)s|the (?:distant )?past|arlier|reviously|ormerly|ahead|to come|[sS]oon|hortly|future|[nN]ow|urrently|[pP]resent|moment|before long|due course|later date|hese days|stage|his time/;

/** One construct a file. Of two finds that overlap the longer wins, of two as long the one further up. */
const RULES: readonly { readonly needs: readonly RegExp[]; readonly rules: readonly DateRule[] }[] = [
  { needs: [/\d[-/.年 ]{1,2}\d/], rules: numericRules },
  { needs: [MONTH, DIGIT], rules: dayRules },
  { needs: [MONTH], rules: monthRules },
  { needs: [WEEKDAY], rules: weekdayRules },
  { needs: [SPAN_OF_TIME, POINTS], rules: deicticRules },
  { needs: [SPAN_OF_TIME, COUNTED], rules: countedRules },
  { needs: [SEASON], rules: seasonRules },
  { needs: [/quarter|half|Q[1-4]|H[12]/], rules: partRules },
  { needs: [/\d0['’]?s|century/], rules: decadeRules },
  { needs: [/year/i], rules: yearEndRules },
  { needs: [/\d{4}/], rules: yearRules },
  { needs: [NAME], rules: namedRules },
  { needs: [REPEATED], rules: setRules },
  { needs: [VAGUE], rules: vagueRules },
  { needs: [/\d(?:st|nd|rd|th)\b/], rules: ordinalRules },
];

/** Characters on each side that a rule may look at: "the first trip … in two years" can be a line and a half apart. */
const CONTEXT = 200;

interface Match {
  readonly start: number;
  readonly end: number;
  readonly shape: DateShape;
}

/** The times that one sentence names, in reading order, none overlapping. */
export function findDates(text: string, sentence: Sentence, index: number): FoundDate[] {
  const words = text.slice(sentence.span.start, sentence.span.end);
  const matches: Match[] = [];
  for (const { needs, rules } of RULES) {
    if (!holdAll(needs, words)) continue;
    for (const rule of rules) addMatches(words, rule, matches);
  }
  if (matches.length === 0) return [];
  return selectLongest(matches).map(({ start, end, shape }) => ({
    kind: 'date',
    span: { start: sentence.span.start + start, end: sentence.span.start + end },
    sentence: index,
    shape,
  }));
}

// A plain loop: this runs for every sentence and every construct.
function holdAll(needs: readonly RegExp[], words: string): boolean {
  for (const need of needs) if (!need.test(words)) return false;
  return true;
}

function addMatches(words: string, rule: DateRule, matches: Match[]): void {
  rule.pattern.lastIndex = 0;
  for (let match = rule.pattern.exec(words); match; match = rule.pattern.exec(words)) {
    const found = match[0];
    const start = match.index + (found.length - found.trimStart().length);
    const end = match.index + found.trimEnd().length;
    if (found === '') rule.pattern.lastIndex += 1;
    else {
      const around = {
        before: words.slice(Math.max(0, start - CONTEXT), start),
        after: words.slice(end, end + CONTEXT),
      };
      const shape = rule.read(match.groups ?? {}, around, found);
      if (shape) matches.push({ start, end, shape });
    }
  }
}

function selectLongest(matches: Match[]): Match[] {
  const order = matches.map((match, i) => ({ match, i }));
  order.sort((a, b) => a.match.start - b.match.start || b.match.end - a.match.end || a.i - b.i);
  const kept: Match[] = [];
  for (const { match } of order) {
    const last = kept.at(-1);
    if (!last || match.start >= last.end) kept.push(match);
    else if (match.end - match.start > last.end - last.start) kept[kept.length - 1] = match;
  }
  return kept;
}
