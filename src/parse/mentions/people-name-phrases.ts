import type { SideId } from '#model/ids.ts';
import { matchPhrase } from '../lexicon/phrase-table.ts';
import { placeTable } from '../lexicon/places.ts';
import { sideTable } from '../lexicon/sides.ts';
import type { Word } from '../split-words.ts';

/** A country's, organisation's or place's name in a sentence, as word indexes. */
export interface NamePhrase {
  readonly start: number;
  readonly end: number;
  readonly side: SideId | null;
}

/** Names of sides and places in the sentence, by the index of their first word. */
export function readNamePhrases(words: readonly Word[]): NamePhrase[] {
  const phrases: NamePhrase[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const side = matchPhrase(sideTable().words, words, i);
    const place = matchPhrase(placeTable().words, words, i);
    const length = Math.max(side?.length ?? 0, place?.length ?? 0);
    if (length === 0) continue;
    phrases.push({ start: i, end: i + length, side: side && side.length === length ? side.value.side : null });
    i += length - 1;
  }
  return phrases;
}
