import type { LaneBox, PlotLayout } from './lay-out-plot.ts';

/** How many lanes are scrolled out of sight, above and below. */
export interface HiddenLanes {
  readonly above: number;
  readonly below: number;
}

/**
 * Which part of the lanes the plot shows: many scroll inside it. Remembered, because to ask the page for it would make it lay itself
 * out in the middle of a gesture.
 */
export interface Sight {
  /** As long as nobody has looked: whether the lane begins within a screen's height. */
  readonly sees: (lane: LaneBox | undefined) => boolean;
  /** None as long as nobody has looked. */
  readonly countHidden: (layout: PlotLayout) => HiddenLanes;
  readonly onChange: (listener: () => void) => () => void;
  /** The pixels of the lanes from `top` to `bottom` are in sight now. */
  readonly look: (top: number, bottom: number) => void;
}

export function createSight(screenHeight: number): Sight {
  let known: { readonly top: number; readonly bottom: number } | null = null;
  const atFirst = { top: 0, bottom: screenHeight };
  const listeners = new Set<() => void>();
  return {
    sees: (lane) => {
      const { top, bottom } = known ?? atFirst;
      return lane !== undefined && lane.top < bottom && lane.top + lane.height > top;
    },
    countHidden: ({ lanes }) => {
      if (!known) return { above: 0, below: 0 };
      const { top, bottom } = known;
      const middles = lanes.map((lane) => lane.top + lane.height / 2);
      return {
        above: middles.filter((middle) => middle < top).length,
        below: middles.filter((middle) => middle > bottom).length,
      };
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    look: (top, bottom) => {
      if (known?.top === top && known.bottom === bottom) return;
      known = { top, bottom };
      for (const listener of listeners) listener();
    },
  };
}
