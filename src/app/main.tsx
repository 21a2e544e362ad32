import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { known } from '#base/assert.ts';
import { bundledArticles } from '#data/bundled-articles.ts';
import { keptArticles } from '#data/kept-articles.ts';
import { rememberPlace } from '#ui/carry-place.ts';
import { fetchPartsWhenIdle } from '#ui/lazy-part.ts';
import { fetchStanding, keepStanding } from '#ui/standing-part.tsx';
import { App } from './App.tsx';
import { BrokenLink } from './broken-link.ts';
import { WIDE } from './use-wide.ts';
import './theme.css';

/** What the page holds of articles: the examples, and the person's own. */
const queries = new QueryClient();
const root = known(document.getElementById('root'), 'a #root element in index.html');

// In a function, not at the top of the file: chunks that are fetched meanwhile import from this one, and would wait for it for ever.
async function open(): Promise<void> {
  // The prerendered first screen stays until there is something to put in its place; a failure is shown by App.
  await Promise.all([queries.prefetchQuery(bundledArticles), queries.prefetchQuery(keptArticles)]);
  if (showsPrerendered()) keepStanding(root);
  else await Promise.all([fetchStanding(otherView), BrokenLink.fetch()]);
  const putBack = rememberPlace(root);
  delete root.dataset.prerendered;
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <Opening onShown={putBack} />
      </QueryClientProvider>
    </StrictMode>,
  );
}

/** What the reader has reached in the prerendered page is put back once the app stands in its place. */
function Opening({ onShown }: { readonly onShown: (arriving: Element) => void }) {
  // Parts that measure their room first are drawn by then, in this same task.
  useLayoutEffect(() => queueMicrotask(() => onShown(root)), [onShown]);
  return <App />;
}

/** Whether the page opens on what was prerendered: the examples alone, at the plain address. */
const showsPrerendered = (): boolean =>
  window.location.search === '' && queries.getQueryData(keptArticles.queryKey)?.articles.length === 0;

// What is not on screen first: the address says what is, else the width.
const otherView = isListFirst() ? 'timeline' : 'list';

function isListFirst(): boolean {
  const asked = new URLSearchParams(window.location.search).get('view');
  return asked === 'list' || (asked !== 'timeline' && !window.matchMedia(WIDE).matches);
}

void open();

// What the reader may ask for next comes while nothing else does; from then on the other tabs are heard.
function prepareMore(): void {
  fetchPartsWhenIdle();
  void import('./kept-shelf.ts').then(({ followTabs }) => followTabs(queries), ignore);
}

// A tab that can't fetch it shows what it had, as one that was opened before did.
const ignore = () => undefined;

if (document.readyState === 'complete') prepareMore();
else window.addEventListener('load', prepareMore, { once: true });
