import type { ParsedArticle } from '#model/article.ts';
import type { TopicMention } from '#model/mention.ts';
import { overlaps, type Span } from '#model/span.ts';

/**
 * Asks of a topic's words whether they show it by themselves: a phrase that says it, or a name. Others – "crises", "branch out" – are a sign
 * only beside the rest of their sentence, and a reader who sees them marked wonders why.
 */
export function buildTopicJudge({ mentions }: ParsedArticle): (mention: TopicMention) => boolean {
  const names = new Map<number, Span[]>();
  for (const { kind, sentence, span } of mentions) {
    if (kind !== 'place' && kind !== 'side') continue;
    const known = names.get(sentence);
    if (known) known.push(span);
    else names.set(sentence, [span]);
  }
  return ({ weight, sentence, span }) =>
    weight === 1 || (names.get(sentence) ?? []).some((name) => overlaps(name, span));
}
