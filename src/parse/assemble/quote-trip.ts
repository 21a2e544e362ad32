import type { PersonId } from '#model/ids.ts';
import type { DateMention } from '#model/mention.ts';
import type { Span } from '#model/span.ts';
import type { TravelCue } from '../lexicon/event-cues.ts';
import { withCountries } from './find-cast.ts';
import type { CueHit } from './find-cues.ts';
import type { Destination } from './find-destinations.ts';
import { findPairs } from './find-pairs.ts';
import { fitsWords } from './fit-role.ts';
import type { MaskedSentence } from './mask-sentence.ts';
import type { Reading } from './reading.ts';

/** "The leaders of G, G and G travelled": as far as the article names them; "they" are those named side by side. */
export function leadersAt(
  masked: MaskedSentence,
  at: number,
  reading: Reading,
  pair: readonly PersonId[],
): readonly PersonId[] {
  const mark = masked.marks.get(at);
  if (mark?.kind !== 'several') return [];
  const [words = '', ...sides] = withCountries(masked, at, mark.words).split('|');
  if (sides.length === 0)
    return /^(?:they|both|the (?:two|pair|duo|couple))\b/.test(words)
      ? (findPairs(masked, at).at(-1) ?? (pair.length > 0 ? pair : headsOf(words, reading)))
      : [];
  return sides.flatMap(
    (side) => [...reading.people.values()].find((person) => person.side === side && fitsWords(person, words))?.id ?? [],
  );
}

/** "The two heads of state", of whom no sentence has told side by side: the first of each side, where there are two. */
function headsOf(words: string, { people }: Reading): readonly PersonId[] {
  if (!/heads of|presidents|leaders/.test(words)) return [];
  const bySide = new Map<string, PersonId>();
  for (const [id, person] of people)
    if (person.side && !bySide.has(person.side) && fitsWords(person, words)) bySide.set(person.side, id);
  return bySide.size === 2 ? [...bySide.values()] : [];
}

/** From the traveller to the destination or the date, whichever ends later. */
export function quoteOf(
  masked: MaskedSentence,
  hit: CueHit<TravelCue>,
  names: readonly number[],
  destinations: readonly Destination[],
  date: DateMention | null,
): Span {
  const first = Math.min(hit.start, ...names.filter((at) => hit.start - at < 120));
  const from = masked.offsets[hit.start] ?? 0;
  return {
    start: masked.offsets[first] ?? masked.reading.span.start,
    end: Math.max(
      masked.offsets[hit.end] ?? 0,
      ...destinations.map(({ until }) => until),
      date && date.span.start >= from && date.sentence === masked.index ? date.span.end : 0,
    ),
  };
}
