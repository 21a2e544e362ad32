import { describe, expect, it } from 'vitest';
import type { TopicId } from '#model/ids.ts';
import { NO_FILTER, toggleValue } from '#select/filter.ts';
import { compareVisits, describeChange } from '#views/compare/compare-visits.ts';
import type { TopicMatrix } from '#views/compare/comparison.ts';
import { sortTopicRows } from '#views/compare/sort-topic-rows.ts';
import { compareArticles, compareDrawn } from '../../support/compared.ts';
import { readSampleArticles } from '../../support/sample-corpus.ts';

const seeds = compareArticles(readSampleArticles());

/** One line a topic: `grain: told 2, dropped 0`. */
const outline = ({ rows }: TopicMatrix) =>
  rows.map(({ topic, cells }) => `${topic.id}: ${cells.map((c) => `${c.state} ${c.sentences.length}`).join(', ')}`);

describe('compareVisits on the two articles that come with Entente', () => {
  const matrix = compareVisits(seeds.index, seeds.visits, seeds.selection);
  const withState = (state: string) =>
    matrix.rows.filter((row) => row.named && row.cells.at(-1)?.state === state).map((row) => row.topic.id as string);

  it('finds what is in both', () => {
    expect(withState('carried-on').sort()).toEqual([
      'china-russia-support',
      'gaza-israel-ceasefire',
      'ukraine-war-support',
    ]);
  });

  it('finds what is only in April 2024', () => {
    expect(withState('dropped').sort()).toEqual([
      'balkans-caucasus',
      'culture-unesco',
      'defence-cooperation',
      'nato',
      'sudan-war',
      'ukraine-funding',
      'ukraine-weapons',
    ]);
  });

  it('finds what is only in January 2025', () => {
    expect(withState('new').sort()).toEqual([
      'north-korea-russia',
      'security-guarantees',
      'syria-transition',
      'territorial-negotiations',
    ]);
  });

  it('leads every mark to words of its articles', () => {
    const texts = new Map(seeds.corpus.articles.map((article) => [article.id, article]));
    for (const { cells } of matrix.rows) {
      for (const { article, sentence, quote } of cells.flatMap((cell) => cell.sentences)) {
        const found = texts.get(article);
        const span = found?.sentences[sentence]?.span ?? { start: 0, end: 0 };
        expect(found?.raw.text.slice(quote.start, quote.end)).toBe(quote.exact);
        expect(quote.start).toBeGreaterThanOrEqual(span.start);
        expect(quote.end).toBeLessThanOrEqual(span.end);
      }
    }
  });

  it('keeps rows of ticked topics only, and their states as they are', () => {
    const selection = seeds.select(toggleValue(NO_FILTER, 'topic', 'middle-east'));
    const rows = compareVisits(seeds.index, seeds.visits, selection).rows;
    expect(rows.map((row) => `${row.topic.id} ${row.cells.at(-1)?.state}`)).toEqual([
      'middle-east carried-on',
      'gaza-israel-ceasefire carried-on',
      'syria-transition new',
    ]);
  });
});

const FIRST = `
a1 2024-01-10
visit: ann/XA held: XB/Bree 2024-01-09

They spoke of [wheat|#trade/grain] in Bree and of [fish|#trade/fish].
Then of [grain|#trade/grain] again, and of the [border|#border].

~ Read also: the border
`;
const SECOND = `
a2 2024-03-10
visit: ann/XA held: XB/Bree 2024-03-09

In Bree they spoke of [grain|#trade/grain].
`;
const THIRD = `
a3 2024-06-10
visit: ann/XA held: XB/Bree 2024-06-09

In Bree they spoke of [tolls|#trade/tolls] and of the [border|#border].
`;

describe('compareVisits', () => {
  it('adds branches up and tells each state against the visit before', () => {
    const { index, visits, selection } = compareDrawn(FIRST, SECOND, THIRD);
    expect(outline(compareVisits(index, visits, selection))).toEqual([
      'trade: told 2, carried-on 1, carried-on 1',
      'grain: told 2, carried-on 1, dropped 0',
      'fish: told 1, dropped 0, absent 0',
      'tolls: absent 0, absent 0, new 1',
      'border: told 1, dropped 0, came-back 1',
    ]);
  });

  it('tells which rows fold under a branch, and which topic is named itself', () => {
    const { index, visits, selection } = compareDrawn(FIRST, SECOND, THIRD);
    const [trade, grain] = compareVisits(index, visits, selection).rows;
    expect(trade?.narrower).toEqual(['grain', 'fish', 'tolls'] as unknown as TopicId[]);
    expect([trade?.named, grain?.named]).toEqual([false, true]);
  });

  it('weighs by the number that is shown: plain, or for each 100 sentences', () => {
    const { index, visits, selection } = compareDrawn(FIRST, SECOND);
    const grain = compareVisits(index, visits, selection).rows.find((row) => row.topic.id === 'grain');
    expect(grain?.cells.map(({ sentences, per100, weights }) => [sentences.length, per100, weights])).toEqual([
      [2, 100, { count: 1, per100: 1 }],
      [1, 100, { count: 0.5, per100: 1 }],
    ]);
  });

  it('leaves out an article that only looks back on the visit', () => {
    const { index, visits, selection } = compareDrawn(
      FIRST,
      `
a4 2024-09-10
visit: ann/XA held: XC/Cray 2024-09-09
background: ann/XA held: XB/Bree 2024-01-09

In Cray, after Bree in January, they spoke of [steel|#trade/steel].
`,
    );
    expect(visits).toHaveLength(2);
    expect(outline(compareVisits(index, visits, selection))).toContain('steel: absent 0, new 1');
  });

  it('sorts by change with what is new first, and by weight at the last visit', () => {
    const { index, visits, selection } = compareDrawn(FIRST, THIRD);
    const matrix = compareVisits(index, visits, selection);
    const ids = (sort: 'change' | 'weight') => sortTopicRows(matrix, sort).map((row) => row.topic.id as string);
    expect(ids('change')).toEqual(['tolls', 'grain', 'fish', 'border']);
    expect(ids('weight').slice(0, 2).sort()).toEqual(['border', 'tolls']);
    expect(sortTopicRows(matrix, 'tree')).toBe(matrix.rows);
  });

  it('has no columns for visits that are not there', () => {
    const { index, selection } = compareDrawn(FIRST);
    expect(compareVisits(index, [], selection)).toEqual({ columns: [], rows: [] });
  });
});

describe('describeChange', () => {
  it('knows the five ways from one visit to the next', () => {
    const told = [true, false, true, true, false, false];
    expect(told.map((_, at) => describeChange(told, at))).toEqual([
      'told',
      'dropped',
      'came-back',
      'carried-on',
      'dropped',
      'absent',
    ]);
    expect(describeChange([false, true], 1)).toBe('new');
  });
});
