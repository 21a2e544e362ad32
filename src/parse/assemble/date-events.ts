import { lowerBound, upperBound } from '#base/binary-search.ts';
import type { DateEstimate } from '#model/date-estimate.ts';
import type { Day } from '#model/day.ts';
import type { CountryCode } from '#model/ids.ts';
import { dayOfStay } from './count-days.ts';
import { asRecentMonth, atSameTime, isOneDay, isSpell, isVaguePast } from './estimates.ts';
import { countryOfPlace, type GrowingEvent } from './growing-event.ts';
import { type GrowingTrip, isHosted } from './growing-trip.ts';
import { homeCountry, isInStory, type Reading } from './reading.ts';

/**
 * Events without words of their own for their time take it from what they belong to: the stay in that country, else the nearest
 * event with the same people, else (for what was held) the article's own date. Calls and statements stand for themselves.
 */
export function dateEvents(events: readonly GrowingEvent[], trips: readonly GrowingTrip[], reading: Reading): void {
  const told = indexEvents(events);
  for (const event of events) {
    const stay = event.type === 'state-visit' ? daysOfStay(event, trips) : null;
    if (stay) event.estimate = stay;
    if (event.estimate && !isVaguePast(event.estimate)) continue;
    const implied = impliedTime(event, told, trips, reading);
    if (implied) event.estimate = notBefore(implied, event, reading);
    else if (event.estimate && reading.published) event.estimate = asRecentMonth(event.estimate, reading.published);
  }
}

/** Where the events of an article are told, so that none has to be compared with all others. */
interface ToldEvents {
  /** Events told near a sentence, in reading order. */
  readonly around: (sentence: number) => readonly GrowingEvent[];
  /** By sentence: events told before that are told there again. */
  readonly again: ReadonlyMap<number, readonly GrowingEvent[]>;
}

/** Sentences before and after an event in which the moment that it belongs to is looked for: no story is as long. */
const REACH = 300;

const sentenceOf = ({ tellings }: GrowingEvent): number => tellings[0]?.sentence ?? 0;

function indexEvents(events: readonly GrowingEvent[]): ToldEvents {
  const ordered = events.toSorted((a, b) => sentenceOf(a) - sentenceOf(b));
  const sentences = ordered.map(sentenceOf);
  const again = new Map<number, GrowingEvent[]>();
  for (const event of events)
    for (const sentence of new Set(event.tellings.slice(1).map((telling) => telling.sentence)))
      again.set(sentence, [...(again.get(sentence) ?? []), event]);
  return {
    around: (at) => ordered.slice(lowerBound(sentences, at - REACH), upperBound(sentences, at + REACH)),
    again,
  };
}

/** "is on a two-day state visit": as long as the stay whose days are counted. */
function daysOfStay(event: GrowingEvent, trips: readonly GrowingTrip[]): DateEstimate | null {
  // "began a four-day state visit on T": the words for its time are those of its beginning.
  if (event.estimate?.source) return null;
  const trip = trips.find((one) => one.days !== null && one.until !== null && belongsTo(event, one));
  const [first, last] = [trip?.estimate, trip?.until];
  if (!first || !last || !isOneDay(first) || first.earliest === null || last.latest === null) return null;
  return { ...atSameTime(first), latest: last.latest, edtf: `${first.edtf}/${last.edtf}` };
}

/** What is still to come can't have been on the day of an arrival before publication. */
function notBefore(implied: DateEstimate, event: GrowingEvent, reading: Reading): DateEstimate {
  const { published } = reading;
  const late = published?.earliest != null && implied.latest !== null && implied.latest < published.earliest;
  return late && event.status === 'planned' ? atSameTime(published) : implied;
}

