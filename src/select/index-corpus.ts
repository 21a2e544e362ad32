import { addBit, type Bitset, buildBitset } from '#base/bitset.ts';
import { finish, type Steps } from '#base/steps.ts';
import type { Corpus, CorpusEvent } from '#model/corpus.ts';
import type { EventId, TopicId, VisitId } from '#model/ids.ts';
import { FACETS, type Facet } from './filter.ts';
import { type RowMarks, startRowMarks } from './row-marks.ts';
import { topicsWithBroader } from './topic-tree.ts';
import { buildValueRows, FacetRows } from './value-rows.ts';

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
  readonly rows: Readonly<Record<Facet, FacetRows>>;
  /** Rows counted in each main visit's column (`CorpusEvent.account`), in the order of `corpus.visits`. */
  readonly columns: ReadonlyMap<VisitId, Bitset>;
  /** For each topic the rows about it itself: those of narrower topics are not among them. */
  readonly ownTopics: ReadonlyMap<TopicId, Bitset>;
  readonly marks: RowMarks;
}

export const OPEN_START = -0x80000000;
export const OPEN_END = 0x7fffffff;

// A step's worth of events: far less than a millisecond each.
const STEP_EVENTS = 256;

export const indexCorpus = (corpus: Corpus): CorpusIndex => finish(indexCorpusSteps(corpus));

/** The same in small steps. */
export function* indexCorpusSteps(corpus: Corpus): Steps<CorpusIndex> {
  const size = corpus.events.length;
  const earliest = new Int32Array(size).fill(OPEN_START);
  const latest = new Int32Array(size).fill(OPEN_END);
  const undated = new Uint8Array(size);
  const rowOf = new Map<EventId, number>();
  const columns = new Map<VisitId, Bitset>(corpus.visits.map((visit) => [visit.id, buildBitset(size)]));
  const ownTopics = new Map<TopicId, Bitset>();
  const { marks, mark } = startRowMarks([...corpus.topics.keys()], size);
  for (const [row, event] of corpus.events.entries()) {
    if (row % STEP_EVENTS === 0) yield;
    rowOf.set(event.id, row);
    for (const { event: told } of event.tellings) rowOf.set(told.id, row);
    earliest[row] = event.estimate?.earliest ?? OPEN_START;
    latest[row] = event.estimate?.latest ?? OPEN_END;
    if (!event.estimate) undated[row] = 1;
    const column = event.account && columns.get(event.account);
    if (column) addBit(column, row);
    for (const topic of event.topics) {
      const own = ownTopics.get(topic);
      if (own) addBit(own, row);
      else ownTopics.set(topic, buildBitset(size, [row]));
    }
    mark(row, event);
  }
  const facets: Partial<Record<Facet, FacetRows>> = {};
  for (const facet of FACETS) facets[facet] = yield* indexFacet(corpus, facet);
  const rows = facets as Record<Facet, FacetRows>;
  return { corpus, size, earliest, latest, undated, rowOf, rows, columns, ownTopics, marks };
}

function* indexFacet(corpus: Corpus, facet: Facet): Steps<FacetRows> {
  const found = new Map<string, number[]>();
  for (const [row, event] of corpus.events.entries()) {
    if (row % STEP_EVENTS === 0) yield;
    for (const value of facetValues(corpus, event, facet)) {
      const rows = found.get(value);
      if (rows) rows.push(row);
      else found.set(value, [row]);
    }
  }
  const size = corpus.events.length;
  return new FacetRows(new Map(Array.from(found, ([value, rows]) => [value, buildValueRows(rows, size)])), size);
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
