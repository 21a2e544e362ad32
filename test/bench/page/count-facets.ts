import type { Corpus, CorpusEvent } from '#model/corpus.ts';
import { chooseFacet, FACETS, type Facet, type Filter, NO_FILTER } from '#select/filter.ts';
import { facetValues, indexCorpus } from '#select/index-corpus.ts';
import { selectEvents } from '#select/select-events.ts';

const ROUNDS = 8;

/** Live counts of all facets under filters that change, by the index and by a loop over objects. */
export function offerFacets(corpus: Corpus): void {
  const index = indexCorpus(corpus);
  const topics = [...index.rows.topic.keys()];
  const filters = Array.from({ length: ROUNDS }, (_, i) => {
    const byTopic = chooseFacet(NO_FILTER, 'topic', { values: [topics[i % topics.length] ?? ''], mode: 'any' });
    return i % 2 === 0 ? byTopic : chooseFacet(byTopic, 'status', { values: ['held'], mode: 'any' });
  });
  const time = (count: (filter: Filter) => unknown) => {
    for (const filter of filters) count(filter);
    const begun = performance.now();
    for (const filter of filters) count(filter);
    return (performance.now() - begun) / filters.length;
  };
  window.bench = {
    count: () => ({
      ours: time((filter) => selectEvents(index, filter)),
      naive: time((filter) => countNaively(corpus, filter)),
    }),
  };
}

function countNaively(corpus: Corpus, filter: Filter): Map<Facet, Map<string, number>> {
  const counts = new Map<Facet, Map<string, number>>();
  for (const facet of FACETS) {
    const others = FACETS.filter((other) => other !== facet && filter.facets[other].values.length > 0);
    const kept = corpus.events.filter((event) => others.every((other) => matches(corpus, event, { filter, other })));
    const sums = new Map<string, number>();
    for (const event of kept) {
      for (const value of facetValues(corpus, event, facet)) sums.set(value, (sums.get(value) ?? 0) + 1);
    }
    counts.set(facet, sums);
  }
  return counts;
}

function matches(
  corpus: Corpus,
  event: CorpusEvent,
  { filter, other }: { readonly filter: Filter; readonly other: Facet },
): boolean {
  const values = facetValues(corpus, event, other);
  return filter.facets[other].values.some((value) => values.includes(value));
}
