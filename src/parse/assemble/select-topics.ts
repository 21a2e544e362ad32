import type { TopicId } from '#model/ids.ts';
import type { Reading } from './reading.ts';

/** A topic seen only in weak signs needs as much of them as one phrase that says it outright. */
const ENOUGH = 0.6;

/** Topics of the article: those whose signs in all sentences together are enough. */
export function selectTopics(reading: Reading): Set<TopicId> {
  const weights = new Map<TopicId, number>();
  for (const { topics } of reading.perSentence) {
    for (const { topic, weight } of topics) weights.set(topic, (weights.get(topic) ?? 0) + weight);
  }
  return new Set([...weights].filter(([, weight]) => weight >= ENOUGH).map(([topic]) => topic));
}
