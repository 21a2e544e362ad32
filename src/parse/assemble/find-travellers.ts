import type { PersonId } from '#model/ids.ts';
import type { TravelCue } from '../lexicon/event-cues.ts';
import type { CueHit } from './find-cues.ts';
import { type MaskedSentence, PRONOUN } from './mask-sentence.ts';
import {
  type Clauses,
  clauseAt,
  clauseEnd,
  clauseStart,
  findSubject,
  readNameList,
  subjectOfSaid,
} from './read-clause.ts';

/** "a tour that will take him to G", "welcomed him to G": whom the verb moves. */
const BRINGS_OBJECT: ReadonlySet<string> = new Set(['take', 'welcome', 'bring', 'have', 'invite', 'send', 'dispatch']);

/** "P's visit", "P … visited", "a visit to G by P". */
export function findTravellers(masked: MaskedSentence, clauses: Clauses, hit: CueHit<TravelCue>): number[] {
  const { text } = masked;
  // "a tour that will take him to G"
  const brings = BRINGS_OBJECT.has(hit.cue.verb?.[0] ?? '') && hit.cue.kind === 'go';
  const taken = brings ? text.slice(hit.start, hit.end).search(/[\uE000\uE001]/) : -1;
  if (hit.cue.kind === 'host' || hit.cue.kind === 'gather')
    return readNameList(text, hit.end, clauseEnd(clauses, clauseAt(clauses, hit.start), text));
  if (taken >= 0) {
    const guests = readNameList(text, hit.wordEnd, hit.end);
    return guests.length > 1 ? guests : takenAlong(text, clauses, hit.start + taken);
  }
  const possessor = /([\uE000\uE001])'s? (?:[\p{L}-]{1,15} ){0,4}$/u.exec(
    text.slice(Math.max(0, hit.start - 70), hit.start),
  );
  // "P's plane landed in G"
  if (possessor && (hit.form === null || /(?:plane|aircraft|jet|motorcade|train) $/.test(possessor[0])))
    return [Math.max(0, hit.start - 70) + possessor.index];
  const by = hit.form === null ? findAgent(text, hit) : null;
  if (by !== null) return [by];
  let clause = clauseAt(clauses, hit.start);
  const noun = hit.form === null && !(hit.cue.kind === 'there' && hit.cue.words.includes('there'));
  const own = findSubject(text, clauseStart(clauses, clause), hit.start, noun);
  if (own.length > 0) return own;
  // "said that nobody will take part in the talks in G": whoever says so does not go there.
  // Nor does whoever says "that weapons were sent to G".
  if ((hit.cue.kind === 'attend' || brings) && clauses.openers[clause] === 'that') return [];
  const said = subjectOfSaid(text, clauses, clause);
  if (said.length > 0) return said;
  for (let steps = 0; clause > 0 && steps < 3; steps += 1) {
    const from = clauseStart(clauses, clause - 1);
    const until = clauseStart(clauses, clause);
    const found = /^(?:who|whose|which|that)$/.test(clauses.openers[clause] ?? '')
      ? namesBefore(text, from, until)
      : findSubject(text, from, until);
    if (found.length > 0) return found;
    clause -= 1;
  }
  // "While making a stopover in G, P had talks"
  return clause === 0 && FRONTED.test(text) ? findSubject(text, hit.end, Math.min(text.length, hit.end + SOON)) : [];
}

/** A journey told in a phrase before the sentence's subject, which follows within this many characters. */
const FRONTED =
  /^(?:(?:on|in) (?:the )?\uE005,? )?(?:while|after|before|upon|on|during|following|ahead of|having|in the course of|as part of)\b/i;
const SOON = 120;

/** "P will continue his tour, which takes him to G": him whose tour it is, not whoever was named last. */
function takenAlong(text: string, clauses: Clauses, at: number): number[] {
  const clause = clauseAt(clauses, at);
  const from = clauseStart(clauses, clause - 1);
  const until = clauseStart(clauses, clause);
  const his =
    text.charAt(at) === PRONOUN &&
    /\b(?:his|her) (?:[\p{L}-]{1,15} ){0,3}(?:tour|trip|journey|travels),? $/u.test(text.slice(from, until));
  const own = his ? findSubject(text, from, until) : [];
  return own.length > 0 ? own : [at];
}

/** "his visit to G", "began her tour in G": whom the pronoun means. */
export function findOwner(masked: MaskedSentence, at: number): PersonId | null {
  const from = Math.max(0, at - 50);
  const match = /\b(?:his|her) (?:[\p{L}-]{1,15} ){0,4}$/iu.exec(masked.text.slice(from, at));
  return match ? (masked.owners.get(from + match.index) ?? null) : null;
}

/** "a visit to G by P", "the visit of P to G". */
function findAgent(text: string, hit: CueHit<TravelCue>): number | null {
  const inside = / (?:by|of) (?:the )?[\uE000]/u.exec(text.slice(hit.start, hit.end));
  if (inside) return hit.start + inside.index + inside[0].length - 1;
  const after = /^\uE003(?:(?:, | and |, and )(?:the )?\uE003)*(?:'s)? by (?:the )?\uE000/u.exec(
    text.slice(hit.end, hit.end + 60),
  );
  return after ? hit.end + after[0].length - 1 : null;
}

/** The names right before "who". */
function namesBefore(text: string, from: number, until: number): number[] {
  const low = Math.max(from, until - 60);
  const match =
    /[\uE000\uE001](?:[^.;]{0,30}(?:, and | and |, )(?:[\p{L}'-]{1,15} ){0,3}[\uE000\uE001])*(?=[^\uE000-\uE002]{0,30}$)/u.exec(
      text.slice(low, until),
    );
  if (!match) return findSubject(text, from, until);
  const names = [...match[0]].flatMap((character, at) =>
    character === '\uE000' || character === '\uE001' ? [low + match.index + at] : [],
  );
  // "P, and P, who flew in": the last alone.
  return match[0].includes(', and ') ? names.slice(-1) : names;
}
