import type { DateEstimate } from '#model/date-estimate.ts';
import type { ArticleEvent } from '#model/event.ts';
import type { CountryCode, PersonId } from '#model/ids.ts';
import type { DateMention } from '#model/mention.ts';
import type { Place } from '#model/nouns.ts';
import type { Span } from '#model/span.ts';
import type { TravelCue } from '../lexicon/event-cues.ts';
import { daysOfTour } from './count-days.ts';
import type { CuedSentence } from './cue-sentence.ts';
import { dateTrip, isUnderWay } from './date-trip.ts';
import { draftHeading } from './draft-heading.ts';
import { isOneDay, isSpell } from './estimates.ts';
import type { CueHit } from './find-cues.ts';
import { type Destination, findDestinations, hostCountry, whereLast } from './find-destinations.ts';
import { findCalledOff } from './find-moved.ts';
import { findPairs } from './find-pairs.ts';
import { findOwner, findTravellers } from './find-travellers.ts';
import { personAt } from './mask-sentence.ts';
import type { CuePosition } from './nearest-mark.ts';
import { leadersAt, quoteOf } from './quote-trip.ts';
import { clauseAt, clauseEnd, clauseStart, findSubject } from './read-clause.ts';
import { type Reality, readReality } from './read-status.ts';
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
  const { masked, clauses } = where;
  const clause = clauseAt(clauses, hit.start);
  const start = clauseStart(clauses, clause);
  const end = clauseEnd(clauses, clause, masked.text);
  const before = masked.text.slice(start, hit.start);
  const after = masked.text.slice(hit.end);
  const words = masked.text.slice(hit.start, hit.end);
  const behind = masked.text.slice(hit.end, end);
  const told = isThere(hit)
    ? readPresence(words, before)
    : readReality(
        masked,
        // "is expected in G": its verb stands in the cue.
        /^(?:is|are|was|were) /.test(words) ? before + words : before,
        behind,
        hit.form,
      );
  const off = told.change ?? findCalledOff(after);
  const reality: Reality = off === told.change ? told : { status: 'unknown', change: off };
  if (reality.status === 'no' || (hit.cue.kind === 'attend' && FROM_AFAR.test(words + after))) return [];
  const { people: travellers, positions } = whoTravels(where, hit, reading, last);
  if (travellers.length === 0) return [];
  const destinations =
    hit.cue.kind === 'host'
      ? hostCountry(where, hit, reading)
      : hit.cue.kind === 'there' || hit.cue.kind === 'gather'
        ? whereLast(last, masked, hit, reading)
        : findDestinations(masked, hit, reading);
  const { time, date, days, until, stillOn } = dateTrip(where, hit, reality);
  // "a statement regarding P's visit to G" does not say whether it was made.
  const only =
    hit.form === null &&
    /\b(?:regarding|about|concerning|on|of|for)(?: [^ ;.]{1,20}){0,5} $/i.test(before) &&
    reality.status === 'held';
  const draft = {
    date,
    days,
    until,
    quote: quoteOf(
      masked,
      hit,
      positions.filter((at) => at >= start),
      destinations,
      time,
    ),
    sentence: masked.index,
    status: stillOn ? ('planned' as const) : only ? ('open' as const) : reality.status,
    change: reality.change,
    title: masked.reading.role === 'title' || masked.reading.role === 'heading',
    announced: reality.change === null && (hit.form === null ? ANNOUNCES.test(before) : ON_VISIT.test(behind)),
    official: ON_VISIT.test(behind),
    present:
      date === null &&
      (hit.form === null && hit.cue.kind === 'go'
        ? isUnderWay(before)
        : hit.cue.kind === 'be' && /^(?:is|are|stay)\b|\bstaying/i.test(words)),
    guest: hit.cue.kind === 'gather',
    again: hit.cue.kind === 'there' && /^(?:visit|trip|tour)/i.test(words),
  };
  return travellers.flatMap((person) => toStops(draft, destinations, { person, reading, there: isThere(hit) }));
}

/** Who goes, and where the names of those stand in the sentence. */
function whoTravels(where: CuePosition, hit: CueHit<TravelCue>, reading: Reading, last: LastTrip) {
  const { masked, clauses } = where;
  const start = clauseStart(clauses, clauseAt(clauses, hit.start));
  const before = masked.text.slice(start, hit.start);
  const after = masked.text.slice(hit.end);
  const noun = !(hit.cue.kind === 'there' && hit.cue.words.includes('there'));
  const own = findSubject(masked.text, start, hit.start, noun);
  // "P concluded his visit": his own; without a subject here, that of whom the pronoun means.
  const owner = hit.form === null && own.length === 0 ? findOwner(masked, hit.start) : null;
  const positions = owner ? [] : findTravellers(masked, clauses, hit);
  const host = owner || positions.length > 0 || hit.form !== null ? null : WHERE.exec(after);
  if (host) positions.push(hit.end + host[0].length);
  const named = owner
    ? [owner]
    : positions.flatMap((at) => [...personAt(masked, at), ...leadersAt(masked, at, reading, last.pair)]);
  const again =
    (/\bthe $/i.test(before) || (/^an? (?:planned )?$/i.test(before) && !/[\uE000\uE001]/.test(masked.text))) &&
    !/ that (?!was |will |is |has )|\bnever took place/.test(after);
  return { people: named.length === 0 && hit.form === null && again ? last.people : named, positions };
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
  const shared = date?.estimate != null && !isOneDay(date.estimate) && !isSpell(date.estimate);
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

/** "will address the summit in G by video link". */
const FROM_AFAR = /\b(?:(?:by|via) (?:a )?(?:video|phone|telephone|satellite)|virtually|remotely|online)\b/i;

/** "was in", "is in", "will be in". */
function readPresence(words: string, before: string): Reality {
  const planned = /^(?:be|been)\b/i.test(words) && /\b(?:will|to|would|due to)(?: [a-z]{2,12})? $/i.test(before);
  const denied = /\b(?:not|never|n't)\b/i.test(words + before.slice(-20));
  return { status: denied ? 'no' : planned ? 'planned' : 'held', change: null };
}

/** "The tour began in G, where P": whose it is stands behind. */
const WHERE = /^\uE003[^.;\uE000-\uE002]{0,40}, where (?:the )?(?=\uE000)/;

/** "will travel to G on an official visit". */
const ON_VISIT = /^[^;.]{0,60} on an? (?:[^ ;.,]{1,20} ){0,3}(?:visit|trip|tour)\b/i;

const ANNOUNCES =
  /\b(?:pay|paid|make|made|undertake|undertook|conduct|embark on|begin|start|paying|making|undertaking)(?: [^ ;.]{1,20}){0,4} $/i;

const isThere = (hit: CueHit<TravelCue>) => hit.cue.kind === 'be' && hit.form === null;

const isOfDays = ({ estimate }: DateMention) => estimate !== null && isSpell(estimate);
