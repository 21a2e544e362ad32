import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { bundledArticles } from '#data/bundled-articles.ts';
import { keptArticles } from '#data/kept-articles.ts';
import type { LoadedValue } from '#data/loaded-value.ts';
import { StoreError } from '#data/store-error.ts';
import type { ParsedArticle } from '#model/article.ts';
import { useIndex } from './use-index.ts';

const NONE: readonly never[] = [];

/** The articles that come with the app and the person's own, put together and indexed. The examples can be left out. */
export function useArticles(examples: boolean) {
  const bundled = useLoaded(bundledArticles);
  const kept = useLoaded(keptArticles);
  const examplesHere = bundled.phase === 'here' ? bundled.value : undefined;
  const own = kept.phase === 'here' ? kept.value.articles : NONE;
  const shown = useMemo(() => {
    // Nothing at all would be an empty page: without articles of one's own the examples stay.
    return examplesHere && (examples || own.length === 0 ? joinArticles(examplesHere, own) : own);
  }, [examplesHere, own, examples]);
  const index = useIndex(shown);
  return {
    index,
    own,
    bundled: examplesHere ?? NONE,
    /** Why the examples are not there; null while they are on their way, and when they are. */
    failure: bundled.phase === 'failed' ? { error: bundled.error, retry: () => void bundledArticles.load() } : null,
    faults: kept.phase === 'here' ? kept.value.faults : NONE,
    loadError: kept.phase === 'failed' && kept.error instanceof StoreError ? kept.error : null,
  };
}

/** Fetches it where nobody has, and follows it. After a failure the reader decides. */
function useLoaded<T>(value: LoadedValue<T>) {
  useEffect(() => {
    if (value.now().phase === 'coming') void value.load();
  }, [value]);
  return useSyncExternalStore(value.follow, value.now, value.now);
}

/** An example that the person keeps as well is shown once, as theirs: they may have said more of it. */
function joinArticles(bundled: readonly ParsedArticle[], own: readonly ParsedArticle[]): ParsedArticle[] {
  const ids = new Set(own.map(({ id }) => id));
  return [...bundled.filter(({ id }) => !ids.has(id)), ...own];
}
