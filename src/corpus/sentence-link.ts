import { known } from '#base/assert.ts';
import type { ParsedArticle } from '#model/article.ts';
import type { ArticleId } from '#model/ids.ts';
import { type Quote, type Span, toQuote } from '#model/span.ts';

/** The way from a mark to its words: which sentence of which article, and the very words that made the mark. */
export interface SentenceLink {
  readonly article: ArticleId;
  /** Index into `ParsedArticle.sentences`. */
  readonly sentence: number;
  /** Inside the sentence; the whole sentence where no narrower words are known. */
  readonly quote: Quote;
}

/** `words` are cut to the sentence; without any part inside it the whole sentence is quoted. */
export function toSentenceLink(article: ParsedArticle, sentence: number, words: Span | null = null): SentenceLink {
  const { span } = known(article.sentences[sentence], `sentence ${sentence} of ${article.id}`);
  const start = Math.max(span.start, words?.start ?? span.start);
  const end = Math.min(span.end, words?.end ?? span.end);
  return { article: article.id, sentence, quote: toQuote(article.raw.text, start < end ? { start, end } : span) };
}

/** The same string for two links into one sentence, whatever words they quote. */
export const keyOfLink = ({ article, sentence }: Pick<SentenceLink, 'article' | 'sentence'>): string =>
  `${article} ${sentence}`;

/** One link a sentence: the first of each, in the order given. */
export function dropRepeatedLinks(links: readonly SentenceLink[]): SentenceLink[] {
  const seen = new Set<string>();
  return links.filter((link) => {
    const key = keyOfLink(link);
    return !seen.has(key) && seen.add(key);
  });
}
