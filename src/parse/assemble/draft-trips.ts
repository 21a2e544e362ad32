import type { DateEstimate } from '#model/date-estimate.ts';
import type { ArticleEvent } from '#model/event.ts';
import type { CountryCode, PersonId } from '#model/ids.ts';
import type { DateMention } from '#model/mention.ts';
import type { Place } from '#model/nouns.ts';
import type { Span } from '#model/span.ts';
import type { TravelCue } from '../lexicon/event-cues.ts';
import { daysOfTour } from './count-days.ts';
import type { CuedSentence } from './cue-sentence.ts';
import { dateTrip } from './date-trip.ts';
import { draftHeading } from './draft-heading.ts';
import { isOneDay, isSpell } from './estimates.ts';
import type { CueHit } from './find-cues.ts';
import { type Destination, findDestinations, hostCountry, whereLast } from './find-destinations.ts';
import { findPairs } from './find-pairs.ts';
import { findParty } from './find-party.ts';
import { findTravellers } from './find-travellers.ts';
import { personAt } from './mask-sentence.ts';
import type { CuePosition } from './nearest-mark.ts';
import { quoteOf } from './quote-trip.ts';
import type { Reality } from './read-status.ts';
import {
  isAnnounced,
  isFromAfar,
  isOnlySubject,
  isOnVisit,
  isPresent,
  isThere,
  readTripReality,
  wordsOfTrip,
} from './read-trip.ts';
import { homeCountry, type Reading } from './reading.ts';

/** A journey as one sentence tells it, one a traveller and destination. */
export interface TripDraft {
  readonly person: PersonId;
  /** null: "he flew in on Thursday", to where the story is. */
  readonly country: CountryCode | null;
  readonly city: Place | null;
  readonly date: DateMention | null;
  /** How many days it takes in all: "a two-day visit". */
  readonly days: number | null;
  /** The day on which it ended: "concluded today his visit". */
  readonly until: DateMention | null;
  readonly status: ArticleEvent['status'] | 'open';
  readonly change: ArticleEvent['change'];
  readonly sentence: number;
  readonly quote: Span;
  readonly title: boolean;
  /** "will pay an official visit", "will visit G from T to T": the visit itself is the news. */
  readonly announced: boolean;
  /** Told as an official, state or working visit. */
  readonly official: boolean;
  /** He is there as the article is written. */
  readonly present: boolean;
  /** The days of a tour, told with its first stop; null of what is none. */
  readonly tour: DateEstimate | null;
  /** A stop with days of its own: "to G on T and to G on T". */
  readonly apart: boolean;
  /** Not the first stop of its sentence. */
  readonly further: boolean;
  /** "The trip": the one told just before. */
  readonly again: boolean;
  /** Of many who came together there: "the trip" is not theirs. */
  readonly guest: boolean;
}

/** Whom and where the last journey told was: "the trip", "is due there". */
export interface LastTrip {
  readonly people: readonly PersonId[];
  readonly destination: { readonly country: CountryCode | null; readonly city: Place | null } | null;
  /** Whom a sentence named last side by side: "they", "the two". */
  readonly pair: readonly PersonId[];
}

/** All journeys in reading order. "The trip to G" without a traveller is that of whoever was told to travel last. */
export function draftTrips(sentences: readonly CuedSentence[], reading: Reading): TripDraft[] {
  const drafts: TripDraft[] = [];
  let last: LastTrip = { people: [], destination: null, pair: [] };
  for (const sentence of sentences) {
    const told = [...draftSentence(sentence, reading, last), ...draftHeading(sentence, last)];
    const own = told.filter(({ guest }) => !guest);
    const final = own.at(-1);
    const people = final ? own.map(({ person }) => person) : tourists(sentence);
    if (people.length > 0) last = { ...last, people: [...new Set(people)] };
    last = {
      ...last,
      destination: final ?? spokenOf(sentence, Infinity, reading) ?? last.destination,
      pair: findPairs(sentence.masked).at(-1) ?? last.pair,
    };
    drafts.push(...told);
  }
  return drafts;
}

/** "P wrapped up a tour of the Balkans": whose tour it is, though no country is named yet. */
const tourists = ({ masked, clauses, travels }: CuedSentence): PersonId[] =>
  masked.reading.role === 'title'
    ? []
    : travels
        .filter(({ form, cue }) => form === null && cue.kind === 'go')
        .flatMap((hit) => findTravellers(masked, clauses, hit).flatMap((at) => personAt(masked, at)));

