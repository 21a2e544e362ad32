import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { listKept } from '#app/kept-shelf.ts';
import { useReading } from '#app/use-reading.ts';
import { keptArticles } from '#data/kept-articles.ts';
import type { ReadOptions, ReadResult } from '#data/read-articles.ts';
import type { ArticleInput } from '#data/read-messages.ts';
import { readPastedText } from '#formats/read-plain-text.ts';
import type { ParsedArticle } from '#model/article.ts';
import { ImportError } from '#model/import-error.ts';
import { parseArticle } from '#parse/parse-article.ts';

const mock = vi.hoisted(() => ({ lots: [] as { inputs: readonly unknown[]; answer: (result: unknown) => void }[] }));
vi.mock('#data/read-articles.ts', () => ({
  readArticles: (inputs: readonly ArticleInput[], { signal }: ReadOptions) =>
    new Promise((resolve) => {
      mock.lots.push({ inputs, answer: resolve });
      signal?.addEventListener('abort', () => resolve({ articles: [], failed: [] }));
    }),
}));

const article = (words: string) => parseArticle(readPastedText(`Macron met Scholz in ${words}.`, words));
const answer = (at: number, result: ReadResult) => act(async () => mock.lots[at]?.answer(result));
const lots = () => mock.lots.map(({ inputs }) => inputs);

function start(kept: readonly ParsedArticle[] = []) {
  mock.lots = [];
  const queries = new QueryClient();
  queries.setQueryData(keptArticles.queryKey, { articles: kept, faults: [] });
  const keep = vi.fn(async (articles: readonly ParsedArticle[]) => {
    queries.setQueryData(keptArticles.queryKey, { articles: [...listKept(queries), ...articles], faults: [] });
  });
  const { result } = renderHook(() => useReading(keep), {
    wrapper: ({ children }) => <QueryClientProvider client={queries}>{children}</QueryClientProvider>,
  });
  const { read, onCancel } = result.current;
  return { keep, read, onCancel, reading: () => result.current.reading };
}

it('reads what comes meanwhile after the others, and tells of all together', async () => {
  const { keep, read, reading } = start();
  act(() => void read(['Berlin', 'Rome']));
  await waitFor(() => expect(lots()).toEqual([['Berlin', 'Rome']]));
  act(() => void read(['Oslo']));
  expect(lots()).toHaveLength(1);
  await answer(0, { articles: [article('Berlin')], failed: [new ImportError('empty', 'Rome')] });
  await waitFor(() => expect(lots()[1]).toEqual(['Oslo']));
  await answer(1, { articles: [article('Oslo'), article('Berlin')], failed: [] });
  await waitFor(() => expect(reading()).toMatchObject({ phase: 'read', added: 2, again: 1, cancelled: false }));
  expect(reading()).toMatchObject({ failed: [{ fileName: 'Rome' }] });
  expect(keep.mock.calls.flat(2).map(({ title }) => title?.text)).toEqual(
    [article('Berlin'), article('Oslo')].map(({ title }) => title?.text),
  );
});

it('leaves what is waiting out as well when the reading is ended', async () => {
  const { read, onCancel, reading } = start();
  act(() => void read(['Berlin']));
  await waitFor(() => expect(lots()).toHaveLength(1));
  act(() => void read(['Oslo']));
  act(onCancel);
  await waitFor(() => expect(reading()).toMatchObject({ phase: 'read', added: 0, cancelled: true }));
  expect(lots()).toHaveLength(1);
});

it('keeps an article that was corrected, also while others are being read', async () => {
  const old = article('Rome');
  const { keep, read, reading } = start([old]);
  act(() => void read(['Berlin']));
  await waitFor(() => expect(lots()).toHaveLength(1));
  const raw = { ...old.raw, publisher: 'ANSA' };
  act(() => void read([raw]));
  await answer(0, { articles: [article('Berlin')], failed: [] });
  await waitFor(() => expect(lots()[1]).toEqual([raw]));
  await answer(1, { articles: [{ ...old, raw }], failed: [] });
  await waitFor(() => expect(reading()).toMatchObject({ phase: 'read', added: 1, again: 0 }));
  expect(keep.mock.calls.at(-1)?.[0]).toMatchObject([{ raw: { publisher: 'ANSA' } }]);
});

it('says nothing of an article that was corrected alone', async () => {
  const old = article('Rome');
  const { read, reading } = start([old]);
  act(() => void read([old.raw]));
  await waitFor(() => expect(lots()).toHaveLength(1));
  await answer(0, { articles: [old], failed: [] });
  await waitFor(() => expect(reading()).toEqual({ phase: 'idle' }));
});
