import { bundledSeedsUrl } from 'virtual:bundled-seeds';
import { queryOptions } from '@tanstack/react-query';
import type { ParsedArticle } from '#model/article.ts';
import { LoadError } from './load-error.ts';

/** The articles that come with the app, parsed when it was built. They never change while the page is open. */
export const bundledArticles = queryOptions({
  queryKey: ['articles', 'bundled'],
  queryFn: ({ signal }) => loadBundledArticles(signal),
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  retry: 1,
  retryDelay: 300,
});

async function loadBundledArticles(signal: AbortSignal): Promise<ParsedArticle[]> {
  let response: Response;
  try {
    response = await fetch(bundledSeedsUrl, { signal });
  } catch (error) {
    throw new LoadError(0, error);
  }
  if (!response.ok) throw new LoadError(response.status);
  try {
    const articles: unknown = await response.json();
    if (!Array.isArray(articles)) throw new TypeError('Expected a list of articles');
    return articles as ParsedArticle[];
  } catch (error) {
    throw new LoadError(response.status, error);
  }
}
