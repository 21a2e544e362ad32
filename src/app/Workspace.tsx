import { useCallback, useMemo, useRef, useState } from 'react';
import type { EventId } from '#model/ids.ts';
import { chooseFacet, type Filter } from '#select/filter.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import { Button } from '#ui/Button.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { Sheet } from '#ui/Sheet.tsx';
import { FacetPane } from '#views/facets/FacetPane.tsx';
import { FilterChips } from '#views/facets/FilterChips.tsx';
import { ListPane } from '#views/list/ListPane.tsx';
import { ReaderPane } from '#views/reader/ReaderPane.tsx';
import { SearchBox } from '#views/search/SearchBox.tsx';
import { TimelinePane } from '#views/timeline/TimelinePane.tsx';
import { Header } from './Header.tsx';
import { KeysHelp } from './KeysHelp.tsx';
import { describeBrokenLink, describeDoubt } from './messages.ts';
import { PaneBoundary } from './PaneBoundary.tsx';
import { useAnnouncer } from './use-announcer.ts';
import { type Explorer, pairShowing, useExplorer } from './use-explorer.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useStoredFlag } from './use-stored-flag.ts';
import { useTheme } from './use-theme.ts';
import { useWide } from './use-wide.ts';

const VIEWS = [
  { value: 'timeline', label: 'Timeline' },
  { value: 'list', label: 'List' },
] as const;

export function Workspace({ index }: { readonly index: CorpusIndex }) {
  const explorer = useExplorer(index);
  const { view, change, selection, pair, setSentence } = explorer;
  const [announcement, announce] = useAnnouncer();
  const [theme, setTheme] = useTheme();
  const [keysOpen, setKeysOpen] = useState(false);
  const [shortcutsOn, setShortcutsOn] = useStoredFlag('shortcuts', true);
  const search = useRef<HTMLInputElement>(null);
  const shortcuts = useMemo(() => ({ '/': () => search.current?.focus(), '?': () => setKeysOpen(true) }), []);
  useShortcuts(shortcuts, shortcutsOn);

  const onFilter = useCallback((filter: Filter) => change({ filter }, 'push'), [change]);
  const onFocus = useCallback(
    (focus: EventId | null) => {
      setSentence(null);
      const shown = focus ? pairShowing(index, pair, focus) : pair;
      // An unchanged pair stays out of the address.
      change(shown === pair ? { focus } : { focus, pair: shown }, 'push');
    },
    [change, index, pair, setSentence],
  );
  const broken = describeBrokenLink(explorer.dropped);

  return (
    <div className="flex min-h-dvh flex-col">
      <a href="#articles" className="sr-only z-50 bg-paper px-3 py-2 focus:not-sr-only focus:absolute">
        Skip to the articles
      </a>
      <Header
        corpus={index.corpus}
        theme={theme}
        onTheme={setTheme}
        onKeys={() => setKeysOpen(true)}
        search={
          <SearchBox
            ref={search}
            index={index}
            onEvent={onFocus}
            onPerson={(person) => onFilter(chooseFacet(view.filter, 'person', { values: [person], mode: 'any' }))}
            onSentence={(article, sentence) => {
              setSentence({ article, sentence });
              if (!pair.includes(article)) change({ pair: [article, ...pair.slice(1)] }, 'push');
            }}
            onWindow={(window) => change({ window }, 'replace')}
          />
        }
      />
      {broken && <QuietWord text={broken} />}
      <div className="flex grow">
        <aside
          aria-label="Filters"
          className="sticky top-(--header-height) h-[calc(100dvh-var(--header-height))] w-60 shrink-0 overflow-y-auto border-rule border-r px-5 py-4 max-lg:hidden xl:w-76 print:hidden"
        >
          <PaneBoundary pane="The filter list">
            <FacetPane index={index} selection={selection} onFilter={onFilter} />
          </PaneBoundary>
        </aside>
        <main className="flex min-w-0 grow flex-col">
          <Events index={index} explorer={explorer} onFilter={onFilter} onFocus={onFocus} announce={announce} />
          <section
            id="articles"
            aria-label="Articles side by side"
            tabIndex={-1}
            className="flex flex-col border-rule border-t bg-page md:h-[max(30rem,calc(100dvh-var(--header-height)))] print:h-auto"
          >
            <PaneBoundary pane="The article view">
              <ReaderPane
                index={index}
                selection={selection}
                pair={pair}
                focus={view.focus as EventId | null}
                sentence={explorer.sentence}
                marks={view.marks}
                raw={view.raw}
                onFocus={onFocus}
                onPair={(next) => change({ pair: next }, 'push')}
                onMarks={(marks) => change({ marks }, 'replace')}
                onRaw={(raw) => change({ raw }, 'replace')}
                describeDoubt={describeDoubt}
              />
            </PaneBoundary>
          </section>
        </main>
      </div>
      <p role="status" aria-live="polite" className="sr-only">
        {announcement}
      </p>
      <KeysHelp open={keysOpen} onOpen={setKeysOpen} enabled={shortcutsOn} onEnabled={setShortcutsOn} />
    </div>
  );
}

