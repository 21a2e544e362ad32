import type { QueryClient } from '@tanstack/react-query';
import { keptArticles, removeKept, saveKept } from '#data/kept-articles.ts';
import { StoreError } from '#data/store-error.ts';
import { hearTabs, tellTabs } from '#data/tell-tabs.ts';
import type { ParsedArticle } from '#model/article.ts';
import type { ArticleId } from '#model/ids.ts';

// The person's own articles as the page holds them. They are on screen first and in the store after: when the store refuses, that is
// told and they stay on screen.

export const listKept = (queries: QueryClient): readonly ParsedArticle[] =>
  queries.getQueryData(keptArticles.queryKey)?.articles ?? [];

/** Those read again take the place of their older selves. Resolves with what the store says against it. */
export function keepArticles(queries: QueryClient, articles: readonly ParsedArticle[]): Promise<StoreError | null> {
  setKept(queries, uniqueArticles([...listKept(queries), ...articles]));
  return refusalOf(saveKept(articles).then(() => tellTabs({ kept: articles, removed: [] })));
}

export function dropArticle(queries: QueryClient, id: ArticleId): Promise<StoreError | null> {
  setKept(queries, without(listKept(queries), [id]));
  return refusalOf(removeKept([id]).then(() => tellTabs({ kept: [], removed: [id] })));
}

/** What another tab adds, corrects or removes comes here as well: two tabs never show two shelves. */
export function followTabs(queries: QueryClient): void {
  hearTabs(({ kept, removed }) => setKept(queries, uniqueArticles([...without(listKept(queries), removed), ...kept])));
}

const without = (articles: readonly ParsedArticle[], ids: readonly string[]): readonly ParsedArticle[] =>
  articles.filter(({ id }) => !ids.includes(id));

/** Of two with the same words the later one, in the place of the first. */
export const uniqueArticles = (articles: readonly ParsedArticle[]): ParsedArticle[] => [
  ...new Map(articles.map((article) => [article.id, article])).values(),
];

function setKept(queries: QueryClient, articles: readonly ParsedArticle[]): void {
  queries.setQueryData(keptArticles.queryKey, (kept) => ({ faults: kept?.faults ?? [], articles }));
}

async function refusalOf(work: Promise<void>): Promise<StoreError | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
}
