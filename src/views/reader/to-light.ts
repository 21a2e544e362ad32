import type { EventId } from '#model/ids.ts';
import type { Block } from './to-segments.ts';

/** What stands out in the whole article, or in a part of it: null where it lies in none of the part's sentences. */
export interface Light {
  /** The open event. */
  readonly focus: EventId | null;
  /** The sentences that tell of it. */
  readonly lit: ReadonlySet<number> | null;
  readonly found: number | null;
  readonly current: number | null;
  readonly menu: number | null;
  /** Shared passages that are lit with their counterparts, by sentence. */
  readonly shared: ReadonlyMap<number, ReadonlySet<number>> | null;
}

export const NO_LIGHT: Light = { focus: null, lit: null, found: null, current: null, menu: null, shared: null };

/** The first and the last sentence of a part, both inside. */
export interface SentenceRange {
  readonly first: number;
  readonly last: number;
}

/** The part of the light that concerns these sentences; all null in most parts, so that few are drawn again. */
export function cutLight(light: Light, { first, last }: SentenceRange): Light {
  const has = (sentence: number) => sentence >= first && sentence <= last;
  const within = (sentence: number | null) => (sentence !== null && has(sentence) ? sentence : null);
  const lit = light.lit !== null && [...light.lit].some(has);
  const shared = light.shared !== null && [...light.shared.keys()].some(has);
  return {
    focus: lit ? light.focus : null,
    lit: lit ? light.lit : null,
    found: within(light.found),
    current: within(light.current),
    menu: within(light.menu),
    shared: shared ? light.shared : null,
  };
}

/** Sentences follow one another, so the outermost say all; nothing lies in a range without sentences. */
export function rangeOf(blocks: readonly Block[]): SentenceRange {
  let [first, last] = [Number.POSITIVE_INFINITY, -1];
  for (const { pieces } of blocks) {
    for (const { sentence } of pieces) {
      if (sentence === null) continue;
      first = Math.min(first, sentence);
      last = Math.max(last, sentence);
    }
  }
  return { first, last };
}
