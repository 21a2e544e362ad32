import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBitset } from '#base/bitset.ts';
import { countBefore, endRow, stepRow } from '#select/step-events.ts';

const members = fc
  .uniqueArray(fc.integer({ min: 0, max: 499 }), { maxLength: 40 })
  .map((all) => all.toSorted((a, b) => a - b));

describe('stepping through rows', () => {
  it('agrees with a sorted list', () => {
    fc.assert(
      fc.property(members, fc.integer({ min: 0, max: 499 }), (all, at) => {
        const rows = buildBitset(500, all);
        expect(stepRow(rows, at, 1)).toBe(all.find((row) => row > at) ?? null);
        expect(stepRow(rows, at, -1)).toBe(all.findLast((row) => row < at) ?? null);
        expect(countBefore(rows, at)).toBe(all.filter((row) => row < at).length);
        expect(endRow(rows, 'start')).toBe(all[0] ?? null);
        expect(endRow(rows, 'end')).toBe(all.at(-1) ?? null);
      }),
    );
  });
});
