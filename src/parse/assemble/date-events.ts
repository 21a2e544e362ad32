import { lowerBound, upperBound } from '#base/binary-search.ts';
import type { DateEstimate } from '#model/date-estimate.ts';
import type { Day } from '#model/day.ts';
import { dayOfStay } from './count-days.ts';
import { asRecentMonth, atSameTime, isOneDay, isSpell, isVaguePast } from './estimates.ts';
import {
  belongsTo,
  isMoment,
  momentsOfEvents,
  momentsOfLead,
  momentsOfOpenings,
  momentsOfTrips,
  nearestMoment,
  OPENING_REACH,
} from './find-moments.ts';
import { countryOfPlace, type GrowingEvent } from './growing-event.ts';
import { type GrowingTrip, isHosted } from './growing-trip.ts';
import { isInStory, type Reading } from './reading.ts';
import { countedFrom } from './shift-days.ts';

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
  if (referred) return shifted(event, reading, referred);
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
  if (moment) return shifted(event, reading, moment);
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

/** "During that visit, the two countries signed": whoever did, on the visit that was told of just before. */
const THAT_VISIT =
  /^(?:during|on|in the course of|at the end of) that (?:\p{L}{2,12} )?(?:visit|trip|stay|tour|journey)\b/iu;

/** "P paid a visit to G last February. He addressed the parliament in G": then, long before the story. */
function timeOfTold(event: GrowingEvent, trips: readonly GrowingTrip[], reading: Reading): DateEstimate | null {
  const at = event.tellings[0]?.sentence ?? 0;
  const trip = trips.findLast(({ sentence, explicit }) => explicit && sentence <= at);
  if (trip?.estimate && trip.sentence < at && at - trip.sentence <= 2 && THAT_VISIT.test(textOf(event, reading)))
    return atSameTime(trip.estimate);
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
  const words = textOf(event, reading);
  if (!/ day\b/.test(words)) return null;
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
  if (!DAY_PART.test(textOf(event, reading))) return null;
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

const shifted = (event: GrowingEvent, { perSentence, text }: Reading, moment: DateEstimate): DateEstimate =>
  countedFrom(perSentence[sentenceOf(event)], text, moment) ?? atSameTime(moment);

/** The sentence that tells of an event first. */
function textOf(event: GrowingEvent, { perSentence, text }: Reading): string {
  const span = perSentence[sentenceOf(event)]?.span;
  return span ? text.slice(span.start, Math.min(span.end, span.start + LONGEST_SENTENCE)) : '';
}

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

/** "Following the talks, … signed": the event that its own sentence refers to. */
function referredTo(event: GrowingEvent, told: ToldEvents): DateEstimate | null {
  const again = told.again.get(sentenceOf(event)) ?? [];
  return again.find((one) => one !== event && isMoment(one))?.estimate ?? null;
}
