import type { DateBasis } from '#model/date-estimate.ts';
import type { Span } from '#model/span.ts';
import {
  AHEAD,
  BEFORE_INFINITIVE,
  FUTURE_AUX,
  IRREGULAR_PAST,
  NOT_PAST,
  PLANNED,
  PRESENT,
  PRESENT_PLURAL,
} from '../lexicon/tense-cues.ts';

export type Direction = NonNullable<DateBasis['direction']>;

/** Verbs stand within this many words of their date in all but the longest sentences. */
const REACH = 45;

/**
 * Which way the clause of a date looks, and the word that says so. The nearest verb to the left decides; a verb in a relative
 * clause that a comma closed before the date does not; without a verb to the left, the first to the right.
 *
 *     The minister was in Cairo on Saturday to discuss the war and in China on Monday
 *                  ^ past        «──────────   "to discuss" is a purpose   ──────┘
 *     Sejourne and Blinken will discuss preparations for a summit in July
 *                                       ^ future («preparations» is nearer than «will»)
 */
export function findDirection(text: string, sentence: Span, date: Span): Direction | null {
  const left = text.slice(sentence.start, date.start);
  const right = text.slice(date.end, sentence.end);
  return directionOfPreposition(left) ?? directionToTheLeft(left, right) ?? directionToTheRight(right);
}

