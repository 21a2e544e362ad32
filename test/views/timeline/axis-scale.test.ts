import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '#model/corpus.ts';
import { dayFromYmd } from '#model/day.ts';
import { type CorpusIndex, indexCorpus, OPEN_END, OPEN_START } from '#select/index-corpus.ts';
import { buildScale } from '#views/timeline/axis-scale.ts';
import { type AxisTimes, buildAxisTimes } from '#views/timeline/axis-times.ts';
import { buildSampleCorpus } from '../../support/sample-corpus.ts';

const seeds = indexCorpus(buildSampleCorpus());

/** An index of nothing but times; a null end is open. */
function timesOf(times: readonly (readonly [number | null, number | null])[]): AxisTimes {
  const index: CorpusIndex = {
    ...seeds,
    corpus: { ...seeds.corpus, articles: [] } satisfies Corpus,
    size: times.length,
    earliest: Int32Array.from(times, ([from]) => from ?? OPEN_START),
    latest: Int32Array.from(times, ([, to]) => to ?? OPEN_END),
    undated: new Uint8Array(times.length),
  };
  return buildAxisTimes(index, 'calendar');
}

const time = fc
  .tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 400 }), fc.constantFrom('both', 'start', 'end'))
  .map(([from, length, open]) => [open === 'start' ? null : from, open === 'end' ? null : from + length] as const);
const times = fc.array(time, { minLength: 1, maxLength: 30 }).map(timesOf);
const gaps = fc.constantFrom('shortened' as const, 'true' as const);

describe('buildScale', () => {
  it('never goes back in time', () => {
    fc.assert(
      fc.property(times, gaps, fc.array(fc.integer({ min: -500, max: 21_000 }), { minLength: 2 }), (at, kind, days) => {
        const scale = buildScale(at, kind);
        const units = days.toSorted((a, b) => a - b).map(scale.toUnit);
        expect(units).toEqual(units.toSorted((a, b) => a - b));
      }),
    );
  });

  it('comes back to the same day', () => {
    fc.assert(
      fc.property(times, gaps, fc.double({ min: -500, max: 21_000, noNaN: true }), (at, kind, day) => {
        const scale = buildScale(at, kind);
        expect(scale.toDay(scale.toUnit(day))).toBeCloseTo(day, 4);
      }),
    );
  });

  it('has room for every event, whole days apart where days are known', () => {
    fc.assert(
      fc.property(times, (at) => {
        const { pieces, start, end, toUnit } = buildScale(at, 'shortened');
        expect(pieces.every((piece, i) => i === 0 || piece.start === pieces[i - 1]?.end)).toBe(true);
        for (let row = 0; row < at.off.length; row += 1) {
          const [known = 0, to = 0] = [at.from[row], at.to[row]];
          expect(toUnit(known)).toBeGreaterThanOrEqual(start);
          expect(toUnit(known)).toBeLessThanOrEqual(end);
          if (known === to) expect(toUnit(known + 1) - toUnit(known)).toBeCloseTo(1, 6);
        }
      }),
    );
  });

  it('breaks the empty stretches between the two visits', () => {
    const scale = buildScale(buildAxisTimes(seeds, 'calendar'), 'shortened');
    const breaks = scale.pieces.filter(({ kind }) => kind === 'break');
    expect(breaks).toHaveLength(4);
    const summer = scale.toUnit(dayFromYmd(2024, 12, 1)) - scale.toUnit(dayFromYmd(2024, 8, 10));
    expect(summer).toBeLessThan(1);
    expect(buildScale(buildAxisTimes(seeds, 'calendar'), 'true').pieces).toHaveLength(1);
  });

  it('draws an axis where there is nothing to draw', () => {
    const scale = buildScale(timesOf([]), 'shortened');
    expect(scale.end).toBeGreaterThan(scale.start);
    expect(scale.toDay(scale.toUnit(5))).toBe(5);
  });
});
