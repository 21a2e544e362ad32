/** Numbers that look random and are always the same for one seed (mulberry32). */
export interface Random {
  /** 0 ≤ n < 1. */
  readonly next: () => number;
  /** 0 ≤ n < limit, whole. */
  readonly below: (limit: number) => number;
  /** Whole, small ones far more often: names and topics in the news are not spread evenly. */
  readonly skewed: (limit: number) => number;
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { next, below: (limit) => Math.floor(next() * limit), skewed: (limit) => Math.floor(next() ** 3 * limit) };
}
