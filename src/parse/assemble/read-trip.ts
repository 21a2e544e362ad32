import type { TravelCue } from '../lexicon/event-cues.ts';
import { isUnderWay } from './date-trip.ts';
import type { CueHit } from './find-cues.ts';
import { findCalledOff } from './find-moved.ts';
import type { MaskedSentence } from './mask-sentence.ts';
import type { CuePosition } from './nearest-mark.ts';
import { clauseAt, clauseEnd, clauseStart } from './read-clause.ts';
import { type Reality, readReality } from './read-status.ts';

/** The words around a cue of travel, in masked text. */
export interface TripWords {
  /** Where its clause begins. */
  readonly start: number;
  /** From there to the cue. */
  readonly before: string;
  /** Its own. */
  readonly words: string;
  /** From the cue to the clause's end. */
  readonly behind: string;
  /** … and to the sentence's. */
  readonly after: string;
}

export function wordsOfTrip({ masked: { text }, clauses }: CuePosition, hit: CueHit<TravelCue>): TripWords {
  const clause = clauseAt(clauses, hit.start);
  const start = clauseStart(clauses, clause);
  return {
    start,
    before: text.slice(start, hit.start),
    words: text.slice(hit.start, hit.end),
    behind: text.slice(hit.end, clauseEnd(clauses, clause, text)),
    after: text.slice(hit.end),
  };
}

/** What the verbs around it say of a journey. */
export function readTripReality(
  masked: MaskedSentence,
  hit: CueHit<TravelCue>,
  { before, words, behind, after }: TripWords,
): Reality {
  // "is expected in G": its verb stands in the cue.
  const verbs = /^(?:is|are|was|were) /.test(words) ? before + words : before;
  const told = isThere(hit) ? readPresence(words, before) : readReality(masked, verbs, behind, hit.form);
  const change = told.change ?? findCalledOff(after);
  return change === told.change ? told : { status: 'unknown', change };
}

/** "was in", "is in", "will be in". */
function readPresence(words: string, before: string): Reality {
  const planned = /^(?:be|been)\b/i.test(words) && /\b(?:will|to|would|due to)(?: [a-z]{2,12})? $/i.test(before);
  const denied = /\b(?:not|never|n't)\b/i.test(words + before.slice(-20));
  return { status: denied ? 'no' : planned ? 'planned' : 'held', change: null };
}

export const isThere = ({ cue, form }: CueHit<TravelCue>): boolean => cue.kind === 'be' && form === null;

/** "will address the summit in G by video link". */
export const isFromAfar = ({ cue }: CueHit<TravelCue>, { words, after }: TripWords): boolean =>
  cue.kind === 'attend' && FROM_AFAR.test(words + after);

const FROM_AFAR = /\b(?:(?:by|via) (?:a )?(?:video|phone|telephone|satellite)|virtually|remotely|online)\b/i;

/** "will pay an official visit", "will travel to G on an official visit". */
export const isAnnounced = ({ form }: CueHit<TravelCue>, { before, behind }: TripWords): boolean =>
  form === null ? ANNOUNCES.test(before) : ON_VISIT.test(behind);

export const isOnVisit = ({ behind }: TripWords): boolean => ON_VISIT.test(behind);

const ON_VISIT = /^[^;.]{0,60} on an? (?:[^ ;.,]{1,20} ){0,3}(?:visit|trip|tour)\b/i;
const ANNOUNCES =
  /\b(?:pay|paid|make|made|undertake|undertook|conduct|embark on|begin|start|paying|making|undertaking)(?: [^ ;.]{1,20}){0,4} $/i;

/** "is in G", "is on a visit to G": there as the article is written. */
export const isPresent = ({ form, cue }: CueHit<TravelCue>, { before, words }: TripWords): boolean =>
  form === null && cue.kind === 'go'
    ? isUnderWay(before)
    : cue.kind === 'be' && /^(?:is|are|stay)\b|\bstaying/i.test(words);

/** "a statement regarding P's visit to G" does not say whether it was made. */
export const isOnlySubject = ({ form }: CueHit<TravelCue>, { before }: TripWords): boolean =>
  form === null && /\b(?:regarding|about|concerning|on|of|for)(?: [^ ;.]{1,20}){0,5} $/i.test(before);
