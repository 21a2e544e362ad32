import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { StoreError } from '#data/store-error.ts';
import type { ParsedArticle, RawArticle } from '#model/article.ts';
import type { ArticleId } from '#model/ids.ts';
import type { ArticleSource } from '#views/library/library-state.ts';
import { dropArticle, keepArticles, listKept } from './kept-shelf.ts';
import { useReading } from './use-reading.ts';

/** What can be done with the person's own articles: add, say better where one is from, remove, take back. */
export function useShelfChanges() {
  const queries = useQueryClient();
  const [removed, setRemoved] = useState<ParsedArticle | null>(null);
  const [storeError, setStoreError] = useState<StoreError | null>(null);
  const keep = useCallback(
    async (articles: readonly ParsedArticle[]) => setStoreError(await keepArticles(queries, articles)),
    [queries],
  );
  const { reading, read, onCancel } = useReading(keep);

  const onSource = useCallback(
    (id: ArticleId, source: ArticleSource) => {
      const article = listKept(queries).find((own) => own.id === id);
      return article ? read([withSource(article.raw, source)]) : undefined;
    },
    [queries, read],
  );
  const onRemove = useCallback(
    async (id: ArticleId) => {
      setRemoved(listKept(queries).find((own) => own.id === id) ?? null);
      setStoreError(await dropArticle(queries, id));
    },
    [queries],
  );
  const onUndo = useCallback(async () => {
    setRemoved(null);
    if (removed) await keep([removed]);
  }, [removed, keep]);
  return { reading, removed, storeError, read, onCancel, onSource, onRemove, onUndo };
}

function withSource(raw: RawArticle, { title, publisher, url, published }: ArticleSource): RawArticle {
  return { ...raw, publisher, url, given: { title, published } };
}
