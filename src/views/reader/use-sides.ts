import { type RefObject, useEffect, useRef, useState } from 'react';
import type { ParsedArticle } from '#model/article.ts';
import type { CorpusEvent } from '#model/corpus.ts';
import type { ArticleId } from '#model/ids.ts';
import type { ColumnHandle } from './ArticleColumn.tsx';
import { findCounterpart, findPassage } from './find-counterpart.ts';
import { findSentences } from './find-told-events.ts';

export interface Sides {
  readonly columns: readonly RefObject<ColumnHandle | null>[];
  /** The one in sight where there is room for one only. */
  readonly side: number;
  /** Changes to it, at the passage or sentence that answers the one in sight. */
  readonly onSide: (side: number) => void;
}

/** The two columns, and which of them a phone shows: the one that tells of the open event or holds the sentence asked for. */
export function useSides(
  articles: readonly ParsedArticle[],
  event: CorpusEvent | null,
  target: { readonly article: ArticleId; readonly sentence: number } | null,
): Sides {
  const left = useRef<ColumnHandle>(null);
  const right = useRef<ColumnHandle>(null);
  const columns = [left, right];
  const [chosen, setSide] = useState(0);
  const side = Math.min(chosen, articles.length - 1);

  const telling = articles.findIndex((article) => event !== null && findSentences(event, article.id).length > 0);
  const tells = (at: number) => {
    const article = articles[at];
    return article !== undefined && event !== null && findSentences(event, article.id).length > 0;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another event turns the page, not the reader's own turning.
  useEffect(() => {
    if (telling >= 0 && !tells(side)) setSide(telling);
  }, [event]);
  const holding = articles.findIndex((article) => article.id === target?.article);
  // biome-ignore lint/correctness/useExhaustiveDependencies: likewise only another target.
  useEffect(() => {
    if (holding >= 0) setSide(holding);
  }, [target]);

  const pending = useRef<(() => void) | null>(null);
  useEffect(() => {
    // The other column can be scrolled only once it is drawn.
    pending.current?.();
    pending.current = null;
  });
  const onSide = (next: number) => {
    pending.current = planTurn(articles, columns, side, next);
    setSide(next);
  };
  return { columns, side, onSide };
}

/** What to show in the other column: the passage of the same topic while one is gone through, else the nearest sentence in meaning. */
function planTurn(
  articles: readonly ParsedArticle[],
  columns: Sides['columns'],
  from: number,
  to: number,
): (() => void) | null {
  const [here, there] = [articles[from], articles[to]];
  const place = columns[from]?.current?.place();
  const column = columns[to];
  if (!here || !there || !place || !column) return null;
  const passage =
    place.passage === null ? null : findPassage(place.passages, place.passage, column.current?.place().passages ?? []);
  if (passage !== null) return () => column.current?.showPassage(passage);
  const sentence = findCounterpart(here, place.sentence, there);
  return sentence === null ? null : () => column.current?.showSentence(sentence);
}
