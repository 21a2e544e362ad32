import { useCallback, useMemo, useRef, useState } from 'react';
import type { CorpusIndex } from '#select/index-corpus.ts';
import { lazyPart } from '#ui/lazy-part.ts';
import { standingPart } from '#ui/standing-part.tsx';
import { useAfterPaint } from '#ui/use-after-paint.ts';
import { FacetPane } from '#views/facets/FacetPane.tsx';
import { SearchBox } from '#views/search/SearchBox.tsx';
import { BrokenLink } from './broken-link.ts';
import { Events } from './Events.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { Header } from './Header.tsx';
import { PaneBoundary } from './PaneBoundary.tsx';
import { useActions } from './use-actions.ts';
import { useAnnouncer } from './use-announcer.ts';
import { useExplorer } from './use-explorer.ts';
import { useFileDrop } from './use-file-drop.ts';
import type { Shelf } from './use-shelf.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useStoredFlag } from './use-stored-flag.ts';
import { useTheme } from './use-theme.ts';
import { useWarmUp } from './use-warm-up.ts';

const SinceLine = standingPart('since', () =>
  import('#views/compare/SinceLine.tsx').then((loaded) => loaded.SinceLine),
);
const Comparison = standingPart('comparison', () => import('./Comparison.tsx').then((loaded) => loaded.Comparison));
const Library = lazyPart(() => import('./Library.tsx').then((loaded) => loaded.Library), {
  when: ({ open }) => open,
});
const KeysHelp = lazyPart(() => import('./KeysHelp.tsx').then((loaded) => loaded.KeysHelp), {
  when: ({ open }) => open,
});

const SKIPS = [
  ['changes', 'what changed'],
  ['events', 'the events'],
  ['articles', 'the articles'],
] as const;

export function Workspace({ index, shelf }: { readonly index: CorpusIndex; readonly shelf: Shelf }) {
  const explorer = useExplorer(index);
  const { selection, late } = explorer;
  const [announcement, announce] = useAnnouncer();
  const [theme, setTheme] = useTheme();
  const [keysOpen, setKeysOpen] = useState(false);
  const [libraryOpen, setLibraryOpen] = useState(false);
  const [dropped, setDropped] = useState<readonly File[] | null>(null);
  const [shortcutsOn, setShortcutsOn] = useStoredFlag('shortcuts', true);
  const search = useRef<HTMLInputElement>(null);
  const shortcuts = useMemo(() => ({ '/': () => search.current?.focus(), '?': () => setKeysOpen(true) }), []);
  useShortcuts(shortcuts, shortcutsOn);
  useWarmUp(index);
  const onDrop = useCallback((files: readonly File[]) => {
    setLibraryOpen(true);
    setDropped(files);
  }, []);
  useFileDrop(onDrop);

  const actions = useActions(index, explorer);
  const { onFilter, onFocus, onSentence, onShow } = actions;
  // The links of all marks say what is filtered: they follow with the panes that they stand in.
  const { linkFor } = useAfterPaint(useMemo(() => ({ linkFor: actions.linkFor }), [actions.linkFor]));

  return (
    <div className="flex min-h-dvh flex-col in-data-[print=brief]:print:hidden">
      {/* The filters are some fifty stops of Tab long. */}
      {SKIPS.map(([place, words]) => (
        <a key={place} href={`#${place}`} className="sr-only z-50 bg-paper px-3 py-2 focus:not-sr-only focus:absolute">
          Skip to {words}
        </a>
      ))}
      <Header
        corpus={index.corpus}
        theme={theme}
        onTheme={setTheme}
        onKeys={() => setKeysOpen(true)}
        onLibrary={() => setLibraryOpen(true)}
        exporting={<ExportMenu index={index} selection={selection} />}
        search={
          <SearchBox
            ref={search}
            index={index}
            onEvent={onFocus}
            onPerson={actions.onPerson}
            onSentence={onSentence}
            onWindow={actions.onDays}
          />
        }
      />
      <BrokenLink dropped={explorer.dropped} />
      <div className="flex grow">
        <aside
          aria-label="Filters"
          className="sticky top-(--header-height) h-[calc(100dvh-var(--header-height))] w-75 shrink-0 overflow-y-auto border-rule border-r px-4 py-4 max-lg:hidden xl:w-76 xl:px-5 print:hidden"
        >
          <PaneBoundary pane="The filter list">
            <FacetPane index={index} selection={selection} late={late.selection} onFilter={onFilter} />
          </PaneBoundary>
        </aside>
        <main className="flex min-w-0 grow flex-col">
          <PaneBoundary pane="The summary">
            <div id="changes" tabIndex={-1} className="px-4 pt-3 not-has-[section]:pt-0 md:px-6 xl:px-8">
              <SinceLine {...late.known} linkFor={linkFor} onShow={onShow} />
            </div>
          </PaneBoundary>
          {index.size > 0 ? (
            <Events index={index} explorer={explorer} actions={actions} announce={announce} />
          ) : (
            <p id="events" tabIndex={-1} className="px-4 pt-4 pb-6 text-muted md:px-6 xl:px-8">
              No visits or events were found in these articles.
            </p>
          )}
          <section
            id="articles"
            aria-label="Comparison"
            tabIndex={-1}
            // Painted by itself: what moves on the timeline leaves it as it was.
            className="isolate flex grow flex-col border-rule border-t bg-page"
          >
            <PaneBoundary pane="The comparison">
              <Comparison index={index} explorer={explorer} actions={actions} linkFor={linkFor} />
            </PaneBoundary>
          </section>
        </main>
      </div>
      <p role="status" aria-live="polite" className="sr-only">
        {announcement}
      </p>
      <Library
        shelf={shelf}
        dropped={dropped}
        open={libraryOpen}
        onOpen={setLibraryOpen}
        onRead={(id) => onSentence(id, 0)}
      />
      <KeysHelp
        open={keysOpen}
        onOpen={setKeysOpen}
        enabled={shortcutsOn}
        onEnabled={setShortcutsOn}
        theme={theme}
        onTheme={setTheme}
      />
    </div>
  );
}
