import { createRoot, type Root } from 'react-dom/client';
import { known } from '#base/assert.ts';
import { buildCorpus } from '#corpus/build-corpus.ts';
import { readArticles } from '#data/read-articles.ts';
import type { Corpus } from '#model/corpus.ts';
import { type CorpusIndex, indexCorpus } from '#select/index-corpus.ts';
import { BenchPage } from './BenchPage.tsx';
import { painted, timeUntil } from './bench-window.ts';
import { sampleTexts } from './sample-texts.ts';

const AN_IMPORT = 3;

/** What a person does all day, done often and undone: the heap should not notice. */
export function offerChurn(corpus: Corpus): void {
  const element = known(document.querySelector('#root'), 'the root');
  const index = indexCorpus(corpus);
  let root: Root | null = null;
  const draw = (shown: CorpusIndex) => {
    root ??= createRoot(element);
    root.render(<BenchPage index={shown} lanes="topic" bare={false} />);
  };
  const show = () =>
    timeUntil(
      () => draw(index),
      () => element.querySelector('[data-plot] :is([data-key], canvas)') !== null,
    );
  const imports = async (times: number) => {
    for (let i = 0; i < times; i += 1) {
      const { articles } = await readArticles(sampleTexts(AN_IMPORT + i).slice(-AN_IMPORT));
      draw(indexCorpus(buildCorpus(articles)));
      await painted();
      draw(index);
      await painted();
    }
  };
  const filters = async (times: number) => {
    for (let i = 0; i < times; i += 1) {
      const boxes = element.querySelectorAll<HTMLElement>(
        'aside :is([role=checkbox], input[type=checkbox]):not(:disabled, [aria-disabled=true])',
      );
      // Ticked and unticked again, one value after the other.
      boxes[(i >> 1) % Math.min(boxes.length, 12)]?.click();
      await painted();
    }
  };
  const mounts = async (times: number) => {
    for (let i = 0; i < times; i += 1) {
      root?.unmount();
      root = null;
      await painted();
      await show();
    }
  };
  window.bench = { show, imports, filters, mounts };
}
