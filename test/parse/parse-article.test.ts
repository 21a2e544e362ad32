import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPastedText, readPlainText } from '#formats/read-plain-text.ts';
import type { ParsedArticle, RawArticle } from '#model/article.ts';
import { readEdtf } from '#model/edtf.ts';
import { articleId } from '#model/ids.ts';
import { contains } from '#model/span.ts';
import { parseArticle } from '#parse/parse-article.ts';
import { PARSER_VERSION } from '#parse/parser-version.ts';

const ARTICLES = new URL('./articles', import.meta.url).pathname;
const files = readdirSync(ARTICLES).filter((file) => file.endsWith('.txt'));

const rawOf = (text: string): RawArticle => ({
  id: articleId('x'),
  fileName: 'x.txt',
  text,
  publisher: null,
  url: null,
  given: { title: null, published: null },
});

/** What holds of every article, whatever its words. */
function expectSound(article: ParsedArticle): void {
  const { raw, sentences, mentions, events, visits, people, places, sides, topics } = article;
  const ids = new Set<string>(people.map(({ id }) => id));
  let end = 0;
  for (const { span } of sentences) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    end = span.end;
  }
  for (const { span, sentence, ...mention } of mentions) {
    const whole = sentences[sentence]?.span;
    expect(whole && contains(whole, span)).toBe(true);
    if (mention.kind === 'person') expect(ids.has(mention.person)).toBe(true);
    if (mention.kind === 'place') expect(places.some(({ id }) => id === mention.place)).toBe(true);
    if (mention.kind === 'side') expect(sides.some(({ id }) => id === mention.side)).toBe(true);
  }
  for (const event of events) {
    expect(event.quotes.length).toBeGreaterThan(0);
    expect(event.sentences.length).toBeGreaterThan(0);
    for (const { start, end: until, exact } of event.quotes) expect(raw.text.slice(start, until)).toBe(exact);
    for (const { person } of event.participants) expect(person === null || ids.has(person)).toBe(true);
    for (const topic of event.topics) expect(topics.some(({ id }) => id === topic)).toBe(true);
    if (event.estimate) expect(readEdtf(event.estimate.edtf)).not.toBeNull();
    expect(event.visit === null || visits.some(({ id }) => id === event.visit)).toBe(true);
  }
  for (const { stops, visitor } of visits) {
    expect(ids.has(visitor)).toBe(true);
    for (const { start, quote } of stops) {
      expect(raw.text.slice(quote.start, quote.end)).toBe(quote.exact);
      if (start) expect(readEdtf(start.edtf)).not.toBeNull();
    }
  }
}

/** No two mentions of one kind on the same words, in reading order. */
function expectApart({ mentions }: ParsedArticle): void {
  const ends = new Map<string, number>();
  let start = 0;
  for (const { kind, span } of mentions) {
    expect(span.start).toBeGreaterThanOrEqual(start);
    expect(span.start).toBeGreaterThanOrEqual(ends.get(kind) ?? 0);
    start = span.start;
    ends.set(kind, span.end);
  }
}

describe.each(files)('%s', (file) => {
  const article = parseArticle(readPlainText(readFileSync(join(ARTICLES, file)), file));

  test('is sound', () => {
    expectSound(article);
    expectApart(article);
    expect(article.parserVersion).toBe(PARSER_VERSION);
  });

  test('survives as plain data', () => expect(JSON.parse(JSON.stringify(article))).toEqual(article));

  test('the same words give the same result', () => expect(parseArticle(article.raw)).toEqual(article));
});

describe('never throws', () => {
  test('on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => expectSound(parseArticle(rawOf(text)))),
      { numRuns: 150 },
    );
  });

  test('on the words of diplomacy in any order', () => {
    const words = fc.constantFrom(
      'President',
      'Emmanuel Macron',
      'Blinken',
      'will',
      'met',
      'with',
      'in',
      'Paris',
      'on',
      'Tuesday',
      '8 January',
      ',',
      '.',
      'and',
      'who',
      '"',
      'talks',
      'summit',
      'signed',
      'agreement',
      'visit',
      'to',
      'the',
      'two leaders',
      'They',
      'NATO',
      'EU leaders',
      'postponed',
      'until',
      'July',
      'said',
      'Ukraine',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (list) => expectSound(parseArticle(rawOf(list.join(' '))))),
      { numRuns: 200 },
    );
  });

  test.each(files.slice(0, 4))('cut anywhere: %s', (file) => {
    const bytes = readFileSync(join(ARTICLES, file));
    for (let length = 40; length < bytes.length; length += 97) {
      expectSound(parseArticle(readPlainText(bytes.subarray(0, length), file)));
    }
  });
});

describe('hostile repetitions stay linear', () => {
  // Half a megabyte: anything quadratic would run for many minutes. The limit is there to end such a run, not to measure.
  const HANGS_MS = 120_000;
  const SIZE = 500_000;
  test.each([
    'early ',
    "O'",
    'a',
    '\n',
    'President ',
    'met with ',
    'Macron and ',
    'on Tuesday ',
    'Tuesday, May 14, ',
    'On Tuesday, May 14, he met her. ',
    '2024-04-02 ',
    'in Paris, ',
    'who ',
    '"',
    'talks between Macron and Blinken ',
    'May ',
    '(',
    '1, ',
    'They ',
    'President Emmanuel Macron met Antony Blinken in Paris on Tuesday. ',
    'Blinken will visit Paris, London and Rome. ',
  ])(
    '%j',
    (piece) => {
      const text = piece.repeat(Math.ceil(SIZE / piece.length));
      expect(parseArticle(rawOf(text)).report.sentences).toBeGreaterThanOrEqual(0);
    },
    HANGS_MS,
  );

  // Shorter, as there are many of them: something quadratic in the number of dates took two minutes for one such text.
  test(
    'fragments of news over and over',
    () => {
      const fragment = fc.constantFrom(
        ...['Tuesday, ', 'May 14 ', 'on ', 'in 2023 ', 'the next day ', 'last year ', 'Macron ', 'President ', 'met '],
        ...[
          'Ali Hassan ',
          'and ',
          'who ',
          'said ',
          'will ',
          'Paris ',
          'the talks ',
          'U.S. ',
          '(',
          '"',
          ', ',
          '. ',
          '\n',
        ],
      );
      const fragments = fc.array(fragment, { minLength: 1, maxLength: 5 }).map((list) => list.join(''));
      fc.assert(
        fc.property(fragments, (piece) => {
          const text = `x${piece.repeat(Math.ceil(40_000 / piece.length))}`;
          expect(parseArticle(rawOf(text)).raw.text).toBe(text);
        }),
        { numRuns: 25 },
      );
    },
    HANGS_MS,
  );
});

test('an article without a story has nothing', () => {
  const article = parseArticle(readPastedText('Hello', 'x.txt'));
  expect(article.events).toEqual([]);
  expect(article.visits).toEqual([]);
  expect(article.report.sentences).toBeLessThanOrEqual(1);
});
