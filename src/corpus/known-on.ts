import type { ParsedArticle } from '#model/article.ts';
import type { Corpus, CorpusEvent, Telling } from '#model/corpus.ts';
import type { DateEstimate } from '#model/date-estimate.ts';
import type { Day } from '#model/day.ts';
import type { EventStatus } from '#model/event.ts';
import type { ArticleId, EventId } from '#model/ids.ts';

/** An event as it was known on a day. */
export interface KnownEvent {
  readonly event: EventId;
  readonly title: string;
  /** As the articles had it by then: what was expected, what was reported. */
  readonly status: EventStatus;
  readonly change: 'postponed' | 'cancelled' | null;
  readonly estimate: DateEstimate | null;
  /** The articles that had told it by then, oldest first. */
  readonly articles: readonly ArticleId[];
  /** Later articles tell more of it; that knowledge is left out here. */
  readonly toldLater: boolean;
}

export interface Knowledge {
  readonly day: Day;
  /** Published on or before the day. */
  readonly articles: readonly ArticleId[];
  /** In the corpus's order of time. */
  readonly known: readonly KnownEvent[];
  /** Events that only later articles tell, in the same order: to be faded. */
  readonly later: readonly EventId[];
  /** Articles without a publication date: nothing can be said of when they were known. */
  readonly undated: readonly ArticleId[];
}

/** The days on which something was published, ascending: the stops of a slider. */
export function findPublicationDays(corpus: Corpus): Day[] {
  const days = corpus.articles.flatMap((article) => publicationDay(article) ?? []);
  return [...new Set(days)].sort((a, b) => a - b);
}

/** What a reader of all articles published on or before `day` knew and expected. */
export function knownOn(corpus: Corpus, day: Day): Knowledge {
  const out = corpus.articles.filter((article) => isOutBy(article, day));
  const published = new Set(out.map(({ id }) => id));
  const undated = corpus.articles.filter((article) => publicationDay(article) === null).map(({ id }) => id);
  const never = new Set(undated);
  const known: KnownEvent[] = [];
  const later: EventId[] = [];
  for (const event of corpus.events) {
    const tellings = event.tellings.filter((telling) => published.has(telling.article));
    const untold = event.tellings.some(({ article }) => !published.has(article) && !never.has(article));
    const last = tellings.at(-1);
    if (last) known.push(toKnown(event, tellings, last, untold));
    else if (untold) later.push(event.id);
  }
  return { day, articles: [...published], known, later, undated };
}

/** Never for an article without a date. */
export const isOutBy = (article: ParsedArticle, day: Day): boolean =>
  (publicationDay(article) ?? Number.POSITIVE_INFINITY) <= day;

// A month of publication is over only at its end: before that day nobody can be said to have read it.
const publicationDay = ({ published }: ParsedArticle): Day | null =>
  published.estimate?.latest ?? published.estimate?.earliest ?? null;

function toKnown(event: CorpusEvent, tellings: readonly Telling[], last: Telling, toldLater: boolean): KnownEvent {
  const reported = tellings.findLast((telling) => telling.event.status === 'held');
  // A report outlasts any announcement that is printed after it; among announcements the newest holds.
  const { status, change, estimate, title } = (reported ?? last).event;
  return {
    event: event.id,
    title,
    status,
    change,
    estimate,
    articles: tellings.map((telling) => telling.article),
    toldLater,
  };
}
