import { buildCorpus } from '#corpus/build-corpus.ts';
import type { ParsedArticle } from '#model/article.ts';
import type { Corpus } from '#model/corpus.ts';
import type { VisitId } from '#model/ids.ts';
import { type Filter, NO_FILTER } from '#select/filter.ts';
import { type CorpusIndex, indexCorpus } from '#select/index-corpus.ts';
import { type Selection, selectEvents } from '#select/select-events.ts';
import { drawArticle } from './draw-article.ts';

/** All that a comparison is asked with. */
export interface Compared {
  readonly corpus: Corpus;
  readonly index: CorpusIndex;
  readonly visits: readonly VisitId[];
  readonly selection: Selection;
  readonly select: (filter: Filter) => Selection;
}

/** The main visits of these articles in time order, nothing filtered. */
export function compareArticles(articles: readonly ParsedArticle[]): Compared {
  const corpus = buildCorpus(articles);
  const index = indexCorpus(corpus);
  const select = (filter: Filter) => selectEvents(index, filter);
  return { corpus, index, visits: corpus.visits.map(({ id }) => id), selection: select(NO_FILTER), select };
}

export const compareDrawn = (...drawings: string[]): Compared => compareArticles(drawings.map(drawArticle));
