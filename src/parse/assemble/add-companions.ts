import type { PersonId } from '#model/ids.ts';
import type { CuedSentence } from './cue-sentence.ts';
import type { EventDraft } from './draft-events.ts';
import type { TripDraft } from './draft-trips.ts';
import { findAlong } from './find-along.ts';
import { type GrowingTrip, isNear } from './growing-trip.ts';
import { type MaskedSentence, personAt } from './mask-sentence.ts';
import type { Reading } from './reading.ts';

const RELATION = '(?:wife|husband|spouse|sister|brother|daughter|son)';
const KIN = new RegExp(`\\b(?:first|second) lady\\b|\\b${RELATION}\\b`, 'i');
/** "He is accompanied by P" stands in the sentence of the journey or beside it; a spouse needs no such words there. */
const REACH = 1;

interface Told {
  readonly sentences: readonly CuedSentence[];
  readonly drafts: readonly EventDraft[];
  readonly reading: Reading;
}

/** Those who come along on another's journey: a spouse beside the president, and whom the words name ("accompanied by P and P"). */
export function addCompanions(
  trips: readonly GrowingTrip[],
  journeys: readonly TripDraft[],
  { sentences, drafts, reading }: Told,
): GrowingTrip[] {
  const told = groupByTelling(trips, journeys);
  // Who only swells a delegation makes no visit of his own; whoever is told to meet somebody or to go somewhere himself does.
  const actsAlone = (person: PersonId, leader: PersonId) =>
    journeys.some((draft) => draft.person === person) ||
    drafts.some(({ actors, partners }) => {
      const people = [...actors.people, ...partners.people];
      return people.includes(person) && !people.includes(leader);
    });
  const added: GrowingTrip[] = [];
  for (const { masked } of sentences) {
    const here = new Set(masked.reading.people.map(({ person }) => person));
    const relatives = findRelatives(masked);
    const along = new Set(findAlong(masked));
    for (const person of here) {
      const kin = relatives.has(person) || KIN.test(reading.people.get(person)?.role ?? '');
      if (!kin && !along.has(person)) continue;
      for (const trip of findLed(person, kin && !along.has(person), masked.index, here, told, reading)) {
        const same = (other: GrowingTrip) =>
          other.person === person && other.country === trip.country && isNear(other.estimate, trip.estimate);
        if (trips.some(same) || added.some(same) || !(kin || actsAlone(person, trip.person))) continue;
        const beside = trip.sentence === masked.index;
        added.push({ ...trip, person, explicit: false, beside, events: [], legs: [], cities: [] });
      }
    }
  }
  return added;
}

/** "his spouse, P", "her sister P": said once, in no office. */
const findRelatives = (masked: MaskedSentence): ReadonlySet<PersonId> =>
  new Set(
    [...masked.marks.keys()]
      .filter((at) => RELATIVE.test(masked.text.slice(Math.max(0, at - RELATIVE_BACK), at)))
      .flatMap((at) => personAt(masked, at)),
  );
const RELATIVE = new RegExp(`\\b(?:his|her) ${RELATION},? [^\uE000-\uE002]{0,5}$`, 'i');
const RELATIVE_BACK = 24;

/** Journeys by each sentence that tells them. */
function groupByTelling(
  trips: readonly GrowingTrip[],
  journeys: readonly TripDraft[],
): ReadonlyMap<number, readonly GrowingTrip[]> {
  const told = new Map<number, GrowingTrip[]>();
  const add = (sentence: number, trip: GrowingTrip) => {
    const list = told.get(sentence) ?? [];
    if (!list.includes(trip)) told.set(sentence, [...list, trip]);
  };
  for (const trip of trips) add(trip.sentence, trip);
  for (const { person, country, sentence, date } of journeys) {
    const own = trips.filter((trip) => trip.person === person && trip.country === country);
    const trip = own.find(({ estimate }) => isNear(estimate, date?.estimate ?? null)) ?? own[0];
    if (trip) add(sentence, trip);
  }
  return told;
}

/** The journey told in the same sentence or right beside it, of somebody of the same country or name. `onlyKin`: no words say that they go together. */
function findLed(
  person: PersonId,
  onlyKin: boolean,
  sentence: number,
  here: ReadonlySet<PersonId>,
  told: ReadonlyMap<number, readonly GrowingTrip[]>,
  reading: Reading,
): GrowingTrip[] {
  for (const step of [0, -REACH, REACH]) {
    const led = (told.get(sentence + step) ?? []).filter(
      (trip) =>
        trip.person !== person &&
        trip.status !== 'unknown' &&
        (!onlyKin || here.has(trip.person)) &&
        isTogether(trip.person, person, onlyKin, reading),
    );
    const [first] = led;
    if (first) return led.filter((trip) => trip.person === first.person);
  }
  return [];
}

/** Of the same country or name. A minister of that country has another spouse. */
function isTogether(leader: PersonId, person: PersonId, onlyKin: boolean, { people }: Reading): boolean {
  const [one, other] = [people.get(leader), people.get(person)];
  if (!one || !other) return false;
  if (onlyKin && /(?<!prime )minister|secretary|envoy/i.test(one.role ?? '')) return false;
  return other.side === null ? one.surname === other.surname || !onlyKin : one.side === other.side;
}
