import type { Turns } from '#base/steps.ts';

/** Turns between which the browser draws, and hears clicks and keys. A message comes sooner than a timer, and in a hidden tab as well. */
export const PAGE_TURNS: Turns = {
  now: () => performance.now(),
  next: () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    }),
};
