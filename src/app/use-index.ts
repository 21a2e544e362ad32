import { startTransition, useEffect, useMemo, useState } from 'react';
import { takeTurns } from '#base/steps.ts';
import { buildCorpus, buildCorpusSteps } from '#corpus/build-corpus.ts';
import type { ParsedArticle } from '#model/article.ts';
import { type CorpusIndex, indexCorpus, indexCorpusSteps } from '#select/index-corpus.ts';
import { PAGE_TURNS } from '#ui/page-turns.ts';

// Up to so many are put together in a few milliseconds, on a slow phone too, and are there at once.
const AT_ONCE = 40;

/**
 * The articles put together and indexed; null while there is nothing yet. Many of them are put together in turns with the page, which
 * shows what was there before until they are.
 */
export function useIndex(articles: readonly ParsedArticle[] | undefined): CorpusIndex | null {
  const many = articles !== undefined && articles.length > AT_ONCE;
  const atOnce = useMemo(() => (articles && !many ? indexCorpus(buildCorpus(articles)) : null), [articles, many]);
  const [last, setLast] = useState(atOnce);
  useEffect(() => {
    if (!articles) return;
    if (atOnce) return setLast(atOnce);
    const stop = new AbortController();
    void takeTurns(indexSteps(articles), PAGE_TURNS, stop.signal).then(
      (index) => index && startTransition(() => setLast(index)),
    );
    return () => stop.abort();
  }, [articles, atOnce]);
  return atOnce ?? last;
}

function* indexSteps(articles: readonly ParsedArticle[]) {
  return yield* indexCorpusSteps(yield* buildCorpusSteps(articles));
}
