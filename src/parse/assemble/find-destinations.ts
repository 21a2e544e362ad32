import type { CountryCode } from '#model/ids.ts';
import type { DateMention } from '#model/mention.ts';
import type { Place } from '#model/nouns.ts';
import type { FoundPlace } from '../found.ts';
import type { TravelCue } from '../lexicon/event-cues.ts';
import { cityOfPlace, placeOf } from '../lexicon/places.ts';
import { countryOfSide } from '../lexicon/sides.ts';
import type { LastTrip } from './draft-trips.ts';
import type { CueHit } from './find-cues.ts';
import { DATE, GEO, type MaskedSentence } from './mask-sentence.ts';
import type { CuePosition } from './nearest-mark.ts';
import { clauseAt, clauseStart, findSubject } from './read-clause.ts';
import type { Reading } from './reading.ts';

/** Where a journey leads; `until`: where its words end in the article's text. */
export interface Destination {
  readonly country: CountryCode | null;
  readonly city: Place | null;
  readonly until: number;
  /** Its own days, in a list that gives some to each stop: "to G (T) and G (T)". */
  readonly date?: DateMention | null;
  /** Those days stand in brackets: all stops are one programme. */
  readonly bracketed?: boolean;
}

/** "to Antalya, Türkiye", "to Kenya, Nigeria and Senegal": each country once, with the city that stands by it. */
export function findDestinations(masked: MaskedSentence, hit: CueHit<TravelCue>, reading: Reading): Destination[] {
  const { text } = masked;
  if (hit.cue.kind === 'here') {
    const place = beforeWhere(masked, hit.start) ?? reading.dateline;
    const country = place ? (placeOf(place.place)?.country ?? null) : null;
    return [{ country, city: place ? (cityOfPlace(place.place) ?? null) : null, until: masked.offsets[hit.end] ?? 0 }];
  }
  const list = STOPS.exec(text.slice(hit.end));
  const found: Destination[] = [];
  for (let at = hit.end; at < hit.end + (list?.[0].length ?? 1); at += 1) {
    const mark = text.charAt(at) === GEO ? masked.marks.get(at) : undefined;
    if (mark?.kind !== 'geo') continue;
    const place = mark.place ? placeOf(mark.place.place) : undefined;
    const country = place?.country ?? ((mark.side?.side.length === 2 ? mark.side.side : null) as CountryCode | null);
    if (!country) continue;
    // "tour the Taj Mahal" is a stop of a stay, it does not name the stay's city; "turned up at the Kremlin" does.
    const seen = hit.form === null || /^(?:visit|tour)$/.test(hit.cue.verb?.[0] ?? '');
    const city = place && !(seen && place.kind === 'venue') ? (cityOfPlace(place.id) ?? null) : null;
    const date = daysBehind(masked, at);
    const known = found.findIndex((other) => other.country === country);
    const other = found[known];
    if (!other) found.push({ country, city, until: mark.span.end, date, bracketed: text.startsWith(' (', at + 1) });
    else if (date && !other.date) found[known] = { ...other, date };
  }
  return found;
}

/** "In G, where he arrived on T": there. */
function beforeWhere({ text, marks }: MaskedSentence, before: number): FoundPlace | null {
  const from = Math.max(0, before - NEAR_WHERE);
  const where = /\uE003,? where (?:[^ ;.,]{1,20} ){0,3}$/u.exec(text.slice(from, before));
  const mark = where ? marks.get(from + where.index) : undefined;
  return mark?.kind === 'geo' ? mark.place : null;
}
const NEAR_WHERE = 40;

/** Stops one after another. Behind one with days the next has its own: "flew to G on T, G said" is one stop. */
const STOPS =
  /^\uE003(?:(?:(?:'s [^,.;]{1,30}?|)(?:[,;] and |[,;] | and )(?:the (?:\p{Lu}\p{Ll}{2,15} ){0,3}(?:of )?)?\uE003(?=[ ,.;)]|$))|(?: \(\uE005\)| (?:on |from )?\uE005)(?:, and |, | and )(?:then )?(?:(?:to|in) )?(?:the )?\uE003(?=(?:, \uE003)?(?: \(\uE005\)| (?:on |from )?\uE005)))*/u;

/** "G (T)", "G on T": the days that stand at once behind a stop. */
function daysBehind({ text, marks }: MaskedSentence, at: number): DateMention | null {
  const behind = /^(?: \(| on | from | )\uE005/u.exec(text.slice(at + 1, at + 9));
  const mark = behind && text.charAt(at + behind[0].length) === DATE ? marks.get(at + behind[0].length) : undefined;
  return mark?.kind === 'date' && mark.date.estimate ? mark.date : null;
}

/** "G will receive P": to G. */
export function hostCountry({ masked, clauses }: CuePosition, hit: CueHit<TravelCue>): Destination[] {
  const at = findSubject(masked.text, clauseStart(clauses, clauseAt(clauses, hit.start)), hit.start)[0];
  const mark = at === undefined ? undefined : masked.marks.get(at);
  const side = mark?.kind === 'geo' ? mark.side : null;
  const country = side ? countryOfSide(side.side) : null;
  const until = masked.offsets[hit.end] ?? masked.reading.span.end;
  return country ? [{ country: country as CountryCode, city: null, until }] : [];
}

/** The place told last: that of the last journey, else where the story is. */
export function whereLast(
  { destination }: LastTrip,
  masked: MaskedSentence,
  hit: CueHit<TravelCue>,
  reading: Reading,
): Destination[] {
  const dateline =
    reading.dateline ?? (hit.form === null ? null : lastVenue(reading, masked.index, masked.offsets[hit.start] ?? 0));
  const country = dateline ? (placeOf(dateline.place)?.country ?? null) : null;
  const place =
    gathersAt(masked, hit, reading) ??
    destination ??
    (dateline && country ? { country, city: cityOfPlace(dateline.place) ?? null } : null);
  return place ? [{ ...place, until: masked.offsets[hit.end] ?? masked.reading.span.end }] : [];
}

/** "The summit in G brought together P and P": there, else where the sentences just before are. */
function gathersAt(
  masked: MaskedSentence,
  hit: CueHit<TravelCue>,
  reading: Reading,
): Omit<Destination, 'until'> | null {
  if (hit.cue.kind !== 'gather') return null;
  const venue = lastVenue(reading, masked.index, masked.offsets[hit.start] ?? 0);
  const country = venue ? placeOf(venue.place)?.country : undefined;
  return venue && country ? { country, city: cityOfPlace(venue.place) ?? null } : null;
}

/** The story is where the sentences just before are. */
const VENUE_REACH = 4;

const lastVenue = ({ perSentence }: Reading, at: number, before: number): FoundPlace | null =>
  perSentence
    .slice(Math.max(0, at - VENUE_REACH), at + 1)
    .flatMap(({ places }) =>
      places.filter(({ venue, span, place }) => venue && span.end <= before && placeOf(place)?.country),
    )
    .at(-1) ?? null;
