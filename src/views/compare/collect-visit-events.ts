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
  readonly selected: boolean;
}

/** The events that are part of the visit, in time order, those that the filter leaves and the others. */
export function collectVisitEvents(index: CorpusIndex, visit: CorpusVisit, selection: Selection): VisitEvent[] {
  const articles: ArticlesById = new Map(findOwnArticles(index.corpus, visit).map((article) => [article.id, article]));
  return index.corpus.events.flatMap((event, row) => {
    if (event.visit !== visit.id) return [];
    const sentences = linkTellings(articles, event.tellings);
    return sentences.length > 0 ? [{ event, sentences, selected: hasBit(selection.rows, row) }] : [];
  });
}
