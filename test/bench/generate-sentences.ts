import type { ParsedArticle, Sentence } from '#model/article.ts';
import type { Corpus } from '#model/corpus.ts';
import { generateCorpus } from './generate-corpus.ts';
import { createRandom, type Random } from './seeded-random.ts';

const SENTENCES_AN_ARTICLE = 40;
// As many different words as a few thousand news stories have between them, the frequent ones far more often.
const VOCABULARY = 12_000;
const SYLLABLES = 'ba ce dor el fi gan hol in jo ka lem mar nos or pel qui ras sen tal un ver wil xi yar zo'.split(' ');

/** A generated corpus whose articles have so many sentences between them: for searching, not for reading. */
export function generateSentences(count: number, seed: number): Corpus {
  const random = createRandom(seed);
  const corpus = generateCorpus({ size: Math.round(count / 10), seed });
  const words = Array.from({ length: VOCABULARY }, () => makeWord(random));
  const names = [...corpus.people.values()].map(({ name }) => name);
  const about = [...corpus.topics.values()].map(({ prefLabel }) => prefLabel);
  const articles = Array.from({ length: Math.ceil(count / SENTENCES_AN_ARTICLE) }, (_, i) => {
    const model = corpus.articles[i % corpus.articles.length];
    return model && fillArticle(model, i, () => makeSentence(random, { words, names, about }));
  });
  return { ...corpus, articles: articles.filter((article) => article !== undefined) };
}

const makeWord = (random: Random): string =>
  Array.from({ length: 1 + random.below(4) }, () => SYLLABLES[random.below(SYLLABLES.length)]).join('');

interface Vocabulary {
  readonly words: readonly string[];
  readonly names: readonly string[];
  readonly about: readonly string[];
}

function makeSentence(random: Random, { words, names, about }: Vocabulary): string {
  const parts = Array.from({ length: 12 + random.below(18) }, () => words[random.skewed(words.length)]);
  parts.splice(random.below(6), 0, names[random.skewed(names.length)]);
  if (random.next() < 0.3) parts.push('on', about[random.skewed(about.length)]);
  return `${parts.join(' ')}.`;
}

function fillArticle(model: ParsedArticle, i: number, sentence: () => string): ParsedArticle {
  const id = `${model.id}-${i}` as ParsedArticle['id'];
  const sentences: Sentence[] = [];
  let text = '';
  for (let n = 0; n < SENTENCES_AN_ARTICLE; n += 1) {
    const start = text.length;
    text += sentence();
    sentences.push({ span: { start, end: text.length }, paragraph: 0 });
    text += ' ';
  }
  const paragraphs = [{ span: { start: 0, end: text.length }, role: 'body' as const }];
  return { ...model, id, raw: { ...model.raw, id, text }, paragraphs, sentences };
}
