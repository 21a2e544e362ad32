import type { DateEstimate } from '#model/date-estimate.ts';
import { GEO, type Mark, type MaskedSentence } from './mask-sentence.ts';
import { type Clauses, clauseAt, clauseStart } from './read-clause.ts';

/** Where a cue stands, and where others stand that want the same times and places. */
export interface CuePosition {
  readonly masked: MaskedSentence;
  readonly clauses: Clauses;
  readonly at: number;
  /** Where the cue ends. */
  readonly end: number;
  readonly rivals: readonly number[];
  readonly published: DateEstimate | null;
  /** "…, and will then proceed to": what stands before belongs to what is told first. */
  readonly from?: number;
  /** Where further legs lead, behind the cue: nothing told before a leg happens at its end. */
  readonly legs?: readonly number[];
  /** A journey: what is done where it leads is done in its time. */
  readonly stay?: boolean;
}

/** The usable mark that costs least to reach from the cue; null where all are out of reach. */
export function findNearest(
  position: CuePosition,
  symbol: string,
  usable: (mark: Mark, at: number) => boolean,
): Mark | null {
  let best: Mark | null = null;
  let lowest = TOO_FAR;
  for (const [at, mark] of position.masked.marks) {
    if (at < (position.from ?? 0) || position.masked.text.charAt(at) !== symbol || !usable(mark, at)) continue;
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
const BEFORE_AND = 60;
const CLAUSE_BEFORE = 200;
const OPENS_SENTENCE = 300;
const RIVAL_BETWEEN = 1000;
const TOO_FAR = 1000;

const HANGS_ON = /^(?:where|before|after|when|who|which|while|as|following|--|—|–)$/;

/** "on T P did this, and on T P will do that": the second time belongs to what follows it. */
const NEXT_CLAUSE = /(?:,| and|, and| but|, but) (?:on |in |at )?$/;
const STARTS_CLAUSE = /^,? [\uE000-\uE002]/;

function costOf(position: CuePosition, mark: number): number {
  const { masked, at, end, rivals } = position;
  const { text } = masked;
  if (
    mark > at &&
    NEXT_CLAUSE.test(text.slice(Math.max(end, mark - 12), mark)) &&
    STARTS_CLAUSE.test(text.slice(mark + 1, mark + 4))
  )
    return TOO_FAR;
  if (isQuotedApart(text, at, mark)) return TOO_FAR;
  const distance = mark > at ? mark - at : at - mark + (isOfFirst(position, mark) ? BEFORE_AND : BEFORE);
  const opening = mark < 14;
  const low = Math.min(at, mark);
  const high = Math.max(at, mark);
  // "met on the sidelines of the summit in G", "will meet at the summit in G": the summit's place and time are theirs.
  const aside =
    /\b(?:sidelines|margins|fringes)\b|^[^,;.]{0,30} at (?:the|a|an|this|next) [^,;.]{0,50}\b(?:summit|conference|forum)\b/.test(
      text.slice(low, high),
    );
  const rival =
    !aside &&
    rivals.some(
      (other) => other > low && other < high && !isApart(position, mark, other) && !isObject(position, other),
    );
  const cost = distance + (rival && !opening ? RIVAL_BETWEEN : 0) + clauseCost(position, mark, opening);
  // "arrived earlier to attend the summit, which will be held on T": its own clause says it best.
  return followsAtOnce(position, mark) ? Math.min(cost, BEFORE) : cost;
}

/** "will meet P on T and is to address the parliament on T": the first day belongs to what is told first. */
const isOfFirst = ({ masked, at, rivals }: CuePosition, mark: number): boolean =>
  rivals.some((other) => other < mark) && AND_THEN.test(masked.text.slice(mark + 1, Math.min(at, mark + 40)));
const AND_THEN = /^,? and (?:[a-z]{2,9} ){0,4}$/;

/** "is to address a joint session of parliament on T": one thing, told in two words. */
const isObject = ({ masked, end }: CuePosition, rival: number): boolean =>
  /^ (?:an?|the|his|her|their) (?:[^ ,;.]+ ){0,3}$/.test(
    masked.text.slice(end, Math.max(end, Math.min(rival, end + 60))),
  );

/**
 * A cue between does not stand in the way from one clause to another on which it hangs: not where it is in the relative clause that is
 * jumped over ("talks with P, who is on a visit from T to T, in G on T"), nor in the cue's own hanging clause ("from T, during which they toured and held").
 */
function isApart({ clauses, at }: CuePosition, mark: number, rival: number): boolean {
  const own = clauseAt(clauses, at);
  const other = clauseAt(clauses, mark);
  if (own === other) return false;
  const between = clauseAt(clauses, rival);
  return isResumed(clauses, own, other) ? between !== own && between !== other : mark < at && between === own;
}

/** Clause `other` goes on with clause `own` after the relative clause between them. */
const isResumed = (clauses: Clauses, own: number, other: number): boolean =>
  other === own + 2 &&
  clauses.openers[other] === 'resume' &&
  /^(?:who|whose|which)$/.test(clauses.openers[own + 1] ?? '');

/** In a quotation against outside it: what is said is not where and when it is said. */
function isQuotedApart(text: string, at: number, mark: number): boolean {
  let quotes = 0;
  for (let i = Math.min(at, mark); i < Math.max(at, mark); i += 1) {
    const code = text.charCodeAt(i);
    if (code === 34 || code === 0x201c || code === 0x201d) quotes += 1;
  }
  return quotes % 2 === 1;
}

function followsAtOnce({ clauses, at, end }: CuePosition, mark: number): boolean {
  const other = clauseAt(clauses, mark);
  return (
    other === clauseAt(clauses, at) + 1 && clauses.openers[other] === 'which' && clauseStart(clauses, other) - end <= 2
  );
}

function clauseCost({ masked, clauses, at, end, stay }: CuePosition, mark: number, opening: boolean): number {
  const own = clauseAt(clauses, at);
  const other = clauseAt(clauses, mark);
  if (other === own) return 0;
  if (isResumed(clauses, own, other)) return CLAUSE_BEFORE;
  if (clauses.openers[own] === 'resume' && other === own - 2) return CLAUSE_BEFORE;
  if (opening && other < own) return OPENS_SENTENCE;
  if (other === own - 1 && HANGS_ON.test(clauses.openers[own] ?? '')) return CLAUSE_BEFORE;
  if (stay && other === own + 1 && clauses.openers[other] === 'where') return CLAUSE_BEFORE;
  // "a summit, which took place in G on T", "the summit that G hosted in T": said of the same thing, when it follows at once.
  const opener = clauses.openers[other] ?? '';
  if (
    other === own + 1 &&
    (opener === 'which' || (opener === 'that' && clauseStart(clauses, other) - end < RIGHT_AFTER))
  )
    return CLAUSE_BEFORE;
  // "P, who was in G on T, is to see P": that was where P was then.
  if (other < own && /^(?:who(?:se|m)?|which|that)$/.test(clauses.openers[other] ?? '')) return TOO_FAR;
  return masked.text.charAt(mark) === GEO && other < own ? OPENS_SENTENCE + CLAUSE_BEFORE : TOO_FAR;
}

/** A noun and the clause about it have at most a short phrase between them: "a visit to G that". */
const RIGHT_AFTER = 12;
