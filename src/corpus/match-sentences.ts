import type { Corpus } from '#model/corpus.ts';
import type { PersonId, PlaceId, SideId, TopicId } from '#model/ids.ts';
import type { SentenceLink } from './sentence-link.ts';
import { buildSentenceModel, type SentenceFeatures } from './sentence-model.ts';

/** What two sentences have in common, heaviest first. `words` as the left sentence writes them. */
export interface SharedFeatures {
  readonly words: readonly string[];
  readonly topics: readonly TopicId[];
  readonly people: readonly PersonId[];
  readonly places: readonly PlaceId[];
  readonly sides: readonly SideId[];
}

/** Two sentences that have something in common: indexes into the lists that were compared. */
export interface SentenceMatch {
  readonly left: number;
  readonly right: number;
  /** Cosine, 0–1: 1 for the same features in the same measure. */
  readonly score: number;
}

// On the two articles that come with Entente every pair above this tells the same matter to a reader; below, pairs share a name and a stray
// word (a state visit of 2022 and the talks of 2025: 0.15).
export const LEAST_COUNTERPART = 0.2;

/**
 * Every pair of a left and a right sentence that scores at least `least`, best first. Equal ones stand in reading order, the same
 * from either side, so that changing sides only changes sides.
 */
export function matchSentences(
  corpus: Corpus,
  left: readonly SentenceLink[],
  right: readonly SentenceLink[],
  least: number,
): SentenceMatch[] {
  const model = buildSentenceModel(corpus);
  const theirs = right.map((link) => model.featuresOf(link.article, link.sentence));
  const postings = indexFeatures(theirs);
  const matches = left.flatMap((link, at) => {
    const ours = model.featuresOf(link.article, link.sentence);
    return [...scoreAll(ours, postings)]
      .filter(([, score]) => score >= least)
      .map(([to, score]) => ({ left: at, right: to, score: toScore(score) }));
  });
  return matches.sort(compareMatches);
}

/** How alike two sentences are; the same number that {@link matchSentences} gives. */
export function scoreSentences(corpus: Corpus, left: SentenceLink, right: SentenceLink): number {
  const model = buildSentenceModel(corpus);
  const ours = model.featuresOf(left.article, left.sentence).vector;
  const theirs = model.featuresOf(right.article, right.sentence).vector;
  let score = 0;
  for (const [key, weight] of ours) score += weight * (theirs.get(key) ?? 0);
  return toScore(score);
}

// Sums of the same weights in another order differ in the last digits; what is shown has two.
const toScore = (cosine: number) => Math.min(1, Math.round(cosine * 1e6) / 1e6);

function compareMatches(a: SentenceMatch, b: SentenceMatch): number {
  const skew = (match: SentenceMatch) => Math.abs(match.left - match.right);
  return b.score - a.score || a.left + a.right - (b.left + b.right) || skew(a) - skew(b) || a.left - b.left;
}

type Postings = ReadonlyMap<string, readonly (readonly [sentence: number, weight: number])[]>;

function indexFeatures(sentences: readonly SentenceFeatures[]): Postings {
  const postings = new Map<string, [number, number][]>();
  sentences.forEach(({ vector }, sentence) => {
    for (const [key, weight] of vector) {
      const list = postings.get(key);
      if (list) list.push([sentence, weight]);
      else postings.set(key, [[sentence, weight]]);
    }
  });
  return postings;
}

/** The cosine with every sentence that shares a feature; the others are never looked at. */
function scoreAll({ vector }: SentenceFeatures, postings: Postings): Map<number, number> {
  const scores = new Map<number, number>();
  for (const [key, weight] of vector) {
    for (const [sentence, other] of postings.get(key) ?? []) {
      scores.set(sentence, (scores.get(sentence) ?? 0) + weight * other);
    }
  }
  return scores;
}

/** What two sentences have in common. */
export function collectShared(corpus: Corpus, left: SentenceLink, right: SentenceLink): SharedFeatures {
  const model = buildSentenceModel(corpus);
  const [ours, theirs] = [left, right].map((link) => model.featuresOf(link.article, link.sentence));
  const shared = [...(ours?.vector ?? [])]
    .map(([key, weight]) => ({ key, weight: weight * (theirs?.vector.get(key) ?? 0) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
  const pick = <Id extends string>(kind: string): Id[] =>
    shared.flatMap(({ key }) => (key.startsWith(`${kind}:`) ? [key.slice(kind.length + 1) as Id] : []));
  return {
    words: shared.flatMap(({ key }) => ours?.written.get(key) ?? []),
    topics: pick<TopicId>('topic'),
    people: pick<PersonId>('person'),
    places: pick<PlaceId>('place'),
    sides: pick<SideId>('side'),
  };
}
