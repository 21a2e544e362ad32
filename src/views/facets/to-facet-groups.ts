import { countBits } from '#base/bitset.ts';
import type { Corpus } from '#model/corpus.ts';
import type { EventStatus, EventType } from '#model/event.ts';
import { describeEventType, describeStatusValue } from '#model/event-words.ts';
import type { ArticleId, PersonId, PlaceId, SideId, TopicId } from '#model/ids.ts';
import type { Facet } from '#select/filter.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import { buildTopicTree, type TopicNode } from '#select/topic-tree.ts';

/** One value that can be ticked. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
  /** "Secretary of State"; null where the label says it all. */
  readonly detail: string | null;
  /** For topics: steps below the root. */
  readonly depth: number;
  /** For topics: the broader topic, for the colour. */
  readonly broader: string | null;
}

/** Values under one heading ("France"), or under none. */
export interface FacetGroup {
  readonly heading: string | null;
  readonly values: readonly FacetValue[];
}

/** What the panel shows for one facet. It depends on the articles alone: filtering moves nothing, only counts change. */
export function toFacetGroups(index: CorpusIndex, facet: Facet): FacetGroup[] {
  if (facet === 'topic') return [{ heading: null, values: topicValues(index) }];
  if (facet === 'person') return participantGroups(index);
  const values = [...index.rows[facet].keys()].map((value) => toFacetValue(index.corpus, facet, value));
  if (facet === 'article') return [{ heading: null, values }];
  return [{ heading: null, values: values.sort((a, b) => compareLabels(a.label, b.label)) }];
}

const toFacetValue = (corpus: Corpus, facet: Facet, value: string): FacetValue => ({
  value,
  ...describeFacetValue(corpus, facet, value),
  depth: 0,
  broader: null,
});

function topicValues(index: CorpusIndex): FacetValue[] {
  const weight = weighRows(index, 'topic');
  const walk = (nodes: readonly TopicNode[]): FacetValue[] =>
    [...nodes]
      .filter(({ topic }) => index.rows.topic.has(topic.id))
      .sort((a, b) => weight(b.topic.id) - weight(a.topic.id) || compareLabels(a.topic.prefLabel, b.topic.prefLabel))
      .flatMap(({ topic, depth, narrower }) => [
        { ...toFacetValue(index.corpus, 'topic', topic.id), depth, broader: topic.broader },
        ...walk(narrower),
      ]);
  return walk(buildTopicTree(index.corpus.topics));
}

// Sides, and the people in them, by how many events they take part in.
function participantGroups(index: CorpusIndex): FacetGroup[] {
  const groups = new Map<string, FacetValue[]>();
  for (const id of index.rows.person.keys()) {
    const heading = describeSideOf(index.corpus, id);
    const group = groups.get(heading) ?? [];
    group.push(toFacetValue(index.corpus, 'person', id));
    groups.set(heading, group);
  }
  const weight = weighRows(index, 'person');
  const most = (values: readonly FacetValue[]) => values.reduce((top, { value }) => Math.max(top, weight(value)), 0);
  return [...groups]
    .sort(([a, x], [b, y]) => most(y) - most(x) || compareLabels(a, b))
    .map(([heading, values]) => ({
      heading,
      values: values.sort((a, b) => weight(b.value) - weight(a.value) || compareLabels(a.label, b.label)),
    }));
}

// Counted once for each value: sorting asks again and again.
function weighRows(index: CorpusIndex, facet: Facet): (value: string) => number {
  const weights = new Map(Array.from(index.rows[facet], ([value, rows]) => [value, countBits(rows)]));
  return (value) => weights.get(value) ?? 0;
}

// One collator with a fixed locale: the same order for every reader.
const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
const compareLabels = (a: string, b: string): number => collator.compare(a, b);

function describeSideOf(corpus: Corpus, value: string): string {
  const person = corpus.people.get(value as PersonId);
  const side = person ? person.side : (value as SideId);
  const found = side && corpus.sides.get(side);
  if (!person && found?.kind === 'organisation') return 'Organisations and groups';
  return found ? found.label : 'Others';
}

/** The words of one value, as the panel and the chips show them. */
export function describeFacetValue(
  corpus: Corpus,
  facet: Facet,
  value: string,
): { readonly label: string; readonly detail: string | null } {
  const plain = (label: string) => ({ label, detail: null });
  switch (facet) {
    case 'topic':
      return plain(corpus.topics.get(value as TopicId)?.prefLabel ?? value);
    case 'person':
      return describeParticipant(corpus, value);
    case 'place':
      return plain(corpus.places.get(value as PlaceId)?.label ?? value);
    case 'status':
      return plain(describeStatusValue(value as EventStatus));
    case 'kind':
      return plain(describeEventType(value as EventType));
    case 'article':
      return describeArticle(corpus, value as ArticleId);
  }
}

function describeParticipant(corpus: Corpus, value: string) {
  const person = corpus.people.get(value as PersonId);
  if (!person) return { label: corpus.sides.get(value as SideId)?.label ?? value, detail: null };
  const office = person.office && corpus.offices.get(person.office);
  return { label: person.name, detail: office ? office.label : (person.roles.at(-1)?.person.role ?? null) };
}

function describeArticle(corpus: Corpus, id: ArticleId) {
  const article = corpus.articles.find((candidate) => candidate.id === id);
  if (!article) return { label: id, detail: null };
  const first = article.sentences[0];
  const title =
    article.title?.text ?? (first ? article.raw.text.slice(first.span.start, first.span.end) : article.raw.fileName);
  return { label: title, detail: article.raw.publisher };
}
