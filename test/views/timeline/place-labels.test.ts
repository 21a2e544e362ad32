import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extent, placeLabels } from '#views/timeline/place-labels.ts';

const point = (x: number, labelWidth: number) => ({ markStart: x - 6, markEnd: x + 6, labelWidth });

describe('placeLabels', () => {
  it('puts words on the left where the right would run over the next mark', () => {
    const places = placeLabels([point(150, 60), point(280, 100), point(350, 50)], { lines: 5, width: 800 });
    expect(places).toEqual([
      { line: 0, side: 'right' },
      { line: 1, side: 'left' },
      { line: 0, side: 'right' },
    ]);
  });

  it('puts words on the left at the right edge', () => {
    expect(placeLabels([point(760, 100)], { lines: 5, width: 800 })).toEqual([{ line: 0, side: 'left' }]);
  });

  it('puts words on a bar that fills the view', () => {
    const bar = { markStart: -500, markEnd: 2000, labelWidth: 80 };
    expect(placeLabels([bar], { lines: 5, width: 800 })).toEqual([{ line: 0, side: 'inside' }]);
  });

  it('says when there is no room', () => {
    const crowd = Array.from({ length: 6 }, () => point(100, 40));
    expect(placeLabels(crowd, { lines: 5, width: 800 }).at(-1)).toBeNull();
  });

  it('never lets two overlap', () => {
    const mark = fc
      .tuple(fc.integer({ min: -200, max: 1200 }), fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 200 }))
      .map(([markStart, length, labelWidth]) => ({ markStart, markEnd: markStart + 12 + length, labelWidth }));
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 40 }), (marks) => {
        const places = placeLabels(marks, { lines: 6, width: 1000 });
        const boxes = marks.flatMap((one, i) => {
          const place = places[i];
          return place ? [{ line: place.line, box: extent(one, place.side) }] : [];
        });
        for (const [i, a] of boxes.entries()) {
          for (const b of boxes.slice(i + 1)) {
            const apart = a.line !== b.line || a.box[1] <= b.box[0] || b.box[1] <= a.box[0];
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });
});
