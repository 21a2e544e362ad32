import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '#app/theme.css';
import { useShelf } from '#app/use-shelf.ts';
import { Workspace } from '#app/Workspace.tsx';
import { known } from '#base/assert.ts';
import { indexCorpus } from '#select/index-corpus.ts';
import { generateCorpus } from '../../bench/generate-corpus.ts';

// The app as it is, with generated events in the place of those that its articles tell.
const SIZE = 100_000;
const index = indexCorpus(generateCorpus({ size: SIZE, seed: 1 }));

function GeneratedApp() {
  return <Workspace index={index} shelf={useShelf()} />;
}

createRoot(known(document.querySelector('#root'), 'the root')).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <GeneratedApp />
    </QueryClientProvider>
  </StrictMode>,
);
