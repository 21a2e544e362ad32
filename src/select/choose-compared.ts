import type { Corpus, CorpusVisit } from '#model/corpus.ts';
import type { ArticleId, VisitId } from '#model/ids.ts';

/**
 * The two visits that are compared when nobody has chosen: the latest that has an earlier one between the same two sides, with that one;
 * where no sides have met twice, the last two.
 */
export function chooseVisits(corpus: Corpus): readonly VisitId[] {
  const { visits } = corpus;
  for (let at = visits.length - 1; at > 0; at -= 1) {
    const sides = sidesOf(visits[at]);
    const before = visits.slice(0, at).findLast((earlier) => [...sidesOf(earlier)].some((pair) => sides.has(pair)));
    const visit = visits[at];
    if (before && visit) return [before.id, visit.id];
  }
  return visits.slice(-2).map(({ id }) => id);
}

/** One article of each compared visit, in order of time; filled up with the first others. */
export function chooseArticles(corpus: Corpus, visits: readonly VisitId[]): readonly ArticleId[] {
  const told = visits.flatMap((id) => corpus.visits.find((visit) => visit.id === id)?.articles.slice(0, 1) ?? []);
  const all = corpus.articles.map(({ id }) => id);
  const pair = new Set([...new Set([...told, ...all])].slice(0, 2));
  return all.filter((id) => pair.has(id));
}

// Whoever travels: a visit and a return visit are between the same two sides.
function sidesOf(visit: CorpusVisit | undefined): Set<string> {
  const home = visit?.visitorSide;
  if (!visit || !home) return new Set();
  return new Set(visit.stops.map(({ hostCountry }) => [home, hostCountry].sort().join(' ')));
}
