import { createRoot } from 'react-dom/client';
import { known } from '#base/assert.ts';
import type { Corpus } from '#model/corpus.ts';
import { indexCorpus } from '#select/index-corpus.ts';
import { LANE_KINDS } from '#select/view-choices.ts';
import { BenchPage } from './BenchPage.tsx';
import { timeUntil } from './bench-window.ts';

/** The timeline with its filters, over an index that stands ready, as it comes from the worker. */
export function showEntente(corpus: Corpus, asked: URLSearchParams): void {
  const index = indexCorpus(corpus);
  const lanes = LANE_KINDS.find((kind) => kind === asked.get('lanes')) ?? 'topic';
  const element = known(document.querySelector('#root'), 'the root');
  const show = () =>
    timeUntil(
      () => createRoot(element).render(<BenchPage index={index} lanes={lanes} bare={asked.has('bare')} />),
      () => element.querySelector('[data-plot] :is([data-key], canvas)') !== null,
    );
  const filter = () => {
    const box = known(
      element.querySelector<HTMLElement>('aside :is([role=checkbox], input[type=checkbox])'),
      'a value to tick',
    );
    const words = () => element.querySelector('main p')?.textContent;
    const before = words();
    return timeUntil(
      () => box.click(),
      () => words() !== before,
    );
  };
  window.bench = { show, filter };
  if (asked.has('open')) void show();
}
