import { expect, test } from 'vitest';
import type { ParsedArticle } from '#model/article.ts';
import { articleId, officeId, personId, topicId } from '#model/ids.ts';
import { NO_FILTER } from '#select/filter.ts';
import {
  describeArticles,
  describeKind,
  describePublicationDate,
  describePublicationReason,
  toExternalLink,
} from '#views/reader/describe-article.ts';
import { findCounterpart, findPassage } from '#views/reader/find-counterpart.ts';
import { replaceInPair } from '#views/reader/replace-in-pair.ts';
import { selectPassages, selectTopics } from '#views/reader/select-passages.ts';
import { toHeading } from '#views/reader/to-heading.ts';
import { toDateValue, toShortDate } from '#views/reader/to-short-date.ts';
import { buildSampleCorpus, readSampleArticles } from '../../support/sample-corpus.ts';

const corpus = buildSampleCorpus();
const sample = (id: string): ParsedArticle => {
  const article = readSampleArticles().find((a) => a.id === id);
  if (!article) throw new Error(`Expected the sample article ${id}`);
  return article;
};
const april = sample('001seed');
const january = sample('000seed');

/** An article of one paragraph with these sentences and nothing else. */
function plain(...sentences: string[]): ParsedArticle {
  const text = sentences.join(' ');
  let at = 0;
  const spans = sentences.map((sentence) => {
    const span = { start: at, end: at + sentence.length };
    at += sentence.length + 1;
    return { span, paragraph: 0 };
  });
  return {
    ...april,
    raw: { ...april.raw, text },
    paragraphs: [{ span: { start: 0, end: text.length }, role: 'body' }],
    sentences: spans,
    noise: [],
    mentions: [],
  };
}

test('an article with a title has it as its heading, in place of its paragraph', () => {
  expect(toHeading(january)).toEqual({
    text: 'Blinken discussed support for Ukraine during meeting with Macron',
    kind: 'title',
    block: 0,
  });
});

test('an article without title begins with the part of its first sentence that can stand alone', () => {
  expect(toHeading(april)).toEqual({
    text: 'US Secretary of State Antony Blinken will hold talks with French President Emmanuel Macron in Paris',
    kind: 'opening',
    block: null,
  });
});

test('a short first line alone in its paragraph is the heading and is not said twice', () => {
  expect(toHeading(plain('Lavrov visits Astana'))).toEqual({
    text: 'Lavrov visits Astana',
    kind: 'first-line',
    block: 0,
  });
});

test('a short first sentence with more behind it is repeated, without its full stop', () => {
  expect(toHeading(plain('Lavrov visits Astana.', 'He will stay a day.')).text).toBe('Lavrov visits Astana');
});

test('a sentence without a place to break is cut at a word', () => {
  const { text } = toHeading(plain(`Officials ${'consider '.repeat(20)}more.`, 'Then they left.'));
  expect(text).toMatch(/^Officials (consider )+…$/);
  expect(text.length).toBeLessThanOrEqual(102);
});

test.each([
  ['2024-04-02', '2 Apr 2024'],
  ['2024-04-02~', 'about 2 Apr 2024'],
  ['2024-07', 'Jul 2024'],
  ['2023', '2023'],
  ['2024-22', 'summer 2024'],
  ['2024-05-14/2024-05-16', '14–16 May 2024'],
  ['2024-03-30/2024-04-01', '30 Mar – 1 Apr 2024'],
  ['2024-03/2024-05', 'Mar–May 2024'],
  ['2023/2024', '2023–2024'],
  ['2025-01-08/..', 'from 8 Jan 2025'],
  ['../2024-04-01', 'until 1 Apr 2024'],
])('%s is short for %s', (edtf, words) => {
  expect(toShortDate({ edtf })).toBe(words);
});

test('kind and counts of both articles', () => {
  expect(describeKind(april)).toBe('An announcement: 20 sentences, 8 planned events');
  expect(describeKind(january)).toBe('A report: 13 sentences, 3 held events');
});

test('publication dates in words, known or not', () => {
  expect(describePublicationDate(april.published.estimate)).toBe('Tuesday 2 April 2024');
  expect(describePublicationDate(null)).toBe('Publication date unknown');
});