function impliedTime(
  event: GrowingEvent,
  told: ToldEvents,
  trips: readonly GrowingTrip[],
  reading: Reading,
): DateEstimate | null {
  // "Recently Macron called on …" is a matter of its own, even in the story of a visit.
  if (event.change || (isVaguePast(event.estimate) && event.people.length < 2)) return null;
  const counted = dayInStay(event, trips, reading) ?? timeOfTold(event, trips, reading);
  if (counted) return counted;
  const referred = referredTo(event, told);
  if (referred) return atSameTime(referred);
  const around = told.around(sentenceOf(event));
  // A summit has its own days, whoever goes there; a forum at which somebody speaks is a stop of the day.
  if (
    event.type === 'summit' ||
    (event.type === 'conference' && (event.people.length === 0 || event.groups.length > 0))
  )
    return null;
  const begin = beginOfStay(event, trips, reading);
  const moment = nearestMoment(
    event,
    [
      ...momentsOfEvents(event, around, reading),
      ...momentsOfTrips(event, trips, reading),
      ...momentsOfOpenings(event, reading),
      ...momentsOfLead(event, reading),
    ].filter(({ estimate }) => begin === null || (estimate.latest ?? begin) >= begin),
  );
  if (moment) return atSameTime(moment);
  const today = dayOfPart(event, around, reading);
  if (today) return atSameTime(today);
  if (isVaguePast(event.estimate) || !reading.day || event.status !== 'held') return null;
  const present =
    event.people.length >= 2 ||
    event.groups.length > 0 ||
    (event.people.length > 0 && event.type !== 'statement') ||
    trips.some((trip) => event.people.includes(trip.person));
  return present ? atSameTime(reading.day) : null;
}

/** "P paid a visit to G last February. He addressed the parliament in G": then, long before the story. */
function timeOfTold(event: GrowingEvent, trips: readonly GrowingTrip[], reading: Reading): DateEstimate | null {
  const at = event.tellings[0]?.sentence ?? 0;
  const trip = trips.findLast(({ sentence, explicit }) => explicit && sentence <= at);
  const told =
    trip?.estimate &&
    at - trip.sentence <= 1 &&
    trip.person === event.people[0] &&
    event.status !== 'planned' &&
    !isInStory(trip.estimate, reading) &&
    belongsTo(event, trip);
  return told && trip.estimate ? atSameTime(trip.estimate) : null;
}

/** "On the second day of the visit, P toured": counted from the first day of the stay. */
function dayInStay(event: GrowingEvent, trips: readonly GrowingTrip[], reading: Reading): DateEstimate | null {
  const span = reading.perSentence[event.tellings[0]?.sentence ?? 0]?.span;
  if (!span) return null;
  const words = reading.text.slice(span.start, Math.min(span.end, span.start + LONGEST_SENTENCE));
  for (const trip of trips) {
    const day = belongsTo(event, trip) ? dayOfStay(words, trip.estimate, trip.days) : null;
    if (day) return day;
  }
  return null;
}

const DAY_PART =
  /\b(?:in the (?:early |late )?(?:morning|afternoon|evening)|(?:later|earlier) (?:in the|that|the same) day|that (?:morning|afternoon|evening|night)|the same (?:morning|afternoon|evening|night))\b/i;

/** "In the evening P will host a dinner": on the day that the story has come to, else on the article's own. */
function dayOfPart(event: GrowingEvent, events: readonly GrowingEvent[], reading: Reading): DateEstimate | null {
  const at = event.tellings[0]?.sentence ?? 0;
  const span = reading.perSentence[at]?.span;
  if (!span || !DAY_PART.test(reading.text.slice(span.start, Math.min(span.end, span.start + LONGEST_SENTENCE))))
    return null;
  const told = events.filter((other) => {
    const sentence = other.tellings[0]?.sentence ?? at;
    return (
      other !== event &&
      isOneDay(other.estimate) &&
      isInStory(other.estimate, reading) &&
      sentence <= at &&
      at - sentence <= OPENING_REACH
    );
  });
  const last = told.sort((a, b) => (a.tellings[0]?.sentence ?? 0) - (b.tellings[0]?.sentence ?? 0)).at(-1);
  return last?.estimate ?? reading.published;
}

/** Characters of a sentence in which a part of the day is looked for. */
const LONGEST_SENTENCE = 600;

/** Before its first day nothing was in the stop where an event was: talks at the first stop are not the day of those at the next. */
function beginOfStay(event: GrowingEvent, trips: readonly GrowingTrip[], reading: Reading): Day | null {
  const days = trips.flatMap((trip) =>
    belongsTo(event, trip) &&
    (countryOfPlace(event.place) === trip.country || isHosted(event, trip, reading)) &&
    trip.estimate?.source &&
    (isOneDay(trip.estimate) || isSpell(trip.estimate))
      ? (trip.estimate.earliest ?? [])
      : [],
  );
  return days.length > 0 ? (Math.min(...days) as Day) : null;
}

