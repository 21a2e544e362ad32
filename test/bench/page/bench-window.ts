/** What the page tells the run that drives it. */
export interface BenchWindow {
  /** Draws; resolves with the milliseconds until it was painted. Called once, when the page is quiet. */
  show?: () => Promise<number>;
  /** Filters; resolves with the milliseconds until it was painted. */
  filter?: () => Promise<number>;
  /** Facet counts of several filters: milliseconds for each by Entente and by a plain loop over objects. */
  count?: () => { readonly ours: number; readonly naive: number };
  /** Hands over so many articles; resolves when all of them are on the page. */
  add?: (count: number) => Promise<{ readonly seconds: number; readonly told: number }>;
  /** Types into the search field: milliseconds of the slowest keystroke, and of one in the middle. */
  type?: () => Promise<{ readonly slowest: number; readonly typical: number }>;
  /** Each does something so many times, and undoes it. */
  imports?: (times: number) => Promise<void>;
  filters?: (times: number) => Promise<void>;
  mounts?: (times: number) => Promise<void>;
}

declare global {
  interface Window {
    bench?: BenchWindow;
  }
}

/** After the next paint: a message sent from a frame arrives when that frame has been handed on. */
export const painted = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => done();
      channel.port2.postMessage(null);
    });
  });

/** Milliseconds from the call until `seen` is true after a paint. */
export async function timeUntil(act: () => void, seen: () => boolean): Promise<number> {
  const begun = performance.now();
  act();
  do await painted();
  while (!seen());
  return performance.now() - begun;
}
