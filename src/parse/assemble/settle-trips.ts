import type { DateEstimate } from '#model/date-estimate.ts';
import { ymdOfDay } from '#model/day.ts';
import { readEdtf } from '#model/edtf.ts';
import { type CountryCode, type PersonId, placeId } from '#model/ids.ts';
import { cityOfPlace } from '../lexicon/places.ts';
import { lastOfDays } from './count-days.ts';
import type { TripDraft } from './draft-trips.ts';
import { atSameTime, datesMeet, endOfSpell, isBounded, isOneDay, isSpell, isVaguePast, isWeek } from './estimates.ts';
import type { GrowingEvent } from './growing-event.ts';
import { type GrowingTrip, isHosted, isNear } from './growing-trip.ts';
import { homeCountry, type Reading } from './reading.ts';

/** Gives each stay the surest time that its events, the stop before it, or the article's date allow. */
export function settleTrips(trips: readonly GrowingTrip[], events: readonly GrowingEvent[], reading: Reading): void {
  const homeOf = (person: PersonId) => homeCountry(person, reading);
  const today = reading.published?.earliest ?? -Infinity;
  for (const trip of trips) {
    if (isVaguePast(trip.estimate)) trip.estimate = null;
    const present = trip.estimate?.basis.rule === 'same-time' ? trip.estimate : null;
    if (present) trip.estimate = beganBefore(present, firstDay({ ...trip, estimate: null }, events, homeOf, today));
    if (trip.estimate && (isOneDay(trip.estimate) || (isSpell(trip.estimate) && !isWeek(trip.estimate)))) continue;
    const day = firstDay(trip, events, homeOf, today);
    if (day && trip.estimate && isWeek(trip.estimate)) trip.week = trip.estimate;
    if (day) trip.estimate = trip.estimate === null ? atSameTime(day) : day;
  }
  for (const [number, trip] of trips.entries())
    trip.estimate ??=
      trip.change !== null
        ? null
        : (onStoryDay(trip, trips, events) ?? afterStop(trip, trips.slice(0, number)) ?? atPublication(trip, reading));
  for (const trip of trips) trip.until ??= lastOfDays(trip.estimate, trip.days);
}

/** The earliest exact day among the stay's events that does not contradict what is written of the stay. */
function firstDay(
  trip: GrowingTrip,
  events: readonly GrowingEvent[],
  homeOf: (person: PersonId) => CountryCode | null,
  today: number,
): DateEstimate | null {
  const placeless = events.filter(
    (event) =>
      event.place === null && event.people.includes(trip.person) && event.type !== 'call' && event.type !== 'statement',
  );
  // Whom a host of that country received was there, whatever the hall is called.
  const hosted = placeless.filter(({ people }) => people.some((id) => homeOf(id) === trip.country));
  // "visited G earlier this month" is no stay of the days that the story tells of elsewhere.
  // Nor is what was done elsewhere that of a further stop.
  const own = trip.events.length > 0 || trip.estimate || trip.further ? [...trip.events, ...hosted] : placeless;
  const days = own.flatMap(({ estimate: told, status, type }) => {
    // Who goes to a summit of some days is there from its first.
    const estimate =
      told && trip.estimate === null && isSpell(told) && (type === 'summit' || type === 'conference')
        ? endOfSpell(told, 'first')
        : told;
    const fits =
      estimate &&
      isOneDay(estimate) &&
      status !== 'unknown' &&
      !(trip.status === 'held' && status === 'planned') &&
      !(trip.status === 'planned' && status === 'held' && (estimate.earliest ?? 0) < today) &&
      fitsInto(estimate, trip.estimate);
    return fits ? [estimate] : [];
  });
  return days.sort((a, b) => (a.earliest ?? 0) - (b.earliest ?? 0))[0] ?? null;
}

/** "is in G. He met P on T": who is there as the article is written came with what was done there just before. */
const beganBefore = (present: DateEstimate, day: DateEstimate | null): DateEstimate =>
  day?.earliest != null && day.earliest < (present.earliest ?? 0) && isNear(day, present) ? atSameTime(day) : present;

const fitsInto = (day: DateEstimate, stay: DateEstimate | null): boolean =>
  stay === null ||
  ((day.earliest ?? 0) >= (stay.earliest ?? -Infinity) && (day.latest ?? 0) <= (stay.latest ?? Infinity));

/** "In the evening he flew to Paris": on the day that the story has come to, when it was told just before. */
const STORY_REACH = 2;

function onStoryDay(
  trip: GrowingTrip,
  trips: readonly GrowingTrip[],
  events: readonly GrowingEvent[],
): DateEstimate | null {
  if (trip.status !== 'held' || !trip.told) return null;
  const told = [
    ...trips.map(({ estimate, until, sentence, person, status }) => ({
      estimate: until ?? estimate,
      sentence,
      status,
      own: person === trip.person,
    })),
    ...events.map(({ estimate, tellings, people, status, type }) => ({
      estimate,
      sentence: tellings[0]?.sentence ?? -1,
      status,
      own: people.includes(trip.person) && type !== 'call',
    })),
  ].filter(
    ({ estimate, sentence, status, own }) =>
      own &&
      status !== 'planned' &&
      isOneDay(estimate) &&
      sentence <= trip.sentence &&
      trip.sentence - sentence <= STORY_REACH,
  );
  const last = told
    .sort((a, b) => a.sentence - b.sentence || (a.estimate?.earliest ?? 0) - (b.estimate?.earliest ?? 0))
    .at(-1);
  return last?.estimate ? atSameTime(last.estimate) : null;
}

