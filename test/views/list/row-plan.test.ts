import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeSort, SORT_CHOICES, turnSort } from '#views/list/list-columns.ts';
import { planRows } from '#views/list/row-plan.ts';

// The rows of a plan as a line: numbers are events, + the details of the one before.
const draw = (events: number, open: number): string => {
  const plan = planRows(events, open);
  return Array.from({ length: plan.count }, (_, at) =>
    plan.rowAt(at).kind === 'event' ? plan.rowAt(at).event : '+',
  ).join('');
};

describe('planRows', () => {
  it('puts the details under the open event', () => {
    expect(draw(4, -1)).toBe('0123');
    expect(draw(4, 1)).toBe('01+23');
    expect(draw(4, 3)).toBe('0123+');
    expect(draw(0, -1)).toBe('');
  });

  it('knows the row of every event, whatever is open', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: -1, max: 200 }), (events, open) => {
        const plan = planRows(events, open);
        for (let event = 0; event < events; event += 1) {
          expect(plan.rowAt(plan.atOf(event))).toEqual({ kind: 'event', event });
        }
      }),
    );
  });

  it('lets only a long list scroll in itself, opened or not', () => {
    expect([planRows(60, 3).scrolls, planRows(61, -1).scrolls]).toEqual([false, true]);
  });
});

describe('the orders of the list', () => {
  it('turn round on a second press', () => {
    const first = turnSort({ key: 'date', direction: 'ascending' }, 'place');
    expect(first).toEqual({ key: 'place', direction: 'ascending' });
    expect(turnSort(first, 'place')).toEqual({ key: 'place', direction: 'descending' });
  });

  it('each have their own words', () => {
    expect(new Set(SORT_CHOICES.map(({ sort }) => describeSort(sort))).size).toBe(SORT_CHOICES.length);
    expect(describeSort({ key: 'date', direction: 'descending' })).toBe('date, latest first');
  });
});
