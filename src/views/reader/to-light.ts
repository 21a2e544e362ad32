import type { EventId } from '#model/ids.ts';
import type { Block } from './to-segments.ts';

/** What stands out in the whole article. */
export interface Light {
  /** The open event. */
  readonly focus: EventId | null;
  readonly lit: ReadonlySet<number>;
  readonly found: number | null;
  readonly current: number | null;
  readonly menu: number | null;
}

/** The part of it that concerns one block: null where it lies in none of the block's sentences, so that few blocks change. */
export function toBlockLight(block: Block, light: Light) {
  const has = (sentence: number | null) =>
    sentence !== null && block.pieces.some((piece) => piece.sentence === sentence);
  const within = (sentence: number | null) => (has(sentence) ? sentence : null);
  const lit = block.pieces.some(({ sentence }) => sentence !== null && light.lit.has(sentence));
  return {
    focus: lit ? light.focus : null,
    lit: lit ? light.lit : null,
    found: within(light.found),
    current: within(light.current),
    menu: within(light.menu),
  };
}
