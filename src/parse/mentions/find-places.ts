import type { Sentence } from '#model/article.ts';
import type { FoundPlace } from '../found.ts';
import { matchPhrase } from '../lexicon/phrase-table.ts';
import { placeTable } from '../lexicon/places.ts';
import { type PlaceUse, readPlaceUse } from '../place-use.ts';
import { splitWords, type Word } from '../split-words.ts';

/** Places by name. A capital that acts ("Beijing urged") is no place here but a side, and a country is one only as a venue. */
export function findPlaces(text: string, sentence: Sentence, index: number): FoundPlace[] {
  const table = placeTable();
  const words = splitWords(text, sentence.span);
  const found: FoundPlace[] = [];
  let joinedUse: PlaceUse | null = null;
  let joinedEnd = -1;
  for (let i = 0; i < words.length; i += 1) {
    const match = matchPhrase(table.words, words, i);
    if (!match) continue;
    const { place, shy, acts } = match.value;
    const before = joinedEnd >= i - 2 ? joinedUse : null;
    const country = table.places.get(place)?.kind === 'country';
    const use = readPlaceUse(words, i, match.length, acts || country, before);
    const last = words[i + match.length - 1];
    const first = words[i];
    if (first && last && isPlaceHere(use, shy || country) && !isPartOfName(words, i, match.length)) {
      found.push({
        kind: 'place',
        span: { start: first.start, end: last.end },
        sentence: index,
        place,
        venue: use === 'venue',
      });
    }
    i += match.length - 1;
    joinedUse = use;
    joinedEnd = i;
  }
  return found;
}

const isPlaceHere = (use: PlaceUse, onlyVenue: boolean) => use === 'venue' || (use === 'named' && !onlyVenue);

/** "Jim Jordan", "Paris Hilton": a capitalised stranger right beside makes it a person's name. Left to find-people.ts otherwise. */
function isPartOfName(words: readonly Word[], at: number, length: number): boolean {
  if (length > 1) return false;
  const previous = words[at - 1];
  const word = words[at];
  return Boolean(
    word && GIVEN_NAMES_TOO.has(word.fold) && previous?.shape === 'title' && previous.gap === 'space' && at > 1,
  );
}

const GIVEN_NAMES_TOO = new Set([
  'jordan',
  'chad',
  'georgia',
  'florence',
  'sofia',
  'sydney',
  'victoria',
  'paris',
  'lima',
]);
