import type { DateEstimate } from '#model/date-estimate.ts';
import type { CountryCode } from '#model/ids.ts';
import { addEvent, addLead } from './add-event-trips.ts';
import type { TripDraft } from './draft-trips.ts';
import { atSameTime, datesMeet, isOneDay, isSpell, isVaguePast, lengthOf } from './estimates.ts';
import type { GrowingEvent } from './growing-event.ts';
import { BY_THE_WAY, chooseCity, GOAL, type GrowingTrip, isNear } from './growing-trip.ts';
import { isInStory, type Reading } from './reading.ts';

/** All trips of an article, in the order of their telling. */
export function joinTrips(
  drafts: readonly TripDraft[],
  events: readonly GrowingEvent[],
  reading: Reading,
): GrowingTrip[] {
  const trips: GrowingTrip[] = [];
  const ordered = [...drafts].sort((a, b) => Number(a.title) - Number(b.title));
  for (const draft of ordered) if (draft.country) addDraft(trips, draft, draft.country, reading);
  for (const draft of ordered) if (!draft.country) addArrival(trips, draft);
  for (const event of events) addEvent(trips, event, reading);
  for (const draft of ordered) if (!draft.country) addArrival(trips, draft);
  addLead(trips, events, reading);
  for (const trip of trips) trip.city = chooseCity(trip.cities);
  return trips.sort((a, b) => a.sentence - b.sentence || a.quote.start - b.quote.start);
}

function addDraft(trips: GrowingTrip[], draft: TripDraft, country: CountryCode, reading: Reading): void {
  const estimate = draft.date?.estimate ?? (draft.present && reading.published ? atSameTime(reading.published) : null);
  const own = trips.filter((trip) => trip.person === draft.person && trip.country === country);
  const same =
    (draft.again ? own.at(-1) : undefined) ??
    own.find((trip) => trip.estimate && estimate && agrees(trip, draft, estimate, reading)) ??
    own.find((trip) => agrees(trip, draft, estimate, reading));
  if (!same) {
    trips.push({
      person: draft.person,
      country,
      city: null,
      cities: draft.city ? [{ city: draft.city, weight: GOAL, sentence: draft.sentence }] : [],
      estimate,
      days: draft.days,
      until: draft.until?.estimate ?? null,
      status: draft.status,
      change: draft.change,
      sentence: draft.sentence,
      quote: draft.quote,
      explicit: true,
      further: draft.further,
      announced: draft.announced,
      official: draft.official,
      told: !draft.title,
      events: [],
      legs: [],
      tour: draft.tour,
      apart: draft.apart,
    });
    return;
  }
  if (isLeg(draft, same)) same.legs.push(draft);
  if (draft.city) same.cities.push({ city: draft.city, weight: BY_THE_WAY, sentence: draft.sentence });
  same.days ??= draft.days;
  same.until ??= draft.until?.estimate ?? null;
  same.told ||= !draft.title;
  same.announced ||= draft.announced;
  same.official ||= draft.official;
  const arrival = isArrival(draft, same);
  // The words that give the time state the trip best.
  if (estimate && (!same.estimate || isVaguePast(same.estimate) || arrival) && !draft.title) {
    same.sentence = draft.sentence;
    same.quote = draft.quote;
  }
  // A leg still to come says nothing of when a stay began that is going on.
  const ahead = same.status === 'held' && draft.status === 'planned' && same.estimate === null && !same.further;
  if (
    estimate &&
    !ahead &&
    (!same.estimate || isVaguePast(same.estimate) || isBetter(estimate, same.estimate) || arrival)
  ) {
    if (isSpell(estimate) && same.estimate && !draft.title) {
      same.sentence = draft.sentence;
      same.quote = draft.quote;
      same.tour = draft.tour;
    }
    same.estimate = earlier(estimate, same.estimate);
  }
  if (same.status === 'open') same.status = draft.status;
  // "The trip will now take place on T"
  if (draft.again && same.change !== null && estimate && draft.status === 'planned') same.estimate = estimate;
  if (draft.change) {
    same.change = draft.change;
    if (estimate) same.status = 'planned';
  }
}

/** "is to fly on to Mumbai on Wednesday" of a stay that began in New Delhi. */
function isLeg({ city, date, title, change }: TripDraft, { cities, estimate }: GrowingTrip): boolean {
  const day = date?.estimate ?? null;
  if (title || change !== null || !city || !day || !isOneDay(day) || estimate?.earliest == null) return false;
  return cities.length > 0 && cities.every((vote) => vote.city !== city) && (day.earliest ?? 0) > estimate.earliest;
}

/** A spell of days tells more than its first day; else the shorter is the surer. */
function isBetter(a: DateEstimate, b: DateEstimate): boolean {
  if (isSpell(a) !== isSpell(b)) return isSpell(a);
  return lengthOf(a) < lengthOf(b);
}

/** "is in G", and further on "arrived in G yesterday": who is there has come before. */
const isArrival = ({ date, status }: TripDraft, { estimate }: GrowingTrip): boolean =>
  estimate?.basis.rule === 'same-time' &&
  status === 'held' &&
  date?.estimate != null &&
  isOneDay(date.estimate) &&
  (date.estimate.earliest ?? Infinity) < (estimate.earliest ?? -Infinity);

/** On to another city of the same country: the stay began with the first. */
const earlier = (a: DateEstimate, b: DateEstimate | null): DateEstimate =>
  b && isOneDay(a) && isOneDay(b) && (b.earliest ?? 0) < (a.earliest ?? 0) ? b : a;

/** A trip planned and one made are two, unless they are of one date or one of them has none. */
function agrees(trip: GrowingTrip, draft: TripDraft, estimate: DateEstimate | null, reading: Reading): boolean {
  if (draft.change && trip.change === null && trip.estimate === null) return true;
  // A visit long past is told with its date; the one at hand need not be.
  if (!trip.estimate || !estimate)
    return (
      (trip.status === 'planned') === (draft.status === 'planned') || isInStory(trip.estimate ?? estimate, reading)
    );
  return datesMeet(trip.estimate, estimate) || (isOneDay(estimate) && isNear(trip.estimate, estimate));
}

/** "He flew in on Thursday": the day on which the person's own stay began. */
function addArrival(trips: readonly GrowingTrip[], draft: TripDraft): void {
  const estimate = draft.date?.estimate ?? null;
  const trip = trips.find((one) => one.person === draft.person && isNear(one.estimate, estimate));
  if (!trip || !estimate) return;
  const sooner = (estimate.earliest ?? Infinity) < (trip.estimate?.earliest ?? -Infinity);
  if (!trip.estimate || (isOneDay(trip.estimate) && (!trip.explicit || sooner))) trip.estimate = estimate;
}
