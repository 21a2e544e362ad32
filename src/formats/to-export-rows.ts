import type { Corpus, CorpusEvent } from '#model/corpus.ts';
import { type Day, writeDay } from '#model/day.ts';

/** One event as it leaves the program, each telling with its words. */
export interface ExportRow {
  readonly event: CorpusEvent;
  /** `YYYY-MM-DD`, both inclusive; null where that end is open or nothing is known. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly participants: readonly string[];
  readonly topics: readonly string[];
  readonly sources: readonly ExportSource[];
}

export interface ExportSource {
  readonly article: string;
  readonly publisher: string | null;
  readonly url: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly quote: string;
}

/** Events by date, as the corpus has them. */
export function toExportRows(corpus: Corpus, events: readonly CorpusEvent[] = corpus.events): ExportRow[] {
  const articles = new Map(corpus.articles.map((article) => [article.id, article]));
  const day = (value: Day | null | undefined) => (value == null ? null : writeDay(value));
  return events.map((event) => ({
    event,
    earliest: day(event.estimate?.earliest),
    latest: day(event.estimate?.latest),
    participants: event.participants.map(({ label }) => label),
    topics: event.topics.map((id) => corpus.topics.get(id)?.prefLabel ?? id),
    sources: event.tellings.flatMap((telling) => {
      const article = articles.get(telling.article);
      if (!article) return [];
      const { raw, title, published } = article;
      return telling.event.quotes.slice(0, 1).map(({ exact }) => ({
        article: title?.text ?? raw.fileName,
        publisher: raw.publisher,
        url: raw.url,
        published: published.estimate?.edtf ?? null,
        quote: exact,
      }));
    }),
  }));
}
