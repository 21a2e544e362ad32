import type { Sentence } from '#model/article.ts';
import type { DateShape, FoundDate } from '../found.ts';
import { splitWords } from '../split-words.ts';
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

// Cheap looks at a sentence: most constructs can't be in it, and their patterns are not run.
const MONTH =
  /Jan(?:uary|\.| )|Feb|Mar(?:ch|\.| \d)|Apr(?:il|\.| \d)|May\b|Jun(?:e|\.| )|Jul(?:y|\.| )|Aug|Sept?|Oct(?:ober|\.| )|Nov|Dec(?:ember|\.| )|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|january|february|april|june|july|august|september|october|november|december|[ -](?:Jun|Jul|Apr|Mar|Dec|Jan|Oct)\b/;
const WEEKDAY = /[MTWFS][a-z]{2,5}day|[MTWFS][A-Z]{2,5}DAY|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\./;
const SPAN_OF_TIME =
  /fortnight|centur|[dD]ays?\b|hours|TODAY|morrow|night|morning|afternoon|evening|week|month|year|quarter|decade/;
const POINTS =
  /[tT]oday|TODAY|esterday|omorrow|onight|vernight|[nN]ew [yY]|[tT]his |[lL]ast |[nN]ext |[cC]oming |urrent |[pP]ast w|[tT]hat |[tT]he (?:latest|most|just|prior|quarter|day|week|night|evening|month|year|end|start|beginning|middle|close|turn|remainder|rest|very|same|following|previous|preceding)/;
const COUNTED =
  /(?:\d|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{2,5}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|couple of|dozen|several|few|some|many|past|last))[ -](?:and a half )?(?:day|hour|week|fortnight|month|quarter|year|decade|centur)|half an? /i;
const SEASON = /spring|summer|autumn|fall|winter|Spring|Summer|Autumn|Fall|Winter/;
const NAME =
  / Day\b|Rama[dz]|[Ii]d[ -](?:al|ul)|Idul|Bayram|Ashura|New Year|Rosh|Yom|Passover|anukkah|Prophet|Mawlid|Tet|Festival|Mid-A|D(?:iw|eep)a|Christmas|N[oa][uovw]*r[uy]z|Eve\b|D-Day|Juneteenth|Fourth|Halloween|Easter|Good F|Palm|Ash W|Mardi|Shrove|Fat T|Pentecost|Whit|Maundy|Holy|Epiphany|Cinco|Guy F|Bonfire|Thanks|Black [FM]|Cyber/;
/** Days in figures that became names. */
const NAMED_DAY =
  /[97]\/(?:11|7)|October 7|Oct\. 7|7(?:th)? October|September 11|Sept\. 11|11 September|January 6|Jan\. 6|6 January/;
const REPEATED =
  /ly\b|[eE]very|[eE]ach|nce |wice|times|days\b|(?:night|morning|evening|afternoon)s\b|[aA]nnual|in \d (?:a|per)/;
const VAGUE =
  /[rR]ecent|[lL]ately|ago|(?:past|last|few|of|several|next|ing|previous) (?:day|week|month|year|decade|hour)s|[tT]he (?:distant )?past|other (?:day|night|week)|arlier|reviously|ormerly|ahead|to come|[sS]oon|hortly|future|[nN]ow|urrently|[pP]resent|moment|before long|due course|later date|hese days|stage|his time/;

/**
 * A still cheaper look, word by word and remembered: what a folded word can be part of. Each lets through all that its pattern above
 * can match, and more.
 */
