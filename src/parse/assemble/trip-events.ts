import { placeId } from '#model/ids.ts';
import { datesMeet } from './estimates.ts';
import { countryOfPlace, type GrowingEvent } from './growing-event.ts';
import type { GrowingTrip } from './growing-trip.ts';

/** A journey in the background with a time of its own, or one called off, and nothing else told of it, is an event itself. */
export function tripEvents(
  trips: readonly GrowingTrip[],
  events: readonly GrowingEvent[],
  isMain: (trip: GrowingTrip) => boolean,
): GrowingEvent[] {
  const news = trips.filter(
    (trip) => trip.explicit && trip.told && isNews(trip, isMain(trip)) && !isToldBy(events, trip),
  );
  // One sentence that tells of a tour tells one event, however many the countries and travellers.
  const byTelling = new Map<string, GrowingTrip[]>();
  for (const trip of news) {
    const key = `${trip.quote.start} ${trip.quote.end} ${trip.apart ? trip.estimate?.edtf : ''}`;
    byTelling.set(key, [...(byTelling.get(key) ?? []), trip]);
  }
  const beside = trips.filter((trip) => trip.beside);
  return [...[...byTelling.values()].flatMap((tour) => toTourEvent(tour, beside)), ...legEvents(trips, events)];
}

function toTourEvent(tour: readonly GrowingTrip[], beside: readonly GrowingTrip[]): GrowingEvent[] {
  const [first] = tour;
  if (!first) return [];
  const countries = new Set(tour.map(({ country }) => country));
  const event = toTripEvent(first, countries.size > 1 || first.tour !== null);
  const along = beside.filter(({ quote }) => quote === first.quote);
  return [{ ...event, people: [...new Set([...tour, ...along].map(({ person }) => person))] }];
}

/** A leg of its own day is an event, unless its sentence tells what is done there. */
const legEvents = (trips: readonly GrowingTrip[], events: readonly GrowingEvent[]): GrowingEvent[] =>
  trips.flatMap((trip) =>
    trip.legs
      .filter(
        (leg) =>
          !events.some(
            ({ tellings, people }) =>
              people.includes(leg.person) && tellings.some(({ sentence }) => sentence === leg.sentence),
          ),
      )
      .map((leg) => {
        const { sentence, quote, city, status } = leg;
        return toTripEvent({ ...trip, sentence, quote, city, status, estimate: leg.date?.estimate ?? null }, false);
      }),
  );

/** Of the article's own trip, that it is announced, moved or off; of others, that they are made or planned at all. */
function isNews(
  { change, announced, official, estimate, status, events, sentence, person }: GrowingTrip,
  main: boolean,
): boolean {
  const dated = estimate?.source != null;
  if (change !== null) return true;
  // A stop at which nothing else is told is itself what is told of it.
  if (
    main &&
    dated &&
    !events.some(
      ({ tellings, people }) => people.includes(person) && tellings.some((telling) => telling.sentence === sentence),
    )
  )
    return true;
  return main
    ? announced && (dated || (official && status === 'held'))
    : dated || (estimate?.basis.rule === 'sequence' && status === 'planned');
}

const isToldBy = (events: readonly GrowingEvent[], trip: GrowingTrip): boolean =>
  events.some(
    (event) =>
      event.people.includes(trip.person) &&
      (trip.change === null ? event.estimate !== null : event.change !== null) &&
      (trip.announced ? event.type === 'state-visit' || isOccasion(event, trip) : true) &&
      datesMeet(event.estimate, trip.estimate) &&
      (event.place ? countryOfPlace(event.place) === trip.country : event.type !== 'signing' && event.type !== 'call'),
  );

/** "will travel to G from T to T to take part in the meeting": what the journey is for is told in the same breath. */
const isOccasion = (event: GrowingEvent, trip: GrowingTrip): boolean =>
  event.estimate?.edtf === trip.estimate?.edtf && event.tellings.some(({ sentence }) => sentence === trip.sentence);

const toTripEvent = (trip: GrowingTrip, tour: boolean): GrowingEvent => {
  // Without a city the country is the place.
  const place = tour
    ? null
    : {
        kind: 'place' as const,
        place: trip.city?.id ?? placeId(trip.country),
        span: trip.quote,
        sentence: trip.sentence,
        venue: true,
      };
  return {
    type: 'other',
    people: [trip.person],
    groups: [],
    place,
    site: null,
    siteWords: null,
    estimate: (tour ? trip.tour : null) ?? trip.week ?? trip.estimate,
    status: trip.status,
    change: trip.change,
    tellings: [{ sentence: trip.sentence, quote: trip.quote }],
    weak: false,
    reception: false,
    titleOnly: false,
    position: 0,
  };
};
