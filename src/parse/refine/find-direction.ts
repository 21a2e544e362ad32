import type { Span } from '#model/span.ts';
import { PRESENT } from '../lexicon/tense-cues.ts';
import { directionOfPreposition } from './direction-of-preposition.ts';
import { type Direction, directionOfWord, directionToRightWord } from './direction-of-word.ts';

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
  const before = known.get(date);
  if (before && before.text === text && before.sentence === sentence) return before.direction;
  const direction = readDirection(text, sentence, date);
  known.set(date, { text, sentence, direction });
  return direction;
}

/** The day of publication and then the date itself ask for the same: kept as long as the date's span lives. */
const known = new WeakMap<Span, { text: string; sentence: Span; direction: Direction | null }>();

function readDirection(text: string, sentence: Span, date: Span): Direction | null {
  const left = text.slice(sentence.start, date.start);
  const right = text.slice(date.end, sentence.end);
  return (
    directionOfPreposition(left) ??
    directionOfEvent(right) ??
    directionOfNextClause(left, right) ??
    directionToTheLeft(left, right) ??
    (IS_SUBJECT.test(right.slice(0, 90)) ? null : directionToTheRight(right)) ??
    directionOfHeadline(left)
  );
}

const NEXT_CLAUSE = /\b(?:and|but) (?:then )?(?:(?:on|in|at) )?$/;
const FIRST_WORDS = /^ (?=[a-z]{2,5} |\p{Lu})[^,;]{0,80}/u;

/** "met P on Tuesday, and on Wednesday she will …": the verb of the clause that the date opens. */
function directionOfNextClause(left: string, right: string): Direction | null {
  if (!NEXT_CLAUSE.test(left.slice(-14))) return null;
  const words = FIRST_WORDS.exec(right)?.[0].split(/ (?:after|before|when|and|who) /, 1)[0] ?? '';
  return directionToTheRight(words);
}

/** "The summit in July was discussed": when it is spoken of says nothing of its own day. */
const IS_SUBJECT =
  /^[^,;.]{0,50}\b(?:was|were) (?:also )?(?:discussed|raised|mentioned|reviewed|touched (?:up)?on|on the agenda)\b/;

/** What nobody plans or knows of before: "to appeal Thursday's ruling", "charged with Saturday's killing". */
const HAPPENED =
  /^(?: (?:morning|afternoon|evening|night))?['’]s (?:\p{Ll}{2,14} )?(attacks?|killings?|murders?|shootings?|bombings?|blasts?|explosions?|crash|ruling|verdict|defeat|loss|win|victory|raids?|quake|earthquake|massacre|announcement|clashes|riots?|violence|fire|collapse|coup|plunge|rally)\b(?! (?:will|would|is to|could|may))/u;

function directionOfEvent(right: string): Direction | null {
  const event = HAPPENED.exec(right.slice(0, 60))?.[1];
  return event === undefined ? null : { towards: 'past', cue: event };
}

/** "Judge to rule Friday on ban", where no verb says more. */
function directionOfHeadline(left: string): Direction | null {
  return left.length < 160 && /^["“‘']?(?:[\p{L}\p{N}][\p{L}\p{N}.,'’-]{0,30} ){1,8}to \p{Ll}{2}/u.test(left)
    ? { towards: 'future', cue: 'to' }
    : null;
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
  let after: string | null = null;
  for (let i = kept.length - 1; i >= stop; i -= 1) {
    const word = kept[i] ?? '';
    if (word === ';') return null;
    const direction = OPENS_CLAUSE.has(word) ? directionOfClause(right) : directionOfWord(kept, i);
    // "Oil falls after Tuesday's rout", "four are dead after a raid Tuesday": what now is comes after what was.
    if (direction)
      return after && PRESENT.has(direction.cue) && !GOES_ON.test(direction.cue)
        ? { towards: 'past', cue: after }
        : direction;
    if (word === 'after' || word === 'following') after = word;
  }
  return null;
}

/** "Congress returns after Labor Day": what is planned for after it. */
const GOES_ON = /^(?:re(?:turns|sumes?|opens|convenes)|begins?|starts)$/;

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

/** A visit that was put off can lie on either side of now. */
const CALLED_OFF =
  /^[^,;]{0,60}\b(?:was|were|has been|have been|is|are) (?:postponed|cancell?ed|called off|delayed|put off|scrapped|shelved|moved|rescheduled)\b/;

/** "Thursday's visit was cancelled": of a weekday it is the next, for what was to be is called off before it. */
export const directionOfCallOff = (text: string, sentence: Span, date: Span): Direction | null =>
  CALLED_OFF.test(text.slice(date.end, sentence.end)) ? { towards: 'future', cue: 'called off' } : null;

/** The clause goes on after the date: "On Tuesday Blinken will meet Macron", "Monday's meeting ended". */
function directionToTheRight(right: string): Direction | null {
  if (CALLED_OFF.test(right)) return null;
  const words = (right.slice(0, 300).match(WORD) ?? []).slice(0, REACH);
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
