import type { DateMention } from '#model/mention.ts';
import type { FoundPlace } from '../found.ts';
import { DATE, GEO, type Mark, type MaskedSentence } from './mask-sentence.ts';
import { type Clauses, clauseAt } from './read-clause.ts';

/** Where a cue stands, and where others stand that want the same times and places. */
export interface CuePosition {
  readonly masked: MaskedSentence;
  readonly clauses: Clauses;
  readonly at: number;
  readonly rivals: readonly number[];
}

/** Dates that bound something else: "since 2019", "until Friday", "before Feb. 24, 2022". */
const BOUND = /\b(?:since|until|till|by|before|by the end of|prior to|as of)(?: (?:late|early))? $/i;
/** The time of what was said, not of what happened: "said on Friday that". */
const OF_SPEECH =
  /\b(?:said|told [^.;]{0,40}|announced|wrote|posted|added|reported)(?: in a [a-z ]{3,20})? (?:on |late |early )?$/i;

/** `towards`: an open time ("recently", "in the coming weeks") counts only in the direction of the verb. */
export function findNearestDate(position: CuePosition, towards: 'past' | 'future' | null): DateMention | null {
  const { masked } = position;
  const mark = findNearest(position, DATE, (candidate, at) => {
    if (candidate.kind !== 'date' || candidate.date.estimate === null || candidate.date.value === 'set') return false;
    const { earliest, latest } = candidate.date.estimate;
    if ((latest === null && towards === 'past') || (earliest === null && towards === 'future')) return false;
    const before = masked.text.slice(Math.max(0, at - 60), at);
    return !BOUND.test(before) && !(OF_SPEECH.test(before) && at < position.at);
  });
  return mark?.kind === 'date' ? mark.date : null;
}

export function findNearestPlace(position: CuePosition): FoundPlace | null {
  const mark = findNearest(position, GEO, (candidate) => candidate.kind === 'geo' && candidate.place?.venue === true);
  return mark?.kind === 'geo' ? mark.place : null;
}

function findNearest(position: CuePosition, symbol: string, usable: (mark: Mark, at: number) => boolean): Mark | null {
  let best: Mark | null = null;
  let lowest = TOO_FAR;
  for (const [at, mark] of position.masked.marks) {
    if (position.masked.text.charAt(at) !== symbol || !usable(mark, at)) continue;
    const cost = costOf(position, at);
    if (cost < lowest) {
      lowest = cost;
      best = mark;
    }
  }
  return best;
}

// Costs are in characters of masked text. What stands before a verb is told a little less directly than what follows it; a
// rival between, or a clause that does not hang on this one, puts a mark out of reach.
const BEFORE = 25;
const CLAUSE_BEFORE = 200;
const OPENS_SENTENCE = 300;
const RIVAL_BETWEEN = 1000;
const TOO_FAR = 1000;

const HANGS_ON = /^(?:where|before|after|when|who|which|while|as|following|--|—|–)$/;

function costOf({ masked, clauses, at, rivals }: CuePosition, mark: number): number {
  const distance = mark > at ? mark - at : at - mark + BEFORE;
  const opening = mark < 14;
  const low = Math.min(at, mark);
  const high = Math.max(at, mark);
  const rival = rivals.some((other) => other > low && other < high);
  return (
    distance +
    (rival && !opening ? RIVAL_BETWEEN : 0) +
    clauseCost(clauses, clauseAt(clauses, at), clauseAt(clauses, mark), opening, masked.text.charAt(mark))
  );
}

function clauseCost(clauses: Clauses, own: number, other: number, opening: boolean, symbol: string): number {
  if (other === own) return 0;
  if (opening && other < own) return OPENS_SENTENCE;
  if (other === own - 1 && HANGS_ON.test(clauses.openers[own] ?? '')) return CLAUSE_BEFORE;
  // "…, which took place in G on T": said of the same thing.
  if (other === own + 1 && clauses.openers[other] === 'which') return CLAUSE_BEFORE;
  return symbol === GEO && other < own ? OPENS_SENTENCE + CLAUSE_BEFORE : TOO_FAR;
}