/** "After Paris, he will head to Brussels": later, in about the same month. */
function afterStop(trip: GrowingTrip, before: readonly GrowingTrip[]): DateEstimate | null {
  const last = before.findLast(
    (other) =>
      other.person === trip.person &&
      isBounded(other.estimate) &&
      (other.status === trip.status || trip.status === 'open'),
  );
  if (!last?.estimate || last.estimate.earliest === null) return null;
  const { year, month } = ymdOfDay(last.estimate.latest ?? last.estimate.earliest);
  const edtf = `${year}-${String(month).padStart(2, '0')}~`;
  const days = readEdtf(edtf);
  return {
    earliest: last.estimate.earliest,
    latest: days?.latest ?? null,
    edtf,
    words: last.estimate.words,
    source: null,
    basis: {
      rule: 'sequence',
      anchor: { kind: 'event', edtf: last.estimate.edtf, words: last.estimate.words },
      direction: null,
    },
  };
}

/** Who "is visiting" is there as the article is written; what will be has no date yet. */
const atPublication = (trip: GrowingTrip, reading: Reading): DateEstimate | null =>
  reading.day && trip.status !== 'planned' && trip.told ? atSameTime(reading.day) : null;

/** Events of a traveller without a place of their own happen where the traveller is. */
export function placeEvents(events: readonly GrowingEvent[], trips: readonly GrowingTrip[], reading: Reading): void {
  for (const event of events) {
    if (event.place || event.type === 'call' || event.type === 'statement' || event.type === 'summit') continue;
    const stay = stayOf(event, trips, reading);
    if (stay && (stay.city || stay.explicit) && event.tellings[0]) {
      event.place = {
        kind: 'place',
        place: stay.city?.id ?? placeId(stay.country),
        span: event.tellings[0].quote,
        sentence: event.tellings[0].sentence,
        venue: true,
      };
      if (!stay.events.includes(event)) stay.events.push(event);
    }
  }
}

/** The stop that the story has come to; before the first, the next. */
function stayOf(event: GrowingEvent, trips: readonly GrowingTrip[], reading: Reading): GrowingTrip | undefined {
  const at = event.tellings[0]?.sentence ?? 0;
  const possible = trips.filter((trip) => event.people.includes(trip.person) && sameDays(trip, event, reading));
  // A stop known only to come after another is the last to be taken.
  const dated = possible.filter(({ estimate }) => estimate?.basis.rule !== 'sequence');
  const hosted = possible.filter((trip) => isHosted(event, trip, reading));
  const fitting = hosted.length > 0 ? hosted : dated.length > 0 ? dated : possible;
  const known = fitting.filter(({ explicit, city }) => explicit || city);
  const told = known.filter(({ sentence }) => sentence <= at);
  const onDay = ({ estimate }: GrowingTrip) => datesMeet(estimate, event.estimate);
  return told.findLast(onDay) ?? known.find(onDay) ?? told.at(-1) ?? known[0];
}

/** Longest stay that news tells of; a later event needs words of its own. Without its host nearly all is in the first days. */
const LONGEST_STAY_DAYS = 14;

function sameDays(trip: GrowingTrip, event: GrowingEvent, reading: Reading): boolean {
  if (!isBounded(trip.estimate) || !isBounded(event.estimate)) return event.estimate === null;
  const nights = isHosted(event, trip, reading) ? LONGEST_STAY_DAYS : 1;
  const until = isSpell(trip.estimate) ? trip.estimate.latest : trip.estimate.earliest + nights;
  return (
    event.estimate.earliest >= trip.estimate.earliest &&
    event.estimate.latest <= Math.min(until, trip.estimate.earliest + LONGEST_STAY_DAYS)
  );
}

/** A lead without a place happens at its dateline, when somebody of that country takes part. */
export function placeLead(events: readonly GrowingEvent[], journeys: readonly TripDraft[], reading: Reading): void {
  const { dateline } = reading;
  if (!dateline) return;
  const city = cityOfPlace(dateline.place);
  for (const event of events) {
    if (
      !city?.country ||
      event.place ||
      event.titleOnly ||
      event.type === 'call' ||
      event.type === 'statement' ||
      event.type === 'summit' ||
      !event.tellings.some(({ sentence }) => sentence < LEAD_SENTENCES)
    )
      continue;
    const homes = event.people.map((id) => homeCountry(id, reading));
    const here = event.tellings.some(
      ({ sentence, quote }) =>
        / here\b/.test(reading.text.slice(quote.end, quote.end + 40)) && sentence < LEAD_SENTENCES,
    );
    // "He was due to meet P" in a story from his own capital of his journey to P's country.
    const away = journeys.some(
      ({ person, country }) =>
        country !== null && country !== city.country && event.people.includes(person) && homes.includes(country),
    );
    if (
      here ||
      (!away &&
        homes.includes(city.country) &&
        homes.some((home) => home !== null && home !== city.country) &&
        (event.tellings[0]?.sentence ?? 9) < LEAD_SENTENCES)
    )
      event.place = dateline;
  }
}

/** The lead and what explains it stand in the first sentences of a wire story. */
const LEAD_SENTENCES = 6;
