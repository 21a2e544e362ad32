import { describe, expect, it } from 'vitest';
import { buildCorpus } from '#corpus/build-corpus.ts';
import { chooseArticles, chooseVisits } from '#select/choose-compared.ts';
import { drawArticle } from '../support/draw-article.ts';

const visit = (id: string, traveller: string, host: string, day: string) =>
  drawArticle(`${id} ${day} report
visit: ${traveller} held: ${host} ${day}
people: ${traveller.split('/')[0]} Ann Adder${id} = e-${id} Envoy

[Ann Adder${id}|@${traveller.split('/')[0]}] was there on [Monday|${day}]. !talks held ${day} -: ${traveller.split('/')[0]}`);

const chosen = (...drawn: Parameters<typeof visit>[]) => {
  const corpus = buildCorpus(drawn.map((parts) => visit(...parts)));
  const visits = chooseVisits(corpus);
  const days = visits.map((id) => corpus.visits.find((one) => one.id === id)?.stops[0]?.start?.edtf);
  return { days, articles: chooseArticles(corpus, visits) };
};

describe('what is compared when nobody has chosen', () => {
  it('is the last visit and the one before it between the same sides, whoever travelled', () => {
    const { days, articles } = chosen(
      ['a1', 'ann/XA', 'XB/Bree', '2024-01-01'],
      ['a2', 'bob/XA', 'XC/Cray', '2024-02-05'],
      ['a3', 'cyd/XB', 'XA/Ash', '2024-03-04'],
      ['a4', 'dee/XD', 'XC/Cray', '2024-04-01'],
    );
    expect(days).toEqual(['2024-01-01', '2024-03-04']);
    expect(articles).toEqual(['a1', 'a3']);
  });

  it('is the last two where no sides met twice, and what there is where there is less', () => {
    const first = ['a1', 'ann/XA', 'XB/Bree', '2024-01-01'] as const;
    expect(chosen([...first], ['a2', 'bob/XC', 'XD/Cray', '2024-02-05']).articles).toEqual(['a1', 'a2']);
    expect(chosen([...first]).articles).toEqual(['a1']);
  });
});
