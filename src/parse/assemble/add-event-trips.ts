import type { DateEstimate } from '#model/date-estimate.ts';
import type { CountryCode, PersonId } from '#model/ids.ts';
import { cityOfPlace } from '../lexicon/places.ts';
import { datesMeet, isVaguePast } from './estimates.ts';
import { countryOfPlace, type GrowingEvent } from './growing-event.ts';
import { BY_THE_WAY, type CityVote, type GrowingTrip, isNear, TALKS } from './growing-trip.ts';
import { homeCountry, isInStory, type Reading } from './reading.ts';

const HAS_GUESTS: ReadonlySet<GrowingEvent['type']> = new Set([
  'meeting',
  'talks',
  'press-conference',
  'signing',
  'other',
  'summit',
  'conference',
]);

const GATHERINGS: ReadonlySet<GrowingEvent['type']> = new Set(['summit', 'conference']);

/** The journeys that show only in whom a person met where. */
export function addEvent(trips: GrowingTrip[], event: GrowingEvent, reading: Reading): void {
  const country = countryOfPlace(event.place);
  if (!country || event.type === 'call' || event.titleOnly) return;
  const homes = event.people.map((id) => homeCountry(id, reading));
  // Who met whom long ago is told for the meeting's sake; without a word of travel it is no visit of this story. A plan is, however far ahead.
  const ahead = (event.estimate?.earliest ?? 0) > (reading.published?.latest ?? Infinity);
  const now = ahead || isInStory(event.estimate, reading);
  // At a gathering of three and more nobody is the guest of one; who goes there is told to go.
  const guests = event.people.length < 3 || !GATHERINGS.has(event.type);
  const hosted = now && guests && HAS_GUESTS.has(event.type) && homes.includes(country) && event.status !== 'unknown';
  for (const [number, person] of event.people.entries()) {
    const home = homes[number] ?? null;
    if (home === country) continue;
    const trip = bestTrip(trips, person, country, event.estimate);
    if (trip) {
      trip.events.push(event);
      trip.told = true;
      trip.cities.push(...citiesOf(event));
    } else if (
      hosted &&
      // Whoever is received is the guest, of whatever country.
      (home !== null || event.reception) &&
      event.tellings[0]
    ) {
      trips.push(tripOf(person, country, event, event.tellings[0]));
    }
  }
}

const citiesOf = (event: GrowingEvent): CityVote[] => {
  const city = event.place ? cityOfPlace(event.place.place) : undefined;
  const weight = HAS_GUESTS.has(event.type) && event.people.length >= 2 ? TALKS : BY_THE_WAY;
  return city ? [{ city, weight, sentence: event.tellings[0]?.sentence ?? 0 }] : [];
};

/** "met today in Bucharest on the margins of …": who acts in the lead is abroad, though no host and no journey is told. */
export function addLead(trips: GrowingTrip[], events: readonly GrowingEvent[], reading: Reading): void {
  const lead = events.find(({ titleOnly, people, status }) => !titleOnly && people.length > 0 && status !== 'unknown');
  const [person] = lead?.people ?? [];
  const country = countryOfPlace(lead?.place ?? null);
  const telling = lead?.tellings[0];
  if (
    !lead ||
    !person ||
    !country ||
    !telling ||
    lead.type === 'call' ||
    homeCountry(person, reading) === country ||
    homeCountry(person, reading) === null
  )
    return;
  if (trips.some((trip) => trip.person === person && isNear(trip.estimate, lead.estimate) && trip.told)) return;
  trips.push(tripOf(person, country, lead, telling));
}

/** Told by nothing but what the person did there. */
const tripOf = (
  person: PersonId,
  country: CountryCode,
  event: GrowingEvent,
  { sentence, quote }: Pick<GrowingTrip, 'sentence' | 'quote'>,
): GrowingTrip => ({
  person,
  country,
  city: null,
  cities: citiesOf(event),
  estimate: isVaguePast(event.estimate) ? null : event.estimate,
  days: null,
  until: null,
  status: event.status,
  change: null,
  sentence,
  quote,
  explicit: false,
  further: false,
  announced: false,
  official: false,
  told: true,
  events: [event],
  legs: [],
  tour: null,
  apart: false,
});

function bestTrip(
  trips: readonly GrowingTrip[],
  person: PersonId,
  country: CountryCode,
  estimate: DateEstimate | null,
): GrowingTrip | null {
  const same = trips.filter((trip) => trip.person === person && trip.country === country);
  return (
    same.find((trip) => trip.estimate && estimate && datesMeet(trip.estimate, estimate)) ??
    same.find((trip) => isNear(trip.estimate, estimate)) ??
    null
  );
}
