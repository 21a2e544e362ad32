import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { bundledArticles } from '#data/bundled-articles.ts';
import { keptArticles } from '#data/kept-articles.ts';
import { StoreError } from '#data/store-error.ts';
import type { ParsedArticle } from '#model/article.ts';
import { useIndex } from './use-index.ts';

const NONE: readonly never[] = [];

/** The articles that come with the app and the person's own, put together and indexed. The examples can be left out. */
export function useArticles(examples: boolean) {
  const bundled = useQuery(bundledArticles);
  const kept = useQuery(keptArticles);
  const own = kept.data?.articles ?? NONE;
  const shown = useMemo(() => {
    // Nothing at all would be an empty page: without articles of one's own the examples stay.
    return bundled.data && (examples || own.length === 0 ? joinArticles(bundled.data, own) : own);
  }, [bundled.data, own, examples]);
  const index = useIndex(shown);
  return {
    index,
    own,
    bundled: bundled.data ?? NONE,
    /** Why the examples are not there; null while they are on their way, and when they are. */
    failure: bundled.error && { error: bundled.error, retry: () => void bundled.refetch() },
    faults: kept.data?.faults ?? NONE,
    loadError: kept.error instanceof StoreError ? kept.error : null,
  };
}

/** An example that the person keeps as well is shown once, as theirs: they may have said more of it. */
function joinArticles(bundled: readonly ParsedArticle[], own: readonly ParsedArticle[]): ParsedArticle[] {
  const ids = new Set(own.map(({ id }) => id));
  return [...bundled.filter(({ id }) => !ids.has(id)), ...own];
}