const WORD_LOOKS = [
  /\d/,
  /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/,
  /[mtwfs][a-z]{2,5}day|mon|tue|wed|thu|fri|sat|sun/,
  /day|hours|fortnight|centur|morrow|night|morning|afternoon|evening|week|month|year|quarter|decade/,
  /spring|summer|autumn|fall|winter/,
  /quarter|half|q[1-4]|[1-4]q|h[12]|months/,
  /centur|ties$/,
  /^(?:day|rama[dz]\w+|e?id|idul|bayram\w*|ashura|new|rosh|yom|passover|c?hanukkah|prophet|mawlid|tet|festival|mid-autumn|diwali|deepavali|christmas|n[oa][uovw]*r[uy]z|persian|eve|d-day|juneteenth|fourth|halloween|easter|good|palm|ash|mardi|shrove|fat|pentecost|whit|maundy|holy|epiphany|cinco|guy|bonfire|thanksgiving|black|cyber)$/,
  /ly\b|every|each|nce\b|wice|times|days|nights|mornings|evenings|afternoons|annual/,
  /recent|lately|ago|day|night|week|month|year|decade|hour|past|arlier|reviously|ormerly|ahead|come|soon|hortly|future|now|urrently|present|moment|long|course|date|stage|time/,
];
const [A_DIGIT, A_MONTH, A_WEEKDAY, A_SPAN, A_SEASON, A_PART, A_CENTURY, A_NAME, A_REPEAT, A_VAGUE] = [
  1, 2, 4, 8, 16, 32, 64, 128, 256, 512,
];

// An article's own words many times over; hostile text has no end of them.
const MOST_LOOKS = 20_000;
const looks = new Map<string, number>();

function lookAt(fold: string): number {
  const known = looks.get(fold);
  if (known !== undefined) return known;
  if (looks.size >= MOST_LOOKS) looks.clear();
  const seen = WORD_LOOKS.reduce((bits, look, at) => (look.test(fold) ? bits | (1 << at) : bits), 0);
  looks.set(fold, seen);
  return seen;
}

/**
 * One construct a file. Of two finds that overlap the longer wins, of two as long the one further up. `some` and `also`: bits of the
 * words' looks of which the sentence has at least one.
 */
const RULES: readonly {
  readonly some: number;
  readonly also?: number;
  readonly needs: readonly RegExp[];
  readonly rules: readonly DateRule[];
}[] = [
  { some: A_DIGIT, needs: [/\d[-/.年 ]{1,2}\d/], rules: numericRules },
  { some: A_NAME, needs: [NAME], rules: namedRules },
  { some: A_DIGIT, needs: [NAMED_DAY], rules: namedRules },
  { some: A_MONTH, also: A_DIGIT, needs: [MONTH], rules: dayRules },
  { some: A_MONTH, needs: [/day of/], rules: lastDayRules },
  { some: A_MONTH, needs: [MONTH], rules: monthRules },
  { some: A_WEEKDAY, needs: [WEEKDAY], rules: weekdayRules },
  { some: A_SPAN, needs: [SPAN_OF_TIME, POINTS], rules: deicticRules },
  { some: A_SPAN | A_PART, needs: [/[yY]ear|quarter|period|half|months/], rules: comparedRules },
  { some: A_SPAN, needs: [SPAN_OF_TIME, COUNTED], rules: countedRules },
  { some: A_PART, needs: [/half/], rules: halfRules },
  { some: A_SEASON, needs: [SEASON], rules: seasonRules },
  { some: A_PART, needs: [/quarter|half|Q[1-4]|[1-4]Q|H[12]|months/], rules: partRules },
  { some: A_DIGIT | A_CENTURY, needs: [/\d0['’]?s|centur|ties\b/], rules: decadeRules },
  { some: A_SPAN, needs: [/year/i], rules: yearEndRules },
  { some: A_DIGIT, needs: [/\d{4}|['’]\d\d/], rules: yearRules },
  { some: A_REPEAT | A_DIGIT, needs: [REPEATED], rules: setRules },
  { some: A_VAGUE, needs: [VAGUE], rules: vagueRules },
  { some: A_DIGIT, needs: [/\d(?:st|nd|rd|th)\b/], rules: ordinalRules },
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
  let seen = 1 << WORD_LOOKS.length;
  for (const word of splitWords(text, sentence.span)) seen |= lookAt(word.fold);
  for (const { some, also = -1, needs, rules } of RULES) {
    if ((seen & some) === 0 || (seen & also) === 0 || !holdAll(needs, words)) continue;
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
  if (rule.needs && !rule.needs.test(words)) return;
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
