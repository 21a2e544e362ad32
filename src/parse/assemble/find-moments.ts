import type { DateEstimate } from '#model/date-estimate.ts';
import type { CountryCode, PersonId } from '#model/ids.ts';
import { isOneDay, isSpell, isVaguePast } from './estimates.ts';
import { countryOfPlace, type GrowingEvent } from './growing-event.ts';
import { type GrowingTrip, isHosted } from './growing-trip.ts';
import { homeCountry, isInStory, type Reading } from './reading.ts';

/** A time that the story has come to, by whom or where it is told. */
interface Moment {
  readonly estimate: DateEstimate;
  readonly sentence: number;
  /** Of just the same people: the signing goes with the talks of the two, not with a courtesy call between. */
  readonly same: boolean;
  /** A new stop: what was told before it was elsewhere. */
  readonly stop: boolean;
  readonly country: CountryCode | null;
  readonly people: readonly PersonId[];
}

/** "They held talks on Wednesday. P, who had arrived on Monday, …": the story does not go back to the arrival. */
const isLookBack = (moment: Moment, moments: readonly Moment[]): boolean =>
  moment.stop &&
  moments.some(
    (other) =>
      !other.stop &&
      other.sentence <= moment.sentence &&
      (other.people.length === 0 || moment.people.some((id) => other.people.includes(id))) &&
      (other.country === null || other.country === moment.country) &&
      (other.estimate.earliest ?? 0) > (moment.estimate.latest ?? Infinity),
  );

/** A story goes on from what it told in the last paragraphs. */
const MOST_MOMENTS = 40;

/** The story goes on from the moment told last; before the first it begins with the next. */
export function nearestMoment(event: GrowingEvent, moments: readonly Moment[]): DateEstimate | null {
  const at = event.tellings[0]?.sentence ?? 0;
  // A stay that begins and what was done there can be told in one sentence: the story has come to what was done.
  const ordered = [...moments].sort((a, b) => a.sentence - b.sentence || Number(b.stop) - Number(a.stop));
  const told = ordered.filter(({ sentence }) => sentence <= at).slice(-MOST_MOMENTS);
  const before = told.filter((moment) => !isLookBack(moment, told));
  const last = before.at(-1);
  const stop = before.findLast((moment) => moment.stop);
  const same = before.findLast((moment) => moment.same && moment.sentence >= (stop?.sentence ?? 0));
  return (same ?? last ?? (at < 4 && event.status === 'held' ? undefined : ordered[0]))?.estimate ?? null;
}

/** Told without a day by the lead: on the day of the story. */
const isOfStoryDay = ({ earliest, latest }: DateEstimate, { day }: Reading): boolean =>
  day !== null && earliest === day.earliest && latest === day.latest;

/** A day, or the days of a summit: what is done there is done in them. */
export const isMoment = ({ estimate, type }: GrowingEvent): boolean =>
  isOneDay(estimate) || ((type === 'summit' || type === 'conference') && estimate !== null && isSpell(estimate));

export function momentsOfEvents(event: GrowingEvent, events: readonly GrowingEvent[], reading: Reading): Moment[] {
  const own = countryOfPlace(event.place);
  return events.flatMap((other) => {
    const { estimate } = other;
    const country = countryOfPlace(other.place);
    const fits =
      other !== event &&
      isMoment(other) &&
      (estimate?.basis.rule !== 'same-time' || isOfStoryDay(estimate, reading)) &&
      other.status !== 'unknown' &&
      (other.status === event.status || event.status === 'open') &&
      (own === null || country === null || own === country) &&
      (event.people.length === 0 || other.people.some((id) => event.people.includes(id))) &&
      isInStory(estimate, reading);
    if (!fits || !estimate) return [];
    const same = other.people.length === event.people.length && other.people.every((id) => event.people.includes(id));
    return [{ estimate, sentence: other.tellings[0]?.sentence ?? 0, same, stop: false, country, people: other.people }];
  });
}

