import type { TopicId } from '#model/ids.ts';
import type { Topic } from '#model/nouns.ts';

/** The topics and all that stand above them, each once. A loop in the tree ends instead of hanging. */
export function topicsWithBroader(topics: ReadonlyMap<TopicId, Topic>, ids: readonly TopicId[]): TopicId[] {
  const seen = new Set<TopicId>();
  for (const id of ids) {
    let at: TopicId | null = id;
    while (at && !seen.has(at)) {
      seen.add(at);
      at = topics.get(at)?.broader ?? null;
    }
  }
  return [...seen];
}

export interface TopicNode {
  readonly topic: Topic;
  readonly depth: number;
  readonly narrower: readonly TopicNode[];
}

/** The topics as a forest, each level in the order of `topics`. */
export function buildTopicTree(topics: ReadonlyMap<TopicId, Topic>): TopicNode[] {
  const under = new Map<TopicId | null, Topic[]>();
  for (const topic of topics.values()) {
    const parent = topic.broader && topics.has(topic.broader) ? topic.broader : null;
    under.set(parent, [...(under.get(parent) ?? []), topic]);
  }
  const grow = (parent: TopicId | null, depth: number): TopicNode[] =>
    (under.get(parent) ?? []).map((topic) => ({ topic, depth, narrower: grow(topic.id, depth + 1) }));
  return grow(null, 0);
}
