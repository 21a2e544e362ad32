import type { ParsedArticle } from '#model/article.ts';
import type { Corpus } from '#model/corpus.ts';
import type { TopicId } from '#model/ids.ts';
import { LEAST_COUNTERPART, matchSentences, type SentenceMatch, scoreSentences } from './match-sentences.ts';
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
  const matches = matchSentences(corpus, ours, theirs, LEAST_COUNTERPART);
  const alike = findAlike(matches, hasTopic(left), hasTopic(right));
  const a = [...findPassages(left, topicsOf(right)), ...alike.map((match) => toPassage(ours[match.left]))].flat();
  const b = [...findPassages(right, topicsOf(left)), ...alike.map((match) => toPassage(theirs[match.right]))].flat();
  return joinSides(a.sort(comparePassages), b.sort(comparePassages), corpus);
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
    if (leftHasTopic(match.left) || rightHasTopic(match.right)) return false;
    const free = !left.has(match.left) && !right.has(match.right);
    left.add(match.left);
    right.add(match.right);
    return free;
  });
}

function joinSides(left: readonly Passage[], right: readonly Passage[], corpus: Corpus): PairedReading {
  const ours = pairAll(left, right, (a, b) => scoreSentences(corpus, a.link, b.link));
  const theirs = pairAll(right, left, (a, b) => scoreSentences(corpus, b.link, a.link));
  const ribbons = new Map<number, Ribbon>();
  const add = (from: number, to: number, { topic, score }: SharedPassage) =>
    ribbons.set(keyOfPair(from, to), { left: from, right: to, topic, score });
  ours.forEach((passage, at) => {
    add(at, passage.counterpart, passage);
  });
  theirs.forEach((passage, at) => {
    add(passage.counterpart, at, passage);
  });
  const ordered = [...ribbons.values()].sort((a, b) => a.left - b.left || a.right - b.right);
  return { left: ours, right: theirs, ribbons: ordered };
}

// One number for two indexes, both far below 2²⁶: a string would be built a million times for two long articles.
const keyOfPair = (left: number, right: number): number => left * 2 ** 26 + right;

/** Each passage with the one of the same topic that says most of the same; of equals the one in a similar place of its article. */
function pairAll(
  passages: readonly Passage[],
  others: readonly Passage[],
  scoreOf: (a: Passage, b: Passage) => number,
): SharedPassage[] {
  const byTopic = new Map<TopicId | null, { passage: Passage; at: number }[]>();
  others.forEach((passage, at) => {
    const list = byTopic.get(passage.topic);
    if (list) list.push({ passage, at });
    else byTopic.set(passage.topic, [{ passage, at }]);
  });
  return passages.map((passage, at) => {
    let best = { counterpart: 0, score: -1, distance: Number.POSITIVE_INFINITY };
    for (const other of byTopic.get(passage.topic) ?? []) {
      const score = scoreOf(passage, other.passage);
      const distance = Math.abs(at / passages.length - other.at / others.length);
      if (score > best.score || (score === best.score && distance < best.distance)) {
        best = { counterpart: other.at, score, distance };
      }
    }
    return { ...passage, counterpart: best.counterpart, score: Math.max(0, best.score) };
  });
}
