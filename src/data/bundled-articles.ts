import { bundledSeedsUrl } from 'virtual:bundled-seeds';
import type { ParsedArticle } from '#model/article.ts';
import { LoadError } from './load-error.ts';
import { createLoadedValue } from './loaded-value.ts';

// A connection that has just come back, or a server that has: a moment later it answers.
const RETRY_MS = 300;

/** The articles that come with the app, parsed when it was built. They never change while the page is open. */
export const bundledArticles = createLoadedValue<readonly ParsedArticle[]>(() =>
  loadBundledArticles().catch(async () => {
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    return loadBundledArticles();
  }),
);

async function loadBundledArticles(): Promise<ParsedArticle[]> {
  let response: Response;
  try {
    response = await fetch(bundledSeedsUrl);
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
