import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { ParsedArticle } from '#model/article.ts';
import type { CorpusEvent } from '#model/corpus.ts';
import type { ArticleId } from '#model/ids.ts';
import type { ColumnHandle } from './ArticleColumn.tsx';
import { findAnswer, findAnswerPassage, findCounterpart, findPassage } from './find-counterpart.ts';
import { findSentences } from './find-told-events.ts';
import { endOf, otherSide, type PageSide, type PassageLink, type SharedReading } from './shared-reading.ts';

export type Columns = readonly [left: RefObject<ColumnHandle | null>, right: RefObject<ColumnHandle | null>];

export interface Sides {
  readonly columns: Columns;
  /** The one in sight where there is room for one only. */
  readonly side: PageSide;
  /** Changes to it, at the passage or sentence that answers the one in sight; `link`: the shared passage gone to last. */
  readonly onSide: (side: PageSide, link?: PassageLink | null) => void;
}

/** The two columns, and which of them a phone shows: the one that tells of the open event or holds the sentence asked for. */
export function useSides(
  articles: readonly ParsedArticle[],
  event: CorpusEvent | null,
  target: { readonly article: ArticleId; readonly sentence: number } | null,
  shared: SharedReading | null,
): Sides {
  const left = useRef<ColumnHandle>(null);
  const right = useRef<ColumnHandle>(null);
  const columns = useMemo(() => [left, right] as const, []);
  const [chosen, setSide] = useState<PageSide>(0);
  const side = articles.length > 1 ? chosen : 0;

  const telling = articles.findIndex((article) => event !== null && findSentences(event, article.id).length > 0);
  const tells = (at: number) => {
    const article = articles[at];
    return article !== undefined && event !== null && findSentences(event, article.id).length > 0;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another event turns the page, not the reader's own turning.
  useEffect(() => {
    if (telling >= 0 && !tells(side)) setSide(telling === 0 ? 0 : 1);
  }, [event]);
  const holding = articles.findIndex((article) => article.id === target?.article);
  // biome-ignore lint/correctness/useExhaustiveDependencies: likewise only another target.
  useEffect(() => {
    if (holding >= 0) setSide(holding === 0 ? 0 : 1);
  }, [target]);

  const pending = useRef<(() => void) | null>(null);
  useEffect(() => {
    // The other column can be scrolled only once it is drawn.
    pending.current?.();
    pending.current = null;
  });
  const onSide = (next: PageSide, link: PassageLink | null = null) => {
    if (next !== side) pending.current = planTurn(articles, columns, side, { shared, link });
    setSide(next);
  };
  return { columns, side, onSide };
}

/**
 * What to show in the other column: the passage of the same topic while one is gone through, else what answers the shared passage
 * gone to, or in sight, else the nearest sentence in meaning.
 */
function planTurn(
  articles: readonly ParsedArticle[],
  columns: Columns,
  from: PageSide,
  { shared, link }: { readonly shared: SharedReading | null; readonly link: PassageLink | null },
): (() => void) | null {
  const to = otherSide(from);
  const [here, there] = [articles[from], articles[to]];
  const [column, other] = [columns[from].current, columns[to].current];
  if (!here || !there || !column || !other) return null;
  const { passages, passage, sentence } = column.place();
  const theirs = other.place().passages;
  const current = passage === null ? undefined : passages[passage];
  const answer =
    passage === null || !current
      ? null
      : ((shared && findAnswerPassage(shared, from, current, theirs)) ?? findPassage(passages, passage, theirs));
  if (answer !== null) return () => other.reveal(other.choosePassage(answer));
  const gone = link && column.shows(endOf(link, from)) ? endOf(link, to) : null;
  const words = gone ?? (shared && findAnswer(shared, from, sentence));
  if (words !== null) return () => other.reveal(other.chooseShared(words));
  const told = findCounterpart(here, sentence, there);
  return told === null ? null : () => other.reveal(other.chooseSentence(told));
}
