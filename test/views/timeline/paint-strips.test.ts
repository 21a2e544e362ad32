import { describe, expect, it } from 'vitest';
import type { Certainty } from '#select/row-marks.ts';
import type { LaneBox } from '#views/timeline/lay-out-plot.ts';
import { barHeight, paintStrip } from '#views/timeline/paint-strips.ts';
import type { Strip } from '#views/timeline/to-strips.ts';

const [RULE, PAPER, TONE] = [0xff0000aa, 0xffffffff, 0xff00bb00];
const WIDTH = 40;
const HEIGHT = 50;
// What no bar may enter: four pixels above and below.
const ROOM = HEIGHT - 8;

const box = { top: 100, height: HEIGHT, linesTop: 100 } as LaneBox;

/** Bars of ten pixels: how many events each has, and of these how many are selected, by look. */
function paint(totals: readonly number[], selected: Partial<Record<Certainty, readonly number[]>>, ratio = 1) {
  const looks = Object.keys(selected) as Certainty[];
  const days = Int32Array.from(totals, (_, i) => i * 10);
  const strip: Strip = {
    lane: 0,
    bins: {
      from: days,
      to: days.map((day) => day + 9),
      start: Float64Array.from(days),
      end: Float64Array.from(days, (day) => day + 10),
    },
    totals: Uint32Array.from(totals),
    classes: looks.map((look) => ({ topic: null, broader: null, certainty: look, starts: days, ends: days })),
    counts: looks.map((look) => Uint32Array.from(selected[look] ?? [])),
    most: 100,
  };
  const [width, height] = [WIDTH * ratio, HEIGHT * ratio];
  const sheet = { pixels: new Uint32Array(width * height), width, height };
  const colours = { rule: RULE, paper: PAPER, toneOf: () => TONE };
  paintStrip(sheet, strip, { box, fed: { start: 0, end: WIDTH }, ratio, colours });
  const at = (x: number, y: number) => sheet.pixels[y * width + x] ?? 0;
  /** The colours of one column from its foot up, the line under the bars left out. */
  const column = (x: number) =>
    Array.from({ length: (HEIGHT - 4) * ratio }, (_, y) => at(x, (HEIGHT - 4) * ratio - 1 - y));
  return { at, column, rowOf: (y: number) => Array.from({ length: width }, (_, x) => at(x, y)) };
}

const countOf = (pixels: readonly number[], colour: number) => pixels.filter((pixel) => pixel === colour).length;

describe('a strip’s pixels', () => {
  it('rise as high as their events say, the selected ones in their colour, the others above in grey', () => {
    const { column } = paint([100, 100, 25, 0], { firm: [100, 25, 0, 0] });
    const full = Math.round(barHeight(100, 100, ROOM));
    expect(countOf(column(5), TONE)).toBe(full);
    const some = Math.round(barHeight(25, 100, ROOM));
    expect([countOf(column(15), TONE), countOf(column(15), RULE)]).toEqual([some, full - some]);
    expect([countOf(column(25), TONE), countOf(column(25), RULE)]).toEqual([0, some]);
    expect(column(35).every((pixel) => pixel === 0)).toBe(true);
  });

  it('show one event among a hundred', () => {
    expect(countOf(paint([1], { firm: [1] }).column(5), TONE)).toBeGreaterThanOrEqual(3);
  });

  it('are hollow for what was expected and between tone and grey for what is not known to the day', () => {
    const planned = paint([50], { planned: [50] });
    expect(planned.at(4, HEIGHT - 10)).toBe(PAPER);
    expect(planned.at(0, HEIGHT - 10)).toBe(TONE);
    const soft = paint([50], { soft: [50] }).at(4, HEIGHT - 10);
    expect((soft >>> 24).toString(16)).toBe('ff');
    expect([RULE, PAPER, TONE, 0]).not.toContain(soft);
  });

  it('leave a gap beside each bar and draw the line under all', () => {
    const { at, rowOf } = paint([50, 50], { firm: [50, 50] });
    expect([at(8, HEIGHT - 10), at(9, HEIGHT - 10), at(10, HEIGHT - 10)]).toEqual([TONE, 0, TONE]);
    expect(rowOf(HEIGHT - 4).every((pixel) => pixel === RULE)).toBe(true);
  });

  it('cut a bar that is higher than its lane', () => {
    const { column } = paint([400], { firm: [400] });
    expect(countOf(column(5), PAPER)).toBe(2);
    expect(countOf(column(5), TONE)).toBe(ROOM - 2);
  });

  it('are the same drawing on a screen of more pixels', () => {
    const once = paint([100, 30, 7], { firm: [60, 30, 0], planned: [20, 0, 7] });
    const twice = paint([100, 30, 7], { firm: [60, 30, 0], planned: [20, 0, 7] }, 2);
    for (const x of [4, 14, 24]) {
      const [own, fine] = [once.column(x), twice.column(2 * x)];
      for (const colour of [TONE, RULE, PAPER]) {
        expect(Math.abs(countOf(fine, colour) / 2 - countOf(own, colour))).toBeLessThanOrEqual(1);
      }
    }
  });
});
