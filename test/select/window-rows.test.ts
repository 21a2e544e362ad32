import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBitset, buildFullBitset } from '#base/bitset.ts';
import { splitLaneTimes } from '#select/split-lane-times.ts';
import {
  buildLaneTimes,
  countEach,
  countTouching,
  findTouching,
  nearestInLane,
  type RowTimes,
} from '#select/window-rows.ts';

const day = fc.integer({ min: -500, max: 3000 });
const span = fc.tuple(day, fc.integer({ min: 0, max: 900 })).map(([from, length]) => [from, from + length] as const);
const spans = fc.array(span, { maxLength: 60 });

/** Rows in any order; the last one has no time. */
const timesOf = (all: readonly (readonly [number, number])[]): RowTimes => ({
  from: Int32Array.from([...all.map(([from]) => from), 0]),
  to: Int32Array.from([...all.map(([, to]) => to), 0]),
  off: Uint8Array.from([...all.map(() => 0), 1]),
});
const laneOf = (all: readonly (readonly [number, number])[]) =>
  buildLaneTimes(timesOf(all), buildFullBitset(all.length + 1));

describe('the times of a lane', () => {
  it('tell what a look at every row tells', () => {
    fc.assert(
      fc.property(spans, day, fc.integer({ min: 0, max: 400 }), (all, from, length) => {
        const to = from + length;
        const looked = all.flatMap(([start, end], row) => (start <= to && end >= from ? [row] : []));
        expect(findTouching(laneOf(all), from, to).toSorted((a, b) => a - b)).toEqual(looked);
        expect(countTouching(laneOf(all), from, to)).toBe(looked.length);
      }),
    );
  });

  it('count many stretches as they count one', () => {
    fc.assert(
      fc.property(spans, fc.array(fc.integer({ min: 1, max: 300 })), (all, lengths) => {
        const lane = laneOf(all);
        const from = Int32Array.from(lengths, (_, i) => lengths.slice(0, i).reduce((sum, each) => sum + each, -600));
        const to = from.map((day, i) => day + (lengths[i] ?? 1) - 1);
        const each = Array.from(from, (day, i) => countTouching(lane, day, to[i] ?? day));
        expect([...countEach(lane, from, to)]).toEqual(each);
      }),
    );
  });

  it('hand rows out by first day', () => {
    fc.assert(
      fc.property(spans, (all) => {
        const starts = findTouching(laneOf(all), -10_000, 10_000).map((row) => all[row]?.[0] ?? 0);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }),
    );
  });

  it('are the same dealt out of those of all', () => {
    fc.assert(
      fc.property(spans, fc.array(fc.array(fc.nat(60)), { maxLength: 4 }), (all, members) => {
        const times = timesOf(all);
        const lanes = members.map((rows) =>
          buildBitset(
            all.length + 1,
            rows.filter((row) => row <= all.length),
          ),
        );
        const dealt = splitLaneTimes(buildLaneTimes(times, buildFullBitset(all.length + 1)), lanes);
        expect(dealt).toEqual(lanes.map((lane) => buildLaneTimes(times, lane)));
      }),
    );
  });

  it('leave out what stands in other lanes', () => {
    const lane = buildLaneTimes(
      timesOf([
        [1, 1],
        [2, 2],
        [3, 3],
      ]),
      buildBitset(4, [0, 2]),
    );
    expect([...lane.rows]).toEqual([0, 2]);
  });

  it('find the nearest in time among some rows', () => {
    fc.assert(
      fc.property(spans, day, fc.array(fc.nat(59)), (all, at, some) => {
        const among = some.filter((row) => row < all.length);
        const near = nearestInLane(laneOf(all), buildBitset(60, among), at);
        const distances = among.map((row) => Math.abs((all[row]?.[0] ?? 0) - at));
        if (near === null) expect(among).toEqual([]);
        else expect(Math.abs((all[near]?.[0] ?? 0) - at)).toBe(Math.min(...distances));
      }),
    );
  });
});
