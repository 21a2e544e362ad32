import { pairPassages } from '#corpus/pair-passages.ts';
import type { ParsedArticle } from '#model/article.ts';
import type { Corpus } from '#model/corpus.ts';
import type { TopicId } from '#model/ids.ts';
import type { Span } from '#model/span.ts';
import { selectLandmarks } from './select-landmarks.ts';

/** Which of the two columns: 0 left, 1 right. */
export type PageSide = 0 | 1;

export const otherSide = (side: PageSide): PageSide => (side === 0 ? 1 : 0);

/** Words that the other article has a counterpart for. Passages may overlap: one stretch can speak of two topics. */
export interface SharedPassage extends Span {
  readonly sentence: number;
  /** What it is shared for; null: alike without a topic in common. */
  readonly topic: TopicId | null;
  /** Index into the other side's passages. */
  readonly counterpart: number;
}

/** A passage of each side that belong to one another. */
export interface PassageLink {
  readonly left: number;
  readonly right: number;
  readonly topic: TopicId | null;
}

export interface PassagePair extends PassageLink {
  readonly score: number;
}

/** Two articles as they are read next to one another. */
export interface SharedReading {
  /** In reading order. */
  readonly sides: readonly [readonly SharedPassage[], readonly SharedPassage[]];
  /** Those to go through and to draw: each passage in one pair at most, the best first served; by the left side's order. */
  readonly pairs: readonly PassagePair[];
  /** Those of the pairs that the scrolling is locked on: they follow one another on both sides. */
  readonly landmarks: readonly PassagePair[];
}

/**
 * What two articles share. Weighed within these two alone: adding a third article changes nothing here, and a library of a
 * thousand is not counted for it.
 */
export function toSharedReading(left: ParsedArticle, right: ParsedArticle, corpus: Corpus): SharedReading {
  const reading = pairPassages(left, right, { ...corpus, articles: [left, right] });
  const toPassages = (passages: typeof reading.left): SharedPassage[] =>
    passages.map(({ link, topic, counterpart }) => ({
      start: link.quote.start,
      end: link.quote.end,
      sentence: link.sentence,
      topic,
      counterpart,
    }));
  const sides = [toPassages(reading.left), toPassages(reading.right)] as const;
  const share = (side: PageSide, at: number, article: ParsedArticle) =>
    (sides[side][at]?.start ?? 0) / Math.max(1, article.raw.text.length);
  // Of two that say as much, the one that stands in a similar place: the columns then scroll at a similar pace.
  const ribbons = dropWeaker(reading.ribbons, sides);
  const landmarks = selectLandmarks(
    ribbons,
    (pair) => pair.score * (1 - Math.abs(share(0, pair.left, left) - share(1, pair.right, right))),
  );
  return { sides, landmarks, pairs: pairOnce(landmarks, ribbons) };
}

/** Where two passages are each other's nearest, neither is taken from the other. */
function dropWeaker(ribbons: readonly PassagePair[], [left, right]: SharedReading['sides']): PassagePair[] {
  const mutual = (pair: PassageLink) =>
    left[pair.left]?.counterpart === pair.right && right[pair.right]?.counterpart === pair.left;
  const best = ribbons.filter(mutual);
  const [ours, theirs] = [new Set(best.map((pair) => pair.left)), new Set(best.map((pair) => pair.right))];
  return ribbons.filter((pair) => mutual(pair) || !(ours.has(pair.left) || theirs.has(pair.right)));
}

/** Many passages can have the same counterpart. After the first ones, from the best down, a pair stands when both ends are still free. */
function pairOnce(first: readonly PassagePair[], ribbons: readonly PassagePair[]): PassagePair[] {
  const [left, right] = [new Set<number>(), new Set<number>()];
  const best = [...ribbons].sort((a, b) => b.score - a.score || a.left - b.left || a.right - b.right);
  const pairs = [...first, ...best].filter((ribbon) => {
    if (left.has(ribbon.left) || right.has(ribbon.right)) return false;
    left.add(ribbon.left);
    right.add(ribbon.right);
    return true;
  });
  return pairs.sort((a, b) => a.left - b.left);
}

/** The passage that a pair has on one side. */
export const endOf = (pair: PassageLink, side: PageSide): number => (side === 0 ? pair.left : pair.right);

/** The pairs in the reading order of one side. */
export const sortPairs = (shared: SharedReading, side: PageSide): PassagePair[] =>
  [...shared.pairs].sort((a, b) => endOf(a, side) - endOf(b, side));

/** The link from a passage to its counterpart. */
export function toLink(shared: SharedReading, side: PageSide, passage: number): PassageLink | null {
  const found = shared.sides[side][passage];
  if (!found) return null;
  const ends = side === 0 ? { left: passage, right: found.counterpart } : { left: found.counterpart, right: passage };
  return { ...ends, topic: found.topic };
}
