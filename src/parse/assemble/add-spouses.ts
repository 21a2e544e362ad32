import type { PersonId } from '#model/ids.ts';
import type { GrowingTrip } from './growing-trip.ts';
import type { Reading } from './reading.ts';

const SPOUSE = /\b(?:first|second) lady\b|\b(?:wife|husband|spouse)\b/i;
/** "accompanied by First Lady P" stands in the sentence of the journey or in the next. */
const REACH = 1;

/** A first lady beside the president, in a sentence that tells of the journey, is on that journey too. */
export function addSpouses(trips: readonly GrowingTrip[], reading: Reading): GrowingTrip[] {
  const bySentence = new Map<number, GrowingTrip[]>();
  for (const trip of trips) bySentence.set(trip.sentence, [...(bySentence.get(trip.sentence) ?? []), trip]);
  const travellers = new Set(trips.map(({ person }) => person));
  const added: GrowingTrip[] = [];
  for (const { index, people: seen } of reading.perSentence) {
    const here = new Set(seen.map(({ person }) => person));
    for (const spouse of here) {
      if (travellers.has(spouse) || !SPOUSE.test(reading.people.get(spouse)?.role ?? '')) continue;
      const trip = [0, -REACH, REACH]
        .flatMap((step) => bySentence.get(index + step) ?? [])
        .find((one) => here.has(one.person) && one.status !== 'unknown' && isPartner(one.person, spouse, reading));
      if (!trip) continue;
      travellers.add(spouse);
      const beside = trip.sentence === index;
      added.push({ ...trip, person: spouse, explicit: false, beside, events: [], legs: [], cities: [] });
    }
  }
  return added;
}

/** Of the same country or name; a minister of that country has another spouse. */
function isPartner(person: PersonId, spouse: PersonId, { people }: Reading): boolean {
  const [one, other] = [people.get(person), people.get(spouse)];
  if (!one || !other || /(?<!prime )minister|secretary|envoy/i.test(one.role ?? '')) return false;
  return other.side === null ? one.surname === other.surname : one.side === other.side;
}