interface EventsProps {
  readonly index: CorpusIndex;
  readonly explorer: Explorer;
  readonly onFilter: (filter: Filter) => void;
  readonly onFocus: (focus: EventId | null) => void;
  readonly announce: (text: string) => void;
}

/** The events, as a timeline or as a list, under the filter's chips. */
function Events({ index, explorer, onFilter, onFocus, announce }: EventsProps) {
  const { view, change, selection } = explorer;
  const wide = useWide();
  const [filtersOpen, setFiltersOpen] = useState(false);
  // While prerendering nobody knows the width: both are drawn, and the stylesheet shows the one that fits.
  const shown = view.view ?? (wide === null ? 'both' : wide ? 'timeline' : 'list');
  const focus = view.focus as EventId | null;
  const toggle = (
    <Segmented
      label="View"
      value={shown === 'both' ? 'timeline' : shown}
      options={VIEWS}
      onValue={(next) => change({ view: next }, 'push')}
    />
  );
  return (
    <section aria-label="Events" className="px-4 py-4 md:px-6 xl:px-8">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button className="lg:hidden print:hidden" onClick={() => setFiltersOpen(true)}>
          Filters
        </Button>
        <FilterChips index={index} selection={selection} onFilter={onFilter} />
        {shown !== 'timeline' && (
          <div className={`ml-auto print:hidden ${shown === 'both' ? 'md:hidden' : ''}`}>{toggle}</div>
        )}
      </div>
      {shown !== 'list' && (
        <div className={shown === 'both' ? 'max-md:hidden' : undefined}>
          <PaneBoundary pane="The timeline">
            <TimelinePane
              index={index}
              selection={selection}
              lanes={view.lanes}
              gaps={view.gaps}
              window={view.window}
              focus={focus}
              onLanes={(lanes) => change({ lanes }, 'push')}
              onGaps={(gaps) => change({ gaps }, 'push')}
              onWindow={(window) => change({ window }, 'replace')}
              onFocus={onFocus}
              announce={announce}
              toolbarEnd={toggle}
            />
          </PaneBoundary>
        </div>
      )}
      {shown !== 'timeline' && (
        <div className={shown === 'both' ? 'md:hidden' : undefined}>
          <PaneBoundary pane="The list">
            <ListPane
              index={index}
              selection={selection}
              focus={focus}
              sort={view.sort}
              onSort={(sort) => change({ sort }, 'push')}
              onFocus={onFocus}
              announce={announce}
            />
          </PaneBoundary>
        </div>
      )}
      <Sheet title="Filters" open={filtersOpen} onOpen={setFiltersOpen} from="side">
        <FacetPane index={index} selection={selection} onFilter={onFilter} />
      </Sheet>
    </section>
  );
}

/** One line that can be waved away. */
function QuietWord({ text }: { readonly text: string }) {
  const [shown, setShown] = useState(true);
  if (!shown) return null;
  return (
    <div role="status" className="flex items-center gap-4 border-rule border-b bg-wash px-6 py-2 text-sm">
      <p>{text}</p>
      <Button look="quiet" onClick={() => setShown(false)}>
        Close
      </Button>
    </div>
  );
}
