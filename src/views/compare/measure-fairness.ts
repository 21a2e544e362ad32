import { findOwnArticles } from '#corpus/visit-accounts.ts';
import type { ParsedArticle } from '#model/article.ts';
import type { CorpusVisit } from '#model/corpus.ts';
import type { VisitId } from '#model/ids.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import type { ArticleMeasure, Fairness, VisitMeasure } from './comparison.ts';
import { findVisits, toColumn } from './visit-columns.ts';

// Twice as many words leave room for twice as many topics: beyond that, silence on a topic is more likely the shorter article's length.
const LONGER_BY = 2;

/** How long the articles of each visit are and of what kind: what a fair reader weighs "dropped" against. Filters do not count. */
export function measureFairness(index: CorpusIndex, visits: readonly VisitId[]): Fairness {
  const measures = findVisits(index, visits).map((visit) => measureVisit(index, visit));
  const words = measures.map((measure) => measure.words);
  const kinds = new Set(measures.map((measure) => measure.kind));
  return {
    visits: measures,
    lengthsDiffer: Math.max(0, ...words) > LONGER_BY * Math.min(...words, Number.POSITIVE_INFINITY),
    kindsDiffer: kinds.size > 1 || kinds.has('mixed'),
  };
}

function measureVisit(index: CorpusIndex, visit: CorpusVisit): VisitMeasure {
  const articles = findOwnArticles(index.corpus, visit).map(measureArticle);
  const kinds = new Set(articles.map((article) => article.kind));
  const [only] = kinds;
  return {
    column: toColumn(index.corpus, visit),
    articles,
    words: sum(articles.map((article) => article.words)),
    sentences: sum(articles.map((article) => article.sentences)),
    kind: kinds.size > 1 ? 'mixed' : (only ?? 'report'),
  };
}

function measureArticle(article: ParsedArticle): ArticleMeasure {
  const dated = article.mentions.flatMap((mention) =>
    mention.kind === 'date' && mention.estimate ? [mention.sentence] : [],
  );
  return {
    article: article.id,
    title: article.title?.text ?? null,
    publisher: article.raw.publisher,
    published: article.published.estimate,
    inferred: article.published.basis === 'inferred',
    kind: article.kind,
    words: article.report.words,
    sentences: article.sentences.length,
    dated: new Set(dated).size,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
