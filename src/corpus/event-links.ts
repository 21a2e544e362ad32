import type { ParsedArticle } from '#model/article.ts';
import type { Telling } from '#model/corpus.ts';
import type { ArticleEvent } from '#model/event.ts';
import type { ArticleId } from '#model/ids.ts';
import { contains } from '#model/span.ts';
import { dropRepeatedLinks, type SentenceLink, toSentenceLink } from './sentence-link.ts';

export type ArticlesById = ReadonlyMap<ArticleId, ParsedArticle>;

/** The sentences that state an event in one article: those of its quotes, else the first that tells it. */
export function linkEvent(article: ParsedArticle, event: ArticleEvent): SentenceLink[] {
  const stated = event.quotes.flatMap((quote) => {
    const sentence = article.sentences.findIndex(({ span }) =>
      contains(span, { start: quote.start, end: quote.start }),
    );
    return sentence === -1 ? [] : [toSentenceLink(article, sentence, quote)];
  });
  const told = event.sentences.filter((sentence) => article.sentences[sentence] !== undefined).slice(0, 1);
  const links = stated.length > 0 ? stated : told.map((sentence) => toSentenceLink(article, sentence));
  return dropRepeatedLinks(links);
}

/** The same over all tellings, oldest article first. */
export const linkTellings = (articles: ArticlesById, tellings: readonly Telling[]): SentenceLink[] =>
  tellings.flatMap((telling) => {
    const article = articles.get(telling.article);
    return article ? linkEvent(article, telling.event) : [];
  });
