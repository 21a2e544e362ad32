import type { DateEstimate } from '#model/date-estimate.ts';
import type { ArticleEvent } from '#model/event.ts';
import type { CountryCode, PersonId } from '#model/ids.ts';
import type { Place } from '#model/nouns.ts';
import type { Span } from '#model/span.ts';
import type { TripDraft } from './draft-trips.ts';
import type { GrowingEvent } from './growing-event.ts';
import { homeCountry, type Reading } from './reading.ts';

/** Where a telling places a stay, and how much that says of the whole. */
export interface CityVote {
  readonly city: Place;
  readonly weight: number;
  readonly sentence: number;
}

// "will travel to Antalya, May 14–16" names the goal; talks are where the hosts are; a tour or a further leg is by the way.
export const GOAL = 3;
export const TALKS = 2;
export const BY_THE_WAY = 1;

/** A stay of one person in one country, while its tellings are put together. */
export interface GrowingTrip {
  readonly person: PersonId;
  readonly country: CountryCode;
  city: Place | null;
  /** Every city that a telling gives, with its weight. */
  readonly cities: CityVote[];
  estimate: DateEstimate | null;
  /** The week in which it was announced to be, where an event of the stay gives the day. */
  week?: DateEstimate;
  /** So many days in all, where that is told. */
  days: number | null;
  /** The day it ended, where that is told apart. */
  until: DateEstimate | null;
  status: ArticleEvent['status'] | 'open';
  change: ArticleEvent['change'];
  sentence: number;
  quote: Span;
  /** A verb or noun of travel tells it; else it shows only in whom the person met where. */
  readonly explicit: boolean;
  /** A further stop of a tour: it begins with a leg still to come. */
  readonly further: boolean;
  /** Announced as a visit ("will pay an official visit"), not only as a way somewhere. */
  announced: boolean;
  official: boolean;
  /** Told by more than a title. */
  told: boolean;
  readonly events: GrowingEvent[];
  /** On to another city of the same country, on a day of its own. */
  readonly legs: TripDraft[];
  /** On another's journey, told in the same sentence. */
  readonly beside?: boolean;
  /** Of a tour the days of all its stops. */
  tour: DateEstimate | null;
  /** A stop with days of its own in a list: an event of its own. */
  readonly apart: boolean;
}

/** Where most of the stay is told to happen; of equals the one told first. */
export function chooseCity(votes: readonly CityVote[]): Place | null {
  const sums = new Map<Place, number>();
  for (const { city, weight } of [...votes].sort((a, b) => a.sentence - b.sentence))
    sums.set(city, (sums.get(city) ?? 0) + weight);
  let best: Place | null = null;
  for (const [city, sum] of sums) if (!best || sum > (sums.get(best) ?? 0)) best = city;
  return best;
}

/** Somebody who is at home where the trip leads takes part: it is there that they meet. */
export const isHosted = (event: GrowingEvent, trip: GrowingTrip, reading: Reading): boolean =>
  event.type !== 'call' && event.people.some((id) => id !== trip.person && homeCountry(id, reading) === trip.country);

/** An arrival belongs to a stay whose days are within a week of it. */
const NEAR_DAYS = 7;

export const isNear = (a: DateEstimate | null, b: DateEstimate | null): boolean =>
  !a || !b || Math.abs((a.earliest ?? 0) - (b.earliest ?? 0)) <= NEAR_DAYS;
