import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { known } from '#base/assert.ts';
import { buildCorpus } from '#corpus/build-corpus.ts';
import type { ParsedArticle } from '#model/article.ts';
import { readEdtf } from '#model/edtf.ts';
import { eventId } from '#model/ids.ts';
import { NO_FILTER } from '#select/filter.ts';
import { type CorpusIndex, indexCorpus } from '#select/index-corpus.ts';
import { selectEvents } from '#select/select-events.ts';
import { LANE_KINDS, type LaneKind } from '#select/view-choices.ts';
import { drawTime } from '#views/timeline/draw-time.ts';
import { NO_WISHES, toTimelineItems } from '#views/timeline/to-timeline-items.ts';
import { buildSampleCorpus, readSampleArticles } from '../../support/sample-corpus.ts';
import { sceneOf } from './scene-of.ts';

const seeds = indexCorpus(buildSampleCorpus());

function itemsOf(index: CorpusIndex, lanes: LaneKind = 'visit') {
  const scene = sceneOf(index, { lanes });
  const { start, end } = scene.scale;
  const view = { start, end, pxPerUnit: 960 / (end - start), fontSize: 13 };
  return { scene, placed: toTimelineItems(scene, { selection: selectEvents(index, NO_FILTER), asOf: null }, view) };
}

const eventItems = (index: CorpusIndex, laneKind: LaneKind = 'visit') => itemsOf(index, laneKind).placed.items;

/** The seeds with many more events, days drawn at random. */
function manyEvents(count: number, seed: number): CorpusIndex {
  let state = seed;
  const random = () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const [first, second] = readSampleArticles();
  const article = known(second, 'a second article');
  const events = Array.from({ length: count }, (_, i) => {
    const model = known(article.events[i % article.events.length], 'an event');
    const year = 1990 + Math.floor(random() * 30);
    const edtf = random() < 0.2 ? `${year}` : `${year}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 9)}`;
    const days = known(readEdtf(edtf), 'a readable date');
    const estimate = { ...known(article.events[0]?.estimate, 'an estimate'), edtf, ...days };
    return { ...model, id: eventId(`many.${i}`), estimate };
  });
  const many: ParsedArticle = { ...article, events };
  return indexCorpus(buildCorpus([known(first, 'a first article'), many]));
}

describe('toTimelineItems', () => {
  it('draws every dated event of the seeds in at least one lane, whatever the lanes stand for', () => {
    for (const kind of LANE_KINDS) {
      const rows = new Set(eventItems(seeds, kind).map(({ row }) => row));
      expect(rows.size, kind).toBe(seeds.size);
    }
  });

  it('tells points, months and planned events apart', () => {
    const byTitle = new Map(eventItems(seeds).map((item) => [seeds.corpus.events[item.row]?.title, item]));
    expect(byTitle.get('NATO summit in Washington')).toMatchObject({
      kind: 'bar',
      startLook: 'soft',
      endLook: 'soft',
      status: 'planned',
    });
    expect(byTitle.get('Blinken and Barrot meet')).toMatchObject({ kind: 'point', startLook: 'soft', status: 'held' });
    expect(byTitle.get('Blinken and Macron hold talks')).toMatchObject({ kind: 'point', startLook: 'firm' });
  });

  it('keeps the labels short and leaves out whom the lane names', () => {
    const labels = eventItems(seeds).map(({ label }) => label);
    expect(labels).toContain('Macron');
    expect(labels).toContain('Séjourné, press');
    expect(labels).toContain('Séjourné in Cairo');
    expect(labels.filter((label) => label.includes('Blinken'))).toEqual([]);
    expect(eventItems(seeds, 'participant').some(({ label }) => label === 'Blinken')).toBe(true);
  });

  it('fades an open end instead of inventing one', () => {
    const estimate = { ...known(seeds.corpus.events[0]?.estimate, 'an estimate'), edtf: '2024-04-02/..' };
    const drawn = drawTime({ ...estimate, ...known(readEdtf('2024-04-02/..'), 'days') }, sceneOf(seeds).scale, 0);
    expect(drawn).toMatchObject({ kind: 'bar', endLook: 'open' });
  });

  it('draws about a hundred events at most and leaves crowded lanes to strips', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 1500 }), fc.integer({ min: 1, max: 1e6 }), (count, seed) => {
        const { scene, placed } = itemsOf(manyEvents(count, seed));
        expect(placed.items.length).toBeLessThanOrEqual(100);
        const told = placed.crowded.reduce((sum, lane) => sum + (scene.laneTimes[lane]?.rows.length ?? 0), 0);
        expect(told + placed.items.length).toBe(scene.laneTimes.reduce((sum, { rows }) => sum + rows.length, 0));
      }),
      { numRuns: 10 },
    );
  });

  it('draws the open event and the reached one even in a crowded lane', () => {
    const index = manyEvents(900, 4);
    const scene = sceneOf(index);
    const { start, end } = scene.scale;
    const view = { start, end, pxPerUnit: 960 / (end - start), fontSize: 13 };
    const pins = [{ row: 100, lane: null }, ...[0, 1, 2].map((lane) => ({ row: 500, lane }))];
    const placed = toTimelineItems(scene, { selection: selectEvents(index, NO_FILTER), asOf: null }, view, {
      ...NO_WISHES,
      pins,
    });
    const pinned = placed.items.filter(({ lane }) => placed.crowded.includes(lane));
    expect(new Set(pinned.map(({ row }) => row))).toEqual(new Set([100, 500]));
    expect(pinned.every(({ labelSide }) => labelSide !== 'none')).toBe(true);
  });

  it('keeps everything in its place while the reader pans', () => {
    const index = manyEvents(300, 9);
    const scene = sceneOf(index, { gaps: 'true' });
    const shown = { selection: selectEvents(index, NO_FILTER), asOf: null };
    const at = (start: number) => ({ start, end: start + 400, pxPerUnit: 960 / 400, fontSize: 13 });
    const before = toTimelineItems(scene, shown, at(4000));
    const after = toTimelineItems(scene, shown, at(4090), { ...NO_WISHES, before });
    const places = new Map(before.items.map(({ key, line, labelSide }) => [key, { line, labelSide }]));
    const both = after.items.filter(({ key }) => places.has(key));
    expect(both.length).toBeGreaterThan(3);
    for (const { key, line, labelSide } of both) expect({ line, labelSide }).toEqual(places.get(key));
  });

  it('gives the same items the same keys', () => {
    const keys = itemsOf(seeds, 'topic').placed.items.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(itemsOf(seeds, 'topic').placed.items.map(({ key }) => key)).toEqual(keys);
  });
});
