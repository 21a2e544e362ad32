import { type Bitset, buildBitset, buildFullBitset, countBits, subtractInto, uniteInto } from '#base/bitset.ts';
import { describeTrip } from '#corpus/label-visits.ts';
import type { ParsedArticle } from '#model/article.ts';
import { describeDay, describeMonth } from '#model/day-words.ts';
import { type PersonId, type PlaceId, type SideId, sideId, type TopicId } from '#model/ids.ts';
import type { CorpusIndex } from './index-corpus.ts';
import { buildTopicTree, type TopicNode } from './topic-tree.ts';
import { addRows } from './value-rows.ts';
import type { LaneKind } from './view-choices.ts';

/** One lane of the timeline: a name, and the rows of the index that stand in it. An event may stand in several. */
export interface Lane {
  /** Stable within one kind: the id of what the lane stands for, or `rest`. */
  readonly id: string;
  readonly label: string;
  readonly sublabel: string | null;
  readonly rows: Bitset;
  /** In lanes by topic: the topic itself, whose colour the lane's events take. */
  readonly topic: TopicId | null;
}

// More lanes than this are no overview; the least frequent ones share a last lane.
export const MAX_LANES = 24;

/** The lanes of the whole index, each with at least one event. Every event stands in at least one. */
export function assignLanes(index: CorpusIndex, kind: LaneKind): Lane[] {
  switch (kind) {
    case 'visit':
      return visitLanes(index);
    case 'topic':
      return withRest(index, topicLanes(index), 'No topic', 'in these articles');
    case 'participant':
      return participantLanes(index);
    case 'place':
      return placeLanes(index);
    case 'article':
      return articleLanes(index);
  }
}

function visitLanes(index: CorpusIndex): Lane[] {
  const { visits, events } = index.corpus;
  const own = new Map(visits.map((visit) => [visit.id, [] as number[]]));
  const background: number[] = [];
  events.forEach(({ visit }, row) => {
    (visit === null ? background : own.get(visit))?.push(row);
  });
  const counted = visits
    .map((visit) => ({ visit, rows: own.get(visit.id) ?? [] }))
    .filter(({ rows }) => rows.length > 0);
  const { shown, cut } = cutLanes(counted, ({ rows }) => rows.length);
  const lanes = shown.map(({ visit, rows }) =>
    toLane(visit.id, visit.label, describeTrip(visit), buildBitset(index.size, rows)),
  );
  const others = buildBitset(
    index.size,
    cut.flatMap(({ rows }) => rows),
  );
  const rest = buildBitset(index.size, background);
  return [
    ...lanes,
    toLane('others', `${cut.length} more visits`, 'with fewer events', others),
    toLane('rest', 'Background', 'in these articles', rest),
  ].filter(isFilled);
}

/** Those with the most events, as many as there is room for, still in their order; and the others. */
function cutLanes<T>(
  all: readonly T[],
  countOf: (of: T) => number,
): { readonly shown: readonly T[]; readonly cut: readonly T[] } {
  if (all.length <= MAX_LANES) return { shown: all, cut: [] };
  const most = new Set(all.toSorted((a, b) => countOf(b) - countOf(a)).slice(0, MAX_LANES - 2));
  return { shown: all.filter((of) => most.has(of)), cut: all.filter((of) => !most.has(of)) };
}

// Only what an event is about itself: the broader topic would repeat every lane below it.
function topicLanes(index: CorpusIndex): Lane[] {
  const flat = (nodes: readonly TopicNode[]): TopicNode[] => nodes.flatMap((node) => [node, ...flat(node.narrower)]);
  return flat(buildTopicTree(index.corpus.topics)).flatMap(({ topic }) => {
    const rows = index.ownTopics.get(topic.id);
    const broader = topic.broader && index.corpus.topics.get(topic.broader);
    return rows ? [{ ...toLane(topic.id, topic.prefLabel, broader?.prefLabel ?? null, rows), topic: topic.id }] : [];
  });
}

