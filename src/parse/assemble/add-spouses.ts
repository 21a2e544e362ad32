import type { GrowingTrip } from './growing-trip.ts';
import type { Reading } from './reading.ts';

const SPOUSE = /\b(?:first|second) lady\b|\b(?:wife|husband|spouse)\b/i;
/** "accompanied by First Lady P" stands in the sentence of the journey or in the next. */
const REACH = 1;

/** A first lady beside the president, in a sentence that tells of the journey, is on that journey too. */
export function addSpouses(trips: readonly GrowingTrip[], { people, perSentence }: Reading): GrowingTrip[] {
  return [...people.values()].flatMap((spouse) => {
    if (!SPOUSE.test(spouse.role ?? '') || trips.some(({ person }) => person === spouse.id)) return [];
    const isPartner = ({ person }: GrowingTrip): boolean => {
      const partner = people.get(person);
      return (
        partner !== undefined &&
        (spouse.side === null ? partner.surname === spouse.surname : partner.side === spouse.side) &&
        // A minister of the same country has another spouse.
        !/minister|secretary|envoy/i.test((partner.role ?? '').replace(/prime minister/i, ''))
      );
    };
    for (const { index, people: seen } of perSentence) {
      if (!seen.some(({ person }) => person === spouse.id)) continue;
      const trip = trips.find(
        (one) =>
          isPartner(one) &&
          Math.abs(one.sentence - index) <= REACH &&
          seen.some(({ person }) => person === one.person) &&
          one.status !== 'unknown',
      );
      if (trip)
        return [
          {
            ...trip,
            person: spouse.id,
            explicit: false,
            beside: trip.sentence === index,
            events: [],
            legs: [],
            cities: [],
          },
        ];
    }
    return [];
  });
}
