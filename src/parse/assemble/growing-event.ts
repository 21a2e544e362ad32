import type { DateEstimate } from '#model/date-estimate.ts';
import type { ArticleEvent, EventType } from '#model/event.ts';
import type { CountryCode, PersonId } from '#model/ids.ts';
import type { Span } from '#model/span.ts';
import type { FoundPlace } from '../found.ts';
import { placeOf } from '../lexicon/places.ts';
import type { Group } from './find-cast.ts';

/** An event while its tellings are put together. */
export interface GrowingEvent {
  type: EventType;
  people: PersonId[];
  groups: Group[];
  place: FoundPlace | null;
  site: Span | null;
  siteWords: string | null;
  /** Its own words for its time; null while it has none. */
  estimate: DateEstimate | null;
  status: ArticleEvent['status'] | 'open';
  change: ArticleEvent['change'];
  readonly tellings: { sentence: number; quote: Span }[];
  /** Only "discussed" so far; a cue that says the form decides. */
  weak: boolean;
  /** Told only in a title or heading so far. */
  titleOnly: boolean;
  /** So far only "received P": a talk told of later is a step of its own. */
  reception: boolean;
  readonly position: number;
}

/** A day beats a month, a month a year; what is written beats nothing. */
export function surer(a: DateEstimate | null, b: DateEstimate | null): DateEstimate | null {
  if (!a || !b) return a ?? b;
  return lengthOf(b) < lengthOf(a) ? b : a;
}

const lengthOf = ({ earliest, latest }: DateEstimate) => (latest ?? Infinity) - (earliest ?? -Infinity);

const EXACTNESS: Record<string, number> = { country: 0, region: 1, city: 2, venue: 3 };

export function moreExact(a: FoundPlace | null, b: FoundPlace | null): FoundPlace | null {
  if (!a || !b) return a ?? b;
  const rank = ({ place }: FoundPlace) => EXACTNESS[placeOf(place)?.kind ?? 'country'] ?? 0;
  return rank(b) > rank(a) ? b : a;
}

export const countryOfPlace = (place: FoundPlace | null): CountryCode | null =>
  place ? (placeOf(place.place)?.country ?? null) : null;