function participantLanes(index: CorpusIndex): Lane[] {
  const { people, sides, offices } = index.corpus;
  const nameOf = (id: string) => people.get(id as PersonId)?.name ?? sides.get(id as SideId)?.label ?? id;
  return frequentLanes(index, 'person', nameOf, (id) => {
    const office = people.get(id as PersonId)?.office;
    return (office && offices.get(office)?.label) ?? null;
  });
}

function placeLanes(index: CorpusIndex): Lane[] {
  const { places, sides } = index.corpus;
  const nameOf = (id: string) => places.get(id as PlaceId)?.label ?? id;
  return frequentLanes(index, 'place', nameOf, (id) => {
    const place = places.get(id as PlaceId);
    if (!place?.country || place.kind === 'country') return null;
    return sides.get(sideId(place.country))?.label ?? null;
  });
}

// The most frequent first; those without a lane of their own share the last one with the events that have no value at all.
function frequentLanes(
  index: CorpusIndex,
  facet: 'person' | 'place',
  nameOf: (id: string) => string,
  describe: (id: string) => string | null,
): Lane[] {
  const values = [...index.rows[facet].counted()]
    .map(([id, rows]) => ({ id, rows, name: nameOf(id) }))
    .toSorted((a, b) => b.rows.count - a.rows.count || (a.name < b.name ? -1 : 1));
  const shown = values.length > MAX_LANES ? values.slice(0, MAX_LANES - 1) : values;
  const [covered, rest] = [buildBitset(index.size), buildFullBitset(index.size)];
  for (const { rows } of values) addRows(covered, rows);
  subtractInto(rest, covered);
  for (const { rows } of values.slice(shown.length)) addRows(rest, rows);
  const cut = values.length - shown.length;
  const [label, sublabel] = NO_VALUE[facet];
  return [
    ...shown.map(({ id, name }) =>
      toLane(id, name, describe(id), index.rows[facet].get(id) ?? buildBitset(index.size)),
    ),
    toLane('rest', cut > 0 ? `${cut} more and others` : label, sublabel, rest),
  ].filter(isFilled);
}

const NO_VALUE = { person: ['No one named', null], place: ['Place not given', null] } as const;

function articleLanes(index: CorpusIndex): Lane[] {
  const { articles } = index.corpus;
  const counted = articles.map((article) => ({ article, count: index.rows.article.rowsOf(article.id)?.count ?? 0 }));
  const { shown } = cutLanes(
    counted.filter(({ count }) => count > 0),
    ({ count }) => count,
  );
  const lanes = shown.map(({ article }) => {
    const rows = index.rows.article.get(article.id) ?? buildBitset(index.size);
    return toLane(article.id, article.raw.publisher ?? titleOf(article), publishedOn(article), rows);
  });
  return withRest(index, lanes, `${counted.length - shown.length} more articles`, 'with fewer events');
}

const titleOf = ({ title, raw }: ParsedArticle): string => title?.text ?? raw.text.split('\n', 1)[0] ?? raw.fileName;

function publishedOn({ published }: ParsedArticle): string | null {
  const { estimate } = published;
  if (!estimate || estimate.earliest === null) return 'date unknown';
  return estimate.earliest === estimate.latest ? describeDay(estimate.earliest) : describeMonth(estimate.earliest);
}

const toLane = (id: string, label: string, sublabel: string | null, rows: Bitset): Lane => ({
  id,
  label,
  sublabel,
  rows,
  topic: null,
});

const isFilled = ({ rows }: Lane): boolean => countBits(rows) > 0;

// Events that no lane has, and the lanes beyond the limit, stand together at the end.
function withRest(index: CorpusIndex, lanes: readonly Lane[], label: string, sublabel: string | null): Lane[] {
  const shown = lanes.length > MAX_LANES ? lanes.slice(0, MAX_LANES - 1) : lanes;
  const rest = buildFullBitset(index.size);
  for (const lane of lanes) subtractInto(rest, lane.rows);
  const cut = lanes.slice(shown.length);
  for (const lane of cut) uniteInto(rest, lane.rows);
  const name = cut.length > 0 ? `${cut.length} more and others` : label;
  return [...shown, toLane('rest', name, sublabel, rest)].filter(isFilled);
}
