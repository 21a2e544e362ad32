import { describe, expect, it } from 'vitest';
import { chooseFacet, NO_FILTER, toggleValue } from '#select/filter.ts';
import { indexCorpus } from '#select/index-corpus.ts';
import { eventsOf, selectEvents } from '#select/select-events.ts';
import { buildSampleCorpus } from '../support/sample-corpus.ts';

const index = indexCorpus(buildSampleCorpus());

describe('selectEvents', () => {
  it('keeps everything when nothing is asked for', () => {
    const selection = selectEvents(index, NO_FILTER);
    expect(selection.count).toBe(16);
    expect(selection.size).toBe(16);
  });

  it('finds events under a broader topic', () => {
    const all = selectEvents(index, toggleValue(NO_FILTER, 'topic', 'ukraine-war'));
    const support = selectEvents(index, toggleValue(NO_FILTER, 'topic', 'ukraine-war-support'));
    expect(all.count).toBeGreaterThan(support.count);
  });

  it('joins values by any, all or none', () => {
    const pick = (mode: 'any' | 'all' | 'none') =>
      selectEvents(index, chooseFacet(NO_FILTER, 'person', { values: ['antony-blinken', 'emmanuel-macron'], mode }))
        .count;
    expect(pick('all')).toBe(2);
    expect(pick('any') + pick('none')).toBe(16);
  });

  it('counts a facet under the other facets only, one count for each visit', () => {
    const selection = selectEvents(index, toggleValue(NO_FILTER, 'status', 'planned'));
    const blinken = selection.counts.person.get('antony-blinken');
    expect([...(blinken?.byVisit.values() ?? [])]).toEqual([7, 0]);
    expect(selection.counts.status.get('held')?.total).toBeGreaterThan(0);
  });

  it('hands out events in time order', () => {
    const days = eventsOf(index, selectEvents(index, NO_FILTER).rows).map((event) => event.estimate?.earliest ?? 0);
    expect(days).toEqual([...days].sort((a, b) => a - b));
  });
});
