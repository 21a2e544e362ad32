import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findBrokenKeys,
  readSearchValues,
  SEARCH_KEYS,
  toSearchValues,
  toViewState,
  writeSearch,
} from '#address/search-keys.ts';
import { DEFAULT_VIEW, type ViewState } from '#address/view-state.ts';
import type { Day } from '#model/day.ts';
import { FACETS, type Facet, type FacetChoice } from '#select/filter.ts';
import {
  AXIS_KINDS,
  COMPARE_TABS,
  GAP_KINDS,
  LANE_KINDS,
  MARK_KINDS,
  SORT_KEYS,
  TOPIC_SORTS,
} from '#select/view-choices.ts';

const write = (view: ViewState) => writeSearch(toSearchValues(view));
const read = (search: string) => toViewState(readSearchValues(search));

const id = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,12}$/);
const day = fc.integer({ min: -20_000, max: 40_000 }).map((n) => n as Day);
const days = fc.tuple(day, day).map(([a, b]) => ({ from: Math.min(a, b) as Day, to: Math.max(a, b) as Day }));
const choice: fc.Arbitrary<FacetChoice> = fc
  .tuple(fc.uniqueArray(id, { maxLength: 4 }), fc.constantFrom('any' as const, 'all' as const, 'none' as const))
  .map(([values, mode]) => ({ values, mode: values.length > 0 ? mode : 'any' }));

const views: fc.Arbitrary<ViewState> = fc.record({
  filter: fc.record({
    facets: fc.record(Object.fromEntries(FACETS.map((facet) => [facet, choice])) as Record<Facet, typeof choice>),
    days: fc.option(days, { nil: null }),
  }),
  focus: fc.option(id, { nil: null }),
  pair: fc.option(fc.uniqueArray(id, { minLength: 1, maxLength: 2 }), { nil: null }),
  lanes: fc.constantFrom(...LANE_KINDS),
  gaps: fc.constantFrom(...GAP_KINDS),
  axis: fc.constantFrom(...AXIS_KINDS),
  asof: fc.option(day, { nil: null }),
  window: fc.option(days, { nil: null }),
  view: fc.constantFrom('timeline' as const, 'list' as const, null),
  sort: fc.record({
    key: fc.constantFrom(...SORT_KEYS),
    direction: fc.constantFrom('ascending' as const, 'descending' as const),
  }),
  marks: fc.subarray([...MARK_KINDS]),
  raw: fc.boolean(),
  visits: fc.option(fc.uniqueArray(id, { minLength: 1, maxLength: 3 }), { nil: null }),
  tab: fc.constantFrom(...COMPARE_TABS),
  rows: fc.constantFrom(...TOPIC_SORTS),
  at: fc.option(fc.record({ article: id, sentence: fc.nat(999_999) }), { nil: null }),
  shown: fc.option(fc.array(fc.record({ article: id, sentence: fc.nat(999_999) }), { minLength: 1, maxLength: 5 }), {
    nil: null,
  }),
});

describe('the address', () => {
  it('brings back exactly the view it was written from', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(read(write(view))).toEqual(view);
      }),
    );
  });

  it('is empty for the default view', () => {
    expect(write(DEFAULT_VIEW)).toBe('');
  });

  it('reads any text at all, falling back to the default', () => {
    const parts = fc.array(fc.tuple(fc.constantFrom(...Object.keys(SEARCH_KEYS)), fc.string()), { maxLength: 8 });
    fc.assert(
      fc.property(parts, (pairs) => {
        expect(() => read(new URLSearchParams(pairs).toString())).not.toThrow();
      }),
    );
  });

  it('names the keys that can not be read', () => {
    expect(findBrokenKeys('?window=yesterday&topic=nato&lanes=colour&other=1')).toEqual(['window', 'lanes']);
  });
});
