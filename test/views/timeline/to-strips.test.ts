import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasBit } from '#base/bitset.ts';
import { chooseFacet, NO_FILTER } from '#select/filter.ts';
import { indexCorpus } from '#select/index-corpus.ts';
import { selectEvents } from '#select/select-events.ts';
import { AXIS_KINDS, GAP_KINDS } from '#select/view-choices.ts';
import { describeBar } from '#views/timeline/describe-bar.ts';
import { barHeight } from '#views/timeline/paint-strips.ts';
import { buildStripIndex } from '#views/timeline/strip-index.ts';
import { countBar, findBar, toStrips } from '#views/timeline/to-strips.ts';
import { generateCorpus } from '../../bench/generate-corpus.ts';
import { sceneOf } from './scene-of.ts';

const index = indexCorpus(generateCorpus({ size: 3000, seed: 7 }));
const planned = chooseFacet(NO_FILTER, 'status', { values: ['planned'], mode: 'any' });
const about = chooseFacet(NO_FILTER, 'topic', { values: ['middle-east'], mode: 'any' });

describe('strips', () => {
  it('count what the index counts: bar by bar, selected and all, at any zoom', () => {
    const scenes = AXIS_KINDS.flatMap((axis) =>
      GAP_KINDS.flatMap((gaps) =>
        (['topic', 'visit', 'place'] as const).map((lanes) => sceneOf(index, { axis, gaps, lanes })),
      ),
    );
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...scenes),
        fc.constantFrom(NO_FILTER, planned, about),
        part,
        part,
        (scene, filter, at, zoom) => {
          const selection = selectEvents(index, filter);
          const whole = scene.scale.end - scene.scale.start;
          const span = Math.max(2, whole * zoom ** 4);
          const start = scene.scale.start + (whole - span) * at;
          const lanes = scene.lanes.map((_, lane) => lane);
          const strips = toStrips(scene, buildStripIndex(scene, { selection, asOf: null }), lanes, {
            start,
            end: start + span,
            pxPerUnit: 1000 / span,
          });
          for (const strip of strips.slice(0, 4)) {
            const { bins, lane, totals } = strip;
            for (let bar = 0; bar < totals.length; bar += Math.ceil(totals.length / 12)) {
              const [from, to] = [bins.from[bar] ?? 0, bins.to[bar] ?? 0];
              if (to < from) continue;
              const touching = [...(scene.laneTimes[lane]?.rows ?? [])].filter(
                (row) => (scene.times.from[row] ?? 0) <= to && (scene.times.to[row] ?? 0) >= from,
              );
              expect(totals[bar]).toBe(touching.length);
              expect(countBar(strip, bar)).toBe(touching.filter((row) => hasBit(selection.rows, row)).length);
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('have a bar for every day of the window, none twice', () => {
    const scene = sceneOf(index, { lanes: 'topic' });
    const { start, end } = scene.scale;
    const [strip] = toStrips(
      scene,
      buildStripIndex(scene, { selection: selectEvents(index, NO_FILTER), asOf: null }),
      [0],
      {
        start,
        end,
        pxPerUnit: 1000 / (end - start),
      },
    );
    const { from, to } = strip?.bins ?? { from: [], to: [] };
    for (let bar = 1; bar < from.length; bar += 1) expect(from[bar]).toBe((to[bar - 1] ?? 0) + 1);
  });

  it('never draw a bar higher than its room, nor lose one event', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 1e6 }), (most, count) => {
        const high = barHeight(count, most, 40);
        expect(high).toBeLessThanOrEqual(40);
        expect(high > 0).toBe(count > 0);
      }),
    );
  });

  it('say in words what a bar counts', () => {
    const scene = sceneOf(index, { lanes: 'visit' });
    const selection = selectEvents(index, planned);
    const { start, end } = scene.scale;
    const lane = scene.lanes.length - 1;
    const view = { start, end, pxPerUnit: 1000 / (end - start) };
    const [strip] = toStrips(scene, buildStripIndex(scene, { selection, asOf: null }), [lane], view);
    if (!strip) throw new Error('Expected a strip');
    const bar = strip.totals.findIndex((total, i) => total > countBar(strip, i) && countBar(strip, i) > 1);
    const { count, days, topics } = describeBar({ strip, bar }, scene.scale);
    expect(count).toBe(`${countBar(strip, bar)} of ${strip.totals[bar]} events`);
    expect(days).toMatch(/^\d+ \w+ \d{4} to \d+ \w+ \d{4}$/);
    expect(topics.reduce((sum, topic) => sum + topic.count, 0)).toBe(countBar(strip, bar));
    expect(findBar(strip, ((strip.bins.start[bar] ?? 0) + (strip.bins.end[bar] ?? 0)) / 2)).toBe(bar);
  });
});
