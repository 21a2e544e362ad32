import type { AxisScale } from './axis-scale.ts';
import { findTicks, type Tick } from './axis-ticks.ts';
import type { PlotMetrics } from './lay-out-plot.ts';
import { toView } from './plot-frame.ts';
import { spanOf, type UnitWindow } from './time-window.ts';
import type { WindowStore } from './window-store.ts';

/** What stands between the words, as it was drawn for one window: moved and stretched with time until it is drawn anew. */
export interface AxisLines {
  readonly window: UnitWindow;
  /** What was drawn: more on both sides, for what a gesture uncovers. */
  readonly wide: UnitWindow;
  readonly minor: readonly number[];
  readonly breaks: readonly number[];
}

export interface AxisDrawing {
  readonly lines: AxisLines;
  /** The very words that the window of now has; each goes to its own place. */
  readonly labels: readonly Tick[];
}

// A quarter of the view on both sides, as the lanes have it.
const AIR = 0.25;
// Stretched or pressed together by more than this, lines are seen to be thick or thin.
const MOST_STRETCH = 1.5;
// Widths that went through pixels and back differ in the last digits.
const SAME = 1 + 1e-9;

/**
 * Reads the axis for the window of now: the last drawing as long as its words, moved, are the very words that the window would get.
 * Names are placed by what is in view: one that leaves takes its month or year with it, and its neighbour must say it.
 */
export function followAxis(
  scale: AxisScale,
  store: Pick<WindowStore, 'live' | 'rest'>,
  width: number,
  metrics: PlotMetrics,
): () => AxisDrawing {
  const drawLines = (window: UnitWindow): AxisLines => {
    const air = spanOf(window) * AIR;
    const wide = { start: window.start - air, end: window.end + air };
    const { minor, breaks } = findTicks(scale, { ...toView(window, width, metrics), ...wide });
    return { window, wide, minor, breaks };
  };
  let drawn: AxisDrawing | null = null;
  let seen: UnitWindow | null = null;
  return () => {
    const window = store.live();
    // At rest all is drawn as it should be.
    const most = store.rest() === window ? SAME : MOST_STRETCH;
    const still = drawn !== null && reaches(drawn.lines, window, most);
    if (drawn && still && window === seen) return drawn;
    seen = window;
    const { labels } = findTicks(scale, toView(window, width, metrics));
    if (!drawn || !still) drawn = { lines: drawLines(window), labels };
    else if (!areSame(labels, drawn.labels)) drawn = { lines: drawn.lines, labels };
    return drawn;
  };
}

/** Whether what was drawn, stretched by no more than `most`, has all that the window shows. */
function reaches({ window, wide }: AxisLines, next: UnitWindow, most: number): boolean {
  const stretch = spanOf(window) / spanOf(next);
  return stretch <= most && stretch >= 1 / most && next.start >= wide.start && next.end <= wide.end;
}

const areSame = (a: readonly Tick[], b: readonly Tick[]): boolean =>
  a.length === b.length && a.every(({ unit, text }, i) => unit === b[i]?.unit && text === b[i].text);
