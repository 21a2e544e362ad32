import { type PageSide, type PassageLink, type SharedPassage, type SharedReading, toLink } from './shared-reading.ts';

/** Passages that stand out with their counterparts, and the links between them. */
export interface Counterparts {
  readonly sides: readonly [ReadonlySet<number>, ReadonlySet<number>];
  readonly links: readonly PassageLink[];
}

export const NO_COUNTERPARTS: Counterparts = { sides: [new Set(), new Set()], links: [] };

/** These passages of one side, with what answers them on the other. */
export function lightCounterparts(shared: SharedReading, side: PageSide, passages: readonly number[]): Counterparts {
  return lightLinks(passages.flatMap((passage) => toLink(shared, side, passage) ?? []));
}

export const lightLinks = (links: readonly PassageLink[]): Counterparts => ({
  sides: [new Set(links.map(({ left }) => left)), new Set(links.map(({ right }) => right))],
  links,
});

/** Of passages that lie over one another, the narrowest: what the pointer means. */
export function narrowestPassage(passages: readonly SharedPassage[], among: readonly number[]): number | null {
  const length = (at: number) => {
    const passage = passages[at];
    return passage ? passage.end - passage.start : Number.POSITIVE_INFINITY;
  };
  return among.reduce<number | null>((best, at) => (best === null || length(at) < length(best) ? at : best), null);
}

/** The passages of one sentence. */
export const passagesOf = (passages: readonly SharedPassage[], sentence: number): number[] =>
  passages.flatMap((passage, at) => (passage.sentence === sentence ? [at] : []));

/** The lit passages by their sentences; null when none is. */
export function toSharedLight(
  passages: readonly SharedPassage[],
  lit: ReadonlySet<number>,
): ReadonlyMap<number, ReadonlySet<number>> | null {
  const sentences = [...lit].flatMap((at) => passages[at]?.sentence ?? []);
  return sentences.length === 0 ? null : new Map(sentences.map((sentence) => [sentence, lit]));
}
