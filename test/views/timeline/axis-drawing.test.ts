import { describe, expect, it } from 'vitest';
import { indexCorpus } from '#select/index-corpus.ts';
import { followAxis } from '#views/timeline/axis-drawing.ts';
import { findTicks } from '#views/timeline/axis-ticks.ts';
import { measurePlot } from '#views/timeline/lay-out-plot.ts';
import { toView } from '#views/timeline/plot-frame.ts';
import { fitWindow, panWindow, spanOf, type UnitWindow, zoomWindow } from '#views/timeline/time-window.ts';
import { buildSampleCorpus } from '../../support/sample-corpus.ts';
import { sceneOf } from './scene-of.ts';

const { scale } = sceneOf(indexCorpus(buildSampleCorpus()), { gaps: 'true' });
const WIDTH = 800;
const metrics = measurePlot({ textScale: 1, coarse: false, narrow: false });
const near = zoomWindow(fitWindow(scale), 6, 0.5, scale);

/** The axis as it follows a window that goes from here to there. */
function follow(windows: readonly UnitWindow[]) {
  let live = near;
  const read = followAxis(scale, { live: () => live, rest: () => near }, WIDTH, metrics);
  return windows.map((window) => {
    live = window;
    return { window, drawing: read() };
  });
}

const steps = (count: number, units: number) =>
  Array.from({ length: count }, (_, i) => panWindow(near, i * units, scale));

describe('the axis in a gesture', () => {
  it('says in every frame what the window has to say', () => {
    for (const { window, drawing } of follow(steps(60, (near.end - near.start) / 40))) {
      expect(drawing.labels).toEqual(findTicks(scale, toView(window, WIDTH, metrics)).labels);
      expect(drawing.lines.wide.start).toBeLessThanOrEqual(window.start);
      expect(drawing.lines.wide.end).toBeGreaterThanOrEqual(window.end);
    }
  });

  it('is moved, not drawn anew, as long as the words stay', () => {
    const drawings = new Set(follow(steps(60, (near.end - near.start) / 400)).map(({ drawing }) => drawing));
    expect(drawings.size).toBeLessThan(20);
  });

  it('is stretched by the wheel, its words those of the window, and drawn anew before its lines are thick', () => {
    const wheel = Array.from({ length: 40 }, (_, i) => zoomWindow(near, 1.03 ** i, 0.3, scale));
    const seen = follow(wheel);
    for (const { window, drawing } of seen) {
      expect(drawing.labels).toEqual(findTicks(scale, toView(window, WIDTH, metrics)).labels);
      expect(spanOf(drawing.lines.window) / spanOf(window)).toBeLessThanOrEqual(1.5);
    }
    const lines = new Set(seen.map(({ drawing }) => drawing.lines));
    expect(lines.size).toBeGreaterThan(1);
    expect(lines.size).toBeLessThan(6);
  });

  it('is drawn for exactly the window that has come to rest', () => {
    const store = { now: near, drawnFor: near };
    const read = followAxis(scale, { live: () => store.now, rest: () => store.drawnFor }, WIDTH, metrics);
    expect(read().lines.window).toBe(near);
    store.now = zoomWindow(near, 1.03, 0.5, scale);
    expect(read().lines.window).toBe(near);
    store.drawnFor = store.now;
    expect(read().lines.window).toBe(store.now);
  });
});
