import type { PassagePair } from './shared-reading.ts';

// A pair that scores nothing still says where the same is spoken of.
const LEAST_WEIGHT = 0.01;

interface Chain {
  readonly pair: PassagePair;
  readonly weight: number;
  readonly before: Chain | null;
}

/**
 * The pairs that the scrolling is locked on. Two texts tell in different orders, but what scrolls down on one side must scroll
 * down on the other: of all sets of pairs that follow one another on both sides, the one that says most. By left order.
 */
export function selectLandmarks(pairs: readonly PassagePair[], weigh: (pair: PassagePair) => number): PassagePair[] {
  const size = Math.max(0, ...pairs.map(({ right }) => right)) + 1;
  // Heaviest chain that ends at or before a place on the right, kept as a binary indexed tree: n log n in all.
  const best = new Array<Chain | null>(size + 1).fill(null);
  let heaviest: Chain | null = null;
  for (const pair of [...pairs].sort((a, b) => a.left - b.left || b.right - a.right)) {
    const before = findHeaviest(best, pair.right);
    const chain: Chain = { pair, weight: (before?.weight ?? 0) + Math.max(weigh(pair), LEAST_WEIGHT), before };
    for (let at = pair.right + 1; at <= size; at += at & -at) {
      if (chain.weight > (best[at]?.weight ?? 0)) best[at] = chain;
    }
    if (chain.weight > (heaviest?.weight ?? 0)) heaviest = chain;
  }
  return toPairs(heaviest);
}

/** The heaviest chain whose right end lies before `right`. */
function findHeaviest(best: readonly (Chain | null)[], right: number): Chain | null {
  let found: Chain | null = null;
  for (let at = right; at > 0; at -= at & -at) {
    const chain = best[at] ?? null;
    if (chain && chain.weight > (found?.weight ?? 0)) found = chain;
  }
  return found;
}

function toPairs(chain: Chain | null): PassagePair[] {
  const pairs: PassagePair[] = [];
  for (let at = chain; at; at = at.before) pairs.push(at.pair);
  return pairs.reverse();
}
