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

/** Runs when the next frame has been handed on: a message sent from a frame arrives after it. */
function afterPaint(run: () => void): () => void {
  const { port1, port2 } = new MessageChannel();
  const frame = requestAnimationFrame(() => port2.postMessage(null));
  port1.onmessage = () => {
    port1.close();
    run();
  };
  return () => {
    cancelAnimationFrame(frame);
    port1.close();
  };
}
