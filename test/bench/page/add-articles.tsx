import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { useIndex } from '#app/use-index.ts';
import { known } from '#base/assert.ts';
import { readArticles } from '#data/read-articles.ts';
import type { ParsedArticle } from '#model/article.ts';
import { BenchPage } from './BenchPage.tsx';
import { painted, timeUntil } from './bench-window.ts';
import { sampleTexts } from './sample-texts.ts';

const FIRST = 30;

interface Shelf {
  readonly articles: readonly ParsedArticle[];
  readonly progress: readonly [done: number, total: number] | null;
}

let told = 0;
let change: (shelf: (last: Shelf) => Shelf) => void = () => {};
let shown = 0;

function Page({ first }: { readonly first: readonly ParsedArticle[] }) {
  const [shelf, setShelf] = useState<Shelf>({ articles: first, progress: null });
  const index = useIndex(shelf.articles);
  useEffect(() => {
    change = setShelf;
    shown = index?.corpus.articles.length ?? 0;
  }, [index]);
  return (
    <>
      {shelf.progress && <progress value={shelf.progress[0]} max={shelf.progress[1]} />}
      {index && <BenchPage index={index} lanes="topic" bare={false} />}
    </>
  );
}

/** Reading as the app does it: in a worker, with progress, put together in turns, then shown. */
export async function offerReading(): Promise<void> {
  const { articles: first } = await readArticles(sampleTexts(FIRST));
  const element = known(document.querySelector('#root'), 'the root');
  const show = () =>
    timeUntil(
      () => createRoot(element).render(<Page first={first} />),
      () => shown === first.length,
    );
  const add = async (count: number) => {
    const begun = performance.now();
    const { articles } = await readArticles(sampleTexts(FIRST + count).slice(FIRST), {
      onProgress: (...progress) => {
        told += 1;
        change((last) => ({ ...last, progress }));
      },
    });
    change((last) => ({ articles: [...last.articles, ...articles], progress: null }));
    while (shown < FIRST + count) await painted();
    await painted();
    return { seconds: (performance.now() - begun) / 1000, told };
  };
  window.bench = { show, add };
}