test('why a publication date was inferred', () => {
  const reason = {
    kind: 'office',
    person: personId('jean-noel-barrot'),
    office: officeId('fr-foreign-minister'),
  } as const;
  expect(describePublicationReason({ ...reason, from: '2024-09-21', to: null }, january)).toBe(
    'Jean-Noël Barrot is Foreign Minister from 21 September 2024 on.',
  );
});

test('articles of one day and publisher are told apart by their files', () => {
  const twin = { ...april, id: articleId('twin'), raw: { ...april.raw, fileName: 'twin.txt' } };
  expect(describeArticles([april, january])).toEqual(['2 Apr 2024, Kyiv Post, AFP', '8 Jan 2025, RBC-Ukraine']);
  expect(describeArticles([april, twin])[1]).toBe('2 Apr 2024, Kyiv Post, AFP (twin.txt)');
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  '//example.org',
  'https://a b',
  '',
  null,
])('%s is no link', (url) => {
  expect(toExternalLink(url)).toBeNull();
});

test('a link to the web is one', () => {
  expect(toExternalLink('https://www.kyivpost.com/post/30440')).toBe('https://www.kyivpost.com/post/30440');
});

test('a chosen topic brings its narrower ones, and “none of” looks for nothing', () => {
  const topics = selectTopics(corpus, { ...NO_FILTER.facets.topic, values: ['ukraine'] });
  expect(topics).toContain(topicId('china-russia-support'));
  expect(topics).not.toContain(topicId('nato'));
  expect(selectTopics(corpus, { values: ['ukraine'], mode: 'none' }).size).toBe(0);
});

test('passages that overlap are one, and stay inside their sentence', () => {
  const passages = selectPassages(january, selectTopics(corpus, { values: ['ukraine'], mode: 'any' }));
  const words = passages.map(({ start, end }) => january.raw.text.slice(start, end));
  expect(words).toContain(
    "support for Ukraine in the face of Russia’s brutal aggression and concerns about PRC support for Russia's defense industrial base",
  );
  expect(words[0]).toBe('support for Ukraine during meeting with Macron');
});

test('turning to the other article goes on at the sentence on the same topic', () => {
  // "a ceasefire deal in Gaza" → "to discuss the Gaza war", the one of three that stands in a similar place.
  expect(findCounterpart(january, 7, april)).toBe(10);
  // Support for Ukraine, Blinken and Macron → the first sentence, with all three.
  expect(findCounterpart(january, 4, april)).toBe(0);
});

test('a sentence that names nothing is answered through its neighbours, an article without anything not at all', () => {
  expect(findCounterpart(april, 2, january)).not.toBeNull();
  expect(findCounterpart(april, 0, plain('Nothing here.'))).toBeNull();
});

test('turning to the other article keeps the topic and the order of the passage', () => {
  const gaza = selectTopics(corpus, { values: ['gaza-israel-ceasefire'], mode: 'any' });
  const [from, to] = [selectPassages(april, gaza), selectPassages(january, gaza)];
  expect(findPassage(from, 1, to)).toBe(1);
  expect(findPassage(from, 3, to)).toBe(1);
  expect(findPassage(from, 0, [])).toBeNull();
});

test('choosing the article of the other side changes places', () => {
  const [a, b, c] = [articleId('a'), articleId('b'), articleId('c')];
  expect(replaceInPair([a, b], 0, c)).toEqual([c, b]);
  expect(replaceInPair([a, b], 0, b)).toEqual([b, a]);
  expect(replaceInPair([a], 1, b)).toEqual([a, b]);
});

test('a date shows its value only where the words leave something open', () => {
  const values = april.mentions.flatMap((mention) => (mention.kind === 'date' ? [toDateValue(mention)] : []));
  const words = april.mentions.flatMap((mention) => (mention.kind === 'date' ? [mention.estimate?.words] : []));
  expect(values[words.indexOf('on Tuesday')]).toBe('2 Apr 2024');
  expect(values[words.indexOf('in December 2022')]).toBeNull();
});
