import type { DateEstimate } from '#model/date-estimate.ts';
import { asRecentMonth, atSameTime, endOfSpell, isOneDay, isSpell, isVaguePast } from './estimates.ts';
import { countryOfPlace, type GrowingEvent } from './growing-event.ts';
import type { GrowingTrip } from './join-trips.ts';
import type { Reading } from './reading.ts';

/**
 * Events without words of their own for their time take it from what they belong to: the stay in that country, else the nearest
 * event with the same people, else (for what was held) the article's own date. Calls and statements stand for themselves.
 */
export function dateEvents(events: readonly GrowingEvent[], trips: readonly GrowingTrip[], reading: Reading): void {
  for (const event of events) {
    if (event.estimate && !isVaguePast(event.estimate)) continue;
    const implied = impliedTime(event, events, trips, reading);
    if (implied) event.estimate = notBefore(implied, event, reading);
    else if (event.estimate && reading.published) event.estimate = asRecentMonth(event.estimate, reading.published);
  }
}

/** What is still to come can't have been on the day of an arrival before publication. */
function notBefore(implied: DateEstimate, event: GrowingEvent, reading: Reading): DateEstimate {
  const { published } = reading;
  const late = published?.earliest != null && implied.latest !== null && implied.latest < published.earliest;
  return late && event.status === 'planned' ? atSameTime(published) : implied;
}

function impliedTime(
  event: GrowingEvent,
  events: readonly GrowingEvent[],
  trips: readonly GrowingTrip[],
  reading: Reading,
): DateEstimate | null {
  const vague = isVaguePast(event.estimate);
  // "Recently Macron called on …" is a matter of its own, even in the story of a visit.
  if (vague && event.people.length < 2) return null;
  if (event.change) return null;
  const gathering = event.type === 'summit' || event.type === 'conference';
  const near = referredTo(event, events) ?? (gathering ? null : nearestDated(event, events));
  if (near) return atSameTime(near);
  if (gathering) return null;
  const trip = trips.find((one) => one.estimate && !isVaguePast(one.estimate) && belongsTo(event, one));
  if (trip?.estimate) return atSameTime(isSpell(trip.estimate) ? endOfSpell(trip.estimate, 'first') : trip.estimate);
  if (vague || !reading.published) return null;
  return event.status === 'held' && event.people.length >= 1 && (event.people.length >= 2 || event.groups.length > 0)
    ? atSameTime(reading.published)
    : null;
}

const belongsTo = (event: GrowingEvent, trip: GrowingTrip): boolean => {
  const country = countryOfPlace(event.place);
  return (
    event.people.includes(trip.person) &&
    (country === null || country === trip.country) &&
    (trip.status !== 'planned' || event.status !== 'held' || country !== null)
  );
};

/** The dated event nearest in the telling that shares a person, and does not lie in another country. */
function nearestDated(event: GrowingEvent, events: readonly GrowingEvent[]): DateEstimate | null {
  const at = events.indexOf(event);
  const own = countryOfPlace(event.place);
  const fits = (other: GrowingEvent) => {
    const country = countryOfPlace(other.place);
    return (
      isOneDay(other.estimate) &&
      other.estimate?.basis.rule !== 'same-time' &&
      other.status !== 'unknown' &&
      (other.status === event.status || event.status === 'open') &&
      (own === null || country === null || own === country) &&
      (event.people.length === 0 || other.people.some((id) => event.people.includes(id)))
    );
  };
  const before = events.slice(0, at).filter(fits);
  // Those of just the same people come first: the signing goes with the talks of the two, not with a courtesy call between.
  const same = before.findLast(
    (other) => other.people.length === event.people.length && other.people.every((id) => event.people.includes(id)),
  );
  return (same ?? before.at(-1) ?? events.slice(at + 1).find(fits))?.estimate ?? null;
}

/** "Following the talks, … signed": the event that its own sentence refers to. */
function referredTo(event: GrowingEvent, events: readonly GrowingEvent[]): DateEstimate | null {
  const sentence = event.tellings[0]?.sentence;
  const other = events.find(
    (one) =>
      one !== event &&
      isOneDay(one.estimate) &&
      one.tellings.some((telling, number) => number > 0 && telling.sentence === sentence),
  );
  return other?.estimate ?? null;
}
