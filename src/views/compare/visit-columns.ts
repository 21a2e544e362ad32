import { describeTrip } from '#corpus/label-visits.ts';
import { findOwnArticles } from '#corpus/visit-accounts.ts';
import type { Corpus, CorpusVisit } from '#model/corpus.ts';
import type { VisitId } from '#model/ids.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import type { VisitColumn } from './comparison.ts';

/** The main visits with these ids, in the order given; ids that are no main visit of the corpus are left out. */
export function findVisits(index: CorpusIndex, ids: readonly VisitId[]): CorpusVisit[] {
  const visits = new Map(index.corpus.visits.map((visit) => [visit.id, visit]));
  return ids.flatMap((id) => visits.get(id) ?? []);
}

export const toColumn = (corpus: Corpus, visit: CorpusVisit): VisitColumn => ({
  visit: visit.id,
  label: visit.label,
  route: describeTrip(visit),
  articles: findOwnArticles(corpus, visit).map(({ id }) => id),
});

/** Where something stands that `count` of `all` columns have. */
export function describeReach(count: number, all: number): 'in-all' | 'in-several' | 'only-here' {
  if (count <= 1) return 'only-here';
  return count === all ? 'in-all' : 'in-several';
}
