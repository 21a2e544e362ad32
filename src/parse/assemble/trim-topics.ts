import type { TopicId } from '#model/ids.ts';
import type { TopicMention } from '#model/mention.ts';
import type { Span } from '#model/span.ts';
import type { FoundTopic } from '../found.ts';
import { TOPICS } from '../lexicon/topics.ts';

/**
 * For marking a text no two topics may claim the same words: where two stand on one word, the narrower keeps it and the other takes
 * another word that shows it ("crises … in Ukraine and Sudan": each its country), or the rest of its own, or goes.
 * (Events and the article keep all their topics; this is only what is underlined.)
 */
export function trimTopics(topics: readonly FoundTopic[]): TopicMention[] {
  const kept: TopicMention[] = [];
  let taken: Span[] = [];
  let sentence = -1;
  for (const { spares, ...topic } of topics.toSorted(
    (a, b) => a.sentence - b.sentence || depthOf(b.topic) - depthOf(a.topic),
  )) {
    if (topic.sentence !== sentence) taken = [];
    sentence = topic.sentence;
    const span = [topic.span, ...spares].find((own) => isFree(own, taken)) ?? restOf(topic.span, taken);
    if (!span) continue;
    taken.push(span);
    kept.push({ ...topic, span });
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
}

const isFree = ({ start, end }: Span, taken: readonly Span[]): boolean =>
  !taken.some((other) => other.start < end && start < other.end);

/** A rest of less than a short word and its space shows nothing. */
const SHORTEST_REST = 4;

/** What follows the last word that others have taken of it. */
function restOf({ start, end }: Span, taken: readonly Span[]): Span | null {
  const from = Math.max(
    start,
    ...taken.filter((other) => other.start < end && start < other.end).map((other) => other.end + 1),
  );
  return end - from >= SHORTEST_REST ? { start: from, end } : null;
}

const BROADER = new Map(TOPICS.map(({ id, broader }) => [id, broader]));

function depthOf(topic: TopicId): number {
  const broader = BROADER.get(topic);
  return broader ? 1 + depthOf(broader) : 0;
}
