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
import { periodRules } from './find-dates-period.ts';
import { setRules } from './find-dates-set.ts';
import { vagueRules } from './find-dates-vague.ts';
import { weekdayRules } from './find-dates-weekday.ts';

/** One construct a file. Of two finds that overlap the longer wins, of two as long the one further up. */
const RULES: readonly { readonly needs: RegExp; readonly rules: readonly DateRule[] }[] = [
  { needs: /\d/, rules: numericRules },
  { needs: /\d/, rules: dayRules },
  { needs: /[JFMASOND][aepuco]|[JFMASOND][AEPUCO]/, rules: monthRules },
  {
    needs: /[MTWFS][a-z]{2,5}day|[MTWFS][A-Z]{2,5}DAY|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\./,
    rules: weekdayRules,
  },
  {
    needs: /[dD]ay\b|TODAY|morrow|night|morning|afternoon|evening|week|month|year|quarter|decade/,
    rules: deicticRules,
  },
  { needs: /(?:[dD]ay|[wW]eek|[mM]onth|[qQ]uarter|[yY]ear|[dD]ecade)/, rules: countedRules },
  {
    needs:
      /\d{4}|['’]\d0s|spring|summer|autumn|fall|winter|Spring|Summer|Autumn|Fall|Winter|quarter|half|century|Q[1-4]|H[12]/,
    rules: periodRules,
  },
  { needs: /[A-Z]|9\/11/, rules: namedRules },
  { needs: /ly\b|[eE]very|[eE]ach|nce |wice|times|days\b|[aA]nnual|in \d (?:a|per)/, rules: setRules },
  {
    needs:
      /[rR]ecent|[lL]ately|ago|past|arlier|reviously|ormerly|oming|ahead|to come|[nN]ext|[sS]oon|hortly|future|[nN]ow|urrent|present|moment|last|following|before long|due course|later date|these days|These days|time\b|time'/,
    rules: vagueRules,
  },
  { needs: /\d(?:st|nd|rd|th)\b/, rules: ordinalRules },
];

/** Words on each side that a rule may look at. */
const CONTEXT = 60;

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
    if (!needs.test(words)) continue;
    for (const rule of rules) addMatches(words, rule, matches);
  }
  return selectLongest(matches).map(({ start, end, shape }) => ({
    kind: 'date',
    span: { start: sentence.span.start + start, end: sentence.span.start + end },
    sentence: index,
    shape,
  }));
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