const PREPOSITION_AHEAD =
  /\b(ahead of|in advance of|in preparation for|in the run-up to|looking ahead to|upcoming|forthcoming|not before|no earlier than|pending)\s(?:[\p{L}’'-]{1,20}\s){0,3}$/iu;
const LOOKS_AHEAD =
  /\b(looks? forward to|looked forward to|looking forward to|looks? ahead to|looked ahead to|confirmed (?:his|her|their|its) (?:participation|attendance))\b[^;,]{0,80}$/i;
const PREPOSITION_BACK =
  /\b(since|(?:postponed|moved|rescheduled|delayed|shifted) from|following|in the wake of)\s(?:[\p{L}’'-]{1,20}\s){0,2}$/iu;
/** "moved from Monday to Friday", "put off until after June": where it was moved to. */
const MOVED_TO =
  /\b(postponed|moved|rescheduled|pushed back|put back|put off|delayed|shifted|deferred|adjourned)\b[^.;,]{0,60} (?:to|until|till)(?: (?:the|late|early|after|at least)){0,2} $/;
/** "until" looks ahead except after a past state: "The ceasefire held until Friday". */
const UNTIL = /\b(until|till)\s(?:(?:the|late|early|at|least|after)\s){0,3}$/i;
const PAST_STATE =
  /\b(?:was|were|had|stayed|remained|lasted|ran|held|served|continued|worked|lived|waited|stood|ruled|governed)\b[^;]{0,80}$/;
const MOVED =
  /\b(?:postponed|delayed|suspended|extended|adjourned|deferred|put off|pushed back|moved|will|would|to)\b[^;]{0,80}$/;

function directionOfPreposition(left: string): Direction | null {
  const near = left.slice(-120);
  const moved = MOVED_TO.exec(near);
  if (moved?.[1]) return { towards: 'future', cue: moved[1] };
  const ahead = PREPOSITION_AHEAD.exec(near) ?? LOOKS_AHEAD.exec(near);
  if (ahead?.[1]) return { towards: 'future', cue: ahead[1].toLowerCase() };
  const back = PREPOSITION_BACK.exec(near);
  if (back?.[1]) return { towards: 'past', cue: back[1].toLowerCase() };
  const until = UNTIL.exec(near);
  if (!until?.[1]) return null;
  if (PAST_STATE.test(near) && !MOVED.test(near)) return { towards: 'past', cue: 'until' };
  return { towards: 'future', cue: 'until' };
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}’'-]|\.(?=\p{L})){0,40}|[,;:()—–]/gu;

/** Most verbs stand close by: a short look first. Auxiliaries stand within this many words before their verb. */
const NEAR_CHARACTERS = 110;
const LOOK_BACK = 6;

function directionToTheLeft(left: string, right: string): Direction | null {
  if (left.length <= NEAR_CHARACTERS) return directionInWords(left, right, 0);
  return (
    directionInWords(left.slice(left.indexOf(' ', left.length - NEAR_CHARACTERS)), right, LOOK_BACK) ??
    directionInWords(left.slice(-500), right, 0)
  );
}

/** Reads from the right; words before index `stop` lack the ones before them. */
function directionInWords(left: string, right: string, stop: number): Direction | null {
  const words = (left.match(WORD) ?? []).slice(-REACH);
  const kept = dropClosedClause(words);
  for (let i = kept.length - 1; i >= stop; i -= 1) {
    const word = kept[i] ?? '';
    if (word === ';') return null;
    const direction = OPENS_CLAUSE.has(word) ? directionOfClause(right) : directionOfWord(kept, i);
    if (direction) return direction;
  }
  return null;
}

/** With no verb between these and the date, the verb of their clause comes after it: "after one in March failed". */
const OPENS_CLAUSE = new Set(['after', 'because', 'when', 'while', 'although', 'that', 'whether', 'if']);

const directionOfClause = (right: string): Direction | null =>
  directionToTheRight(right.slice(0, 300).split(/[,;]/, 1)[0] ?? '');

const PREPOSITIONS = new Set(['on', 'in', 'at', 'by', 'from', 'for', 'late', 'early', 'this', 'last', 'next']);
const OPENS_RELATIVE = new Set([
  'who',
  'which',
  'whose',
  'whom',
  'where',
  'whereas',
  'although',
  'though',
  'while',
  'after',
  'as',
]);

/** "will meet Macron, who visited Washington in 2022, on Friday": the clause between the commas is over before the date. */
function dropClosedClause(words: readonly string[]): readonly string[] {
  let end = words.length - 1;
  while (end >= 0 && PREPOSITIONS.has((words[end] ?? '').toLowerCase())) end -= 1;
  if (words[end] !== ',') return words;
  const start = words.lastIndexOf(',', end - 1);
  const opener = (words[start + 1] ?? '').toLowerCase();
  return start >= 0 && OPENS_RELATIVE.has(opener) ? words.slice(0, start) : words;
}

/** What the word at `i` says about the clause that it closes, read with the auxiliaries before it. */
function directionOfWord(words: readonly string[], i: number): Direction | null {
  const raw = words[i] ?? '';
  const word = raw.toLowerCase();
  // Names in capitals are no verbs ("Will Smith", "May"), except at the head of the sentence.
  if (i > 0 && /^\p{Lu}/u.test(raw)) return null;
  if (AHEAD.has(word)) return directionOfPlan(words, i);
  if (FUTURE_AUX.has(word) || /['’]ll$/.test(word)) return isNoun(words, i) ? null : { towards: 'future', cue: word };
  if (word === 'to') return directionOfInfinitive(words, i);
  if (isPast(word)) return directionOfPast(words, i);
  if (PRESENT.has(word) && !isNoun(words, i)) return { towards: 'future', cue: word };
  // "The leaders meet in June": a base form after a plural; after "to" or "did not" it says nothing.
  if (PRESENT_PLURAL.has(word) && isPlural(words[i - 1] ?? '')) return { towards: 'future', cue: word };
  return null;
}

/** "leaders", not "his", "Macron's", "previous" or "press". */
const isPlural = (word: string) =>
  /s$/i.test(word) && !/(?:['’]s|[uis]s|^(?:his|its|has|was|as|does|news))$/i.test(word);

const isPast = (word: string) =>
  IRREGULAR_PAST.has(word) || (/^[\p{L}-]{2,}ed$/u.test(word) && !NOT_PAST.has(word)) || PLANNED.has(word);

/** "his plans", "the visits": a noun, when a determiner or a preposition stands before. */
const isNoun = (words: readonly string[], i: number) =>
  /^(?:the|a|an|his|her|its|their|our|of|for|in|official|state|recent|more|all|these|those|two|three|peace|joint|many|several)$/i.test(
    words[i - 1] ?? '',
  );

/** "had planned", "discussed plans for": a plan looks ahead unless it is a pluperfect one. */
function directionOfPlan(words: readonly string[], i: number): Direction | null {
  const word = (words[i] ?? '').toLowerCase();
  if (word === 'ahead' && words[i + 1] !== 'of') return null;
  if (word === 'invited' && !words.slice(i).includes('to')) return null;
  return { towards: 'future', cue: word };
}

/** "is to meet", "agreed to meet", "invited Putin to visit" look ahead; "flew there to meet" and "to Paris" say nothing. */
function directionOfInfinitive(words: readonly string[], i: number): Direction | null {
  const verb = words[i + 1] ?? '';
  if (!/^\p{Ll}/u.test(verb) || /^(?:the|a|an|his|her|its|their|be)$/.test(verb) !== (verb === 'be')) return null;
  if (i + 1 >= words.length && verb === '') return null;
  const before = words.slice(Math.max(0, i - 5), i).map((word) => word.toLowerCase());
  const last = before.at(-1) ?? '';
  if (BEFORE_INFINITIVE.has(last)) return { towards: 'future', cue: `${last} to` };
  if (/ly$|^(?:also|both|not|now|still|then|next|soon)$/.test(last) && BEFORE_INFINITIVE.has(before.at(-2) ?? '')) {
    return { towards: 'future', cue: `${before.at(-2)} to` };
  }
  const asked = before.find((word) =>
    /^(?:invited|invites|asked|urged|expects?|expected|wants?|wanted|called|allow|allows|persuade|told)$/.test(word),
  );
  return asked ? { towards: 'future', cue: `${asked} … to` } : null;
}

const ORIGINALLY = /^(?:originally|initially|previously|first)$/i;

const BACK_AUX = new Set(['was', 'were', 'had', 'has', 'have', 'having', "hadn't", 'hadn’t', 'been']);

/** A past form: what it is depends on the auxiliary before it ("will be held", "has met", "are expected"). */
function directionOfPast(words: readonly string[], i: number): Direction | null {
  const word = (words[i] ?? '').toLowerCase();
  if (word === 'was' || word === 'were' || word === 'had') return { towards: 'past', cue: word };
  if (
    /^(?:the|a|an|his|her|its|their|newly|recently|long|highly)$/i.test(words[i - 1] ?? '') &&
    /ed$/.test(word) &&
    i + 1 < words.length &&
    !PLANNED.has(word)
  ) {
    // "the signed accord", "an elected leader": an adjective.
    return null;
  }
  for (let back = i - 1; back >= Math.max(0, i - 4); back -= 1) {
    const aux = (words[back] ?? '').toLowerCase();
    if (FUTURE_AUX.has(aux) || /['’]ll$/.test(aux))
      return words[back + 1] === 'have' ? { towards: 'past', cue: word } : { towards: 'future', cue: aux };
    if (aux === 'to' && words[back + 1] === 'be') return { towards: 'future', cue: 'to be' };
    if (BACK_AUX.has(aux)) return directionWithBackAux(words, aux, word);
    if (aux === 'is' || aux === 'are') return { towards: 'future', cue: `${aux} ${word}` };
    if (!/^(?:be|being|also|not|already|now|then|first|previously|originally|still|both|all|due|\p{Ll}+ly)$/u.test(aux))
      break;
  }
  return PLANNED.has(word) &&
    !ORIGINALLY.test(words[i - 1] ?? '') &&
    !/^(?:delayed|moved|extended|shifted|pushed|set)$/.test(word)
    ? { towards: 'future', cue: word }
    : plainPast(words, i);
}

/** "was planned for", "has been postponed to" look ahead; "had planned", "has met" look back. */
function directionWithBackAux(words: readonly string[], aux: string, word: string): Direction {
  const cue = `${aux} ${word}`;
  if (aux === 'had' || !PLANNED.has(word) || words.includes('originally')) return { towards: 'past', cue };
  return { towards: 'future', cue };
}

function plainPast(words: readonly string[], i: number): Direction | null {
  const word = (words[i] ?? '').toLowerCase();
  const next = words[i + 1] ?? '';
  // "originally planned for March": it came otherwise.
  if (ORIGINALLY.test(words[i - 1] ?? '')) return { towards: 'past', cue: `${words[i - 1]} ${word}` };
  // "postponed to Friday", "moved until June", "set for May 30"
  if (PLANNED.has(word))
    return /^(?:to|until|till|for)$/.test(next)
      ? { towards: 'future', cue: `${word} ${next}` }
      : word === 'set'
        ? null
        : { towards: 'past', cue: word };
  return { towards: 'past', cue: word };
}

/** The clause goes on after the date: "On Tuesday Blinken will meet Macron", "Monday's meeting ended". */
/** A visit that was put off can lie on either side of now. */
const CALLED_OFF =
  /^[^,;]{0,60}\b(?:was|were|has been|have been|is|are) (?:postponed|cancell?ed|called off|delayed|put off|scrapped|shelved|moved|rescheduled)\b/;

function directionToTheRight(right: string): Direction | null {
  if (CALLED_OFF.test(right)) return null;
  const words = [...right.slice(0, 300).matchAll(WORD)].map((match) => match[0]).slice(0, REACH);
  let inRelative = false;
  for (let i = 0; i < words.length; i += 1) {
    const word = (words[i] ?? '').toLowerCase();
    if (word === ';') return null;
    if (word === ',' && OPENS_RELATIVE.has((words[i + 1] ?? '').toLowerCase())) inRelative = true;
    else if (word === ',') inRelative = false;
    if (inRelative) continue;
    const direction = directionToRightWord(words, i);
    if (direction) return direction;
  }
  return null;
}

function directionToRightWord(words: readonly string[], i: number): Direction | null {
  const word = (words[i] ?? '').toLowerCase();
  if (/^\p{Lu}/u.test(words[i] ?? '')) return null;
  if (FUTURE_AUX.has(word) || /['’]ll$/.test(word)) return { towards: 'future', cue: word };
  if (word === 'is' || word === 'are') {
    const next = (words[i + 1] ?? '').toLowerCase();
    return { towards: 'future', cue: next === 'to' ? `${word} to` : word };
  }
  if ((word === 'was' || word === 'were') && words[i + 1] === 'to' && /^\p{Ll}/u.test(words[i + 2] ?? ''))
    return { towards: 'future', cue: `${word} to` };
  if (word === 'has' || word === 'have') return { towards: 'past', cue: word };
  if (isPast(word)) return directionOfPast(words, i);
  return PRESENT.has(word) && !isNoun(words, i) ? { towards: 'future', cue: word } : null;
}