function draftSentence(
  { masked, clauses, travels: hits, events }: CuedSentence,
  reading: Reading,
  last: LastTrip,
): TripDraft[] {
  const drafts: TripDraft[] = [];
  for (const hit of hits) {
    const rivals = [
      ...hits.filter((other) => other !== hit).map(({ start }) => start),
      ...events.filter(({ start }) => start > hit.end).map(({ start }) => start),
    ];
    const where = { masked, clauses, at: hit.start, end: hit.end, rivals, published: reading.published, stay: true };
    const destination = drafts.at(-1) ?? spokenOf({ masked, travels: hits }, hit.start, reading) ?? last.destination;
    drafts.push(...draftTrip(where, hit, reading, { ...last, destination }));
  }
  return drafts;
}

/** "The last visit to G by a leader of G was that of P": where a journey of nobody named leads that is told before. */
function spokenOf(
  { masked, travels }: Pick<CuedSentence, 'masked' | 'travels'>,
  before: number,
  reading: Reading,
): Destination | null {
  const hit = travels.findLast(({ cue, start }) => cue.kind === 'go' && start < before);
  return (hit && findDestinations(masked, hit, reading)[0]) ?? null;
}

function draftTrip(where: CuePosition, hit: CueHit<TravelCue>, reading: Reading, last: LastTrip): TripDraft[] {
  const { masked } = where;
  const told = wordsOfTrip(where, hit);
  const reality = readTripReality(masked, hit, told);
  if (reality.status === 'no' || isFromAfar(hit, told)) return [];
  const { people: travellers, positions } = findParty(where, hit, reading, last);
  if (travellers.length === 0) return [];
  const destinations = whereTo(where, hit, reading, last);
  const { time, date, days, until, stillOn } = dateTrip(where, hit, reality);
  const own = positions.filter((at) => at >= told.start);
  const draft = {
    date,
    days,
    until,
    quote: quoteOf(masked, hit, own, destinations, time),
    sentence: masked.index,
    status: statusOf(reality, stillOn, isOnlySubject(hit, told)),
    change: reality.change,
    title: masked.reading.role === 'title' || masked.reading.role === 'heading',
    announced: reality.change === null && isAnnounced(hit, told),
    official: isOnVisit(told),
    present: date === null && isPresent(hit, told),
    guest: hit.cue.kind === 'gather',
    again: hit.cue.kind === 'there' && /^(?:visit|trip|tour)/i.test(told.words),
  };
  return travellers.flatMap((person) => toStops(draft, destinations, { person, reading, there: isThere(hit) }));
}

const statusOf = ({ status }: Reality, stillOn: boolean, only: boolean): TripDraft['status'] =>
  stillOn ? 'planned' : only && status === 'held' ? 'open' : status === 'no' ? 'open' : status;

function whereTo(where: CuePosition, hit: CueHit<TravelCue>, reading: Reading, last: LastTrip): Destination[] {
  if (hit.cue.kind === 'host') return hostCountry(where, hit);
  return hit.cue.kind === 'there' || hit.cue.kind === 'gather'
    ? whereLast(last, where.masked, hit, reading)
    : findDestinations(where.masked, hit, reading);
}

/** One for each destination abroad. */
function toStops(
  draft: Omit<TripDraft, 'person' | 'country' | 'city' | 'tour' | 'apart' | 'further'>,
  destinations: readonly Destination[],
  { person, reading, there }: { readonly person: PersonId; readonly reading: Reading; readonly there: boolean },
): TripDraft[] {
  const { date } = draft;
  const home = homeCountry(person, reading);
  // Nobody visits home.
  const abroad = destinations.filter(({ country }) => country === null || country !== home);
  // "to Poland and Ukraine from August 21 to 23": the days begin with the first; when the next begins is not said. A month is of all.
  // So is "by T".
  const shared =
    date?.estimate != null && !isOneDay(date.estimate) && (!isSpell(date.estimate) || date.estimate.edtf.endsWith('~'));
  const apart = destinations.filter((stop) => stop.date).length > 1;
  const listed = apart && !destinations.some(({ bracketed }) => bracketed);
  return abroad.map(({ country, city, date: own }, number) => ({
    ...draft,
    date: apart ? (own ?? null) : number === 0 || shared ? date : null,
    // A tour, or a stay of several days, is news of its own.
    // So is "was in G on T", which no host or hall tells more of.
    announced: number === 0 && (draft.announced || (date !== null && (abroad.length > 1 || isOfDays(date) || there))),
    further: number > 0,
    tour: number === 0 && abroad.length > 1 && !listed ? daysOfTour(date, apart ? destinations : []) : null,
    apart: listed,
    person,
    country,
    city,
  }));
}

const isOfDays = ({ estimate }: DateMention) => estimate !== null && isSpell(estimate);
