import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBundle, writeBundle } from '#formats/bundle.ts';
import { readPastedText } from '#formats/read-plain-text.ts';
import { ImportError } from '#model/import-error.ts';

const problemOf = (text: string): string => {
  try {
    readBundle(text, 'entente.json');
    return 'none';
  } catch (error) {
    return error instanceof ImportError ? error.problem : String(error);
  }
};

describe('the bundle', () => {
  it('gives back every article with what its owner said of it', () => {
    const words = fc.string({ minLength: 1, unit: 'grapheme' }).map((text) => `Macron met Scholz. ${text}`);
    const told = fc.option(fc.constantFrom('Kyiv Post', 'https://example.org/a', '2024-04-02'), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.tuple(words, told, told), { maxLength: 5 }), (stories) => {
        const articles = stories.map(([text, publisher, published], at) =>
          readPastedText(text, `${at}.txt`, { publisher, published, title: publisher, url: null }),
        );
        expect(readBundle(writeBundle(articles), 'entente.json')).toEqual(articles);
      }),
    );
  });

  it('says when a later version wrote it, and when it is damaged', () => {
    const whole = writeBundle([readPastedText('Macron met Scholz.', 'a.txt')]);
    expect(problemOf(whole)).toBe('none');
    expect(problemOf(whole.replace('"version": 1', '"version": 2'))).toBe('bundle-newer');
    expect(problemOf(whole.slice(0, -20))).toBe('bundle-damaged');
    expect(problemOf('{"format":"entente","version":1,"articles":[{"text":7}]}')).toBe('bundle-damaged');
  });
});
