import { renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useIndex } from '#app/use-index.ts';
import { hashText } from '#base/hash-text.ts';
import { readPastedText } from '#formats/read-plain-text.ts';
import type { ParsedArticle } from '#model/article.ts';
import { parseArticle } from '#parse/parse-article.ts';

const articles: ParsedArticle[] = Array.from({ length: 60 }, (_, i) =>
  parseArticle(
    readPastedText(
      `LISBON, May 4 2031 (Test) -- Foreign Minister Ana ${hashText(`${i}`)} met her counterpart.`,
      `${i}`,
    ),
  ),
);
const few = articles.slice(0, 2);
const countArticles = (asked: readonly ParsedArticle[] | undefined) => useIndex(asked)?.corpus.articles.length;

it('has few articles at once, and goes on showing them until many are put together', async () => {
  const { result, rerender } = renderHook(countArticles, { initialProps: few as typeof few | undefined });
  expect(result.current).toBe(2);
  rerender(articles);
  expect(result.current).toBe(2);
  await waitFor(() => expect(result.current).toBe(60));
  rerender(few);
  expect(result.current).toBe(2);
});

it('has nothing before there are articles', () => {
  const { result } = renderHook(countArticles, { initialProps: undefined });
  expect(result.current).toBeUndefined();
});
