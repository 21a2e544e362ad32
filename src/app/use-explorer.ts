import { useMemo, useState } from 'react';
import { findBrokenKeys } from '#address/search-keys.ts';
import { settleView } from '#address/settle-view.ts';
import { useViewState } from '#address/use-view-state.ts';
import type { ArticleId, EventId } from '#model/ids.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import { selectEvents } from '#select/select-events.ts';

/** A sentence to show, from search: a target, not a part of the address. */
export interface SentenceTarget {
  readonly article: ArticleId;
  readonly sentence: number;
}

/** Joins the address with the articles: the view as it stands, what it selects, and what of the link did not fit. */
export function useExplorer(index: CorpusIndex) {
  const [asked, change] = useViewState();
  const { view, dropped } = useMemo(() => settleView(asked, index), [asked, index]);
  const selection = useMemo(() => selectEvents(index, view.filter), [index, view.filter]);
  const [sentence, setSentence] = useState<SentenceTarget | null>(null);
  // Asked once: what the page was opened with. Later changes of the address are the app's own.
  const [unread] = useState(() => (typeof window === 'undefined' ? [] : findBrokenKeys(window.location.search)));
  const pair = useMemo(() => pairOf(view.pair, index), [view.pair, index]);
  return { view, change, selection, pair, sentence, setSentence, dropped: [...unread, ...dropped] };
}

export type Explorer = ReturnType<typeof useExplorer>;

function pairOf(pair: readonly string[] | null, index: CorpusIndex): readonly ArticleId[] {
  const all = index.corpus.articles.map((article) => article.id);
  if (!pair) return all.slice(0, 2);
  return pair.map((id) => id as ArticleId);
}

/** The pair in which `event` can be read: unchanged when one of its articles is shown, else its first one on the left. */
export function pairShowing(index: CorpusIndex, pair: readonly ArticleId[], event: EventId): readonly ArticleId[] {
  const row = index.rowOf.get(event);
  const told = row === undefined ? [] : (index.corpus.events[row]?.tellings ?? []);
  const first = told[0]?.article;
  if (!first || told.some((telling) => pair.includes(telling.article))) return pair;
  return [first, ...pair.slice(1)];
}
