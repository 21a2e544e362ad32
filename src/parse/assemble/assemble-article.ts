import type { ArticleEvent } from '#model/event.ts';
import { eventId, type PersonId, type VisitId } from '#model/ids.ts';
import type { ArticleVisit } from '#model/visit.ts';
import { addCompanions } from './add-companions.ts';
import { assembleVisits } from './assemble-visits.ts';
import { cueSentence } from './cue-sentence.ts';
import { dateEvents } from './date-events.ts';
import { draftEvents } from './draft-events.ts';
import { draftTrips } from './draft-trips.ts';
import { datesMeet, isBounded, isVaguePast } from './estimates.ts';
import { findParticipants } from './find-participants.ts';
import { countryOfPlace, type GrowingEvent } from './growing-event.ts';
import type { GrowingTrip } from './growing-trip.ts';
import { joinDrafts } from './join-drafts.ts';
import { joinTrips } from './join-trips.ts';
import { maskSentence } from './mask-sentence.ts';
import { orderEvents } from './order-events.ts';
import { fillProgramme, readProgramme, withoutTime } from './read-programme.ts';
import type { Reading } from './reading.ts';
import { placeEvents, placeLead, settleTrips } from './settle-trips.ts';
import { toEvent } from './to-event.ts';
import { tripEvents } from './trip-events.ts';

export interface Assembly {
  readonly events: readonly ArticleEvent[];
  readonly visits: readonly ArticleVisit[];
  /** Everyone who takes part in an event or visit, or is in somebody's company there. */
  readonly participants: ReadonlySet<PersonId>;
}

/** Sentences with their mentions → what happened or will, and who travels where. */
export function assembleArticle(reading: Reading): Assembly {
  const { text } = reading;
  const programme = readProgramme(reading);
  const sentences = reading.perSentence.map((sentence) =>
    cueSentence(maskSentence(text, withoutTime(sentence, text, programme))),
  );
  const journeys = draftTrips(sentences, reading);
  const drafts = fillProgramme(
    sentences.flatMap((sentence) => draftEvents(sentence, reading.published)),
    journeys,
    programme,
  );
  const events = dropTitleOnly(joinDrafts(sentences, drafts, journeys, reading));
  placeLead(events, journeys, reading);
  const trips = joinTrips(journeys, events, reading);
  settleTrips(trips, events, reading);
  trips.push(...addCompanions(trips, journeys, { sentences, drafts, reading }));
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