/** A time that the story has come to, by whom or where it is told. */
interface Moment {
  readonly estimate: DateEstimate;
  readonly sentence: number;
  /** Of just the same people: the signing goes with the talks of the two, not with a courtesy call between. */
  readonly same: boolean;
  /** A new stop: what was told before it was elsewhere. */
  readonly stop: boolean;
  readonly country: CountryCode | null;
}

/** "They held talks on Wednesday. P, who had arrived on Monday, …": the story does not go back to the arrival. */
const isLookBack = (moment: Moment, moments: readonly Moment[]): boolean =>
  moment.stop &&
  moments.some(
    (other) =>
      !other.stop &&
      other.sentence <= moment.sentence &&
      (other.country === null || other.country === moment.country) &&
      (other.estimate.earliest ?? 0) > (moment.estimate.latest ?? Infinity),
  );

/** A story goes on from what it told in the last paragraphs. */
const MOST_MOMENTS = 40;

/** The story goes on from the moment told last; before the first it begins with the next. */
function nearestMoment(event: GrowingEvent, moments: readonly Moment[]): DateEstimate | null {
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
const isMoment = ({ estimate, type }: GrowingEvent): boolean =>
  isOneDay(estimate) || ((type === 'summit' || type === 'conference') && estimate !== null && isSpell(estimate));

function momentsOfEvents(event: GrowingEvent, events: readonly GrowingEvent[], reading: Reading): Moment[] {
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
    return [{ estimate, sentence: other.tellings[0]?.sentence ?? 0, same, stop: false, country }];
  });
}

function momentsOfTrips(event: GrowingEvent, trips: readonly GrowingTrip[], reading: Reading): Moment[] {
  const own = trips.filter((trip) => belongsTo(event, trip));
  const fitting = own.length > 0 ? own : trips.filter((trip) => isAlongside(event, trip, reading));
  const hosted = fitting.filter((trip) => isHosted(event, trip, reading));
  return (hosted.length > 0 ? hosted : fitting).flatMap((trip) =>
    trip.estimate && !isVaguePast(trip.estimate) && isInStory(trip.estimate, reading)
      ? [{ estimate: trip.estimate, sentence: trip.sentence, same: false, stop: trip.explicit, country: trip.country }]
      : [],
  );
}

/** What stands before "On September 26," is "On "; longer words before a date are the sentence's own. */
const BEFORE_OPENING = 4;
/** "Day 2 – May 7": how a programme counts its days. */
const COUNTED_DAY = /^day [a-z\d]{1,6} ?[–—:(,-]{1,2} ?$/i;
const isOpening = (before: string) =>
  before.length <= BEFORE_OPENING || (before.length < 16 && COUNTED_DAY.test(before));

/** "On September 26, the minister held a number of meetings.": the day of what is told next. */
function momentsOfOpenings(event: GrowingEvent, reading: Reading): Moment[] {
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
        ? [{ estimate, sentence: index, same: false, stop: false, country: null }]
        : [];
    });
}

/** "P said Thursday that …": the day on which a wire story plays, told of its first person. */
function momentsOfLead(event: GrowingEvent, reading: Reading): Moment[] {
  const lead = reading.perSentence.find(({ role }) => role === 'body');
  const speaker = lead?.people[0]?.person;
  if (!lead || event.status !== 'held' || speaker === undefined || !event.people.includes(speaker)) return [];
  return lead.dates.flatMap(({ estimate, span }) => {
    const said = SAID.test(reading.text.slice(Math.max(lead.span.start, span.start - BEFORE_DAY), span.start));
    return said && estimate && isOneDay(estimate)
      ? [{ estimate, sentence: lead.index, same: false, stop: false, country: null }]
      : [];
  });
}

const SAID =
  /\b(?:said|told [^.;]{1,40}|warned|announced|vowed|pledged|urged|praised|called [^.;]{1,30}|condemned|expressed [^.;]{1,30})(?: on| late| early| late on| early on)? $/i;
/** Characters before a day that hold such a verb with its object. */
const BEFORE_DAY = 60;

/** Sentences over which such an opening holds: about a paragraph or two. */
const OPENING_REACH = 4;

const belongsTo = (event: GrowingEvent, trip: GrowingTrip): boolean => {
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

/** "Following the talks, … signed": the event that its own sentence refers to. */
function referredTo(event: GrowingEvent, told: ToldEvents): DateEstimate | null {
  const again = told.again.get(sentenceOf(event)) ?? [];
  return again.find((one) => one !== event && isMoment(one))?.estimate ?? null;
}
