/** Work in small steps: each `yield` is a place where something else may have its turn. */
export type Steps<T> = Generator<void, T>;

/** How work gives way to others: a clock in milliseconds, and a promise that resolves when it is its turn again. */
export interface Turns {
  readonly now: () => number;
  readonly next: () => Promise<void>;
}

// A third of a frame: the page has the rest for moving and drawing.
const TURN_MS = 5;

/** All steps at once. */
export function finish<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in turns of some milliseconds each; null when it was aborted before the end. */
export async function takeTurns<T>(steps: Steps<T>, { now, next }: Turns, signal: AbortLike): Promise<T | null> {
  let end = now() + TURN_MS;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (now() < end) continue;
    await next();
    if (signal.aborted) return null;
    end = now() + TURN_MS;
  }
}

interface AbortLike {
  readonly aborted: boolean;
}
