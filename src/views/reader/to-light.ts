import type { EventId } from '#model/ids.ts';
import type { Block } from './to-segments.ts';

/** What stands out in the whole article, or in a part of it: null where it lies in none of the part's sentences. */
export interface Light {
  /** The open event. */
  readonly focus: EventId | null;
  /** The sentences that tell of it. */
  readonly lit: ReadonlySet<number> | null;
  /** The sentence asked for. */
  readonly found: number | null;
  /** All those asked for together, `found` among them; null: no others. */
  readonly shown: ReadonlySet<number> | null;
  readonly current: number | null;
  readonly menu: number | null;
  /** Shared passages that are lit with their counterparts, by sentence. */
  readonly shared: ReadonlyMap<number, ReadonlySet<number>> | null;
}

export const NO_LIGHT: Light = {
  focus: null,
  lit: null,
  found: null,
  shown: null,
  current: null,
  menu: null,
  shared: null,
};

/** The first and the last sentence of a part, both inside. */
export interface SentenceRange {
  readonly first: number;
  readonly last: number;
}

/** The part of the light that concerns these sentences; all null in most parts, so that few are drawn again. */
export function cutLight(light: Light, range: SentenceRange): Light {
  const within = (sentence: number | null) =>
    sentence !== null && sentence >= range.first && sentence <= range.last ? sentence : null;
  const lit = light.lit !== null && meets(light.lit, range);
  return {
    focus: lit ? light.focus : null,
    lit: lit ? light.lit : null,
    found: within(light.found),
    shown: light.shown !== null && meets(light.shown, range) ? light.shown : null,
    current: within(light.current),
    menu: within(light.menu),
    shared: light.shared !== null && meets(light.shared, range) ? light.shared : null,
  };
}

/** Whether any of the sentences lies in the range: goes through the fewer of the two. */
function meets(sentences: ReadonlySet<number> | ReadonlyMap<number, unknown>, { first, last }: SentenceRange): boolean {
  if (sentences.size <= last - first) {
    for (const sentence of sentences.keys()) if (sentence >= first && sentence <= last) return true;
    return false;
  }
  for (let sentence = first; sentence <= last; sentence += 1) if (sentences.has(sentence)) return true;
  return false;
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
