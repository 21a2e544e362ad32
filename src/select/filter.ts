import type { Day } from '#model/day.ts';

/** What can be filtered by. One facet, one list of values in the panel. */
export const FACETS = ['topic', 'person', 'place', 'status', 'kind', 'article'] as const;
export type Facet = (typeof FACETS)[number];

/** How the ticked values of one facet count: any of them, all of them, none of them. */
export type MatchMode = 'any' | 'all' | 'none';

export interface FacetChoice {
  /** Ids as strings (topic id, person id, place id, event status, event type, article id), each once. */
  readonly values: readonly string[];
  readonly mode: MatchMode;
}

/** What the reader asked for. Facets are joined by AND; nothing ticked in a facet means all. */
export interface Filter {
  readonly facets: Readonly<Record<Facet, FacetChoice>>;
  /** Only events that can lie in these days (by overlap), both inclusive; null: any time. */
  readonly days: { readonly from: Day; readonly to: Day } | null;
}

const NO_CHOICE: FacetChoice = { values: [], mode: 'any' };

export const NO_FILTER: Filter = {
  facets: {
    topic: NO_CHOICE,
    person: NO_CHOICE,
    place: NO_CHOICE,
    status: NO_CHOICE,
    kind: NO_CHOICE,
    article: NO_CHOICE,
  },
  days: null,
};

export const isFiltering = (filter: Filter): boolean =>
  filter.days !== null || FACETS.some((facet) => filter.facets[facet].values.length > 0);

/** The filter with `value` ticked in `facet`, or without it when it was ticked. */
export function toggleValue(filter: Filter, facet: Facet, value: string): Filter {
  const { values, mode } = filter.facets[facet];
  const next = values.includes(value) ? values.filter((v) => v !== value) : [...values, value];
  return chooseFacet(filter, facet, { values: next, mode: next.length === 0 ? 'any' : mode });
}

export function chooseFacet(filter: Filter, facet: Facet, choice: FacetChoice): Filter {
  return { ...filter, facets: { ...filter.facets, [facet]: choice } };
}
