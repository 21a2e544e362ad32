import type { ParsedArticle } from '#model/article.ts';
import type { Corpus } from '#model/corpus.ts';
import type { ArticleId } from '#model/ids.ts';
import type { Mention } from '#model/mention.ts';
import { splitSentenceWords } from './sentence-words.ts';

/** What a sentence is about, as weighed features: `word:support`, `topic:nato`, `person:…`, `place:…`. Length 1 unless empty. */
export type SentenceVector = ReadonlyMap<string, number>;

export interface SentenceFeatures {
  readonly vector: SentenceVector;
  /** For each word feature, the word as first written in the sentence. */
  readonly written: ReadonlyMap<string, string>;
}

export interface SentenceModel {
  featuresOf(article: ArticleId, sentence: number): SentenceFeatures;
}

// A topic is found by rules that look at several words at once, so sharing one tells more than sharing a word.
const TOPIC_BOOST = 2;

const NO_FEATURES: SentenceFeatures = { vector: new Map(), written: new Map() };

/**
 * TF-IDF over the words, topics, people and places of every sentence of the corpus: what stands in most sentences (the travellers, the
 * host's name) weighs little, what stands in few weighs much.
 */
export function buildSentenceModel(corpus: Corpus): SentenceModel {
  const known = models.get(corpus);
  if (known) return known;
  const model = countCorpus(corpus);
  models.set(corpus, model);
  return model;
}

// The same corpus always gives the same model, and counting a thousand articles takes longer than a click may.
const models = new WeakMap<Corpus, SentenceModel>();

interface Counted {
  readonly counts: ReadonlyMap<string, number>;
  readonly written: ReadonlyMap<string, string>;
}

function countCorpus(corpus: Corpus): SentenceModel {
  const counted = new Map(corpus.articles.map((article) => [article.id, countSentences(article)]));
  const frequency = new Map<string, number>();
  let total = 0;
  for (const sentences of counted.values()) {
    total += sentences.length;
    for (const { counts } of sentences)
      for (const key of counts.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  }
  // + 1: what stands in every sentence still weighs a little, so that a sentence is always wholly like itself.
  const rarity = (key: string) => Math.log((total + 1) / (frequency.get(key) ?? 1));
  const weighed = new Map<Counted, SentenceFeatures>();
  return {
    featuresOf(article, sentence) {
      const found = counted.get(article)?.[sentence];
      if (!found) return NO_FEATURES;
      const known = weighed.get(found);
      if (known) return known;
      const features = { vector: weigh(found.counts, rarity), written: found.written };
      weighed.set(found, features);
      return features;
    },
  };
}

function weigh(counts: ReadonlyMap<string, number>, rarity: (key: string) => number): SentenceVector {
  const vector = new Map<string, number>();
  let square = 0;
  for (const [key, count] of counts) {
    // The second time a word stands in a sentence tells less than the first.
    const weight = (1 + Math.log(count)) * rarity(key) * (key.startsWith('topic:') ? TOPIC_BOOST : 1);
    vector.set(key, weight);
    square += weight * weight;
  }
  const length = Math.sqrt(square) || 1;
  for (const [key, weight] of vector) vector.set(key, weight / length);
  return vector;
}

/** Words inside the name of a person or place count as that person or place, however the name is spelled. */
function countSentences(article: ParsedArticle): Counted[] {
  const mentions = new Map<number, Mention[]>();
  for (const mention of article.mentions) {
    const list = mentions.get(mention.sentence);
    if (list) list.push(mention);
    else mentions.set(mention.sentence, [mention]);
  }
  return article.sentences.map(({ span }, sentence) =>
    countSentence(article.raw.text.slice(span.start, span.end), span.start, mentions.get(sentence) ?? []),
  );
}

function countSentence(text: string, offset: number, mentions: readonly Mention[]): Counted {
  const counts = new Map<string, number>();
  const written = new Map<string, string>();
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const names: Mention[] = [];
  for (const mention of mentions) {
    const key = keyOfMention(mention);
    if (key === null) continue;
    add(key);
    if (mention.kind !== 'topic') names.push(mention);
  }
  for (const word of splitSentenceWords(text)) {
    const at = offset + word.start;
    if (names.some(({ span }) => span.start <= at && at < span.end)) continue;
    const key = `word:${word.stem}`;
    add(key);
    if (!written.has(key)) written.set(key, word.written);
  }
  return { counts, written };
}

function keyOfMention(mention: Mention): string | null {
  switch (mention.kind) {
    case 'topic':
      return `topic:${mention.topic}`;
    case 'person':
      return `person:${mention.person}`;
    case 'place':
      return `place:${mention.place}`;
    case 'side':
      return `side:${mention.side}`;
    case 'date':
      return null;
  }
}
