import type { TopicId } from '#model/ids.ts';
import type { Topic } from '#model/nouns.ts';
import { chooseFacet, type Filter, toggleValue } from '#select/filter.ts';
import { topicsWithBroader } from '#select/topic-tree.ts';

type Topics = ReadonlyMap<TopicId, Topic>;

/**
 * Ticks or unticks a topic. On a way down the tree only one topic is ticked: a narrower one takes the place of its broader one and
 * the other way round, because both together would say nothing more than one of them.
 */
export function toggleTopic(topics: Topics, filter: Filter, value: string): Filter {
  const { values } = filter.facets.topic;
  if (values.includes(value)) return toggleValue(filter, 'topic', value);
  const apart = values.filter((other) => !isUnder(topics, other, value) && !isUnder(topics, value, other));
  return chooseFacet(filter, 'topic', { ...filter.facets.topic, values: [...apart, value] });
}

/** How a topic that is not ticked itself stands to the ticked ones. */
export interface TopicStanding {
  /** Something under it is ticked. */
  readonly partly: boolean;
  /** The ticked topic that it is under. */
  readonly coveredBy: string | null;
}

export function standingOf(topics: Topics, ticked: readonly string[], value: string): TopicStanding {
  return {
    partly: ticked.some((other) => isUnder(topics, other, value)),
    coveredBy: ticked.find((other) => isUnder(topics, value, other)) ?? null,
  };
}

/** Whether `value` is narrower than `above`, at any number of steps. */
function isUnder(topics: Topics, value: string, above: string): boolean {
  return value !== above && topicsWithBroader(topics, [value as TopicId]).includes(above as TopicId);
}
