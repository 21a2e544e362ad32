import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import type { SentenceTarget } from '#address/view-state.ts';
import { writeAddress } from '#address/write-address.ts';
import type { SentenceLink } from '#corpus/sentence-link.ts';
import type { ArticleId, EventId, PersonId } from '#model/ids.ts';
import { chooseFacet } from '#select/filter.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import type { DayWindow } from '#select/view-choices.ts';
import { type Explorer, pairTelling, pairWith } from './use-explorer.ts';
import { toViewChanges } from './view-changes.ts';

/** What the panes can ask for, each as one step of the address. */
export function useActions(index: CorpusIndex, { view, change, pair, visits }: Explorer) {
  const changes = useMemo(() => toViewChanges(change), [change]);
  const cameFrom = useRef<HTMLElement | null>(null);
  const onPerson = useCallback(
    (person: PersonId) => changes.onFilter(chooseFacet(view.filter, 'person', { values: [person], mode: 'any' })),
    [changes, view.filter],
  );
  const onFocus = useCallback(
    (focus: EventId | null) => {
      const told = focus ? pairTelling(index, pair, focus) : pair;
      // An unchanged pair stays out of the address.
      change(
        { focus, ...NO_SENTENCE, ...(focus && { tab: 'articles' }), ...(told !== pair && { pair: told }) },
        'push',
      );
    },
    [change, index, pair],
  );
  const onSentence = useCallback(
    (article: ArticleId, sentence: number) => {
      cameFrom.current = null;
      const shown = pairWith(index, pair, [article]);
      change(
        {
          at: { article, sentence },
          shown: null,
          focus: null,
          tab: 'articles',
          ...(shown !== pair && { pair: shown }),
        },
        'push',
      );
    },
    [change, index, pair],
  );
  // One of the sentences shown: a step among them is no step to undo.
  const onShownStep = useCallback(
    (at: SentenceTarget | null) => {
      const told = at ? pairWith(index, pair, [at.article as ArticleId]) : pair;
      change(at ? { at, ...(told !== pair && { pair: told }) } : NO_SENTENCE, at ? 'replace' : 'push');
      // Done with them, the reader goes on where the claim stands that they were shown for.
      if (!at && cameFrom.current?.isConnected) cameFrom.current.focus();
    },
    [change, index, pair],
  );
  // Days of the calendar are seen on the timeline that counts by it: going to some from the list, or from the axis by visit, shows it.
  const onDays = useCallback(
    (window: DayWindow) => change({ window, view: 'timeline', axis: 'calendar' }, 'push'),
    [change],
  );
  const onShow = useCallback(
    (links: readonly SentenceLink[], from?: HTMLElement) => {
      cameFrom.current = from ?? null;
      const [at, ...more] = links.map(({ article, sentence }) => ({ article, sentence }));
      if (!at) return;
      const articles = links.map((link) => link.article);
      const shown = more.length > 0 ? [at, ...more] : null;
      change({ at, shown, focus: null, tab: 'articles', pair: pairWith(index, pair, articles) }, 'push');
    },
    [change, index, pair],
  );
  const linkFor = useCallback(
    (link: SentenceLink | null) =>
      writeAddress(pageAddress(), {
        ...view,
        visits,
        shown: null,
        ...(link
          ? {
              tab: 'articles',
              pair: pairWith(index, pair, [link.article]),
              at: { article: link.article, sentence: link.sentence },
            }
          : { pair, at: null }),
      }),
    [view, index, pair, visits],
  );
  // One function for as long as the page stands: a pane that needs an address only when a button is pressed is not drawn anew for it.
  const latest = useRef(linkFor);
  useLayoutEffect(() => {
    latest.current = linkFor;
  }, [linkFor]);
  const linkNow = useCallback((link: SentenceLink) => latest.current(link), []);
  return { ...changes, onPerson, onFocus, onSentence, onShownStep, onDays, onShow, linkFor, linkNow };
}

export type Actions = ReturnType<typeof useActions>;

const NO_SENTENCE = { at: null, shown: null } as const;

/** The page's own address without its query; empty while prerendering, when there is none. */
const pageAddress = () => (typeof window === 'undefined' ? '' : window.location.origin + window.location.pathname);
