import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bitsOf,
  buildBitset,
  buildFullBitset,
  countBits,
  countShared,
  hasBit,
  intersectInto,
  listBits,
  subtractInto,
  uniteInto,
} from '#base/bitset.ts';

const SIZE = 100;
const members = fc.uniqueArray(fc.nat(SIZE - 1));

describe('a bitset', () => {
  it('does what a Set does', () => {
    fc.assert(
      fc.property(members, members, (a, b) => {
        const [left, right] = [buildBitset(SIZE, a), buildBitset(SIZE, b)];
        const both = a.filter((n) => b.includes(n)).sort((x, y) => x - y);
        expect([...bitsOf(left)]).toEqual([...a].sort((x, y) => x - y));
        expect([...listBits(left)]).toEqual([...bitsOf(left)]);
        expect(countBits(left)).toBe(a.length);
        expect(countShared(left, right)).toBe(both.length);
        const shared = left.slice();
        intersectInto(shared, right);
        expect([...bitsOf(shared)]).toEqual(both);
        const all = left.slice();
        uniteInto(all, right);
        expect(countBits(all)).toBe(new Set([...a, ...b]).size);
        subtractInto(all, right);
        expect([...bitsOf(all)]).toEqual(a.filter((n) => !b.includes(n)).sort((x, y) => x - y));
      }),
    );
  });

  it('is full up to its size and no further', () => {
    for (const size of [0, 1, 31, 32, 33, 64, 100]) {
      expect(countBits(buildFullBitset(size))).toBe(size);
      expect(hasBit(buildFullBitset(size), size)).toBe(false);
    }
  });
});
