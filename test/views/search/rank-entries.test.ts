import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSlips } from '#views/search/like-words.ts';
import { rankEntries } from '#views/search/rank-entries.ts';
import { collectWords, type WordIndex } from '#views/search/word-index.ts';

function indexOf(entries: readonly (readonly string[])[]): WordIndex {
  const words = collectWords();
  for (const entry of entries) words.add([[entry, 1]]);
  return words.build();
}

/** Levenshtein's distance as it is defined. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const change = distance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1);
  return Math.min(change, distance(a.slice(1), b) + 1, distance(a, b.slice(1)) + 1);
}

const slipsAllowed = (typed: string) => (typed.length < 5 || /\d/.test(typed) ? 0 : typed.length < 9 ? 1 : 2);
const isMeant = (typed: string, word: string) =>
  word === typed ||
  (typed.length > 1 && word.startsWith(typed)) ||
  (slipsAllowed(typed) > 0 && distance(typed, word) <= slipsAllowed(typed));

// Few letters, so that words begin alike and differ by a slip.
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1'), minLength: 1, maxLength: 7 });
const entry = fc.array(word, { maxLength: 5 });

describe('rankEntries', () => {
  it('finds just the entries that have every typed word, as asking each in turn does', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 12 }),
        fc.array(word, { minLength: 1, maxLength: 3 }),
        (entries, typed) => {
          const { best, total } = rankEntries(indexOf(entries), typed, 100);
          const all = entries.flatMap((words, at) =>
            typed.every((part) => words.some((one) => isMeant(part, one))) ? [at] : [],
          );
          expect(best.map((found) => found.entry).sort((a, b) => a - b)).toEqual(all);
          expect(total).toBe(all.length);
          for (const found of best) {
            const meant = new Set(entries[found.entry]?.filter((one) => typed.some((part) => isMeant(part, one))));
            expect(found.found).toEqual(meant);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('puts the word itself before one that goes on, and that before a slip', () => {
    const { best } = rankEntries(indexOf([['marten'], ['martial'], ['martian'], ['x']]), ['martia'], 10);
    expect(best.map(({ entry: at }) => at)).toEqual([1, 2]);
    const index = indexOf([['talkz'], ['talksof'], ['talks']]);
    expect(rankEntries(index, ['talks'], 10).best.map(({ entry: at }) => at)).toEqual([2, 1, 0]);
  });

  it('puts what has the word in a better place first, and gives only the best', () => {
    const words = collectWords();
    words.add([[['barrot'], 1]]);
    words.add([
      [['visit'], 1],
      [['barrot'], 3],
    ]);
    words.add([[['barrot'], 1]]);
    const { best, total } = rankEntries(words.build(), ['barrot'], 2);
    expect(best.map(({ entry: at }) => at)).toEqual([1, 0]);
    expect(total).toBe(3);
  });
});

describe('countSlips', () => {
  it('counts as Levenshtein does, up to its limit', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 2 }), (a, b, most) => {
        expect(countSlips(a, b, most)).toBe(Math.min(distance(a, b), most + 1));
      }),
    );
  });
});
