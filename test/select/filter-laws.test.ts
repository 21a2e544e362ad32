import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBits } from '#base/bitset.ts';
import type { Day } from '#model/day.ts';
import { chooseFacet, FACETS, type Facet, type FacetChoice, type Filter, NO_FILTER } from '#select/filter.ts';
import { indexCorpus } from '#select/index-corpus.ts';
import { selectEvents } from '#select/select-events.ts';
import { buildSampleCorpus } from '../support/sample-corpus.ts';

const index = indexCorpus(buildSampleCorpus());

const choice = (facet: Facet): fc.Arbitrary<FacetChoice> =>
  fc.record({
    values: fc.subarray([...index.rows[facet].keys()], { maxLength: Math.min(3, index.rows[facet].size) }),
    mode: fc.constantFrom('any' as const, 'all' as const, 'none' as const),
  });

const filters: fc.Arbitrary<Filter> = fc.record({
  facets: fc.record(
    Object.fromEntries(FACETS.map((facet) => [facet, choice(facet)])) as Record<Facet, fc.Arbitrary<FacetChoice>>,
  ),
  days: fc.option(
    fc.tuple(fc.integer({ min: 18_500, max: 20_500 }), fc.nat(600)).map(([from, length]) => ({
      from: from as Day,
      to: (from + length) as Day,
    })),
    { nil: null },
  ),
});

const chosen = (filter: Filter) => [...selectEvents(index, filter).rows];

describe('filters', () => {
  it('commute: the order of ticking does not matter', () => {
    fc.assert(
      fc.property(filters, fc.shuffledSubarray([...FACETS], { minLength: FACETS.length }), (filter, order) => {
        const again = order.reduce((sum, facet) => chooseFacet(sum, facet, filter.facets[facet]), {
          ...NO_FILTER,
          days: filter.days,
        });
        expect(chosen(again)).toEqual(chosen(filter));
      }),
    );
  });

  it('never give more when one more facet is asked for', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...FACETS), (filter, facet) => {
        const wider = chooseFacet(filter, facet, NO_FILTER.facets[facet]);
        expect(selectEvents(index, filter).count).toBeLessThanOrEqual(selectEvents(index, wider).count);
      }),
    );
  });

  it('promise counts that ticking then keeps', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...FACETS), (filter, facet) => {
        const { counts } = selectEvents(index, filter);
        for (const [value, count] of counts[facet]) {
          const ticked = selectEvents(index, chooseFacet(filter, facet, { values: [value], mode: 'any' }));
          expect(ticked.count).toBe(count.total);
          const sum = [...count.byVisit.values()].reduce((a, b) => a + b, 0);
          expect(sum).toBeLessThanOrEqual(count.total);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('split a facet in two: any of a value and none of it', () => {
    for (const facet of FACETS) {
      for (const value of index.rows[facet].keys()) {
        const rows = (mode: 'any' | 'none') =>
          selectEvents(index, chooseFacet(NO_FILTER, facet, { values: [value], mode })).rows;
        expect(countBits(rows('any')) + countBits(rows('none'))).toBe(index.size);
      }
    }
  });
});
