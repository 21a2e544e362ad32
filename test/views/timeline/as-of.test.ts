import { describe, expect, it } from 'vitest';
import { known } from '#base/assert.ts';
import { buildCorpus } from '#corpus/build-corpus.ts';
import { findPublicationDays } from '#corpus/known-on.ts';
import { indexCorpus } from '#select/index-corpus.ts';
import { buildAsOf, describeAsOf, describeLater, isLater, standing } from '#views/timeline/as-of.ts';
import { describeEventLine } from '#views/timeline/describe-step.ts';
import { buildSampleCorpus, readSampleArticles } from '../../support/sample-corpus.ts';

const index = indexCorpus(buildSampleCorpus());
const [first, last] = findPublicationDays(index.corpus);

describe('as of a day', () => {
  it('counts what was known and what of it was expected', () => {
    expect(describeAsOf(buildAsOf(index, known(first, 'a day')))).toBe('12 events known, 8 planned');
    expect(describeAsOf(buildAsOf(index, known(last, 'a day')))).toBe('16 events known, 8 planned');
  });

  it('says of each event that came later that it was not known', () => {
    const asOf = buildAsOf(index, known(first, 'a day'));
    const later = index.corpus.events.flatMap((event, row) => (isLater(asOf, row) ? [event.title] : []));
    expect(later).toHaveLength(4);
    const row = index.size - 1;
    expect(describeEventLine(known(index.corpus.events[row], 'an event'), row, asOf)).toContain(
      'not known on 2 April 2024',
    );
    expect(describeLater(null, row)).toBeNull();
  });

  it('shows an event as it stood then: expected before it was reported', () => {
    const articles = readSampleArticles();
    const april = articles.find(({ kind }) => kind === 'announcement');
    const january = articles.find(({ kind }) => kind === 'report');
    const talks = known(
      april?.events.find(({ status }) => status === 'planned'),
      'a planned event',
    );
    const report = { ...talks, status: 'held' as const };
    const later = { ...known(january, 'an article'), visits: known(april, 'an article').visits, events: [report] };
    const both = indexCorpus(buildCorpus([known(april, 'an article'), later]));
    const row = both.rowOf.get(talks.id) ?? -1;
    const event = known(both.corpus.events[row], 'an event');
    const statusOn = (day: typeof first) => standing(buildAsOf(both, known(day, 'a day')), row, event).status;
    expect([statusOn(first), statusOn(last)]).toEqual(['planned', 'held']);
  });
});
