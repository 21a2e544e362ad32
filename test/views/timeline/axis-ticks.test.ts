import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromYmd } from '#model/day.ts';
import { indexCorpus } from '#select/index-corpus.ts';
import { buildScale } from '#views/timeline/axis-scale.ts';
import { findTicks } from '#views/timeline/axis-ticks.ts';
import { buildAxisTimes } from '#views/timeline/axis-times.ts';
import { measureText } from '#views/timeline/text-width.ts';
import { buildSampleCorpus } from '../../support/sample-corpus.ts';

const index = indexCorpus(buildSampleCorpus());
const times = buildAxisTimes(index, 'calendar');
const scales = { shortened: buildScale(times, 'shortened'), true: buildScale(times, 'true') };

const ticksOf = (gaps: 'shortened' | 'true', start: number, end: number, width = 960) =>
  findTicks(scales[gaps], { start, end, pxPerUnit: width / (end - start), fontSize: 13 });

describe('findTicks', () => {
  it('names the days that something happened on, and the broken-out months', () => {
    const { labels, breaks } = ticksOf('shortened', scales.shortened.start, scales.shortened.end);
    const words = labels.map(({ text }) => text);
    expect(words).toContain('Sat 30 Mar');
    expect(words).toContain('Jul 2024');
    expect(words).toContain('Wed 8');
    expect(words[0]).toBe('Dec 2022');
    expect(breaks).toHaveLength(4);
  });

  it('keeps an even step where every day is alike', () => {
    const { labels } = ticksOf('true', scales.true.start, scales.true.end);
    expect(labels.map(({ text }) => text)).toEqual([
      'Jan 2023',
      'Apr 2023',
      'Jul 2023',
      'Oct 2023',
      'Jan 2024',
      'Apr 2024',
      'Jul 2024',
      'Oct 2024',
    ]);
  });

  it('says the year in the first label, however near', () => {
    const start = scales.true.toUnit(dayFromYmd(2024, 4, 1));
    expect(ticksOf('true', start, start + 4).labels[0]?.text).toBe('Mon 1 Apr 2024');
  });

  it('puts no word over another and none beyond the right edge', () => {
    const span = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.01, max: 1, noNaN: true }));
    fc.assert(
      fc.property(
        fc.constantFrom('shortened' as const, 'true' as const),
        span,
        fc.integer({ min: 200, max: 2400 }),
        (gaps, [at, part], width) => {
          const { start: first, end: last } = scales[gaps];
          const start = first + (last - first) * at;
          const end = start + Math.max(1.5, (last - first) * part);
          const pxPerUnit = width / (end - start);
          let free = Number.NEGATIVE_INFINITY;
          for (const { unit, text } of ticksOf(gaps, start, end, width).labels) {
            const x = (unit - start) * pxPerUnit;
            expect(x).toBeGreaterThanOrEqual(free);
            free = x + measureText(text, 13);
          }
        },
      ),
    );
  });
});
