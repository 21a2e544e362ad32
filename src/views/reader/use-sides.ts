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

interface Wish {
  readonly event: CorpusEvent | null;
  readonly target: { readonly article: ArticleId; readonly sentence: number } | null;
}

/** The side that holds the sentence asked for, else one that tells of the open event, the one shown now before the other. */
function findSideOf(articles: readonly ParsedArticle[], { event, target }: Wish, now: PageSide): PageSide {
  const holding = articles.findIndex((article) => article.id === target?.article);
  if (holding >= 0) return holding === 0 ? 0 : 1;
  const tells = (article: ParsedArticle | undefined) =>
    article !== undefined && event !== null && findSentences(event, article.id).length > 0;
  if (tells(articles[now])) return now;
  const telling = articles.findIndex(tells);
  return telling === -1 ? now : telling === 0 ? 0 : 1;
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
  const [chosen, setSide] = useState<PageSide>(() => findSideOf(articles, { event, target }, 0));
  const [wish, setWish] = useState<Wish>({ event, target });
  // While drawing, not after: a column that is not shown has no place that its sentence could be brought into sight from. Only another
  // wish turns the page, not the reader's own turning.
  if (wish.event !== event || wish.target !== target) {
    setWish({ event, target });
    setSide(findSideOf(articles, { event, target: wish.target === target ? null : target }, chosen));
  }
  const side = articles.length > 1 ? chosen : 0;

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
