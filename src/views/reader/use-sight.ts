export interface Watch {
  /** Looks again in the next frame. */
  readonly ask: () => void;
  readonly stop: () => void;
}

/**
 * Calls `look` soon, and whenever what is in sight of these columns may have changed, at most once a frame. `onResize` is told
 * when their size or their text's changed, before `look`.
 */
export function watchSight(columns: readonly HTMLElement[], look: () => void, onResize: () => void = () => {}): Watch {
  let frame = 0;
  const run = () => {
    frame = 0;
    look();
  };
  const ask = () => {
    if (frame === 0) frame = requestAnimationFrame(run);
  };
  const size = new ResizeObserver(() => {
    onResize();
    ask();
  });
  for (const column of columns) {
    size.observe(column);
    for (const text of column.querySelectorAll('[data-text]')) size.observe(text);
    column.addEventListener('scroll', ask, { passive: true });
  }
  window.addEventListener('scroll', ask, { passive: true });
  ask();
  const stop = () => {
    cancelAnimationFrame(frame);
    size.disconnect();
    for (const column of columns) column.removeEventListener('scroll', ask);
    window.removeEventListener('scroll', ask);
  };
  return { ask, stop };
}
