import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { bundledArticles } from '#data/bundled-articles.ts';
import type { ParsedArticle } from '#model/article.ts';
import { fetchParts } from '#ui/lazy-part.ts';
import { App } from './App.tsx';

/** The first screen as markup, made at build time from the bundled articles: readable before any script, and without one. */
export async function renderFirstScreen(articles: ParsedArticle[]): Promise<string> {
  await fetchParts();
  const queries = new QueryClient();
  queries.setQueryData(bundledArticles.queryKey, articles);
  return renderToStaticMarkup(
    <QueryClientProvider client={queries}>
      <App />
    </QueryClientProvider>,
  );
}
