import type { PersonId } from '#model/ids.ts';
import type { CuedSentence } from './cue-sentence.ts';
import { type GrowingTrip, isNear } from './growing-trip.ts';
import { homeCountry, type Reading } from './reading.ts';

const SPOUSE = /\b(?:first|second) lady\b|\b(?:wife|husband|spouse)\b/i;
/** "accompanied by First Lady P" stands in the sentence of the journey or in the next. */
const REACH = 1;

/** Whoever is told to accompany the traveller, or is his wife, in a sentence that tells of the journey, is on it too. */
export function addCompanions(
  trips: readonly GrowingTrip[],
  sentences: readonly CuedSentence[],
  reading: Reading,
): GrowingTrip[] {
  const company = new Map(
    sentences.map(({ masked, company: { together } }) => [masked.index, new Set(together.map(({ person }) => person))]),
  );
  const bySentence = new Map<number, GrowingTrip[]>();
  for (const trip of trips) bySentence.set(trip.sentence, [...(bySentence.get(trip.sentence) ?? []), trip]);
  const travellers = new Set(trips.map(({ person }) => person));
  const added: GrowingTrip[] = [];
  for (const { index, people: seen } of reading.perSentence) {
    const here = new Set(seen.map(({ person }) => person));
    for (const spouse of here) {
      const along = company.get(index)?.has(spouse) ?? false;
      if (!along && (travellers.has(spouse) || !SPOUSE.test(reading.people.get(spouse)?.role ?? ''))) continue;
      const trip = [0, -REACH, REACH]
        .flatMap((step) => bySentence.get(index + step) ?? [])
        .find(
          (one) =>
            here.has(one.person) &&
            one.status !== 'unknown' &&
            (along ? isOfSameSide(one, spouse, reading) : isPartner(one.person, spouse, reading)),
        );
      if (!trip || [...trips, ...added].some((other) => other.person === spouse && isSameStay(other, trip))) continue;
      travellers.add(spouse);
      const beside = trip.sentence === index;
      added.push({ ...trip, person: spouse, explicit: false, beside, events: [], legs: [], cities: [] });
    }
  }
  return added;
}

const isSameStay = (a: GrowingTrip, b: GrowingTrip): boolean =>
  a.country === b.country && isNear(a.estimate, b.estimate);

/** Not one who is at home where the journey leads, and of the traveller's own side where that is known. */
const isOfSameSide = ({ person, country }: GrowingTrip, companion: PersonId, reading: Reading): boolean =>
  homeCountry(companion, reading) !== country &&
  [null, reading.people.get(person)?.side ?? null].includes(reading.people.get(companion)?.side ?? null);

/** Of the same country or name; a minister of that country has another spouse. */
function isPartner(person: PersonId, spouse: PersonId, { people }: Reading): boolean {
  const [one, other] = [people.get(person), people.get(spouse)];
  if (!one || !other || /(?<!prime )minister|secretary|envoy/i.test(one.role ?? '')) return false;
  return other.side === null ? one.surname === other.surname : one.side === other.side;
}
