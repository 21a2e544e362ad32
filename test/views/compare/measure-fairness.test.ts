import { describe, expect, it } from 'vitest';
import { measureFairness } from '#views/compare/measure-fairness.ts';
import { compareArticles, compareDrawn } from '../../support/compared.ts';
import { readSampleArticles } from '../../support/sample-corpus.ts';

const visit = (id: string, month: string, kind: string, words: number) => `
${id} ${month}-10 ${kind} The Paper
visit: ann/XA held: XB/Bree ${month}-09

In Bree ${'on and '.repeat((words - 2) / 2)}
`;

describe('measureFairness', () => {
  it('sets the announcement of April beside the report of January', () => {
    const { index, visits } = compareArticles(readSampleArticles());
    const { visits: measures, kindsDiffer } = measureFairness(index, visits);
    expect(measures.map(({ kind, sentences }) => `${kind} ${sentences}`)).toEqual(['announcement 20', 'report 13']);
    expect(kindsDiffer).toBe(true);
    expect(measures[1]?.articles.map(({ inferred, publisher }) => [inferred, publisher])).toEqual([
      [true, 'RBC-Ukraine'],
    ]);
  });

  it.each([
    [40, 80, false],
    [40, 90, true],
    [90, 40, true],
  ])('%i against %i words: differ %s', (first, second, differ) => {
    const { index, visits } = compareDrawn(
      visit('a1', '2024-01', 'report', first),
      visit('a2', '2024-03', 'report', second),
    );
    expect(measureFairness(index, visits)).toMatchObject({ lengthsDiffer: differ, kindsDiffer: false });
  });

  it('adds up the articles of one visit, and calls an announcement with a report mixed', () => {
    const report = visit('a2', '2024-01', 'report', 20).replace('2024-01-10', '2024-01-11');
    const { index, visits } = compareDrawn(visit('a1', '2024-01', 'announcement', 40), report);
    expect(measureFairness(index, visits).visits).toMatchObject([{ kind: 'mixed', words: 60, sentences: 2 }]);
  });

  it('has nothing to measure without visits', () => {
    const { index } = compareDrawn(visit('a1', '2024-01', 'report', 20));
    expect(measureFairness(index, [])).toEqual({ visits: [], lengthsDiffer: false, kindsDiffer: false });
  });
});
