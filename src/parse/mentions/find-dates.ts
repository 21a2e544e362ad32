import type { Sentence } from '#model/article.ts';
import type { DateShape, FoundDate } from '../found.ts';
import { lets } from '../gate/pattern-gate.ts';
import { SENTENCE_GATE } from '../gate/sentence-gate.ts';
import type { DateRule } from './date-rule.ts';
import { comparedRules } from './find-dates-compared.ts';
import { countedRules, halfRules } from './find-dates-counted.ts';
import { dayRules, lastDayRules } from './find-dates-day.ts';
import { deicticRules } from './find-dates-deictic.ts';
import { monthRules } from './find-dates-month.ts';
import { namedRules } from './find-dates-named.ts';
import { numericRules } from './find-dates-numeric.ts';
import { ordinalRules } from './find-dates-ordinal.ts';
import { partRules } from './find-dates-part.ts';
import { decadeRules, yearEndRules } from './find-dates-period.ts';
import { seasonRules } from './find-dates-season.ts';
import { setRules } from './find-dates-set.ts';
import { vagueRules } from './find-dates-vague.ts';
import { weekdayRules } from './find-dates-weekday.ts';
import { yearRules } from './find-dates-year.ts';

/** One construct a file. Of two finds that overlap the longer wins, of two as long the one further up. */
export const DATE_RULES: readonly DateRule[] = [
  ...numericRules,
  ...namedRules,
  ...dayRules,
  ...lastDayRules,
  ...monthRules,
  ...weekdayRules,
  ...deicticRules,
  ...comparedRules,
  ...countedRules,
  ...halfRules,
  ...seasonRules,
  ...partRules,
  ...decadeRules,
  ...yearEndRules,
  ...yearRules,
  ...setRules,
  ...vagueRules,
  ...ordinalRules,
];

const GATED = DATE_RULES.map((rule) => ({ rule, gated: SENTENCE_GATE.add(rule.pattern) }));

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
  const seen = SENTENCE_GATE.read(text, sentence.span);
  // A plain loop: this runs for every sentence and every rule.
  for (const { rule, gated } of GATED) if (lets(seen, gated)) addMatches(words, rule, matches);
  if (matches.length === 0) return [];
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
