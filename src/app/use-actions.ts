import { useCallback } from 'react';
import { writeAddress } from '#address/write-address.ts';
import type { SentenceLink } from '#corpus/sentence-link.ts';
import type { ArticleId, EventId } from '#model/ids.ts';
import type { Filter } from '#select/filter.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import type { DayWindow } from '#select/view-choices.ts';
import { type Explorer, pairTelling, pairWith } from './use-explorer.ts';

/** What the panes can ask for, each as one step of the address. */
export function useActions(index: CorpusIndex, { view, change, pair, visits }: Explorer) {
  const onFilter = useCallback((filter: Filter) => change({ filter }, 'push'), [change]);
  const onFocus = useCallback(
    (focus: EventId | null) => {
      const told = focus ? pairTelling(index, pair, focus) : pair;
      // An unchanged pair stays out of the address.
      change({ focus, at: null, ...(focus && { tab: 'articles' }), ...(told !== pair && { pair: told }) }, 'push');
    },
    [change, index, pair],
  );
  const onSentence = useCallback(
    (article: ArticleId, sentence: number) => {
      const shown = pairWith(index, pair, [article]);
      change(
        { at: { article, sentence }, focus: null, tab: 'articles', ...(shown !== pair && { pair: shown }) },
        'push',
      );
    },
    [change, index, pair],
  );
  // Days of the calendar are seen on the timeline that counts by it: going to some from the list, or from the axis by visit, shows it.
  const onDays = useCallback(
    (window: DayWindow) => change({ window, view: 'timeline', axis: 'calendar' }, 'push'),
    [change],
  );
  const onShow = useCallback(
    (links: readonly SentenceLink[]) => {
      const [first] = links;
      if (!first) return;
      const articles = links.map((link) => link.article);
      const { article, sentence } = first;
      change(
        { at: { article, sentence }, focus: null, tab: 'articles', pair: pairWith(index, pair, articles) },
        'push',
      );
    },
    [change, index, pair],
  );
  const linkFor = useCallback(
    ({ article, sentence }: SentenceLink) =>
      writeAddress(pageAddress(), {
        ...view,
        tab: 'articles',
        pair: pairWith(index, pair, [article]),
        visits,
        at: { article, sentence },
      }),
    [view, index, pair, visits],
  );
  return { onFilter, onFocus, onSentence, onDays, onShow, linkFor };
}

/** The page's own address without its query; empty while prerendering, when there is none. */
const pageAddress = () => (typeof window === 'undefined' ? '' : window.location.origin + window.location.pathname);
