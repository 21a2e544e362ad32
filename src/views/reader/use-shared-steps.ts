import { useState } from 'react';
import { type PageSide, type PassagePair, type SharedReading, sortPairs } from './shared-reading.ts';
import { type Hidden, nextPlace } from './use-passages.ts';

export interface SharedSteps {
  /** How many there are to go through. */
  readonly count: number;
  /** The one gone to last, and its number on the side that is counted; null before the first step. */
  readonly current: { readonly pair: PassagePair; readonly number: number } | null;
  readonly next: (by: 1 | -1) => PassagePair | null;
  readonly choose: (pair: PassagePair) => void;
}

/** Going through the shared passages in the order of one side. */
export function useSharedSteps(shared: SharedReading | null, side: PageSide, hidden: Hidden): SharedSteps {
  const [gone, setGone] = useState<{ readonly to: PassagePair; readonly of: SharedReading | null } | null>(null);
  const order = shared ? sortPairs(shared, side) : [];
  const at = gone?.of === shared && gone ? order.findIndex((pair) => samePair(pair, gone.to)) : -1;
  const pair = order[at];
  return {
    count: order.length,
    current: pair ? { pair, number: at + 1 } : null,
    next: (by) => order[nextPlace(order.length, pair ? at : null, hidden, by)] ?? null,
    choose: (to) => setGone({ to, of: shared }),
  };
}

const samePair = (a: PassagePair, b: PassagePair): boolean => a.left === b.left && a.right === b.right;
