import { inject } from 'vitest';
import { known } from '#base/assert.ts';
import { buildCorpus } from '#corpus/build-corpus.ts';
import type { ParsedArticle } from '#model/article.ts';
import type { Corpus, CorpusEvent } from '#model/corpus.ts';

/** The two seed articles as the parser reads them, for tests of everything behind the parser. A copy each time: tests may change theirs. */
export const readSampleArticles = (): ParsedArticle[] => structuredClone(inject('seedArticles'));

export const buildSampleCorpus = () => buildCorpus(readSampleArticles());

/** The article that came out in a month, as 2024-04. */
export const findArticle = (month: string, articles: readonly ParsedArticle[] = readSampleArticles()): ParsedArticle =>
  known(
    articles.find(({ published }) => published.estimate?.edtf.startsWith(month)),
    `an article of ${month}`,
  );

/** The first event in time order whose title has these words; with a month, as 2024-04, the first of that month. */
export const findEvent = (corpus: Corpus, words: RegExp, month = ''): CorpusEvent =>
  known(
    corpus.events.find(({ title, estimate }) => words.test(title) && (estimate?.edtf ?? '').startsWith(month)),
    `an event ${words} ${month}`,
  );

/** How many events speak of a topic by its own name. */
export const countTopic = (corpus: Corpus, topic: string): number =>
  corpus.events.filter(({ topics }) => topics.some((id) => id === topic)).length;
