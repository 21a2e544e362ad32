import type { ParsedArticle } from '#model/article.ts';
import type { Corpus } from '#model/corpus.ts';
import type { TopicId } from '#model/ids.ts';
import { LEAST_COUNTERPART } from './align-sentences.ts';
import { matchSentences, type SentenceMatch } from './match-sentences.ts';
import { type SentenceLink, toSentenceLink } from './sentence-link.ts';

/** A passage that the other article has a counterpart for. */
export interface SharedPassage {
  readonly link: SentenceLink;
  /** What it is shared for; null: the sentences are alike without a topic in common. */
  readonly topic: TopicId | null;
  /** Its nearest counterpart: index into the other side's passages. */
  readonly counterpart: number;
  readonly score: number;
}

export interface Ribbon {
  readonly left: number;
  readonly right: number;
  readonly topic: TopicId | null;
  readonly score: number;
}

/** Two articles as they are read next to one another. Both lists are empty when nothing is shared. */
export interface PairedReading {
  /** In reading order. */
  readonly left: readonly SharedPassage[];
  readonly right: readonly SharedPassage[];
  /** One for each passage and its counterpart, each pair once, by the left side's order. */
  readonly ribbons: readonly Ribbon[];
}

interface Passage {
  readonly link: SentenceLink;
  readonly topic: TopicId | null;
}

/**
 * The passages of the same topic in two articles, each with the one that says most of the same; then sentences that are alike without a
 * topic. Changing the sides changes nothing else.
 */
export function pairPassages(left: ParsedArticle, right: ParsedArticle, corpus: Corpus): PairedReading {
  const [ours, theirs] = [linkAll(left), linkAll(right)];
  const matches = matchSentences(corpus, ours, theirs, 0);
  const alike = findAlike(matches, hasTopic(left), hasTopic(right));
  const a = [...findPassages(left, topicsOf(right)), ...alike.map((match) => toPassage(ours[match.left]))].flat();
  const b = [...findPassages(right, topicsOf(left)), ...alike.map((match) => toPassage(theirs[match.right]))].flat();
  return joinSides(a.sort(comparePassages), b.sort(comparePassages), matches);
}

const linkAll = (article: ParsedArticle): SentenceLink[] =>
  article.sentences.map((_, sentence) => toSentenceLink(article, sentence));

const toPassage = (link: SentenceLink | undefined): Passage[] => (link ? [{ link, topic: null }] : []);

const topicsOf = (article: ParsedArticle): Set<TopicId> =>
  new Set(article.mentions.flatMap((mention) => (mention.kind === 'topic' ? [mention.topic] : [])));

function hasTopic(article: ParsedArticle): (sentence: number) => boolean {
  const named = new Set(article.mentions.filter((mention) => mention.kind === 'topic').map(({ sentence }) => sentence));
  return (sentence) => named.has(sentence);
}

/** One passage a sentence and topic, quoting the words that first show the topic there. */
function findPassages(article: ParsedArticle, shared: ReadonlySet<TopicId>): Passage[] {
  const passages = new Map<string, Passage>();
  for (const mention of article.mentions) {
    if (mention.kind !== 'topic' || !shared.has(mention.topic) || !article.sentences[mention.sentence]) continue;
    const key = `${mention.sentence} ${mention.topic}`;
    if (passages.has(key)) continue;
    passages.set(key, { link: toSentenceLink(article, mention.sentence, mention.span), topic: mention.topic });
  }
  return [...passages.values()];
}

const comparePassages = (a: Passage, b: Passage): number =>
  a.link.quote.start - b.link.quote.start ||
  a.link.quote.end - b.link.quote.end ||
  ((a.topic ?? '') < (b.topic ?? '') ? -1 : 1);

/** Sentences without any topic that are each other's best counterpart. */
function findAlike(
  matches: readonly SentenceMatch[],
  leftHasTopic: (sentence: number) => boolean,
  rightHasTopic: (sentence: number) => boolean,
): SentenceMatch[] {
  const [left, right] = [new Set<number>(), new Set<number>()];
  return matches.filter((match) => {
    if (match.score < LEAST_COUNTERPART || leftHasTopic(match.left) || rightHasTopic(match.right)) return false;
    const free = !left.has(match.left) && !right.has(match.right);
    left.add(match.left);
    right.add(match.right);
    return free;
  });
}

function joinSides(
  left: readonly Passage[],
  right: readonly Passage[],
  matches: readonly SentenceMatch[],
): PairedReading {
  const scores = new Map(matches.map((match) => [`${match.left} ${match.right}`, match.score]));
  const scoreOf = (a: Passage, b: Passage) => scores.get(`${a.link.sentence} ${b.link.sentence}`) ?? 0;
  const ours = left.map((passage, at) => toShared(passage, at / left.length, right, scoreOf));
  const theirs = right.map((passage, at) => toShared(passage, at / right.length, left, (a, b) => scoreOf(b, a)));
  const ribbons = new Map<string, Ribbon>();
  const add = (from: number, to: number, { topic, score }: SharedPassage) =>
    ribbons.set(`${from} ${to}`, { left: from, right: to, topic, score });
  ours.forEach((passage, at) => {
    add(at, passage.counterpart, passage);
  });
  theirs.forEach((passage, at) => {
    add(passage.counterpart, at, passage);
  });
  return {
    left: ours,
    right: theirs,
    ribbons: [...ribbons.values()].sort((a, b) => a.left - b.left || a.right - b.right),
  };
}

/** Of several that score alike, the one that stands in a similar place of its article. `share`: this passage's own place, 0–1. */
function toShared(
  passage: Passage,
  share: number,
  others: readonly Passage[],
  scoreOf: (a: Passage, b: Passage) => number,
): SharedPassage {
  let best = { counterpart: 0, score: -1, distance: Number.POSITIVE_INFINITY };
  others.forEach((other, counterpart) => {
    if (other.topic !== passage.topic) return;
    const score = scoreOf(passage, other);
    const distance = Math.abs(share - counterpart / others.length);
    if (score > best.score || (score === best.score && distance < best.distance))
      best = { counterpart, score, distance };
  });
  return { ...passage, counterpart: best.counterpart, score: Math.max(0, best.score) };
}
