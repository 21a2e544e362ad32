import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFullBitset } from '#base/bitset.ts';
import { type CorpusIndex, indexCorpus, OPEN_END, OPEN_START } from '#select/index-corpus.ts';
import { buildWindowIndex, findRowsInWindow } from '#select/window-rows.ts';
import { buildSampleCorpus } from '../support/sample-corpus.ts';

const seeds = indexCorpus(buildSampleCorpus());
const end = fc.integer({ min: 0, max: 3000 });
const time = fc.oneof(
  fc.tuple(end, fc.integer({ min: 0, max: 900 })).map(([from, length]) => [from, from + length] as const),
  end.map((from) => [from, OPEN_END] as const),
  end.map((to) => [OPEN_START, to] as const),
);

describe('findRowsInWindow', () => {
  it('finds what a look at every row finds', () => {
    fc.assert(
      fc.property(fc.array(time, { maxLength: 60 }), end, fc.integer({ min: 0, max: 400 }), (times, from, length) => {
        const sorted = times.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
        const index: CorpusIndex = {
          ...seeds,
          size: sorted.length + 1,
          // An undated row stands last, with the sentinels.
          earliest: Int32Array.from([...sorted.map(([first]) => first), OPEN_START]),
          latest: Int32Array.from([...sorted.map(([, last]) => last), OPEN_END]),
          undated: Uint8Array.from([...sorted.map(() => 0), 1]),
        };
        const found = findRowsInWindow(buildWindowIndex(index), buildFullBitset(index.size), from, from + length);
        const looked = sorted.flatMap(([first, last], row) => {
          const start = first === OPEN_START ? last : first;
          const stop = last === OPEN_END ? first : last;
          return start <= from + length && stop >= from ? [row] : [];
        });
        expect(found).toEqual(looked);
      }),
    );
  });
});
