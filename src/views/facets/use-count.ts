import { createContext, useContext } from 'react';
import type { Facet } from '#select/filter.ts';
import type { FacetCount, Selection } from '#select/select-events.ts';

/**
 * The counts of the selection that is shown. They go past the rows to what shows a number: a click changes nearly all numbers of the
 * column and nearly nothing else in it.
 */
export const ShownCounts = createContext<Selection['counts'] | null>(null);

const NO_COUNT: FacetCount = { total: 0, byVisit: new Map() };

export function useCount(facet: Facet, value: string): FacetCount {
  return useContext(ShownCounts)?.[facet].get(value) ?? NO_COUNT;
}
