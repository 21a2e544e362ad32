import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPastedText, readPlainText } from '#formats/read-plain-text.ts';
import { ImportError } from '#model/import-error.ts';
import { findLayout } from '#parse/layout/find-layout.ts';
import { findSentences } from '#parse/layout/find-sentences.ts';
import { findDates } from '#parse/mentions/find-dates.ts';
import { anchorDates } from '#parse/refine/anchor-dates.ts';
import { publicationOn } from '../support/read-marked-dates.ts';

/** Reads a text from page to dates and checks what must hold of any text. */
function checkLaws(text: string): void {
  const layout = findLayout(text);
  const sentences = findSentences(text, layout);
  const cuts = [...layout.noise.map(({ span }) => span), ...layout.datelines];
  for (const [name, spans] of Object.entries({
    paragraphs: layout.paragraphs.map(({ span }) => span),
    noise: layout.noise.map(({ span }) => span),
    sentences: sentences.map(({ span }) => span),
  })) {
    let end = 0;
    for (const span of spans) {
      expect(span.start, name).toBeGreaterThanOrEqual(end);
      expect(span.end, name).toBeGreaterThan(span.start);
      end = span.end;
    }
    expect(end, name).toBeLessThanOrEqual(text.length);
  }
  for (const { span, paragraph } of sentences) {
    const home = layout.paragraphs[paragraph]?.span ?? { start: 1, end: 0 };
    expect(span.start >= home.start && span.end <= home.end).toBe(true);
    expect(cuts.some((cut) => cut.start < span.end && cut.end > span.start)).toBe(false);
  }
  const dates = sentences.flatMap((sentence, i) => findDates(text, sentence, i));
  for (const { span, sentence } of dates) {
    const home = sentences[sentence]?.span ?? { start: 1, end: 0 };
    expect(span.start >= home.start && span.end <= home.end).toBe(true);
  }
  expect(anchorDates(text, sentences, dates, publicationOn('2024-04-02'))).toHaveLength(dates.length);
}

const read = (source: string): string | null => {
  try {
    return readPastedText(source, 'law').text;
  } catch (error) {
    expect(error).toBeInstanceOf(ImportError);
    return null;
  }
};

const WORDS = [
  'on',
  'Monday',
  'April',
  '2',
  ',',
  '2024',
  'from',
  'to',
  'the',
  '(',
  ')',
  '[',
  'Read also:',
  'Advertisement',
  '\n',
  '\n\n',
  '. ',
  '"',
  '’s',
  'U.S.',
  'PARIS',
  '—',
  'Photo:',
  'two',
  'days',
  'earlier',
  'last',
  'week',
  'in',
  'Jan.',
  '8',
  '–',
  '16',
  'May',
  'will',
  'was',
  'Share',
  '©',
  '&amp;',
  '\u00a0',
  '\u200b',
  'é',
  '年',
  '🙂',
  '\ud800',
  '|',
  '* * *',
  'Comments',
  'By',
  'published',
  '12:30',
  'Q3',
  '1990s',
  "'60s",
  'every',
  'ago',
  'year',
  '31',
];

describe('whatever the text', () => {
  test('any Unicode', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (source) => {
        const text = read(source);
        if (text !== null) checkLaws(text);
        checkLaws(source);
      }),
      { numRuns: 300 },
    );
  });

  test('any order of the words that rules look for', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), fc.constantFrom(' ', ''), (words, glue) =>
        checkLaws(words.join(glue)),
      ),
      { numRuns: 1000 },
    );
  });

  test('normalising twice is normalising once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...WORDS.filter((word) => word !== '&amp;')), { maxLength: 40 }),
        (words) => {
          const once = read(words.join(' '));
          if (once !== null) expect(read(once)).toBe(once);
        },
      ),
      { numRuns: 500 },
    );
  });

  // The limit is for a busy machine; it measures nothing.
  test.each(['000_539e7326dfbc18e1', '001_c6ebe8131ff185b3'])('seed %s cut off at every byte', (name) => {
    const bytes = new Uint8Array(readFileSync(new URL(`../../../seeds/${name}.txt`, import.meta.url)));
    for (let length = 0; length < bytes.length; length += 1) {
      try {
        const { text } = readPlainText(bytes.subarray(0, length), name);
        expect(text).not.toContain('\ufffd');
        // Every byte through the door; the page itself at every seventh, which meets all shapes and keeps the test short.
        if (length % 7 === 0) checkLaws(text);
      } catch (error) {
        expect(error).toBeInstanceOf(ImportError);
      }
    }
  }, 120_000);
});

describe('hostile repetition stays linear', () => {
  const HOSTILE = {
    early: 'early ',
    quotes: "O'",
    newlines: 'x\n',
    word: 'a',
    stops: '. ',
    dots: '.',
    capitals: 'ABC ',
    brackets: '(',
    photos: '(Photo ',
    digits: '1',
    dates: 'April 2, ',
    ranges: 'from April 30 to ',
    tags: '<a ',
    entities: '&amp',
    links: 'Read also: ',
    days: 'Monday ',
    dashes: '—',
    marks: 'Advertisement ',
    counted: 'in a ',
    first: 'the first in ',
    initials: 'A. B. ',
    ends: 'end of the ',
    spaces: ' \u00a0',
    years: '2024-',
    places: 'PARIS, ',
    cookies: 'this site ',
    will: 'will on Monday ',
    comments: 'Comments\n',
    addresses: 'President http://x.y ',
    boxes: 'on We use cookies to personalise content and to analyse our traffic. ',
  };
  // Anything quadratic would run for many minutes on so much text. The limit ends such a run; it measures nothing.
  const HANGS_MS = 120_000;
  const SIZE = 400_000;
  test.each(Object.entries(HOSTILE))(
    '%s',
    (_name, piece) => {
      const normal = read(`z ${piece.repeat(Math.ceil(SIZE / piece.length))} z`) ?? '';
      const layout = findLayout(normal);
      const sentences = findSentences(normal, layout);
      const dates = sentences.flatMap((sentence, i) => findDates(normal, sentence, i));
      expect(anchorDates(normal, sentences, dates, publicationOn('2024-04-02'))).toHaveLength(dates.length);
    },
    HANGS_MS,
  );
});
