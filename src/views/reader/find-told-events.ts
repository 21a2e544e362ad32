import type { CorpusEvent } from '#model/corpus.ts';
import type { ArticleId, EventId } from '#model/ids.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';

/** The events that each sentence of an article tells, in time order. Sentences that tell none are left out. */
export function findToldEvents(index: CorpusIndex, article: ArticleId): ReadonlyMap<number, readonly CorpusEvent[]> {
  const told = new Map<number, CorpusEvent[]>();
  for (const event of index.corpus.events) {
    for (const sentence of findSentences(event, article)) {
      told.set(sentence, [...(told.get(sentence) ?? []), event]);
    }
  }
  return told;
}

/** Where the article tells the event: indexes of its sentences, ascending, each once. */
export function findSentences(event: CorpusEvent, article: ArticleId): readonly number[] {
  const told = event.tellings.filter((telling) => telling.article === article);
  return [...new Set(told.flatMap((telling) => telling.event.sentences))].sort((a, b) => a - b);
}

/** The open event; a telling's own id finds the event that it became part of. */
export function findEvent(index: CorpusIndex, id: EventId | null): CorpusEvent | null {
  const row = id === null ? undefined : index.rowOf.get(id);
  return row === undefined ? null : (index.corpus.events[row] ?? null);
}
