import { readFileSync } from 'node:fs';
import edtf from 'edtf';
import { describe, expect, test } from 'vitest';
import { isApproximate, readEdtf } from '#model/edtf.ts';
import { datesIn, readMarked } from '../support/read-marked-dates.ts';

const lines = ['dates-a', 'dates-news', 'dates-wire', 'dates-tense']
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
      expect(isApproximate(estimate.edtf)).toBe(estimate.edtf.includes('~'));
    }
  });
});
