import { startTransition, useEffect, useState } from 'react';

/**
 * `value`, one step behind the page: first what is quick to draw is painted, then what takes longer follows. React's own deferred values
 * may begin before that paint, and one long step of theirs holds it up.
 */
export function useAfterPaint<T extends object>(value: T): T {
  const [painted, setPainted] = useState(value);
  useEffect(() => afterPaint(() => startTransition(() => setPainted(value))), [value]);
  return painted;
}

// Whatever waits for the same paint waits together: of a click that is half a dozen panes.
const waiting = new Set<() => void>();

/** Runs when the next frame has been handed on. Returns what calls it off. */
function afterPaint(run: () => void): () => void {
  // A timer set in a frame ends after it.
  if (waiting.size === 0) requestAnimationFrame(() => setTimeout(runWaiting));
  waiting.add(run);
  return () => waiting.delete(run);
}

function runWaiting(): void {
  const due = [...waiting];
  waiting.clear();
  for (const run of due) run();
}
