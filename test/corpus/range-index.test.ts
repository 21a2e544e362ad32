import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRangeIndex } from '#corpus/range-index.ts';

const range = fc
  .tuple(fc.integer({ min: -40_000, max: 40_000 }), fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 20_000 })))
  .map(([from, length]) => ({ from, to: from + length }));

describe('createRangeIndex', () => {
  it('finds every range that touches the one asked for', () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 60 }), range, (ranges, asked) => {
        const index = createRangeIndex();
        for (const [number, { from, to }] of ranges.entries()) index.add('a', from, to, number);
        const found = new Set(index.find('a', asked.from, asked.to));
        const touching = ranges.flatMap(({ from, to }, number) => (from <= asked.to && asked.from <= to ? number : []));
        expect(touching.filter((number) => !found.has(number))).toEqual([]);
      }),
    );
  });

  it('keeps keys apart', () => {
    const index = createRangeIndex();
    index.add('a', 1, 2, 7);
    expect(index.find('b', 1, 2)).toEqual([]);
  });

  it('leaves out what is far away', () => {
    const index = createRangeIndex();
    for (let day = 0; day < 10_000; day++) index.add('a', day, day, day);
    expect(index.find('a', 5_000, 5_001)).toEqual([5_000, 5_001]);
  });
});
