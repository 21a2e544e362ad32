import {
  addBit,
  type Bitset,
  bitsOf,
  buildBitset,
  buildFullBitset,
  countBits,
  intersectInto,
  subtractInto,
  uniteInto,
} from '#base/bitset.ts';
import type { CorpusEvent } from '#model/corpus.ts';
import type { VisitId } from '#model/ids.ts';
import { FACETS, type Facet, type FacetChoice, type Filter } from './filter.ts';
import type { CorpusIndex } from './index-corpus.ts';
import { countAmong } from './value-rows.ts';

/** Beside one value: events in all, and in each main visit's column; of more than a dozen visits the sum alone. */
export interface FacetCount {
  readonly total: number;
  readonly byVisit: ReadonlyMap<VisitId, number>;
}

/** What is left after the filter, always with the counts that go with it. */
export interface Selection {
  readonly filter: Filter;
  readonly rows: Bitset;
  readonly count: number;
  readonly size: number;
  /** For each facet, counts of every value of the index under the *other* facets; zero stays, as zero. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, FacetCount>>>;
}

export function selectEvents(index: CorpusIndex, filter: Filter): Selection {
  const parts = new Map<Facet, Bitset>();
  for (const facet of FACETS) {
    if (filter.facets[facet].values.length > 0) parts.set(facet, rowsOfChoice(index, facet, filter.facets[facet]));
  }
  const days = rowsOfDays(index, filter);
  const without = (left: Facet | null) => {
    const rows = buildFullBitset(index.size);
    if (days) intersectInto(rows, days);
    for (const [facet, bits] of parts) if (facet !== left) intersectInto(rows, bits);
    return rows;
  };
  const rows = without(null);
  const counts = Object.fromEntries(
    FACETS.map((facet) => [facet, countValues(index, facet, parts.has(facet) ? without(facet) : rows)]),
  ) as Record<Facet, Map<string, FacetCount>>;
  return { filter, rows, count: countBits(rows), size: index.size, counts };
}

/** The selected events, in time order. */
export function eventsOf(index: CorpusIndex, rows: Bitset): CorpusEvent[] {
  return Array.from(bitsOf(rows), (row) => index.corpus.events[row]).filter((event) => event !== undefined);
}

function rowsOfChoice(index: CorpusIndex, facet: Facet, choice: FacetChoice): Bitset {
  const rows = choice.mode === 'any' ? buildBitset(index.size) : buildFullBitset(index.size);
  const none = buildBitset(index.size);
  for (const value of choice.values) {
    const bits = index.rows[facet].get(value) ?? none;
    if (choice.mode === 'any') uniteInto(rows, bits);
    else if (choice.mode === 'all') intersectInto(rows, bits);
    else subtractInto(rows, bits);
  }
  return rows;
}

function rowsOfDays(index: CorpusIndex, filter: Filter): Bitset | null {
  if (!filter.days) return null;
  const { from, to } = filter.days;
  const rows = buildBitset(index.size);
  for (let row = 0; row < index.size; row += 1) {
    const dated = index.undated[row] === 0;
    if (dated && (index.earliest[row] ?? 0) <= to && (index.latest[row] ?? 0) >= from) addBit(rows, row);
  }
  return rows;
}

// Counts stand beside one another for a few visits; a long series shows its sum alone.
const MOST_COUNTED_VISITS = 12;

function countValues(index: CorpusIndex, facet: Facet, rows: Bitset): Map<string, FacetCount> {
  const columns =
    index.columns.size > MOST_COUNTED_VISITS
      ? []
      : [...index.columns].map(([visit, bits]) => [visit, shareOf(bits, rows)] as const);
  // Where nothing is left out, all rows of a value are there: nothing to count.
  const whole = countBits(rows) === index.size;
  const counts = new Map<string, FacetCount>();
  for (const [value, of] of index.rows[facet].counted()) {
    const byVisit =
      columns.length === 0 ? NO_VISITS : new Map(columns.map(([visit, column]) => [visit, countAmong(of, column)]));
    counts.set(value, { total: whole ? of.count : countAmong(of, rows), byVisit });
  }
  return counts;
}

const NO_VISITS: ReadonlyMap<VisitId, number> = new Map();

function shareOf(bits: Bitset, rows: Bitset): Bitset {
  const shared = Uint32Array.from(bits);
  intersectInto(shared, rows);
  return shared;
}
