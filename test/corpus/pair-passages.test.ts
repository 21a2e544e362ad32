import { describe, expect, it } from 'vitest';
import { known } from '#base/assert.ts';
import { buildCorpus } from '#corpus/build-corpus.ts';
import { pairPassages } from '#corpus/pair-passages.ts';
import { drawArticle } from '../support/draw-article.ts';
import { buildSampleCorpus } from '../support/sample-corpus.ts';

function pair(left: string, right: string) {
  const [a, b] = [drawArticle(`a 2024-01-01\n\n${left}`), drawArticle(`b 2024-02-01\n\n${right}`)];
  return pairPassages(a, b, buildCorpus([a, b]));
}

describe('pairPassages', () => {
  it('pairs passages of one topic by what they say, in reading order', () => {
    const { left, right, ribbons } = pair(
      'The [ferry|#ferry] needs new engines.\nNobody spoke of [music|#music].\nThe [ferry|#ferry] fares rise in May.',
      'The [ferry|#ferry] fares rose in May.\nThe [ferry|#ferry] has its new engines.',
    );
    expect(left.map(({ link, topic }) => `${link.sentence} ${topic}`)).toEqual(['0 ferry', '2 ferry']);
    expect(left.map(({ counterpart }) => counterpart)).toEqual([1, 0]);
    expect(right.map(({ counterpart }) => counterpart)).toEqual([1, 0]);
    expect(ribbons.map((ribbon) => [ribbon.left, ribbon.right])).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('pairs sentences that are alike without a topic', () => {
    const { left } = pair(
      'They will hold a joint press conference.\nIt rained.',
      'The bridge stayed shut.\nAt a joint press conference they smiled.',
    );
    expect(left.map(({ link, topic }) => [link.sentence, topic])).toEqual([[0, null]]);
  });

  it('is empty where nothing is shared', () => {
    expect(pair('The [ferry|#ferry] sank.', 'An [opera|#music] opened.')).toEqual({ left: [], right: [], ribbons: [] });
  });

  it('links the two seeds in what both speak of', () => {
    const corpus = buildSampleCorpus();
    const [april, january] = corpus.articles;
    const { left, right } = pairPassages(known(april, 'April'), known(january, 'January'), corpus);
    expect(new Set(left.map(({ topic }) => topic))).toEqual(
      new Set(['ukraine-war-support', 'gaza-israel-ceasefire', 'china-russia-support', null]),
    );
    const china = known(
      left.find(({ topic }) => topic === 'china-russia-support'),
      'a passage on China',
    );
    expect(right[china.counterpart]?.link.quote.exact).toContain('PRC support');
  });
});
