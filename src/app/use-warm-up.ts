import { useEffect } from 'react';
import type { CorpusIndex } from '#select/index-corpus.ts';
import { warmSelection } from '#select/select-events.ts';

// Where a browser does not tell when it is idle: long enough for the first screen to have settled.
const LATER_MS = 1500;

/** Has the code that selects compiled while there is nothing else to do: the first click is then as quick as the tenth. */
export function useWarmUp(index: CorpusIndex): void {
  useEffect(() => {
    const warm = () => warmSelection(index);
    if (typeof window.requestIdleCallback !== 'function') {
      const timer = window.setTimeout(warm, LATER_MS);
      return () => window.clearTimeout(timer);
    }
    const idle = window.requestIdleCallback(warm);
    return () => window.cancelIdleCallback(idle);
  }, [index]);
}
