import { useMemo, useState } from 'react';
import { findBrokenKeys } from '#address/search-keys.ts';
import { settleView } from '#address/settle-view.ts';
import { useViewState } from '#address/use-view-state.ts';
import type { ArticleId, EventId, VisitId } from '#model/ids.ts';
import { chooseArticles, chooseVisits } from '#select/choose-compared.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import { toRowsOfAll } from '#select/index-known.ts';
import { selectEvents } from '#select/select-events.ts';
import { useKnown } from './use-known.ts';
import { useLate } from './use-late.ts';

/** Joins the address with the articles: the view as it stands, what it selects, and what of the link did not fit. */
export function useExplorer(index: CorpusIndex) {
  const [asked, change] = useViewState();
  const { view, dropped } = useMemo(() => settleView(asked, index), [asked, index]);
  const filter = useSame(view.filter);
  const { index: known, day } = useKnown(index, view.asof);
  const knownSelection = useMemo(() => selectEvents(known, filter), [known, filter]);
  const selection = useMemo(() => toRowsOfAll(index, known, knownSelection), [index, known, knownSelection]);
  // Asked once: what the page was opened with. Later changes of the address are the app's own.
  const [unread] = useState(() => (typeof window === 'undefined' ? [] : findBrokenKeys(window.location.search)));
  const visits = useSame((view.visits as readonly VisitId[] | null) ?? chooseVisits(index.corpus));
  const pair = useSame((view.pair as readonly ArticleId[] | null) ?? chooseArticles(index.corpus, visits));
  const knownVisits = useSame(known === index ? visits : chooseKnown(visits, known));
  const asOf = known === index ? null : day;
  const told = useMemo(
    () => ({ index: known, selection: knownSelection, visits: knownVisits, asOf }),
    [known, knownSelection, knownVisits, asOf],
  );
  const shown = useMemo(() => ({ index, selection }), [index, selection]);
  return {
    view,
    change,
    selection,
    pair,
    visits,
    /** The same as of the day that is asked for: what was known and expected then. */
    known: told,
    /** The day whose account is shown; `view.asof` may be ahead of it for a moment. */
    day,
    /** For the panes that take longer: a click on a filter is on screen before they follow. */
    late: { known: useLate(told), selection: useLate(shown).selection },
    dropped: [...unread, ...dropped],
  };
}

/** The compared visits that were known, where two were; else the two that a reader of then would have compared. */
function chooseKnown(visits: readonly VisitId[], { corpus }: CorpusIndex): readonly VisitId[] {
  const known = visits.filter((id) => corpus.visits.some((visit) => visit.id === id));
  return known.length > 1 ? known : chooseVisits(corpus);
}

// Every change of the address gives new objects. Those that say the same stay the same, so that opening an event does not
// select and compare everything anew.
function useSame<T>(value: T): T {
  const words = JSON.stringify(value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it says is what it depends on.
  return useMemo(() => value, [words]);
}

export type Explorer = ReturnType<typeof useExplorer>;

/** The pair in which `event` can be read: unchanged when one of its articles is shown, else with its first one. */
export function pairTelling(index: CorpusIndex, pair: readonly ArticleId[], event: EventId): readonly ArticleId[] {
  const row = index.rowOf.get(event);
  const told = (row === undefined ? undefined : index.corpus.events[row])?.tellings.map(({ article }) => article) ?? [];
  return told.some((article) => pair.includes(article)) ? pair : pairWith(index, pair, told.slice(0, 1));
}

/** The pair with these articles in it, as many as fit, older one left; unchanged when they are there already. */
export function pairWith(
  index: CorpusIndex,
  pair: readonly ArticleId[],
  wanted: readonly ArticleId[],
): readonly ArticleId[] {
  const needed = [...new Set(wanted)].slice(0, 2);
  if (needed.every((id) => pair.includes(id))) return pair;
  const kept = pair.filter((id) => !needed.includes(id)).slice(0, 2 - needed.length);
  const shown = new Set([...needed, ...kept]);
  return index.corpus.articles.map((article) => article.id).filter((id) => shown.has(id));
}
