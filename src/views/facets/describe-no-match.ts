import { describeDay } from '#model/day-words.ts';
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
  kind: 'kind of event',
  article: 'article',
};

/** Why nothing is left, and the one filter whose removal brings most back. */
export function describeNoMatch(index: CorpusIndex, { filter }: Selection): NoMatch {
  const ways = listWaysBack(filter)
    .map((way) => ({ ...way, count: selectEvents(index, way.filter).count }))
    .sort((a, b) => b.count - a.count);
  const [best] = ways;
  const reason = describeReason(index, filter);
  if (!best || best.count === 0 || ways.length === 1) {
    return { reason, wayBack: { label: 'Show all events', filter: NO_FILTER } };
  }
  const events = best.count === 1 ? '1 event' : `${best.count.toLocaleString('en')} events`;
  return { reason, wayBack: { label: `Drop the ${best.name} filter: ${events}`, filter: best.filter } };
}

function listWaysBack(filter: Filter): { readonly name: string; readonly filter: Filter }[] {
  const facets = FACETS.filter((facet) => filter.facets[facet].values.length > 0).map((facet) => ({
    name: WORDS[facet],
    filter: chooseFacet(filter, facet, NO_FILTER.facets[facet]),
  }));
  return filter.days ? [...facets, { name: 'time', filter: { ...filter, days: null } }] : facets;
}

/** "No event has the topic “NATO” and the status “Held”, without the place “Paris”." */
function describeReason(index: CorpusIndex, filter: Filter): string {
  const asked = FACETS.filter((facet) => filter.facets[facet].values.length > 0);
  const isOut = (facet: Facet) => filter.facets[facet].mode === 'none';
  const has = asked.filter((facet) => !isOut(facet)).map((facet) => describeChoice(index, filter, facet));
  const out = asked.filter(isOut).map((facet) => describeChoice(index, filter, facet));
  const days = filter.days && `between ${describeDay(filter.days.from)} and ${describeDay(filter.days.to)}`;
  if (asked.length === 0) return days ? `No event lies ${days}.` : 'There is no event.';
  const parts = [
    has.length > 0 && `has ${has.join(' and ')}`,
    out.length > 0 && `${has.length > 0 ? '' : 'is '}without ${out.join(' and without ')}`,
  ].filter((part) => part !== false);
  return `No event ${days ? `${days} ` : ''}${parts.join(', ')}.`;
}

function describeChoice(index: CorpusIndex, filter: Filter, facet: Facet): string {
  const { values, mode } = filter.facets[facet];
  const labels = values.map((value) => `“${describeFacetValue(index.corpus, facet, value).label}”`);
  if (labels.length === 1) return `the ${WORDS[facet]} ${labels[0]}`;
  const join = mode === 'all' ? ' and ' : ' or ';
  const plural = facet === 'status' ? 'statuses' : facet === 'kind' ? 'kinds of event' : `${WORDS[facet]}s`;
  return `${mode === 'all' ? 'all of the' : 'any of the'} ${plural} ${labels.slice(0, -1).join(', ')}${join}${labels.at(-1)}`;
}
