import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasBit } from '#base/bitset.ts';
import { findPublicationDays } from '#corpus/known-on.ts';
import type { Day } from '#model/day.ts';
import { NO_FILTER, toggleValue } from '#select/filter.ts';
import { indexKnown, toRowsOfAll } from '#select/index-known.ts';
import { selectEvents } from '#select/select-events.ts';
import { sinceLastTime } from '#views/compare/since-last-time.ts';
import { compareArticles, compareDrawn } from '../support/compared.ts';
import { readSeriesArticles } from '../support/read-series.ts';

const series = compareArticles(readSeriesArticles());
const days = findPublicationDays(series.corpus);
const anyDay = fc.integer({ min: (days[0] ?? 0) - 3, max: (days.at(-1) ?? 0) + 3 }).map((day) => day as Day);

describe('indexKnown', () => {
  it('is the index itself once everything is out', () => {
    expect(indexKnown(series.index, days.at(-1) ?? (0 as Day))).toBe(series.index);
  });

  it('knows never less on a later day, and keeps the ids of events and visits', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const [early, late] = [Math.min(a, b), Math.max(a, b)].map((day) => indexKnown(series.index, day as Day));
        for (const { id } of early?.corpus.events ?? []) expect(late?.rowOf.has(id)).toBe(true);
        const visits = new Set(late?.corpus.visits.map(({ id }) => id));
        for (const { id } of early?.corpus.visits ?? []) expect(visits.has(id)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('commutes with the filter: what is selected of what was known was known, and is selected', () => {
    const filter = toggleValue(NO_FILTER, 'kind', 'talks');
    fc.assert(
      fc.property(anyDay, (day) => {
        const known = indexKnown(series.index, day);
        const then = selectEvents(known, filter);
        const { rows, count } = toRowsOfAll(series.index, known, then);
        const titles = series.corpus.events.filter((_, row) => hasBit(rows, row)).map(({ id }) => id);
        expect(titles.sort()).toEqual(
          known.corpus.events
            .filter(({ type }) => type === 'talks')
            .map(({ id }) => id)
            .sort(),
        );
        expect(titles).toHaveLength(count);
      }),
      { numRuns: 25 },
    );
  });

  it('tells an event as it stood then, and a visit that has none before it by what is expected of it', () => {
    const { index, visits } = compareDrawn(
      `
a1 2024-03-01 announcement
visit: ann/XA planned: XB/Bree 2024-03-12

Ann will meet Bo on [grain|#trade/grain]. !talks planned 2024-03-12 Bree: ann bo
`,
      `
a2 2024-03-13 report
visit: ann/XA held: XB/Bree 2024-03-12

Ann met Bo. !talks held 2024-03-12 Bree: ann bo
`,
    );
    const known = indexKnown(index, 19_783 as Day);
    expect(known.corpus.events.map(({ status }) => status)).toEqual(['planned']);
    expect(index.corpus.events.map(({ status }) => status)).toEqual(['held']);
    const since = sinceLastTime(known, visits, selectEvents(known, NO_FILTER));
    expect(since.heading).toBe('The visit of March 2024');
    expect(since.clauses.map(({ parts }) => parts.map(({ text }) => text).join(''))).toEqual([
      'Grain is spoken of.',
      'One event is expected.',
    ]);
  });

  it('leaves out what nobody can say when it came out', () => {
    const { index } = compareDrawn(
      'a1 2024-03-01\n\nAnn met Bo. !talks held 2024-02-12: ann bo\n',
      'a2 -\n\nCy phoned. !call held 2024-02-01: cy bo\n',
    );
    expect(indexKnown(index, 30_000 as Day).corpus.events).toHaveLength(1);
  });
});
