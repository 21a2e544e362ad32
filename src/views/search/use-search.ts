import { useEffect, useState } from 'react';
import type { CorpusIndex } from '#select/index-corpus.ts';
import { buildSearchIndex } from './build-search-index.ts';
import { findMatches } from './find-matches.ts';
import type { MatchGroup } from './search-match.ts';

export type FindMatches = (typed: string) => MatchGroup[];

/** Finds in `index`; null while its words are being read. */
export function useSearch(index: CorpusIndex): FindMatches | null {
  const [ready, setReady] = useState<{ readonly index: CorpusIndex; readonly find: FindMatches } | null>(null);
  useEffect(() => {
    let wanted = true;
    void buildSearchIndex(index.corpus).then((search) => {
      if (wanted) setReady({ index, find: (typed) => findMatches(search, index, typed) });
    });
    return () => {
      wanted = false;
    };
  }, [index]);
  return ready?.index === index ? ready.find : null;
}
