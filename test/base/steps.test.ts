import { describe, expect, it } from 'vitest';
import { finish, type Steps, takeTurns } from '#base/steps.ts';

/** Counts to `last`, a step of one millisecond each, by a clock of its own. */
function count(last: number) {
  let now = 0;
  const turns: number[] = [];
  function* steps(): Steps<number> {
    for (let i = 0; i < last; i += 1) {
      now += 1;
      yield;
    }
    return last;
  }
  const next = async () => void turns.push(now);
  return { steps: steps(), turns, clock: { now: () => now, next } };
}

describe('work in steps', () => {
  it('can be done at once', () => {
    expect(finish(count(12).steps)).toBe(12);
  });

  it('gives way every few milliseconds, and ends with the same', async () => {
    const { steps, turns, clock } = count(12);
    expect(await takeTurns(steps, clock, { aborted: false })).toBe(12);
    expect(turns).toEqual([5, 10]);
  });

  it('stops when it is no longer wanted', async () => {
    const { steps, turns, clock } = count(100);
    const stop = new AbortController();
    const next = async () => {
      await clock.next();
      stop.abort();
    };
    expect(await takeTurns(steps, { ...clock, next }, stop.signal)).toBeNull();
    expect(turns).toEqual([5]);
  });
});
