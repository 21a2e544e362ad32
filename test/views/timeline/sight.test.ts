import { describe, expect, it, vi } from 'vitest';
import { createSight } from '#views/timeline/sight.ts';

const lanes = [0, 60, 120, 180].map((top) => ({ top, height: 60, linesTop: top }));
const layout = { lanes, height: 240 } as unknown as Parameters<ReturnType<typeof createSight>['countHidden']>[0];

describe('what is in sight', () => {
  it('is, until somebody has looked, what a screen could show, and nothing is said to be hidden', () => {
    const sight = createSight(100);
    expect(layout.lanes.map(sight.sees)).toEqual([true, true, false, false]);
    expect(sight.countHidden(layout)).toEqual({ above: 0, below: 0 });
  });

  it('follows the scrolling: a lane counts as hidden when its middle is', () => {
    const sight = createSight(100);
    const changed = vi.fn();
    const done = sight.onChange(changed);
    sight.look(80, 170);
    expect(layout.lanes.map(sight.sees)).toEqual([false, true, true, false]);
    expect(sight.countHidden(layout)).toEqual({ above: 1, below: 1 });
    sight.look(80, 170);
    done();
    sight.look(0, 90);
    expect(changed).toHaveBeenCalledTimes(1);
  });
});
