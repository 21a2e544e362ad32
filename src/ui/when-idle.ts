// Where a browser does not tell when it is idle a moment later must do.
const LATER_MS = 200;

/** Runs when the page has nothing else to do. */
export const whenIdle = (run: () => void) =>
  typeof requestIdleCallback === 'undefined' ? setTimeout(run, LATER_MS) : requestIdleCallback(run);
