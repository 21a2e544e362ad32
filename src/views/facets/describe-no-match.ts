import { chooseFacet, FACETS, type Facet, type Filter, NO_FILTER } from '#select/filter.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import { type Selection, selectEvents } from '#select/select-events.ts';
import { describeFacetValue } from './to-facet-groups.ts';

export interface NoMatch {
  readonly reason: string;
  readonly wayBack: { readonly label: string; readonly filter: Filter };
}

const WORDS: Readonly<Record<Facet, string>> = {
  topic: 'topic',
  person: 'participant',
  place: 'place',
  status: 'status',
  kind: 'kind',
  article: 'article',
};

/** Why nothing is left, and the one facet whose removal brings most back. */
export function describeNoMatch(index: CorpusIndex, selection: Selection): NoMatch {
  const { filter } = selection;
  const asked = FACETS.filter((facet) => filter.facets[facet].values.length > 0);
  const [best] = asked
    .map((facet) => {
      const without = chooseFacet(filter, facet, NO_FILTER.facets[facet]);
      return { facet, without, count: selectEvents(index, without).count };
    })
    .sort((a, b) => b.count - a.count);
  const parts = asked.map((facet) => describeChoice(index, filter, facet));
  const reason = `No event has ${parts.join(' together with ')}.`;
  if (!best || best.count === 0 || asked.length === 1)
    return { reason, wayBack: { label: 'Show all events', filter: NO_FILTER } };
  const events = best.count === 1 ? '1 event' : `${best.count} events`;
  return { reason, wayBack: { label: `Drop the ${WORDS[best.facet]} filter: ${events}`, filter: best.without } };
}

function describeChoice(index: CorpusIndex, filter: Filter, facet: Facet): string {
  const { values, mode } = filter.facets[facet];
  const labels = values.map((value) => `“${describeFacetValue(index.corpus, facet, value).label}”`);
  if (labels.length === 1)
    return `${mode === 'none' ? 'a' : 'the'} ${WORDS[facet]}${mode === 'none' ? ' other than' : ''} ${labels[0]}`;
  return `${mode} of the ${WORDS[facet]}s ${labels.join(', ')}`;
}
