import { describe, expect, it } from 'vitest';
import { buildCorpus } from '#corpus/build-corpus.ts';
import { collectAccounts } from '#corpus/visit-accounts.ts';
import { drawArticle } from '../support/draw-article.ts';

const accounts = (...drawings: string[]) => {
  const corpus = buildCorpus(drawings.map(drawArticle));
  return corpus.visits.map((visit) =>
    collectAccounts(corpus, visit).map(({ article, sentences }) => `${article.id} ${sentences.join(',')}`),
  );
};

const ANNOUNCED = `
a1 2024-03-01 announcement
visit: ann/XA planned: XB/Bree 2024-03-12

Ann will go to Bree.
`;

describe('collectAccounts', () => {
  it('joins announcement and report of one visit, oldest first', () => {
    const report = 'a2 2024-03-13\nvisit: ann/XA held: XB/Bree 2024-03-12\n\nAnn was in Bree.\nIt rained.';
    expect(accounts(ANNOUNCED, report)).toEqual([['a1 0', 'a2 0,1']]);
  });

  it('leaves out an article that only looks back on the visit', () => {
    const later =
      'a2 2024-09-13\nvisit: ann/XA held: XC/Cray 2024-09-12\nbackground: ann/XA held: XB/Bree 2024-03-12\n\nAnn was in Bree and Cray.';
    expect(accounts(ANNOUNCED, later)).toEqual([['a1 0'], ['a2 0']]);
  });

  it('gives each of two visits in one article its own sentences, and both what tells neither', () => {
    const both = `
a1 2024-03-13
visit: ann/XA held: XB/Bree 2024-03-12
visit: cy/XC held: XB/Bree 2024-03-12

Ann met Bo. !talks held 2024-03-12 Bree: ann bo
It was a busy day.
`;
    expect(accounts(both)).toEqual([['a1 0,1'], ['a1 1']]);
  });
});
