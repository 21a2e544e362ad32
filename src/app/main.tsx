import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { NuqsAdapter } from 'nuqs/adapters/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { known } from '#base/assert.ts';
import { bundledArticles } from '#data/bundled-articles.ts';
import { keptArticles } from '#data/kept-articles.ts';
import { App } from './App.tsx';
import './theme.css';

const queries = new QueryClient();
const root = known(document.getElementById('root'), 'a #root element in index.html');

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
