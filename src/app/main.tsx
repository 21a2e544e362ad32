import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { NuqsAdapter } from 'nuqs/adapters/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { known } from '#base/assert.ts';
import { App } from './App.tsx';
import './theme.css';

const queries = new QueryClient();

createRoot(known(document.getElementById('root'), 'a #root element in index.html')).render(
  <StrictMode>
    <NuqsAdapter>
      <QueryClientProvider client={queries}>
        <App />
      </QueryClientProvider>
    </NuqsAdapter>
  </StrictMode>,
);
