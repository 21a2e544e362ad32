import {
  ACTING_AFTER,
  DIRECTIONAL,
  GIVEN_TO,
  GOVERNMENT_BEFORE,
  LOCATIVE,
  NAMED_AFTER,
  TRANSPARENT,
  TRAVEL,
  VENUE_NOUNS,
} from './lexicon/place-cues.ts';
import type { Word } from './split-words.ts';

/** How a place's name is used in its sentence: somewhere to be, a government that acts, only named, or part of another name. */
export type PlaceUse = 'venue' | 'acts' | 'named' | 'none';

// "in the heart of the Iraqi capital Baghdad": six words stand before; further back the preposition belongs to something else.
const LOOK_BACK = 6;
// "paid a two-day official visit to": the travel stands within four words of its preposition.
const TRAVEL_BACK = 4;

/** `acts`: whether the name can stand for a government at all; `before`: the use of a place that this one is joined to by "and". */
export function readPlaceUse(
  words: readonly Word[],
  at: number,
  length: number,
  acts: boolean,
  before: PlaceUse | null,
): PlaceUse {
  const last = words[at + length - 1];
  const next = last && last.gap === 'space' && !last.possessive ? words[at + length] : undefined;
  if (next && NAMED_AFTER.has(next.fold) && next.shape !== 'lower') return 'none';
  const told = readPreposition(words, at, acts);
  if (told) return told;
  // "In Oslo, Sweden's minister": joined by nothing but the comma.
  if (before && isJoined(words, at) && !(acts && last?.possessive)) return before;
  if (next && VENUE_NOUNS.has(next.fold)) return 'venue';
  if (!acts) return 'named';
  if (last?.possessive) return 'acts';
  if (next && ACTING_AFTER.has(next.fold)) return 'acts';
  return 'named';
}

function readPreposition(words: readonly Word[], at: number, acts: boolean): PlaceUse | null {
  for (let k = at - 1; k >= 0 && k >= at - LOOK_BACK; k -= 1) {
    const word = words[k];
    if (!word || word.gap === 'other' || word.gap === 'dot') return null;
    // "in the capital, Nairobi": a comma may stand right before the name.
    if (word.gap === 'comma' && !(k === at - 1 && isPlaceNoun(word))) return null;
    if (LOCATIVE.has(word.fold)) return 'venue';
    if (DIRECTIONAL.has(word.fold)) return isTravel(words, k) || (!acts && isWay(words, k)) ? 'venue' : 'named';
    if (GOVERNMENT_BEFORE.has(word.fold)) return acts ? 'acts' : 'named';
    if (!TRANSPARENT.has(word.fold) && !(word.shape === 'title' && k < at - 1) && !isDemonymLike(word, words, k))
      return null;
  }
  return null;
}

const PLACE_NOUNS = new Set(['capital', 'city', 'town', 'port', 'resort', 'village', 'country', 'nation', 'seat']);
const isPlaceNoun = (word: Word) => PLACE_NOUNS.has(word.fold) || word.shape === 'title';

/** An adjective between preposition and noun ("in the Iraqi capital Baghdad", "in Kenya's capital Nairobi"). */
const isDemonymLike = (word: Word, words: readonly Word[], k: number) =>
  word.shape === 'title' && PLACE_NOUNS.has(words[k + 1]?.fold ?? '');

function isTravel(words: readonly Word[], preposition: number): boolean {
  for (let k = preposition - 1; k >= 0 && k >= preposition - TRAVEL_BACK; k -= 1) {
    const word = words[k];
    if (!word) return false;
    if (TRAVEL.has(word.fold)) return true;
  }
  return false;
}

/** "the road to Mombasa", but not "support for Gaza" or "aid to Gaza". */
const isWay = (words: readonly Word[], preposition: number) =>
  words[preposition]?.fold !== 'for' && !GIVEN_TO.has(words[preposition - 1]?.fold ?? '');

/** "Paris and Brussels", "Paris, Brussels": nothing but "and" or a comma between this place and the one before. */
function isJoined(words: readonly Word[], at: number): boolean {
  const previous = words[at - 1];
  if (!previous) return false;
  if (previous.gap === 'comma') return true;
  return previous.gap === 'space' && (previous.fold === 'and' || previous.fold === 'then' || previous.fold === 'or');
}
