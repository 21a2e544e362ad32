import { describe, expect, it } from 'vitest';
import { buildCorpus } from '#corpus/build-corpus.ts';
import { drawArticle } from '../support/draw-article.ts';

const trip = (id: string, where: string) =>
  drawArticle(`${id} 2025-12-31 report
visit: ann/XA held: ${where}

Ann met Bo. !talks held - -: ann bo`);

const labels = (...visits: string[]) =>
  buildCorpus(visits.map((where, at) => trip(`a${at}`, where))).visits.map(({ label }) => label);

describe('what visits are called', () => {
  it('goes by the month where no other visit shares it', () =>
    expect(labels('XB/Bree 2025-01-02', 'XC/Cray 2025-03-08')).toEqual(['January 2025', 'March 2025']));

  it('goes by the first day where two share a month, without the place that stands beside it', () =>
    expect(labels('XB/Bree 2025-01-02', 'XC/Cray 2025-01-20')).toEqual(['2 January 2025', '20 January 2025']));

  it('adds the route where the day tells them apart no more', () =>
    expect(labels('XB/Bree 2025-01', 'XC/Cray 2025-01', 'XD/Dove 2025-01-20')).toEqual([
      'January 2025, Bree',
      'January 2025, Cray',
      '20 January 2025',
    ]));
});
