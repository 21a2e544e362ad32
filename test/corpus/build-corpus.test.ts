import { describe, expect, it } from 'vitest';
import { buildCorpus } from '#corpus/build-corpus.ts';
import type { ParsedArticle } from '#model/article.ts';
import { articleId, eventId, visitId } from '#model/ids.ts';
import { buildSampleCorpus, readSampleArticles } from '../support/sample-corpus.ts';

/** The same account in another paper: other ids, the same facts. */
function reprint(article: ParsedArticle): ParsedArticle {
  const own = (id: string) => `reprint-${id}`;
  return {
    ...article,
    id: articleId(own(article.id)),
    events: article.events.map((event) => ({
      ...event,
      id: eventId(own(event.id)),
      visit: event.visit && visitId(own(event.visit)),
    })),
    visits: article.visits.map((visit) => ({ ...visit, id: visitId(own(visit.id)) })),
  };
}

describe('buildCorpus', () => {
  it('has the two visits by first day, and the other trips as background', () => {
    const corpus = buildSampleCorpus();
    expect(corpus.visits.map((visit) => `${visit.label}: ${visit.route}`)).toEqual([
      'April 2024: Paris → Brussels',
      'January 2025: Paris',
    ]);
    expect(
      corpus.backgroundVisits.map(({ visitor, stops }) => [visitor, ...stops.map((stop) => stop.hostCountry)]),
    ).toEqual([
      ['emmanuel-macron', 'US'],
      ['stephane-sejourne', 'EG', 'CN'],
    ]);
    expect(corpus.events).toHaveLength(16);
  });

  it('names a stop without a city by its country', () =>
    expect(buildSampleCorpus().backgroundVisits.map(({ route }) => route)).toContain('Cairo → China'));

  it('makes one person of the same person in two articles', () => {
    const blinken = [...buildSampleCorpus().people.values()].filter((person) => person.surname === 'Blinken');
    expect(blinken).toHaveLength(1);
    expect(blinken[0]?.roles).toHaveLength(2);
  });

  it('joins the visit and the events that two papers tell', () => {
    const [april] = readSampleArticles().slice(-1);
    if (!april) throw new Error('no sample');
    const once = buildCorpus([april]);
    const twice = buildCorpus([april, reprint(april)]);
    expect(twice.visits).toHaveLength(once.visits.length);
    expect(twice.visits[0]?.articles).toHaveLength(2);
    const told = twice.events.find((event) => event.type === 'talks' && event.estimate?.edtf === '2024-04-02');
    expect(told?.tellings).toHaveLength(2);
  });

  it('counts every event of an article in the column of its own visit', () => {
    const corpus = buildSampleCorpus();
    const counted = corpus.visits.map((visit) => corpus.events.filter((event) => event.account === visit.id).length);
    expect(counted).toEqual([12, 4]);
  });

  it('does not depend on the order of the articles', () => {
    const articles = readSampleArticles();
    expect(buildCorpus([...articles].reverse())).toEqual(buildCorpus(articles));
  });
});
