import { useMemo } from 'react';
import { buildCorpusSteps } from '#corpus/build-corpus.ts';
import type { ParsedArticle } from '#model/article.ts';
import { type CorpusIndex, indexCorpusSteps } from '#select/index-corpus.ts';
import { FEW_ARTICLES, useBuilt } from './use-built.ts';

/** The articles put together and indexed; null while there is nothing yet. */
export function useIndex(articles: readonly ParsedArticle[] | undefined): CorpusIndex | null {
  const build = useMemo(() => (articles ? () => indexSteps(articles) : null), [articles]);
  return useBuilt(build, articles !== undefined && articles.length > FEW_ARTICLES);
}

function* indexSteps(articles: readonly ParsedArticle[]) {
  return yield* indexCorpusSteps(yield* buildCorpusSteps(articles));
}
