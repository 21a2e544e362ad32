import { describe, expect, it } from 'vitest';
import { indexCorpus } from '#select/index-corpus.ts';
import { followAxis } from '#views/timeline/axis-drawing.ts';
import { findTicks } from '#views/timeline/axis-ticks.ts';
import { measurePlot } from '#views/timeline/lay-out-plot.ts';
import { toView } from '#views/timeline/plot-frame.ts';
import { fitWindow, panWindow, type UnitWindow, zoomWindow } from '#views/timeline/time-window.ts';
import { buildSampleCorpus } from '../../support/sample-corpus.ts';
import { sceneOf } from './scene-of.ts';

const { scale } = sceneOf(indexCorpus(buildSampleCorpus()), { gaps: 'true' });
const WIDTH = 800;
const metrics = measurePlot({ textScale: 1, coarse: false, narrow: false });
const near = zoomWindow(fitWindow(scale), 6, 0.5, scale);

/** The axis as it follows a window that goes from here to there. */
function follow(windows: readonly UnitWindow[]) {
  let live = near;
  const read = followAxis(scale, { live: () => live }, WIDTH, metrics);
  return windows.map((window) => {
    live = window;
    return { window, drawing: read() };
  });
}

const steps = (count: number, units: number) =>
  Array.from({ length: count }, (_, i) => panWindow(near, i * units, scale));

describe('the axis in a drag', () => {
  it('says in every frame what the window has to say', () => {
    for (const { window, drawing } of follow(steps(60, (near.end - near.start) / 40))) {
      expect(drawing.ticks.labels).toEqual(findTicks(scale, toView(window, WIDTH, metrics)).labels);
      expect(drawing.wide.start).toBeLessThanOrEqual(window.start);
      expect(drawing.wide.end).toBeGreaterThanOrEqual(window.end);
    }
  });

  it('is moved, not drawn anew, as long as the words stay', () => {
    const drawings = new Set(follow(steps(60, (near.end - near.start) / 400)).map(({ drawing }) => drawing));
    expect(drawings.size).toBeLessThan(20);
  });

  it('is drawn anew when time is stretched', () => {
    const [first, second] = follow([near, zoomWindow(near, 1.01, 0.5, scale)]);
    expect(second?.drawing).not.toBe(first?.drawing);
    expect(second?.drawing.window).toBe(second?.window);
  });
});
