import { useEffect } from 'react';
import type { CorpusIndex } from '#select/index-corpus.ts';
import { whenIdle } from '#ui/when-idle.ts';

/** Has the code behind a click compiled while there is nothing else to do: the first click is then as quick as the tenth. */
export function useWarmUp(index: CorpusIndex): void {
  useEffect(() => {
    // Where it can't be had nothing is lost that a reader would miss.
    const load = () => import('./rehearse-click.tsx').then((loaded) => loaded.rehearseClick(index), Boolean);
    whenIdle(load);
  }, [index]);
}
