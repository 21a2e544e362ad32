import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { followScroll, type Seen } from '#views/reader/follow-scroll.ts';
import { levelStand } from '#views/reader/level-stand.ts';
import { buildScrollMap, STEEPEST, type Stand } from '#views/reader/scroll-map.ts';

const pixels = fc.integer({ min: 0, max: 5_000 });
const stand = fc.tuple(pixels, pixels);
/** Landmarks as they come from the page: rising on both sides. */
const landmarks = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 900 })), { maxLength: 12 })
  .map((steps) => {
    let [left, right] = [0, 0];
    return steps.map(([a, b]): Stand => {
      left += a;
      right += b;
      return [left, right];
    });
  });
const END: Stand = [12_000, 12_000];

describe('how two columns scroll together', () => {
  test('a landmark in reach is level on both sides, and half way between two both are half way', () => {
    const map = buildScrollMap(
      [
        [100, 200],
        [300, 300],
      ],
      [0, 0],
      [1_000, 900],
    );
    expect([map.toRight(100), map.toRight(200), map.toRight(300)]).toEqual([200, 250, 300]);
    expect([map.toLeft(200), map.toLeft(250), map.toLeft(300)]).toEqual([100, 200, 300]);
    expect([map.toRight(0), map.toRight(1_000)]).toEqual([0, 900]);
  });

  test('a landmark that would make the other column race is left for the next one', () => {
    const map = buildScrollMap(
      [
        [10, 400],
        [600, 500],
      ],
      [0, 0],
      [1_000, 1_000],
    );
    expect(map.toRight(10)).toBeLessThan(10 * STEEPEST);
    expect(map.toRight(600)).toBe(500);
  });

  test('switched on anew, it begins where the columns stand and comes back to the landmarks', () => {
    const map = buildScrollMap([[500, 500]], [200, 400], [1_000, 1_000]);
    expect(map.toRight(200)).toBe(400);
    expect(map.toRight(500)).toBe(500);
  });

  test('law: rising throughout, and never faster or slower than the eye can follow', () => {
    fc.assert(
      fc.property(landmarks, stand, pixels, fc.integer({ min: 1, max: 500 }), (marks, from, at, by) => {
        const map = buildScrollMap(marks, from, END);
        const gained = map.toRight(at + by) - map.toRight(at);
        expect(gained).toBeGreaterThanOrEqual(by / STEEPEST - 1e-6);
        expect(gained).toBeLessThanOrEqual(by * STEEPEST + 1e-6);
      }),
    );
  });

  test('law: it goes through where the columns stand, and every landmark it keeps is level', () => {
    fc.assert(
      fc.property(landmarks, stand, (marks, from) => {
        const map = buildScrollMap(marks, from, END);
        expect(map.knots).toContainEqual(from);
        for (const [left, right] of map.knots) {
          expect(map.toRight(left)).toBeCloseTo(right, 6);
          expect(map.toLeft(right)).toBeCloseTo(left, 6);
        }
      }),
    );
  });

  test('law: there and back is where it began', () => {
    fc.assert(
      fc.property(landmarks, stand, pixels, (marks, from, at) => {
        const map = buildScrollMap(marks, from, END);
        expect(map.toLeft(map.toRight(at))).toBeCloseTo(at, 6);
        expect(map.toRight(map.toLeft(at))).toBeCloseTo(at, 6);
      }),
    );
  });

  test('law: changing sides changes nothing else', () => {
    const turn = ([left, right]: Stand): Stand => [right, left];
    fc.assert(
      fc.property(landmarks, stand, pixels, (marks, from, at) => {
        const map = buildScrollMap(marks, from, END);
        const turned = buildScrollMap(marks.map(turn), turn(from), turn(END));
        expect(turned.toLeft(at)).toBeCloseTo(map.toRight(at), 6);
      }),
    );
  });
});

describe('who leads', () => {
  const marks: Stand[] = [[100, 200]];
  const still: Seen = { stand: [0, 0], leader: 0 };

  test('the column that was scrolled; the other goes where it belongs', () => {
    expect(followScroll(still, [100, 0], () => marks, END)).toEqual({ leader: 0, to: 200 });
    expect(followScroll(still, [0, 200], () => marks, END)).toEqual({ leader: 1, to: 100 });
  });

  test('nobody where neither moved: a column that was moved from here does not lead back', () => {
    const after: Seen = { stand: [100, 200], leader: 0 };
    expect(followScroll(after, [100, 200.4], () => marks, END)).toBeNull();
  });

  test('where both moved at once, the one that led before', () => {
    expect(followScroll({ stand: [0, 0], leader: 1 }, [40, 60], () => marks, END)?.leader).toBe(1);
  });

  test('law: however the reader scrolls, both stay inside, and the other never goes the other way', () => {
    const room: Stand = [3_000, 2_000];
    const moves = fc.array(
      fc.record({ side: fc.constantFrom(0 as const, 1 as const), to: fc.integer({ min: 0, max: 3_000 }) }),
    );
    fc.assert(
      fc.property(landmarks, moves, (found, scrolls) => {
        let seen: Seen = { stand: [0, 0], leader: 0 };
        for (const { side, to } of scrolls) {
          const at = Math.min(to, room[side]);
          const now: Stand = side === 0 ? [at, seen.stand[1]] : [seen.stand[0], at];
          const next = followScroll(seen, now, () => found, room);
          if (!next) continue;
          const other = side === 0 ? 1 : 0;
          expect(next.leader).toBe(side);
          expect(next.to).toBeGreaterThanOrEqual(0);
          expect(next.to).toBeLessThanOrEqual(room[other]);
          const way = Math.sign(at - seen.stand[side]);
          expect((next.to - seen.stand[other]) * way).toBeGreaterThanOrEqual(0);
          seen = { leader: side, stand: side === 0 ? [at, next.to] : [next.to, at] };
        }
      }),
    );
  });
});

describe('a passage and its counterpart brought level', () => {
  test('on the line where both texts are long enough', () => {
    expect(levelStand([900, 500], 200, [2_000, 2_000])).toEqual([700, 300]);
  });

  test('off the line, but level, near the beginning of a text', () => {
    expect(levelStand([900, 50], 200, [2_000, 2_000])).toEqual([850, 0]);
  });

  test('law: level wherever that can be, and always inside', () => {
    const line = fc.integer({ min: 0, max: 800 });
    fc.assert(
      fc.property(stand, line, stand, (places, at, room) => {
        const [left, right] = levelStand(places, at, room);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left).toBeLessThanOrEqual(room[0]);
        expect(right).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(room[1]);
        const canBe = Math.max(places[0] - room[0], places[1] - room[1]) <= Math.min(places[0], places[1]);
        if (canBe) expect(places[0] - left).toBe(places[1] - right);
      }),
    );
  });
});
