import { addBit, type Bitset, buildBitset, hasBit } from '#base/bitset.ts';
import { knownOn } from '#corpus/known-on.ts';
import type { CorpusEvent } from '#model/corpus.ts';
import type { Day } from '#model/day.ts';
import { describeDay } from '#model/day-words.ts';
import type { EventStatus } from '#model/event.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';

/** What was known and expected on a day, by rows of the index. */
export interface AsOf {
  readonly day: Day;
  /** Told only by articles that came out later, or that nobody can say when they came out. */
  readonly later: Bitset;
  /** How a known row stood then, where that is not how the corpus has it. */
  readonly statuses: ReadonlyMap<number, EventStatus>;
  readonly known: number;
  readonly expected: number;
}

export function buildAsOf(index: CorpusIndex, day: Day): AsOf {
  const { known } = knownOn(index.corpus, day);
  const then = new Set(known.map(({ event }) => event));
  const laterRows = buildBitset(index.size);
  index.corpus.events.forEach((event, row) => {
    if (!then.has(event.id)) addBit(laterRows, row);
  });
  const statuses = new Map<number, EventStatus>();
  for (const { event, status } of known) {
    const row = index.rowOf.get(event);
    if (row !== undefined && index.corpus.events[row]?.status !== status) statuses.set(row, status);
  }
  const expected = known.filter(({ status }) => status === 'planned').length;
  return { day, later: laterRows, statuses, known: known.length, expected };
}

export const isLater = (asOf: AsOf | null, row: number): boolean => asOf !== null && hasBit(asOf.later, row);

/** The event as it stood then; the event itself where that is the same. */
export function standing(asOf: AsOf | null, row: number, event: CorpusEvent): CorpusEvent {
  const status = asOf?.statuses.get(row);
  return status === undefined ? event : { ...event, status };
}

/** "1,200 events known". */
export const describeKnown = (known: number): string =>
  `${known.toLocaleString('en')} ${known === 1 ? 'event' : 'events'} known`;

// "Planned", not "expected": what an earlier article announced may be long past on that day.
/** "12 events known, 8 planned". */
export const describeAsOf = ({ known, expected }: AsOf): string =>
  `${describeKnown(known)}, ${expected.toLocaleString('en')} planned`;

/** "not known on 2 April 2024"; null for what was known. */
export const describeLater = (asOf: AsOf | null, row: number): string | null =>
  asOf && isLater(asOf, row) ? `not known on ${describeDay(asOf.day)}` : null;
