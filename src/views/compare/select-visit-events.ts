import { hasBit } from '#base/bitset.ts';
import { type ArticlesById, linkTellings } from '#corpus/event-links.ts';
import type { SentenceLink } from '#corpus/sentence-link.ts';
import { findOwnArticles } from '#corpus/visit-accounts.ts';
import type { CorpusEvent, CorpusVisit } from '#model/corpus.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import type { Selection } from '#select/select-events.ts';

/** An event of a visit with the sentences in which the visit's own articles state it. */
export interface VisitEvent {
  readonly event: CorpusEvent;
  readonly sentences: readonly SentenceLink[];
}

/** The selected events that are part of the visit, in time order. */
export function selectVisitEvents(index: CorpusIndex, visit: CorpusVisit, selection: Selection): VisitEvent[] {
  const articles: ArticlesById = new Map(findOwnArticles(index.corpus, visit).map((article) => [article.id, article]));
  return index.corpus.events.flatMap((event, row) => {
    if (event.visit !== visit.id || !hasBit(selection.rows, row)) return [];
    const sentences = linkTellings(articles, event.tellings);
    return sentences.length > 0 ? [{ event, sentences }] : [];
  });
}
