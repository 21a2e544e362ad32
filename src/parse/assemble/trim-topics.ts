import type { TopicMention } from '#model/mention.ts';

/**
 * For marking a text no two topics may claim the same words: what begins inside the one before is shortened to its rest, or goes.
 * (Events and the article keep all their topics; this is only what is underlined.) Expects reading order.
 */
export function trimTopics(topics: readonly TopicMention[]): TopicMention[] {
  const kept: TopicMention[] = [];
  for (const topic of topics) {
    const end = kept.at(-1)?.span.end ?? 0;
    if (topic.span.start >= end) kept.push(topic);
    else if (topic.span.end - end > SHORTEST_REST)
      kept.push({ ...topic, span: { start: end + 1, end: topic.span.end } });
  }
  return kept;
}

/** A rest of less than a short word and its space shows nothing. */
const SHORTEST_REST = 4;
