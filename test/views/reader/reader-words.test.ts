import { expect, test } from 'vitest';
import { known } from '#base/assert.ts';
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
import { buildSampleCorpus, findArticle } from '../../support/sample-corpus.ts';

const corpus = buildSampleCorpus();
const april = findArticle('2024-04');
const january = findArticle('2025-01');

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
  expect(describeKind(january)).toBe('A report: 13 sentences, 3 held events and 1 in the background');
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
  expect(describeArticles([april, january])).toEqual(['2 Apr 2024, Kyiv Post with AFP', '8 Jan 2025, RBC-Ukraine']);
  expect(describeArticles([april, twin])[1]).toBe('2 Apr 2024, Kyiv Post with AFP (twin.txt)');
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
  const topics = selectTopics(corpus, { ...NO_FILTER.facets.topic, values: ['ukraine-war'] });
  expect(topics).toContain(topicId('china-russia-support'));
  expect(topics).not.toContain(topicId('nato'));
  expect(selectTopics(corpus, { values: ['ukraine-war'], mode: 'none' }).size).toBe(0);
});

test('passages that overlap are one, and stay inside their sentence', () => {
  const topics = selectTopics(corpus, { values: ['ukraine-war'], mode: 'any' });
  const wordsOf = (article: ParsedArticle) =>
    selectPassages(article, topics).map(({ start, end }) => article.raw.text.slice(start, end));
  expect(wordsOf(january)[0]).toBe('support for Ukraine');
  expect(wordsOf(january)).toContain('PRC support for Russia');
  const china = known(
    january.mentions.find((mention) => mention.kind === 'topic' && mention.topic === 'china-russia-support'),
    'China’s help for Russia',
  );
  const sentence = known(january.sentences[china.sentence], 'its sentence').span;
  const mentions = january.mentions.map((mention) =>
    mention.kind === 'topic' && mention.sentence === china.sentence && mention !== china
      ? { ...mention, span: { start: mention.span.start, end: sentence.end + 20 } }
      : mention,
  );
  const joined = wordsOf({ ...january, mentions });
  expect(joined).toHaveLength(wordsOf(january).length - 1);
  expect(joined).toContain(
    known(january.raw.text.slice(sentence.start, sentence.end).match(/support for Ukraine.*/), 'its words')[0],
  );
});

test('turning to the other article goes on at the sentence on the same topic', () => {
  // "a ceasefire deal in Gaza" → "to discuss the Gaza war", the one of three that stands in a similar place.
  expect(findCounterpart(january, 7, april)).toBe(10);
  // Support for Ukraine, Blinken and Macron → the first sentence, with all three.
  expect(findCounterpart(january, 0, april)).toBe(0);
  // Support for Ukraine and China’s help for Russia → the one sentence with both.
  expect(findCounterpart(january, 4, april)).toBe(10);
});

test('a sentence that names nothing is answered through its neighbours, an article without anything not at all', () => {
  expect(findCounterpart(april, 2, january)).not.toBeNull();
  expect(findCounterpart(april, 0, plain('Nothing here.'))).toBeNull();
});

test('turning to the other article keeps the topic and the order of the passage', () => {
  const gaza = selectTopics(corpus, { values: ['gaza-israel-ceasefire'], mode: 'any' });
  const [from, to] = [selectPassages(april, gaza), selectPassages(january, gaza)];
  expect(findPassage(from, 1, to)).toBe(1);
  expect(findPassage(from, from.length - 1, to)).toBe(1);
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
  expect(values[words.indexOf('Tuesday')]).toBe('2 Apr 2024');
  expect(values[words.indexOf('December 2022')]).toBeNull();
});
