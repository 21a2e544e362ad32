import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { ArticleInput } from '#data/read-messages.ts';
import { ReaderError } from '#data/reader-error.ts';
import type { ParsedArticle, RawArticle } from '#model/article.ts';
import type { Reading } from '#views/library/library-state.ts';
import { listKept, uniqueArticles } from './kept-shelf.ts';

/** Reads what is handed over, one lot at a time, tells how far it is, and gives `keep` what was not here before. */
export function useReading(keep: (articles: readonly ParsedArticle[]) => Promise<void>) {
  const queries = useQueryClient();
  const [reading, setReading] = useState<Reading>({ phase: 'idle' });
  const running = useRef<AbortController | null>(null);

  const run = useCallback(async (inputs: readonly ArticleInput[]) => {
    if (inputs.length === 0 || running.current) return null;
    const control = new AbortController();
    running.current = control;
    const onProgress = (done: number, total: number) => setReading({ phase: 'reading', done, total });
    onProgress(0, inputs.length);
    try {
      const readArticles = await fetchReading();
      const result = await readArticles(inputs, { signal: control.signal, onProgress });
      return { ...result, cancelled: control.signal.aborted };
    } catch (error) {
      if (!(error instanceof ReaderError)) throw error;
      setReading({ phase: 'stopped' });
      return null;
    } finally {
      running.current = null;
    }
  }, []);

  const read = useCallback(
    async (inputs: readonly ArticleInput[]) => {
      const result = await run(inputs);
      if (!result) return;
      const here = new Set(listKept(queries).map(({ id }) => id));
      const added = uniqueArticles(result.articles).filter(({ id }) => !here.has(id));
      const again = result.articles.length - added.length;
      setReading({ phase: 'read', added, again, failed: result.failed, cancelled: result.cancelled });
      if (added.length > 0) await keep(added);
    },
    [run, queries, keep],
  );

  const readAgain = useCallback(
    async (article: RawArticle) => {
      const result = await run([article]);
      if (!result) return;
      setReading({ phase: 'idle' });
      await keep(result.articles);
    },
    [run, keep],
  );

  const onCancel = useCallback(() => running.current?.abort(), []);
  return { reading, read, readAgain, onCancel };
}

// What reads comes with the first article that is handed over.
const fetchReading = () =>
  import('#data/read-articles.ts').then(
    ({ readArticles }) => readArticles,
    (cause) => {
      throw new ReaderError(cause);
    },
  );
