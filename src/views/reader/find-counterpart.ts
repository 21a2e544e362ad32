import type { ParsedArticle } from '#model/article.ts';
import type { Passage } from './select-passages.ts';
import { endOf, otherSide, type PageSide, type SharedReading } from './shared-reading.ts';

// A shared topic says more about two sentences than a shared name: the travellers are in almost every sentence.
const TOPIC_WEIGHT = 3;
// Sentences looked at on either side when the one in view names neither topic nor person.
const REACH = 5;

/**
 * The sentence of `to` that speaks of the same as `sentence` of `from`: most shared topics and people win, then the one
 * that stands in a similar place. Null when nothing is shared nearby.
 */
export function findCounterpart(from: ParsedArticle, sentence: number, to: ParsedArticle): number | null {
  const theirs = factsBySentence(to);
  const ours = factsBySentence(from);
  const share = (at: number) => at / Math.max(1, from.sentences.length - 1);
  for (const at of nearest(sentence, from.sentences.length)) {
    const best = bestMatch(ours.get(at), theirs, share(at) * Math.max(0, to.sentences.length - 1));
    if (best !== null) return best;
  }
  return null;
}

/** The passage of `to` to go on with: of the same topic, in the same order; else the first. Null when there is none. */
export function findPassage(from: readonly Passage[], current: number, to: readonly Passage[]): number | null {
  const topics = from[current]?.topics ?? [];
  const same = (passage: Passage) => passage.topics.some((topic) => topics.includes(topic));
  const order = from.slice(0, current).filter(same).length;
  const matches = to.flatMap((passage, index) => (same(passage) ? [index] : []));
  return matches[order] ?? matches.at(-1) ?? (to.length > 0 ? 0 : null);
}

/**
 * The shared passage of the other side that answers the one at `sentence`, else the one nearest to it; those in pairs first, for
 * they answer one another both ways. Null when nothing is shared nearby.
 */
export function findAnswer(shared: SharedReading, side: PageSide, sentence: number): number | null {
  const passages = shared.sides[side];
  const far = (passage: number) => Math.abs((passages[passage]?.sentence ?? Number.POSITIVE_INFINITY) - sentence);
  const nearestOf = (among: readonly number[]) =>
    among.filter((passage) => far(passage) <= REACH).sort((a, b) => far(a) - far(b))[0];
  const paired = nearestOf(shared.pairs.map((pair) => endOf(pair, side)));
  if (paired !== undefined) {
    const pair = shared.pairs.find((one) => endOf(one, side) === paired);
    return pair ? endOf(pair, otherSide(side)) : null;
  }
  const nearest = nearestOf(passages.map((_, passage) => passage));
  return nearest === undefined ? null : (passages[nearest]?.counterpart ?? null);
}

/** The passage of a chosen topic on the other side that answers one on this side: the same words say it for both. Null: none does. */
export function findAnswerPassage(
  shared: SharedReading,
  side: PageSide,
  passage: Passage,
  others: readonly Passage[],
): number | null {
  for (const { sentence, topic, counterpart } of shared.sides[side]) {
    if (sentence !== passage.sentence || topic === null || !passage.topics.includes(topic)) continue;
    const answer = shared.sides[otherSide(side)][counterpart];
    const at = others.findIndex((other) => other.sentence === answer?.sentence && other.topics.includes(topic));
    if (at >= 0) return at;
  }
  return null;
}

type Facts = ReadonlySet<string>;

function factsBySentence(article: ParsedArticle): Map<number, Set<string>> {
  const facts = new Map<number, Set<string>>();
  for (const mention of article.mentions) {
    const fact =
      mention.kind === 'topic' ? `topic ${mention.topic}` : mention.kind === 'person' ? mention.person : null;
    if (fact === null) continue;
    const known = facts.get(mention.sentence);
    if (known) known.add(fact);
    else facts.set(mention.sentence, new Set([fact]));
  }
  return facts;
}

/** `sentence`, then those before and after it by distance. */
function nearest(sentence: number, count: number): number[] {
  const order = [sentence];
  for (let step = 1; step <= REACH; step += 1) order.push(sentence + step, sentence - step);
  return order.filter((at) => at >= 0 && at < count);
}

function bestMatch(ours: Facts | undefined, theirs: ReadonlyMap<number, Facts>, expected: number): number | null {
  let best: { sentence: number; score: number } | null = null;
  for (const [sentence, facts] of theirs) {
    const score = ours ? scoreShared(ours, facts) : 0;
    const nearer = best !== null && Math.abs(sentence - expected) < Math.abs(best.sentence - expected);
    if (score > 0 && (!best || score > best.score || (score === best.score && nearer))) best = { sentence, score };
  }
  return best?.sentence ?? null;
}

function scoreShared(a: Facts, b: Facts): number {
  let score = 0;
  for (const fact of a) if (b.has(fact)) score += fact.startsWith('topic ') ? TOPIC_WEIGHT : 1;
  return score;
}
