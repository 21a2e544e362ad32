import { describe, expect, it } from 'vitest';
import { known } from '#base/assert.ts';
import { buildCorpus } from '#corpus/build-corpus.ts';
import { findPublicationDays, knownOn } from '#corpus/known-on.ts';
import { type Day, readDay, writeDay } from '#model/day.ts';
import { drawArticle } from '../support/draw-article.ts';
import { buildSampleCorpus } from '../support/sample-corpus.ts';

const day = (iso: string): Day => known(readDay(iso), 'a day');

const corpus = buildCorpus(
  [
    `
a1 2024-03-01 announcement

Ann will meet Bo. !talks planned 2024-03-12 Bree: ann bo
`,
    `
a2 2024-03-13 report

Ann met Bo. !talks held 2024-03-12 Bree: ann bo
They signed a paper. !signing held 2024-03-12 Bree: ann bo
`,
    `
a3 -

Cy phoned. !call held 2024-02-01: cy bo
`,
  ].map(drawArticle),
);

const outline = (iso: string) =>
  knownOn(corpus, day(iso)).known.map(
    ({ title, status, toldLater }) => `${title}: ${status}${toldLater ? ', more later' : ''}`,
  );

describe('knownOn', () => {
  it('knows nothing before the first article', () => {
    expect(outline('2024-02-29')).toEqual([]);
    expect(knownOn(corpus, day('2024-02-29')).later).toHaveLength(2);
  });

  it('knows on the day of the announcement what was expected', () => {
    expect(outline('2024-03-01')).toEqual(['Talks Ann and Bo: planned, more later']);
    expect(knownOn(corpus, day('2024-03-12')).articles).toEqual(['a1']);
  });

  it('knows after the report what was held', () => {
    expect(outline('2024-03-13')).toEqual(['Talks Ann and Bo: held', 'Signing Ann and Bo: held']);
    expect(knownOn(corpus, day('2024-03-13')).known[0]?.articles).toEqual(['a1', 'a2']);
  });

  it('says which articles have no day at all', () => {
    const { undated, later, known: found } = knownOn(corpus, day('2030-01-01'));
    expect(undated).toEqual(['a3']);
    expect([later, found.length]).toEqual([[], 2]);
  });

  it('stops on the days of publication', () => {
    expect(findPublicationDays(corpus).map(writeDay)).toEqual(['2024-03-01', '2024-03-13']);
  });

  it('shows April 2024 as expectation, and nothing of January 2025', () => {
    const seeds = buildSampleCorpus();
    const { known: found, later } = knownOn(seeds, day('2024-04-02'));
    expect([found.length, later.length]).toEqual([12, 4]);
    expect(found.filter(({ status }) => status === 'planned')).toHaveLength(8);
  });
});
