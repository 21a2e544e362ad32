import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markWords, toSnippet } from '#views/search/mark-words.ts';
import type { MarkedText } from '#views/search/search-match.ts';
import { wordsOf } from '#views/search/words-of.ts';

// A marked text as it reads: «marks».
const draw = ({ text, marks }: MarkedText): string =>
  [...marks]
    .reverse()
    .reduce((drawn, { start, end }) => `${drawn.slice(0, start)}«${drawn.slice(start, end)}»${drawn.slice(end)}`, text);
const mark = (text: string, found: string[], typed: string[]) => markWords(text, { found: new Set(found), typed });

describe('wordsOf', () => {
  it('folds case and diacritics and parts words at everything else', () => {
    expect(wordsOf('Jean-Noël Barrot’s “talks” (2024)').map(({ word }) => word)).toEqual([
      'jean',
      'noel',
      'barrot',
      's',
      'talks',
      '2024',
    ]);
  });
  it('reads a letter and its mark, written as two characters, as one letter', () => {
    expect(wordsOf('Se\u0301journe\u0301').map(({ word }) => word)).toEqual(['sejourne']);
  });
  it('covers each word as written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let last = 0;
        for (const { start, end } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});

describe('markWords', () => {
  it('marks what was typed of a word', () => {
    expect(draw(mark('Séjourné in Cairo', ['sejourne'], ['sejo']))).toBe('«Séjo»urné in Cairo');
  });
  it('marks the whole word after a slip of the pen', () => {
    expect(draw(mark('Blinken and Macron', ['blinken'], ['blinkin']))).toBe('«Blinken» and Macron');
  });
  it('marks every occurrence, and nothing that only holds the word', () => {
    expect(draw(mark('Macron, macron, Macronist', ['macron'], ['macron']))).toBe('«Macron», «macron», Macronist');
  });
});

describe('toSnippet', () => {
  const long = `${'before '.repeat(60)}Syria ${'after '.repeat(60)}`;
  it('cuts around the first mark, at words', () => {
    const snippet = toSnippet(mark(long, ['syria'], ['syria']));
    expect(draw(snippet)).toMatch(/^… (before )+«Syria» (after )+…$/);
    expect(snippet.text.length).toBeLessThan(200);
  });
  it('leaves a short text whole', () => {
    expect(draw(toSnippet(mark('They discussed Syria.', ['syria'], ['syria'])))).toBe('They discussed «Syria».');
  });
  it('keeps marks on the same words, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Syria', 'talks', 'a', '—', 'x'.repeat(90)), { maxLength: 80 }), (words) => {
        const marked = mark(words.join(' '), ['syria'], ['syria']);
        const { text, marks } = toSnippet(marked);
        expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(marks.map(() => 'Syria'));
        if (marked.marks.length > 0) expect(marks.length).toBeGreaterThan(0);
      }),
    );
  });
});
