import { describe, expect, it } from 'vitest';
import { hasBit } from '#base/bitset.ts';
import { NO_FILTER } from '#select/filter.ts';
import { indexCorpus } from '#select/index-corpus.ts';
import { selectEvents } from '#select/select-events.ts';
import { LANE_KINDS } from '#select/view-choices.ts';
import { findTicks } from '#views/timeline/axis-ticks.ts';
import { listOffAxis } from '#views/timeline/axis-times.ts';
import { findPublicationMarks } from '#views/timeline/publication-marks.ts';
import { toDayWindow, toUnitWindow } from '#views/timeline/time-window.ts';
import { toTimelineItems } from '#views/timeline/to-timeline-items.ts';
import { buildSampleCorpus, findEvent } from '../../support/sample-corpus.ts';
import { sceneOf } from './scene-of.ts';

const index = indexCorpus(buildSampleCorpus());
const byVisit = sceneOf(index, { axis: 'visit' });
const rowOf = (words: RegExp, month?: string) => index.corpus.events.indexOf(findEvent(index.corpus, words, month));

describe('the axis by visit', () => {
  it('puts the first day of every visit at day 0', () => {
    const talks = ['2024-04', '2025-01'].map((month) => rowOf(/Blinken and Macron hold talks/, month));
    expect(talks.map((row) => byVisit.times.from[row])).toEqual([0, 0]);
    expect(byVisit.lanes.map(({ sublabel }) => sublabel)).toEqual([
      'day 0: 2 April 2024',
      'day 0: 8 January 2025',
      'in these articles',
    ]);
  });

  it('counts what is told in the background from the visit whose article tells it', () => {
    // Saturday 30 March before Tuesday 2 April 2024; December 2022.
    expect(byVisit.times.from[rowOf(/Séjourné in Cairo/)]).toBe(-3);
    const visit = rowOf(/Macron pays a state visit/);
    expect([byVisit.times.from[visit], byVisit.times.to[visit]]).toEqual([-488, -458]);
  });

  it('has a place for every dated event, in lanes of any kind', () => {
    for (const lanes of LANE_KINDS) {
      const scene = sceneOf(index, { axis: 'visit', lanes });
      const { start, end } = scene.scale;
      const view = { start, end, pxPerUnit: 900 / (end - start), fontSize: 13 };
      const { items, crowded } = toTimelineItems(
        scene,
        { selection: selectEvents(index, NO_FILTER), asOf: null },
        view,
      );
      // Drawn one by one, or in the strip of a lane with too many for that.
      const crowdedLanes = scene.lanes.filter((_, lane) => crowded.includes(lane));
      const drawn = (row: number) => items.some((item) => item.row === row);
      const inStrip = (row: number) => crowdedLanes.some(({ rows }) => hasBit(rows, row));
      const rows = index.corpus.events.map((_, row) => row);
      expect(
        rows.filter((row) => !drawn(row) && !inStrip(row)),
        lanes,
      ).toEqual([]);
    }
  });

  it('keeps an event that no visit’s account tells beside the axis', () => {
    const corpus = buildSampleCorpus();
    const events = corpus.events.map((event, row) => (row === 0 ? { ...event, visit: null, account: null } : event));
    expect(listOffAxis(sceneOf(indexCorpus({ ...corpus, events }), { axis: 'visit' }).times)).toEqual([0]);
  });

  it('names day 0 and, near or far, days', () => {
    const { start, end } = byVisit.scale;
    const words = findTicks(byVisit.scale, { start, end, pxPerUnit: 960 / (end - start), fontSize: 13 }).labels.map(
      ({ text }) => text,
    );
    // One unit at every distance: weeks beside days would have to be reckoned against one another.
    expect(words).toEqual(
      'D−488 D−61 D−7 D−6 D−4 D−3 D−2 D−1|Day 0|D+2 D+30 D+90'
        .split('|')
        .flatMap((part) => (part.startsWith('Day') ? [part] : part.split(' '))),
    );
    expect(byVisit.scale.toDay(end)).toBeGreaterThanOrEqual(30);
  });

  it('marks in each lane when its article came out', () => {
    expect(
      findPublicationMarks(byVisit).map(({ lane, unit }) => [lane, Math.round(byVisit.scale.toDay(unit))]),
    ).toEqual([
      [0, 0],
      [1, 0],
    ]);
    expect(findPublicationMarks(sceneOf(index)).map(({ lane }) => lane)).toEqual([null, null]);
  });

  it('writes a window as days around the first visit, and reads it back', () => {
    const { scale } = sceneOf(index, { axis: 'visit', gaps: 'true' });
    const days = toDayWindow({ start: scale.toUnit(-3), end: scale.toUnit(8) }, scale);
    expect(days).toEqual({ from: 19_812, to: 19_822 });
    expect(toUnitWindow(days, scale).start).toBeCloseTo(scale.toUnit(-3), 5);
  });
});
