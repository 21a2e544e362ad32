// What the page shows goes before what the browser has written down, which takes it some milliseconds:
//
//   click ─► goTo ─► the page is drawn from `shown` ─► paint ─► the browser's address and history
//                                                      Back, Forward ─► the page is drawn from the browser's address

/** A step that Back should undo is pushed; a step of a movement (panning, typing, zooming) replaces. */
export type HistoryStep = 'push' | 'replace';

/** The query that the page shows; null: the one that the browser has. */
let shown: string | null = null;
/** How `shown` is still to be written. */
let due: HistoryStep | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
let written = Number.NEGATIVE_INFINITY;
/** The browser's own query when it was last looked at. */
let told = '';
const listeners = new Set<() => void>();

/** Safari takes 100 changes in 30 seconds and refuses the next: a movement (panning, a slider) writes at most three a second. */
const LEAST_GAP = 333;

/** The query of the page's address, with its question mark; empty without one. */
export const readSearch = (): string => shown ?? window.location.search;

/** Calls `changed` whenever `readSearch` has another answer, until the returned function is called. */
export function watchSearch(changed: () => void): () => void {
  if (listeners.size === 0) {
    turnListeners('addEventListener');
    told = window.location.search;
  }
  listeners.add(changed);
  return () => {
    listeners.delete(changed);
    if (listeners.size > 0) return;
    turnListeners('removeEventListener');
    // Whoever shows the page next begins with what the browser has.
    writeNow();
    shown = null;
  };
}

/** The page is at `search` at once; the browser is told after the next paint. */
export function goTo(search: string, step: HistoryStep): void {
  if (search === readSearch()) return;
  // Each step that Back undoes has a place of its own in the history.
  if (step === 'push') writeNow();
  shown = search;
  due ??= step;
  // Asked for before the panes ask for what they draw after that paint: once they show the step, Back undoes it.
  if (step === 'push') writeAfterPaint();
  else timer ??= setTimeout(writeAfterPaint, written + LEAST_GAP - performance.now());
  for (const changed of listeners) changed();
}

const writeAfterPaint = () => requestAnimationFrame(() => setTimeout(writeNow));

/** At once where it can't wait: another step follows, or the page is left or out of sight. */
function writeNow(): void {
  const step = due;
  leaveUnwritten();
  if (step === null) return;
  const address = `${window.location.pathname}${readSearch()}${window.location.hash}`;
  try {
    window.history[step === 'push' ? 'pushState' : 'replaceState'](null, '', address);
  } catch {
    // More than the browser takes: the page goes on, and the next step is written.
  }
  written = performance.now();
  told = window.location.search;
}

function leaveUnwritten(): void {
  clearTimeout(timer);
  timer = undefined;
  due = null;
}

// Back and Forward win over a step that is not yet written: they were asked for later. A link to a place in the page says the same query.
function onPopState(): void {
  if (window.location.search === told) return;
  told = window.location.search;
  leaveUnwritten();
  shown = null;
  for (const changed of listeners) changed();
}

function turnListeners(turn: 'addEventListener' | 'removeEventListener'): void {
  window[turn]('popstate', onPopState);
  window[turn]('pagehide', writeNow);
  // Out of sight nothing is painted, and a phone ends such a page without another word.
  document[turn]('visibilitychange', writeNow);
}
