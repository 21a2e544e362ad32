import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { ReadResult } from '#data/read-articles.ts';
import type { ArticleInput } from '#data/read-messages.ts';
import { ReaderError } from '#data/reader-error.ts';
import type { ParsedArticle, RawArticle } from '#model/article.ts';
import type { Reading } from '#views/library/library-state.ts';
import { listKept, uniqueArticles } from './kept-shelf.ts';

type Keep = (articles: readonly ParsedArticle[]) => Promise<void>;
type Outcome = Extract<Reading, { phase: 'read' }>;

const NOTHING_YET: Outcome = { phase: 'read', added: 0, again: 0, failed: [], cancelled: false };

/**
 * Reads what is handed over, tells how far it is, and gives `keep` what was not here before and what was corrected. What comes while others
 * are being read is read after them, and told of with them.
 */
export function useReading(keep: Keep) {
  const queries = useQueryClient();
  const [reading, setReading] = useState<Reading>({ phase: 'idle' });
  const waiting = useRef<ArticleInput[]>([]);
  const running = useRef<AbortController | null>(null);

  const read = useCallback(
    async (inputs: readonly ArticleInput[]) => {
      waiting.current.push(...inputs);
      if (running.current || waiting.current.length === 0) return;
      const control = new AbortController();
      const { signal } = control;
      running.current = control;
      let before = 0;
      let outcome = NOTHING_YET;
      try {
        while (waiting.current.length > 0 && !signal.aborted) {
          const lot = waiting.current.splice(0);
          const start = before;
          const onProgress = (done: number, total: number) => {
            before = start + done;
            setReading({ phase: 'reading', done: before, total: start + total + waiting.current.length });
          };
          onProgress(0, lot.length);
          const readArticles = await fetchReading();
          outcome = await keepLot(lot, await readArticles(lot, { signal, onProgress }), outcome, { queries, keep });
        }
        setReading(closeReading({ ...outcome, cancelled: signal.aborted }));
      } catch (error) {
        if (!(error instanceof ReaderError)) throw error;
        setReading({ phase: 'stopped' });
      } finally {
        waiting.current = [];
        running.current = null;
      }
    },
    [queries, keep],
  );

  const onCancel = useCallback(() => running.current?.abort(), []);
  return { reading, read, onCancel };
}

/** Keeps what is new of a lot, or corrected; gives what has come of all lots so far. */
async function keepLot(
  lot: readonly ArticleInput[],
  { articles, failed }: ReadResult,
  outcome: Outcome,
  { queries, keep }: { queries: QueryClient; keep: Keep },
): Promise<Outcome> {
  const here = new Set(listKept(queries).map(({ id }) => id));
  const corrected = new Set(lot.flatMap((input) => (isArticle(input) ? [input.id] : [])));
  const found = articles.filter(({ id }) => !corrected.has(id));
  const added = uniqueArticles(found).filter(({ id }) => !here.has(id));
  const kept = [...articles.filter(({ id }) => corrected.has(id)), ...added];
  if (kept.length > 0) await keep(kept);
  return {
    ...outcome,
    added: outcome.added + added.length,
    again: outcome.again + found.length - added.length,
    failed: [...outcome.failed, ...failed],
  };
}

const isArticle = (input: ArticleInput): input is RawArticle => typeof input !== 'string' && !(input instanceof File);

/** A corrected article shows itself: nothing more is said. */
function closeReading(outcome: Outcome): Reading {
  const { added, again, failed, cancelled } = outcome;
  return added + again + failed.length > 0 || cancelled ? outcome : { phase: 'idle' };
}

// What reads comes with the first article that is handed over.
const fetchReading = () =>
  import('#data/read-articles.ts').then(
    ({ readArticles }) => readArticles,
    (cause) => {
      throw new ReaderError(cause);
    },
  );
