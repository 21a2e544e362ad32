import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';

import { keptArticles, removeKept, saveKept } from '#data/kept-articles.ts';
import { type ArticleInput, readArticles } from '#data/read-articles.ts';
import { StoreError } from '#data/store-error.ts';
import type { ParsedArticle, RawArticle } from '#model/article.ts';
import type { ArticleId } from '#model/ids.ts';
import type { ArticleSource, Reading } from '#views/library/library-state.ts';

/** What can be done with the person's own articles: add, say better where one is from, remove, take back. */
export function useShelfChanges() {
  const queries = useQueryClient();
  const [reading, setReading] = useState<Reading>({ phase: 'idle' });
  const [removed, setRemoved] = useState<ParsedArticle | null>(null);
  const [storeError, setStoreError] = useState<StoreError | null>(null);
  const running = useRef<AbortController | null>(null);

  const keep = useCallback(
    async (articles: readonly ParsedArticle[]) => {
      setKept(queries, (own) => withArticles(own, articles));
      await told(saveKept(articles), setStoreError);
    },
    [queries],
  );

  const read = useCallback(
    async (inputs: readonly ArticleInput[]): Promise<readonly ParsedArticle[]> => {
      if (inputs.length === 0 || running.current) return [];
      const control = new AbortController();
      running.current = control;
      setReading({ phase: 'reading', done: 0, total: inputs.length });
      const onProgress = (done: number, total: number) => setReading({ phase: 'reading', done, total });
      const { articles, failed } = await readArticles(inputs, { signal: control.signal, onProgress });
      running.current = null;
      const here = new Set(queries.getQueryData(keptArticles.queryKey)?.articles.map(({ id }) => id));
      const added = uniqueArticles(articles).filter(({ id }) => !here.has(id));
      setReading({
        phase: 'read',
        added,
        again: articles.length - added.length,
        failed,
        cancelled: control.signal.aborted,
      });
      if (added.length > 0) await keep(added);
      return added;
    },
    [queries, keep],
  );

  const onSource = useCallback(
    async (id: ArticleId, source: ArticleSource) => {
      const article = queries.getQueryData(keptArticles.queryKey)?.articles.find((own) => own.id === id);
      if (!article) return;
      const { articles } = await readArticles([withSource(article.raw, source)], {});
      await keep(articles);
    },
    [queries, keep],
  );

  const onRemove = useCallback(
    async (id: ArticleId) => {
      const article = queries.getQueryData(keptArticles.queryKey)?.articles.find((own) => own.id === id) ?? null;
      setRemoved(article);
      setKept(queries, (own) => own.filter((kept) => kept.id !== id));
      await told(removeKept([id]), setStoreError);
    },
    [queries],
  );

  const onUndo = useCallback(async () => {
    setRemoved(null);
    if (removed) await keep([removed]);
  }, [removed, keep]);

  const onCancel = useCallback(() => running.current?.abort(), []);
  return { reading, removed, storeError, read, onSource, onRemove, onUndo, onCancel };
}

type Queries = ReturnType<typeof useQueryClient>;

function setKept(queries: Queries, change: (own: readonly ParsedArticle[]) => readonly ParsedArticle[]): void {
  queries.setQueryData(keptArticles.queryKey, (kept) => ({
    faults: kept?.faults ?? [],
    articles: change(kept?.articles ?? []),
  }));
}

// Those read again take the place of their older selves; the rest goes to the end.
function withArticles(own: readonly ParsedArticle[], articles: readonly ParsedArticle[]): ParsedArticle[] {
  const byId = new Map([...own, ...articles].map((article) => [article.id, article]));
  return [...byId.values()];
}

const uniqueArticles = (articles: readonly ParsedArticle[]): ParsedArticle[] => withArticles([], articles);

function withSource(raw: RawArticle, { title, publisher, url, published }: ArticleSource): RawArticle {
  return { ...raw, publisher, url, given: { title, published } };
}

/** The articles stay on screen whatever the store says; its refusal is told. */
async function told(work: Promise<void>, tell: (error: StoreError | null) => void): Promise<void> {
  try {
    await work;
    tell(null);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    tell(error);
  }
}
