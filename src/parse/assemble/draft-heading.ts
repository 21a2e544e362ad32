import { cityOfPlace, placeOf } from '../lexicon/places.ts';
import { countryOfSide } from '../lexicon/sides.ts';
import type { CuedSentence } from './cue-sentence.ts';
import type { LastTrip, TripDraft } from './draft-trips.ts';

/** "2. Armenia (September 4 and 5)": the days of a stop, above what is told of it. */
const STOP_HEADING = /^(?:\(?\d{1,2}[.)] ?)?\uE003(?:, \uE003)? ?\(\uE005\)$/u;

export function draftHeading({ masked }: CuedSentence, last: LastTrip): TripDraft[] {
  if (!STOP_HEADING.test(masked.text)) return [];
  const marks = [...masked.marks.values()];
  const date = marks.find((mark) => mark.kind === 'date')?.date ?? null;
  const geo = marks.find((mark) => mark.kind === 'geo');
  const place = geo?.kind === 'geo' && geo.place ? placeOf(geo.place.place) : undefined;
  const side = geo?.kind === 'geo' && geo.side ? countryOfSide(geo.side.side) : undefined;
  const country = place?.country ?? side ?? null;
  if (!date?.estimate || !geo || !country) return [];
  const city = place ? (cityOfPlace(place.id) ?? null) : null;
  const stop = { country, city, quote: geo.span, sentence: masked.index };
  return last.people.map((person) => ({ ...HEADING, ...stop, date, person }));
}

const HEADING = {
  status: 'open' as const,
  change: null,
  days: null,
  until: null,
  title: true,
  announced: false,
  official: false,
  present: false,
  tour: null,
  apart: false,
  further: false,
  again: false,
  guest: false,
};
