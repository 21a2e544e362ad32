import type { CorpusIndex } from '#select/index-corpus.ts';
import { buildSearchIndex } from './build-search-index.ts';
import { findMatches } from './find-matches.ts';
import type { MatchGroup } from './search-match.ts';

export type FindMatches = (typed: string) => MatchGroup[];

/** The door to the search chunk: everything behind it is fetched when the field is first entered. */
export async function openSearch(index: CorpusIndex): Promise<FindMatches> {
  const search = await buildSearchIndex(index.corpus);
  return (typed) => findMatches(search, index, typed);
}
