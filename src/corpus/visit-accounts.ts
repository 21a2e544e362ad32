import type { ParsedArticle } from '#model/article.ts';
import type { Corpus, CorpusVisit } from '#model/corpus.ts';
import type { ArticleId, VisitId } from '#model/ids.ts';
import { isSameVisit } from './merge-visits.ts';

/** One article's part in the account of a visit. */
export interface VisitAccount {
  readonly article: ParsedArticle;
  /** Ascending indexes into the article's sentences. */
  readonly sentences: readonly number[];
}

/**
 * What is said of a visit: the sentences of the articles whose own subject it is, oldest article first. An article that only looks
 * back on the visit ("his first trip since April") tells another visit's story and is left out. Where one article reports two visits,
 * a sentence that tells events of the other one alone is the other one's.
 */
export function collectAccounts(corpus: Corpus, visit: CorpusVisit): VisitAccount[] {
  return findOwnArticles(corpus, visit).map((article) => {
    const all = article.sentences.map((_, sentence) => sentence);
    if (ownVisits(article).length < 2) return { article, sentences: all };
    const told = visitsBySentence(corpus, article.id);
    return { article, sentences: all.filter((sentence) => told.get(sentence)?.has(visit.id) ?? true) };
  });
}

/** The articles whose own subject the visit is, oldest first. */
export function findOwnArticles(corpus: Corpus, visit: CorpusVisit): ParsedArticle[] {
  const ids = new Set<ArticleId>(visit.articles);
  const tellers = corpus.articles.filter((article) => ids.has(article.id));
  return tellers.filter((article) => ownVisits(article).some((own) => own.id === visit.id || isSameVisit(own, visit)));
}

const ownVisits = (article: ParsedArticle) => article.visits.filter((visit) => visit.main);

/** The main visits whose events each sentence tells. Sentences that tell none are left out. */
function visitsBySentence(corpus: Corpus, article: ArticleId): Map<number, Set<VisitId>> {
  const told = new Map<number, Set<VisitId>>();
  for (const { visit, tellings } of corpus.events) {
    if (visit === null) continue;
    for (const telling of tellings) {
      if (telling.article !== article) continue;
      for (const sentence of telling.event.sentences) {
        told.set(sentence, (told.get(sentence) ?? new Set()).add(visit));
      }
    }
  }
  return told;
}
