import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import type { Shelf } from '#app/use-shelf.ts';
import { Workspace } from '#app/Workspace.tsx';
import { known } from '#base/assert.ts';
import type { Corpus } from '#model/corpus.ts';
import { type CorpusIndex, indexCorpus } from '#select/index-corpus.ts';
import { timeUntil } from './bench-window.ts';
import './page.css';

function GeneratedApp({ index }: { readonly index: CorpusIndex }) {
  return <Workspace index={index} shelf={{ ...EMPTY_SHELF, index }} />;
}

const EMPTY_SHELF = {
  own: [],
  bundled: [],
  failure: null,
  faults: [],
  loadError: null,
  examples: true,
  onExamples: () => {},
} satisfies Omit<Shelf, 'index'>;

/** The whole app over generated events. */
export function showApp(corpus: Corpus): void {
  const index = indexCorpus(corpus);
  const element = known(document.querySelector<HTMLElement>('#root'), 'the root');
  const show = () =>
    timeUntil(
      () =>
        createRoot(element).render(
          <QueryClientProvider client={new QueryClient()}>
            <GeneratedApp index={index} />
          </QueryClientProvider>,
        ),
      () => element.querySelector('[data-plot] :is([data-key], canvas)') !== null,
    );
  const filter = () => {
    const box = known(
      element.querySelector<HTMLElement>('aside :is([role=checkbox], input[type=checkbox])'),
      'a value',
    );
    const words = () => element.querySelector('main [role=status]')?.textContent;
    const before = words();
    return timeUntil(
      () => box.click(),
      () => words() !== before,
    );
  };
  window.bench = { show, filter };
}
