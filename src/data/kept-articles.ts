import { queryOptions } from '@tanstack/react-query';
import type { ParsedArticle } from '#model/article.ts';
import { PARSER_VERSION } from '#parse/parser-version.ts';
import type { KeptArticles } from './article-store.ts';
import { STORE_NAME } from './store-name.ts';

/** The person's own articles, as this browser keeps them. They change only through this page, here or in another tab (tell-tabs.ts). */
export const keptArticles = queryOptions({
  queryKey: ['articles', 'kept'],
  queryFn: loadKeptArticles,
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  // A closed store stays closed, and the page opens without it.
  retry: false,
});

// Most pages are opened without articles of one's own: where nothing was ever kept, the store's code need not come.
async function loadKeptArticles(): Promise<KeptArticles> {
  if (!(await isStoreThere())) return { articles: [], faults: [] };
  const { loadKept } = await import('./article-store.ts');
  const kept = await loadKept();
  return { ...kept, articles: await renewArticles(kept.articles) };
}

async function isStoreThere(): Promise<boolean> {
  try {
    const databases = await indexedDB.databases();
    return databases.some(({ name }) => name === STORE_NAME);
  } catch {
    // Older browsers can't list them, and private windows may not: opening it will tell.
    return true;
  }
}

/** What an older parser read is read again, so that the same words give the same facts whenever they were added. */
async function renewArticles(articles: readonly ParsedArticle[]): Promise<readonly ParsedArticle[]> {
  const old = articles.filter(({ parserVersion }) => parserVersion !== PARSER_VERSION);
  if (old.length === 0) return articles;
  const { readArticles } = await import('./read-articles.ts');
  const { articles: read } = await readArticles(old.map(({ raw }) => raw));
  await saveKept(read);
  const renewed = new Map(read.map((article) => [article.id, article]));
  return articles.map((article) => renewed.get(article.id) ?? article);
}

/** See `saveArticles` of article-store.ts; the store's code comes with the first article. */
export async function saveKept(articles: readonly ParsedArticle[]): Promise<void> {
  const { saveArticles } = await import('./article-store.ts');
  await saveArticles(articles);
}

/** See `removeArticles` of article-store.ts. */
export async function removeKept(ids: readonly string[]): Promise<void> {
  const { removeArticles } = await import('./article-store.ts');
  await removeArticles(ids);
}
