import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitWords } from '#parse/split-words.ts';

const split = (text: string) => splitWords(text, { start: 0, end: text.length });

test('names, acronyms, possessives and what stands between words', () => {
  const words = split("U.S. envoy Li Qiang'an met Bashar al-Assad’s aide, Gen. O’Neill (75th).");
  expect(words.map((word) => word.text)).toEqual([
    'U.S.',
    'envoy',
    'Li',
    "Qiang'an",
    'met',
    'Bashar',
    'al-Assad',
    'aide',
    'Gen',
    'O’Neill',
    '75th',
  ]);
  expect(words.map((word) => word.gap)).toEqual([
    'space',
    'space',
    'space',
    'space',
    'space',
    'space',
    'space',
    'comma',
    'dot',
    'other',
    'end',
  ]);
  expect(words[0]?.fold).toBe('us');
  expect(words[6]?.possessive).toBe(true);
});

test('words lie inside their span, in order, as written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      let end = 0;
      for (const word of split(text)) {
        expect(word.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(word.start, word.end)).toBe(word.text);
        end = word.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
