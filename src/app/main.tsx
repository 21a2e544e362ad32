import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { NuqsAdapter } from 'nuqs/adapters/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { known } from '#base/assert.ts';
import { bundledArticles } from '#data/bundled-articles.ts';
import { keptArticles } from '#data/kept-articles.ts';
import { fetchPartsWhenIdle } from '#ui/lazy-part.ts';
import { App } from './App.tsx';
import './theme.css';

const queries = new QueryClient();
const root = known(document.getElementById('root'), 'a #root element in index.html');

// In a function, not at the top of the file: chunks that are fetched meanwhile import from this one, and would wait for it for ever.
async function open(): Promise<void> {
  // The prerendered first screen stays until there is something to put in its place; a failure is shown by App.
  await Promise.all([queries.prefetchQuery(bundledArticles), queries.prefetchQuery(keptArticles)]);
  delete root.dataset.prerendered;
  createRoot(root).render(
    <StrictMode>
      <NuqsAdapter>
        <QueryClientProvider client={queries}>
          <App />
        </QueryClientProvider>
      </NuqsAdapter>
    </StrictMode>,
  );
}

void open();

// What the reader may ask for next comes while nothing else does.
if (document.readyState === 'complete') fetchPartsWhenIdle();
else window.addEventListener('load', fetchPartsWhenIdle, { once: true });
