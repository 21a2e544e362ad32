import { readFileSync } from 'node:fs';
import edtf from 'edtf';
import { describe, expect, test } from 'vitest';
import { isApproximate } from '#model/date-estimate.ts';
import { readEdtf } from '#model/edtf.ts';
import { datesIn, readMarked } from '../support/read-marked-dates.ts';

const lines = ['dates-a', 'dates-news', 'dates-wire', 'dates-tense', 'dates-press', 'dates-annals']
  .flatMap((name) => readFileSync(new URL(`../sentences/${name}.txt`, import.meta.url), 'utf8').split('\n'))
  .filter((line) => line.startsWith('published '));

describe('marked sentences', () => {
  test.each(lines)('%s', (line) => {
    const [, published = '', marked = ''] = /^published (\S+) \| (.*)$/.exec(line) ?? [];
    const { text, want } = readMarked(marked);
    const found = datesIn(text, published);
    const got = found.map(({ span, value, estimate }) => {
      const mark = want.find(({ start, end }) => span.start < end && span.end > start);
      return `${mark?.words ?? text.slice(span.start, span.end)} → ${value === 'set' ? '~' : (estimate?.edtf ?? '?')}`;
    });
    expect(got).toEqual(want.map(({ words, edtf: value }) => `${words} → ${value}`));
    for (const { estimate } of found) {
      if (!estimate) continue;
      expect(() => edtf(estimate.edtf)).not.toThrow();
      expect(readEdtf(estimate.edtf)).toEqual({ earliest: estimate.earliest, latest: estimate.latest });
      expect(isApproximate(estimate)).toBe(estimate.edtf.includes('~'));
    }
  });
});

// Engines compile a pattern anew once it has run for a while.
test('what is read again and again says the same each time', () => {
  const text =
    'The treaty was signed on Thursday, 10 April 2031, debated on Monday, 19 May, and is open from 4 June to 6 July and July 30 to August 2.';
  const readings = Array.from({ length: 5 }, () => datesIn(text, '2031-05-14').map(({ estimate }) => estimate?.edtf));
  const once = ['2031-04-10', '2031-05-19', '2031-06-04/2031-07-06', '2031-07-30/2031-08-02'];
  expect(readings).toEqual(Array.from({ length: 5 }, () => once));
});
