import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '#model/day.ts';
import { indexCorpus } from '#select/index-corpus.ts';
import { buildScale } from '#views/timeline/axis-scale.ts';
import { buildAxisTimes } from '#views/timeline/axis-times.ts';
import {
  clampWindow,
  fitWindow,
  MIN_UNITS,
  revealUnits,
  spanOf,
  toDayWindow,
  toUnitWindow,
  zoomWindow,
} from '#views/timeline/time-window.ts';
import { buildSampleCorpus } from '../../support/sample-corpus.ts';

const index = indexCorpus(buildSampleCorpus());
const scale = buildScale(buildAxisTimes(index, 'calendar'), 'shortened');
const unit = fc.double({ min: -50, max: 80, noNaN: true });
const window = fc
  .tuple(unit, fc.double({ min: 0, max: 100, noNaN: true }))
  .map(([start, span]) => ({ start, end: start + span }));

describe('time windows', () => {
  it('stay on the axis and above the smallest span', () => {
    fc.assert(
      fc.property(window, (any) => {
        const kept = clampWindow(any, scale);
        expect(kept.start).toBeGreaterThanOrEqual(scale.start - 1e-9);
        expect(kept.end).toBeLessThanOrEqual(scale.end + 1e-9);
        expect(spanOf(kept)).toBeGreaterThanOrEqual(MIN_UNITS - 1e-9);
      }),
    );
  });

  it('zoom at the pointer', () => {
    const from = { start: 4, end: 14 };
    const near = zoomWindow(from, 2, 0.3, scale);
    expect(spanOf(near)).toBeCloseTo(5);
    expect(near.start + 0.3 * spanOf(near)).toBeCloseTo(7);
  });

  it('come back from days as they went', () => {
    fc.assert(
      fc.property(fc.integer({ min: 19_720, max: 20_080 }), fc.integer({ min: 3, max: 200 }), (from, length) => {
        for (const gaps of ['true', 'shortened'] as const) {
          const axis = buildScale(buildAxisTimes(index, 'calendar'), gaps);
          const days = { from: from as Day, to: (from + length) as Day };
          const units = toUnitWindow(days, axis);
          // Narrower than the smallest window, or wider than the axis, it can't come back the same.
          if (spanOf(units) <= MIN_UNITS * 1.01 || axis.toUnit(days.to + 1) > axis.end) continue;
          expect(toDayWindow(units, axis)).toEqual(days);
        }
      }),
    );
  });

  it('write the whole axis as null', () => {
    expect(toDayWindow(fitWindow(scale), scale)).toBeNull();
    expect(toUnitWindow(null, scale)).toEqual(fitWindow(scale));
  });

  it('move only as far as they must to show something', () => {
    const from = { start: 5, end: 10 };
    expect(revealUnits(from, 6, 7, scale)).toBe(from);
    const moved = revealUnits(from, 12, 12, scale);
    expect(spanOf(moved)).toBeCloseTo(5);
    expect(moved.end).toBeGreaterThan(12);
    expect(moved.end).toBeLessThan(13);
  });
});
