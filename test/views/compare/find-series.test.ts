import { describe, expect, it } from 'vitest';
import { known } from '#base/assert.ts';
import { matchPlans } from '#corpus/match-plans.ts';
import { describeInterval } from '#views/compare/comparison-words.ts';
import { compareSeries, findSeries } from '#views/compare/find-series.ts';
import { sinceLastTime } from '#views/compare/since-last-time.ts';
import { compareArticles, compareDrawn } from '../../support/compared.ts';
import { readSeriesArticles } from '../../support/read-series.ts';

const visit = (id: string, month: string, heads: string) => `
${id} ${month}-10
${heads}

In Bree they met.
`;

describe('findSeries', () => {
  it('needs three visits between the same sides, whoever travels', () => {
    const there = 'visit: ann/XA held: XB/Bree 2024-01-09';
    const two = [visit('a1', '2024-01', there), visit('a2', '2024-03', 'visit: ann/XA held: XB/Bree 2024-03-09')];
    expect(findSeries(compareDrawn(...two).corpus)).toEqual([]);
    const three = compareDrawn(...two, visit('a3', '2024-06', 'visit: bo/XB held: XA/Arden 2024-06'));
    const [series] = findSeries(three.corpus);
    expect(series).toMatchObject({ sides: ['XA', 'XB'], label: 'Land of XA and Land of XB' });
    expect(series?.visits).toHaveLength(3);
  });

  it('counts days between first days, as exactly as these are known', () => {
    const compared = compareDrawn(
      visit('a1', '2024-01', 'visit: ann/XA held: XB/Bree 2024-01-09'),
      visit('a2', '2024-03', 'visit: ann/XA held: XB/Bree 2024-03-09'),
      visit('a3', '2024-06', 'visit: bo/XB held: XA/Arden 2024-06'),
    );
    const key = known(findSeries(compared.corpus)[0], 'a series');
    const { intervals } = compareSeries(compared.index, key, compared.selection);
    expect(intervals.map(describeInterval)).toEqual(['60 days', '84 to 113 days']);
  });
});

describe('nine articles on five visits between Germany and Japan', () => {
  const compared = compareArticles(readSeriesArticles());
  const { corpus, index, visits, selection } = compared;
  const key = known(findSeries(corpus)[0], 'a series');
  const series = compareSeries(index, key, selection);

  it('are one series of five visits, the last the other way round', () => {
    expect(key.label).toBe('Germany and Japan');
    expect(corpus.visits.map(({ label, visitorSide }) => `${visitorSide} ${label}`)).toEqual([
      'DE July 2022',
      'DE April 2023',
      'DE September 2024',
      'DE August 2025',
      'JP February 2026',
    ]);
    // A visit's first day is a Sunday evening's landing or the Monday after it; either is right.
    const days = series.intervals.map(({ least }) => Math.round((least ?? 0) / 10));
    expect(days).toEqual([28, 51, 35, 18]);
  });

  it('counts looking back as telling nothing of the earlier visit', () => {
    const articles = series.topics.columns.map((column) => column.articles.join(' '));
    expect(articles).toEqual(['s1 s2', 's3', 's4 s5', 's6 s7 s8', 's9']);
  });

  it('tells the offices over time', () => {
    const holders = (id: string) =>
      series.offices.rows
        .find((row) => row.id === id)
        ?.cells.map(({ state, holders }) => `${state} ${holders.map(({ surname }) => surname).join(' ')}`);
    expect(holders('de-foreign-minister')).toEqual([
      'first Baerbock',
      'same-holder Baerbock',
      'same-holder Baerbock',
      'new-holder Wadephul',
      'same-holder Wadephul',
    ]);
    expect(holders('jp-foreign-minister')).toEqual([
      'first Hayashi',
      'same-holder Hayashi',
      'new-holder Kamikawa',
      'new-holder Iwaya',
      'new-holder Motegi',
    ]);
  });

  it('tells which topics come, go and come back', () => {
    const states = (id: string) =>
      series.topics.rows
        .find((row) => row.topic.id === id)
        ?.cells.map(({ state }) => state)
        .join(', ');
    expect(states('ukraine-war-support')).toBe('told, carried-on, carried-on, carried-on, carried-on');
    expect(states('indo-pacific')).toBe('told, dropped, absent, came-back, dropped');
    expect(states('taiwan')).toBe('absent, new, dropped, came-back, dropped');
    expect(states('security-guarantees')).toBe('absent, absent, absent, new, dropped');
  });

  it('finds announced talks in the later reports', () => {
    const outcomes = new Map(matchPlans(corpus).map((plan) => [plan.title, plan.outcome.kind]));
    expect(outcomes.get('Baerbock and Hayashi hold talks')).toBe('held');
    expect(outcomes.get('Wadephul and Iwaya hold talks')).toBe('held');
    expect(outcomes.get('Baerbock visits a semiconductor factory')).toBe('held');
  });

  it('tells the last visit against the one before', () => {
    const { heading, clauses } = sinceLastTime(index, visits, selection);
    const text = clauses.map(({ parts }) => parts.map((part) => part.text).join('')).join(' ');
    expect(heading).toBe('Motegi’s visit of February 2026, since Wadephul’s of August 2025');
    expect(text).toContain('Japan’s foreign minister is now Motegi, no longer Iwaya.');
    expect(text).toContain('The stops are now Berlin, last time Tokyo.');
    expect(text).toMatch(/[Ss]upport for Ukraine remain/);
  });
});
