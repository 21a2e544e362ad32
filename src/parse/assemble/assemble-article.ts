import type { ArticleEvent } from '#model/event.ts';
import { eventId, type PersonId, placeId, type TopicId, type VisitId } from '#model/ids.ts';
import { toQuote } from '#model/span.ts';
import type { ArticleVisit } from '#model/visit.ts';
import { cityOfPlace, placeOf } from '../lexicon/places.ts';
import { sideOf } from '../lexicon/sides.ts';
import { assembleVisits } from './assemble-visits.ts';
import { cueSentence } from './cue-sentence.ts';
import { dateEvents } from './date-events.ts';
import { draftEvents } from './draft-events.ts';
import { draftTrips } from './draft-trips.ts';
import { datesMeet, isBounded, isVaguePast } from './estimates.ts';
import { findParticipants } from './find-participants.ts';
import { countryOfPlace, type GrowingEvent } from './growing-event.ts';
import { joinDrafts } from './join-drafts.ts';
import { type GrowingTrip, joinTrips } from './join-trips.ts';
import { maskSentence } from './mask-sentence.ts';
import { orderEvents } from './order-events.ts';
import type { Reading } from './reading.ts';
import { placeEvents, placeLead, settleTrips } from './settle-trips.ts';
import { titleEvent } from './title-event.ts';

export interface Assembly {
  readonly events: readonly ArticleEvent[];
  readonly visits: readonly ArticleVisit[];
  /** Everyone who takes part in an event or visit, or is in somebody's company there. */
  readonly participants: ReadonlySet<PersonId>;
}

/** Sentences with their mentions → what happened or will, and who travels where. */
export function assembleArticle(reading: Reading): Assembly {
  const sentences = reading.perSentence.map((sentence) => cueSentence(maskSentence(reading.text, sentence)));
  const drafts = sentences.flatMap((sentence) => draftEvents(sentence, reading.published));
  const told = joinDrafts(sentences, drafts, reading);
  const events = dropTitleOnly(told);
  const journeys = draftTrips(sentences, reading);
  placeLead(events, journeys, reading);
  const trips = joinTrips(journeys, events, reading);
  settleTrips(trips, events, reading);
  dateEvents(events, trips, reading);
  placeEvents(events, trips, reading);
  settleStatus(events, trips, reading);
  const { visits, visitOfTrip } = assembleVisits(trips, reading);
  const mainVisits = new Set(visits.filter(({ main }) => main).map(({ id }) => id));
  events.push(...tripEvents(trips, events, (trip) => mainVisits.has(visitOfTrip.get(trip) ?? ('' as VisitId))));
  events.sort(
    (a, b) =>
      (a.tellings[0]?.sentence ?? 0) - (b.tellings[0]?.sentence ?? 0) ||
      (a.tellings[0]?.quote.start ?? 0) - (b.tellings[0]?.quote.start ?? 0),
  );
  const orders = orderEvents(events, trips, reading);
  const ids = new Map(events.map((event, number) => [event, eventId(`${reading.article}.e${number + 1}`)]));
  const idOf = (event: GrowingEvent) => ids.get(event) ?? eventId('');
  const visitOf = (event: GrowingEvent) => findVisit(event, trips, visitOfTrip, mainVisits);
  return {
    events: events.map((event) => {
      const order = orders.get(event);
      const told = order ? { relation: order.relation, event: idOf(order.event) } : null;
      return { ...toEvent(event, visitOf(event), reading), id: idOf(event), order: told };
    }),
    visits,
    participants: findParticipants({ reading, sentences, drafts, events, trips }),
  };
}

/** A headline tells again what the story tells; alone it counts only where the story has nothing. */
function dropTitleOnly(events: readonly GrowingEvent[]): GrowingEvent[] {
  const told = events.filter((event) => !event.titleOnly);
  return told.length > 0 ? told : [...events];
}

/** A time wholly before or after publication decides; on the day itself the verb does. */
function settleStatus(events: readonly GrowingEvent[], trips: readonly GrowingTrip[], reading: Reading): void {
  const published = reading.published;
  for (const thing of [...events, ...trips]) {
    // What was moved to a new day is planned for it; what was called off stays so.
    if (thing.change !== null) {
      if (thing.status !== 'planned') thing.status = 'unknown';
      continue;
    }
    const taken = thing.estimate?.basis.rule === 'same-time' && thing.status !== 'open';
    if (
      published &&
      thing.estimate &&
      !taken &&
      !isVaguePast(thing.estimate) &&
      !datesMeet(published, thing.estimate)
    ) {
      thing.status = (thing.estimate.earliest ?? 0) > (published.latest ?? Infinity) ? 'planned' : 'held';
    } else if (thing.status === 'open') thing.status = 'held';
    if ('tellings' in thing && thing.status === 'planned' && isOffWith(thing, trips)) thing.status = 'unknown';
  }
}

/** "He was to meet P" on a journey that was called off. */
const isOffWith = (event: GrowingEvent, trips: readonly GrowingTrip[]): boolean =>
  event.estimate?.source == null &&
  trips.some(
    ({ person, country, change, status }) =>
      change === 'cancelled' &&
      status !== 'planned' &&
      event.people.includes(person) &&
      countryOfPlace(event.place) === country,
  );

