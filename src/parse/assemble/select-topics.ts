import type { TopicId } from '#model/ids.ts';
import type { Reading } from './reading.ts';

/** A topic seen only in weak signs needs as much of them as one phrase that says it outright. */
const ENOUGH = 0.6;
/** Signs that weigh no more than this are said of any visit: the same one again says no more. */
const COURTESY = 0.3;
/** "state visit", "signed two agreements": their first letters tell such signs apart. */
const KIND_LENGTH = 4;

/** Topics of the article: those whose signs in all sentences together are enough. */
export function selectTopics({ perSentence, text }: Pick<Reading, 'perSentence' | 'text'>): Set<TopicId> {
  const weights = new Map<TopicId, number>();
  const seen = new Set<string>();
  for (const { topics } of perSentence) {
    for (const { topic, weight, span } of topics) {
      const kind = `${topic} ${text.slice(span.start, span.start + KIND_LENGTH).toLowerCase()}`;
      if (weight <= COURTESY && seen.has(kind)) continue;
      seen.add(kind);
      weights.set(topic, (weights.get(topic) ?? 0) + weight);
    }
  }
  return new Set([...weights].filter(([, weight]) => weight >= ENOUGH).map(([topic]) => topic));
}
