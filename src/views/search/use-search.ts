import { useEffect, useState } from 'react';
import { takeTurns } from '#base/steps.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import { PAGE_TURNS } from '#ui/page-turns.ts';
import { buildSearchIndex } from './build-search-index.ts';
import { findMatches } from './find-matches.ts';
import type { MatchGroup } from './search-match.ts';

export type FindMatches = (typed: string) => MatchGroup[];

/** Finds in `index`; null while its words are being read. */
export function useSearch(index: CorpusIndex): FindMatches | null {
  const [ready, setReady] = useState<{ readonly index: CorpusIndex; readonly find: FindMatches } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    void takeTurns(buildSearchIndex(index.corpus), PAGE_TURNS, stop.signal).then((search) => {
      if (search) setReady({ index, find: (typed) => findMatches(search, index, typed) });
    });
    return () => stop.abort();
  }, [index]);
  return ready?.index === index ? ready.find : null;
}
