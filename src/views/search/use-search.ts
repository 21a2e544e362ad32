import { useCallback, useEffect, useRef, useState } from 'react';
import type { CorpusIndex } from '#select/index-corpus.ts';
import type { FindMatches } from './open-search.ts';

export type SearchPhase =
  | { readonly phase: 'closed' | 'opening' | 'failed' }
  | { readonly phase: 'open'; readonly find: FindMatches };

/** The search over `index`, opened on the first call of `open` and again after the index has changed or opening has failed. */
export function useSearch(index: CorpusIndex): { readonly search: SearchPhase; readonly open: () => void } {
  const [search, setSearch] = useState<SearchPhase>({ phase: 'closed' });
  const opened = useRef<CorpusIndex | null>(null);
  const open = useCallback(() => {
    if (opened.current === index) return;
    opened.current = index;
    setSearch({ phase: 'opening' });
    // A later index may have been asked for meanwhile: only the last one asked for may answer.
    const settle = (next: SearchPhase) => opened.current === index && setSearch(next);
    import('./open-search.ts')
      .then(({ openSearch }) => openSearch(index))
      .then((find) => settle({ phase: 'open', find }))
      .catch(() => {
        settle({ phase: 'failed' });
        opened.current = null;
      });
  }, [index]);
  useEffect(() => {
    if (opened.current !== null && opened.current !== index) open();
  }, [index, open]);
  return { search, open };
}
