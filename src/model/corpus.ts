import type { ArticlePerson, ParsedArticle } from './article.ts';
import type { ArticleEvent } from './event.ts';
import type { ArticleId, OfficeId, PersonId, PlaceId, SideId, TopicId, VisitId } from './ids.ts';
import type { Office, Person, Place, Side, Topic } from './nouns.ts';
import type { ArticleVisit } from './visit.ts';

/** One telling of an event: the article, and the event as that article has it. */
export interface Telling {
  readonly article: ArticleId;
  readonly event: ArticleEvent;
}

/** An event after the accounts of all articles were put together. Dates, status and place are of the first telling. */
export interface CorpusEvent extends ArticleEvent {
  /** The main visit it is part of; null for background. */
  readonly visit: VisitId | null;
  /** Oldest article first; never empty. */
  readonly tellings: readonly Telling[];
  /**
   * The main visit in whose column the event is counted: its own, else that of the first article that tells it;
   * null when that article has no main visit.
   */
  readonly account: VisitId | null;
}

/** A trip after the accounts of all articles were put together. */
export interface CorpusVisit extends ArticleVisit {
  /** "April 2024", made unique with day or host where two would be the same. */
  readonly label: string;
  /** "Paris → Brussels". */
  readonly route: string;
  /** Surname of the traveller; null where all main visits are one person's, so that nobody needs to be told apart. */
  readonly traveller: string | null;
  readonly articles: readonly ArticleId[];
}

/** A person with what each article says of them. */
export interface CorpusPerson extends Person {
  readonly side: SideId | null;
  readonly office: OfficeId | null;
  readonly roles: readonly { readonly article: ArticleId; readonly person: ArticlePerson }[];
}

/** Many articles as one account. Everything in it is in a stable order: articles and visits by date, events by estimate. */
export interface Corpus {
  readonly articles: readonly ParsedArticle[];
  /** Main visits only, by first day. */
  readonly visits: readonly CorpusVisit[];
  /** Trips told in the background. */
  readonly backgroundVisits: readonly CorpusVisit[];
  readonly events: readonly CorpusEvent[];
  readonly people: ReadonlyMap<PersonId, CorpusPerson>;
  readonly offices: ReadonlyMap<OfficeId, Office>;
  readonly sides: ReadonlyMap<SideId, Side>;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly topics: ReadonlyMap<TopicId, Topic>;
}