export function momentsOfTrips(event: GrowingEvent, trips: readonly GrowingTrip[], reading: Reading): Moment[] {
  const own = trips.filter((trip) => belongsTo(event, trip));
  const fitting = own.length > 0 ? own : trips.filter((trip) => isAlongside(event, trip, reading));
  const hosted = fitting.filter((trip) => isHosted(event, trip, reading));
  return (hosted.length > 0 ? hosted : fitting).flatMap((trip) =>
    trip.estimate && !isVaguePast(trip.estimate) && isInStory(trip.estimate, reading)
      ? [
          {
            estimate: dayWithin(event, trip, reading) ?? trip.estimate,
            sentence: trip.sentence,
            same: false,
            stop: trip.explicit,
            country: trip.country,
            people: [trip.person],
          },
        ]
      : [],
  );
}

/** "paid a visit from 13 to 16 October", told on the 14th: what is told without a day was on the day of the story. */
function dayWithin(event: GrowingEvent, { estimate, until }: GrowingTrip, { day }: Reading): DateEstimate | null {
  const [first, last] = [estimate?.earliest, until?.latest ?? estimate?.latest];
  const told = event.status === 'held' && event.type !== 'other' && day?.earliest != null;
  return told && first != null && last != null && first < day.earliest && day.earliest <= last ? day : null;
}

/** What stands before "On September 26," is "On "; longer words before a date are the sentence's own. */
const BEFORE_OPENING = 4;
/** "Day 2 – May 7": how a programme counts its days. */
const COUNTED_DAY = /^day [a-z\d]{1,6} ?[–—:(,-]{1,2} ?$/i;
const isOpening = (before: string) =>
  before.length <= BEFORE_OPENING || (before.length < 16 && COUNTED_DAY.test(before));

/** "On September 26, the minister held a number of meetings.": the day of what is told next. */
export function momentsOfOpenings(event: GrowingEvent, reading: Reading): Moment[] {
  const at = event.tellings[0]?.sentence ?? 0;
  return reading.perSentence
    .slice(Math.max(0, at - OPENING_REACH), at + 1)
    .flatMap(({ dates, span, index, people }) => {
      const estimate =
        dates.find((date) => isOpening(reading.text.slice(span.start, date.span.start)))?.estimate ?? null;
      const known = people.length === 0 || people.some(({ person }) => event.people.includes(person));
      if (!estimate || !known || !isOneDay(estimate) || !isInStory(estimate, reading)) return [];
      const late = reading.published?.latest != null && (estimate.earliest ?? 0) > reading.published.latest;
      return (event.status === 'planned') === late
        ? [{ estimate, sentence: index, same: false, stop: false, country: null, people: [] }]
        : [];
    });
}

/** "P said Thursday that …": the day on which a wire story plays, told of its first person. */
export function momentsOfLead(event: GrowingEvent, reading: Reading): Moment[] {
  const lead = reading.perSentence.find(({ role }) => role === 'body');
  const speaker = lead?.people[0]?.person;
  if (!lead || event.status !== 'held' || speaker === undefined || !event.people.includes(speaker)) return [];
  return lead.dates.flatMap(({ estimate, span }) => {
    const said = SAID.test(reading.text.slice(Math.max(lead.span.start, span.start - BEFORE_DAY), span.start));
    return said && estimate && isOneDay(estimate)
      ? [{ estimate, sentence: lead.index, same: false, stop: false, country: null, people: [] }]
      : [];
  });
}

const SAID =
  /\b(?:said|told [^.;]{1,40}|warned|announced|vowed|pledged|urged|praised|called [^.;]{1,30}|condemned|expressed [^.;]{1,30})(?: on| late| early| late on| early on)? $/i;
/** Characters before a day that hold such a verb with its object. */
const BEFORE_DAY = 60;

/** Sentences over which such an opening holds: about a paragraph or two. */
export const OPENING_REACH = 4;

export const belongsTo = (event: GrowingEvent, trip: GrowingTrip): boolean => {
  const country = countryOfPlace(event.place);
  return (
    event.people.includes(trip.person) &&
    (country === null || country === trip.country) &&
    (trip.status !== 'planned' || event.status !== 'held' || country !== null)
  );
};

/** The minister, or the wife, of whoever is on a journey, in the country to which it leads. */
const isAlongside = (event: GrowingEvent, trip: GrowingTrip, reading: Reading): boolean =>
  countryOfPlace(event.place) === trip.country &&
  trip.status === event.status &&
  event.people.some((id) => homeCountry(id, reading) === homeCountry(trip.person, reading));