/** A journey in the background with a time of its own, or one called off, and nothing else told of it, is an event itself. */
function tripEvents(
  trips: readonly GrowingTrip[],
  events: readonly GrowingEvent[],
  isMain: (trip: GrowingTrip) => boolean,
): GrowingEvent[] {
  const news = trips.filter(
    (trip) => trip.explicit && trip.told && isNews(trip, isMain(trip)) && !isToldBy(events, trip),
  );
  // One sentence that tells of a tour tells one event, however many the countries.
  const byTelling = new Map<string, GrowingTrip[]>();
  for (const trip of news) {
    const key = `${trip.person} ${trip.quote.start} ${trip.quote.end} ${trip.estimate?.edtf}`;
    byTelling.set(key, [...(byTelling.get(key) ?? []), trip]);
  }
  return [...byTelling.values()].flatMap((tour) => (tour[0] ? [toTripEvent(tour[0], tour.length > 1)] : []));
}

/** Of the article's own trip, that it is announced, moved or off; of others, that they are made or planned at all. */
function isNews({ change, announced, official, estimate, status, events }: GrowingTrip, main: boolean): boolean {
  const dated = estimate?.source != null;
  if (change !== null) return true;
  // A stop at which nothing else is told is itself what is told of it.
  if (main && dated && events.length === 0) return true;
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
    estimate: trip.week ?? trip.estimate,
    status: trip.status,
    change: trip.change,
    tellings: [{ sentence: trip.sentence, quote: trip.quote }],
    weak: false,
    titleOnly: false,
    position: 0,
  };
};

function findVisit(
  event: GrowingEvent,
  trips: readonly GrowingTrip[],
  visitOfTrip: ReadonlyMap<GrowingTrip, VisitId>,
  main: ReadonlySet<VisitId>,
): VisitId | null {
  const own = trips.filter(
    (trip) =>
      trip.events.includes(event) ||
      (event.people.includes(trip.person) &&
        isBounded(trip.estimate) &&
        isBounded(event.estimate) &&
        countryOfPlace(event.place) === trip.country &&
        datesMeet(trip.estimate, event.estimate)),
  );
  const ids = own.flatMap((trip) => visitOfTrip.get(trip) ?? []);
  return ids.find((id) => main.has(id)) ?? ids[0] ?? null;
}

function toEvent(event: GrowingEvent, visit: VisitId | null, reading: Reading): Omit<ArticleEvent, 'id' | 'order'> {
  const sentences = [...new Set(event.tellings.map(({ sentence }) => sentence))].sort((a, b) => a - b);
  // What is named on the way and is no topic of the article is none of its events either.
  const topics = new Set<TopicId>(
    sentences
      .flatMap((sentence) => reading.perSentence[sentence]?.topics.map(({ topic }) => topic) ?? [])
      .filter((topic) => reading.topics.has(topic)),
  );
  const place = toPlace(event, reading);
  const surnames = event.people.flatMap((id) => reading.people.get(id)?.surname ?? []);
  const city = event.place
    ? (cityOfPlace(event.place.place)?.label ?? placeOf(event.place.place)?.label ?? null)
    : null;
  const site = event.site ? reading.text.slice(event.site.start, event.site.end) : null;
  return {
    type: event.type,
    title: titleEvent(
      event.type,
      surnames,
      event.groups.map(({ label }) => label),
      city,
      site,
    ),
    estimate: event.estimate,
    status: event.status === 'open' ? 'unknown' : event.status,
    change: event.change,
    participants: [
      ...event.people.map((id) => ({
        label: reading.people.get(id)?.name ?? id,
        person: id,
        side: reading.people.get(id)?.side ?? null,
      })),
      ...event.groups.map(({ side, label }) => ({ label, person: null, side })),
    ],
    place,
    topics: [...topics],
    quotes: event.tellings.map(({ quote }) => toQuote(reading.text, quote)),
    sentences,
    visit,
  };
}

/** "UNESCO headquarters, Paris", "Karura forest, Nairobi", "Paris". */
function toPlace(event: GrowingEvent, reading: Reading): ArticleEvent['place'] {
  const place = event.place ? placeOf(event.place.place) : undefined;
  const city = event.place ? cityOfPlace(event.place.place) : undefined;
  const site = nameSite(event, reading);
  if (site && place && !site.includes(place.label))
    return { label: `${site}, ${city?.label ?? place.label}`, place: place.id };
  if (!place) return site ? { label: site, place: null } : null;
  return { label: city && city.id !== place.id ? `${place.label}, ${city.label}` : place.label, place: place.id };
}

/** The words for what was visited; "the Paris headquarters of UNESCO" by whose they are, when its leader is met there. */
function nameSite({ site, people }: GrowingEvent, reading: Reading): string | null {
  if (!site) return null;
  const words = reading.text.slice(site.start, site.end).replace(/^(?:the|a|an|his|her|their) /i, '');
  if (!words.endsWith('headquarters')) return words;
  const side = people.map((id) => reading.people.get(id)?.side).find((id) => id && sideOf(id)?.kind === 'organisation');
  return side ? `${sideOf(side)?.label} headquarters` : words;
}
