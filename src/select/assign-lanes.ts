import { addBit, type Bitset, buildBitset, buildFullBitset, countBits, subtractInto, uniteInto } from '#base/bitset.ts';
import type { ParsedArticle } from '#model/article.ts';
import type { CorpusEvent } from '#model/corpus.ts';
import { describeDay, describeMonth } from '#model/day-words.ts';
import type { PersonId, PlaceId, SideId, TopicId } from '#model/ids.ts';
import type { CorpusIndex } from './index-corpus.ts';
import { buildTopicTree, type TopicNode } from './topic-tree.ts';
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
      return withRest(index, byCount(participantLanes(index)), 'No one named', null);
    case 'place':
      return withRest(index, byCount(placeLanes(index)), 'Place not given', null);
    case 'article':
      return articleLanes(index);
  }
}

function visitLanes(index: CorpusIndex): Lane[] {
  const { visits } = index.corpus;
  const lanes = visits.map((visit) =>
    toLane(
      visit.id,
      visit.label,
      visit.route,
      rowsWhere(index, (event) => event.visit === visit.id),
    ),
  );
  const rest = rowsWhere(index, (event) => event.visit === null);
  return [...lanes, toLane('rest', 'Background', 'in these articles', rest)].filter(isFilled);
}

// Only what an event is about itself: the broader topic would repeat every lane below it.
function topicLanes(index: CorpusIndex): Lane[] {
  const own = new Map<TopicId, Bitset>();
  index.corpus.events.forEach((event, row) => {
    for (const topic of event.topics) {
      const bits = own.get(topic) ?? buildBitset(index.size);
      addBit(bits, row);
      own.set(topic, bits);
    }
  });
  const flat = (nodes: readonly TopicNode[]): TopicNode[] => nodes.flatMap((node) => [node, ...flat(node.narrower)]);
  return flat(buildTopicTree(index.corpus.topics)).flatMap(({ topic }) => {
    const rows = own.get(topic.id);
    const broader = topic.broader && index.corpus.topics.get(topic.broader);
    return rows ? [{ ...toLane(topic.id, topic.prefLabel, broader?.prefLabel ?? null, rows), topic: topic.id }] : [];
  });
}

function participantLanes(index: CorpusIndex): Lane[] {
  const { people, sides, offices } = index.corpus;
  return [...index.rows.person].map(([id, rows]) => {
    const person = people.get(id as PersonId);
    const side = sides.get(id as SideId);
    const office = person?.office ? offices.get(person.office) : undefined;
    return toLane(id, person?.name ?? side?.label ?? id, office?.label ?? null, rows);
  });
}

function placeLanes(index: CorpusIndex): Lane[] {
  const { places, sides } = index.corpus;
  return [...index.rows.place].map(([id, rows]) => {
    const place = places.get(id as PlaceId);
    const country =
      place?.country && place.kind !== 'country' ? sides.get(place.country as string as SideId) : undefined;
    return toLane(id, place?.label ?? id, country?.label ?? null, rows);
  });
}

function articleLanes(index: CorpusIndex): Lane[] {
  return index.corpus.articles
    .map((article) => {
      const rows = index.rows.article.get(article.id) ?? buildBitset(index.size);
      return toLane(article.id, article.raw.publisher ?? titleOf(article), publishedOn(article), rows);
    })
    .filter(isFilled);
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

function byCount(lanes: readonly Lane[]): Lane[] {
  const counted = lanes.map((lane) => ({ lane, count: countBits(lane.rows) }));
  return counted
    .toSorted((a, b) => b.count - a.count || (a.lane.label < b.lane.label ? -1 : 1))
    .map(({ lane }) => lane);
}

function rowsWhere(index: CorpusIndex, test: (event: CorpusEvent) => boolean): Bitset {
  const rows = buildBitset(index.size);
  index.corpus.events.forEach((event, row) => {
    if (test(event)) addBit(rows, row);
  });
  return rows;
}

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
