import { addBit, type Bitset, buildBitset } from '#base/bitset.ts';
import type { Corpus, CorpusEvent } from '#model/corpus.ts';
import type { EventId, VisitId } from '#model/ids.ts';
import { FACETS, type Facet } from './filter.ts';
import { topicsWithBroader } from './topic-tree.ts';

/**
 * The corpus as columns: row r is `corpus.events[r]` (in time order), and every facet value knows its rows.
 * Days are `Day` numbers; an open or missing end is ∓2³¹ so that overlap tests need no branches.
 */
export interface CorpusIndex {
  readonly corpus: Corpus;
  readonly size: number;
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  /** 1 where the event has no estimate at all. */
  readonly undated: Uint8Array;
  readonly rowOf: ReadonlyMap<EventId, number>;
  /** For each facet: value → rows. A topic's rows include those of its narrower topics. */
  readonly rows: Readonly<Record<Facet, ReadonlyMap<string, Bitset>>>;
  /** Rows counted in each main visit's column (`CorpusEvent.account`), in the order of `corpus.visits`. */
  readonly columns: ReadonlyMap<VisitId, Bitset>;
}

export const OPEN_START = -0x80000000;
export const OPEN_END = 0x7fffffff;

export function indexCorpus(corpus: Corpus): CorpusIndex {
  const size = corpus.events.length;
  const rows = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, Bitset>()])) as Record<
    Facet,
    Map<string, Bitset>
  >;
  const columns = new Map<VisitId, Bitset>(corpus.visits.map((visit) => [visit.id, buildBitset(size)]));
  const earliest = new Int32Array(size).fill(OPEN_START);
  const latest = new Int32Array(size).fill(OPEN_END);
  const undated = new Uint8Array(size);
  const rowOf = new Map<EventId, number>();
  corpus.events.forEach((event, row) => {
    rowOf.set(event.id, row);
    for (const { event: told } of event.tellings) rowOf.set(told.id, row);
    earliest[row] = event.estimate?.earliest ?? OPEN_START;
    latest[row] = event.estimate?.latest ?? OPEN_END;
    if (!event.estimate) undated[row] = 1;
    for (const facet of FACETS) {
      for (const value of facetValues(corpus, event, facet)) addRow(rows[facet], value, row, size);
    }
    const column = event.account && columns.get(event.account);
    if (column) addBit(column, row);
  });
  return { corpus, size, earliest, latest, undated, rowOf, rows, columns };
}

function addRow(values: Map<string, Bitset>, value: string, row: number, size: number): void {
  let bits = values.get(value);
  if (!bits) {
    bits = buildBitset(size);
    values.set(value, bits);
  }
  addBit(bits, row);
}

/** The values of one event in one facet, each once. */
export function facetValues(corpus: Corpus, event: CorpusEvent, facet: Facet): readonly string[] {
  switch (facet) {
    case 'topic':
      return topicsWithBroader(corpus.topics, event.topics);
    case 'person':
      return [...new Set(event.participants.flatMap((p) => p.person ?? p.side ?? []))];
    case 'place':
      return event.place?.place ? [event.place.place] : [];
    case 'status':
      return [event.status];
    case 'kind':
      return [event.type];
    case 'article':
      return [...new Set(event.tellings.map((telling) => telling.article))];
  }
}
