import type { DateEstimate } from './date-estimate.ts';
import type { EventId, PersonId, PlaceId, SideId, TopicId, VisitId } from './ids.ts';
import type { Quote } from './span.ts';

export type EventType =
  | 'meeting'
  | 'talks'
  | 'press-conference'
  | 'summit'
  | 'conference'
  | 'state-visit'
  | 'site-visit'
  | 'call'
  | 'statement'
  | 'signing'
  | 'other'
  /** Told, but no event of diplomacy ("Congress held up the package"). Not shown as an event. */
  | 'background';

/** As of the article's publication, never as of today. */
export type EventStatus = 'held' | 'planned' | 'unknown';

/** Who takes part: a person, or a side or group that is not told apart further ("NATO", "EU leaders"). */
export interface Participant {
  readonly label: string;
  readonly person: PersonId | null;
  readonly side: SideId | null;
}

export interface EventPlace {
  /** As shown: "Paris", "UNESCO headquarters, Paris". */
  readonly label: string;
  readonly place: PlaceId | null;
}

export interface ArticleEvent {
  readonly id: EventId;
  readonly type: EventType;
  /** A short headline made of the facts: "Blinken and Macron hold talks". */
  readonly title: string;
  /** null: the article gives no time (→ the undated tray). */
  readonly estimate: DateEstimate | null;
  readonly status: EventStatus;
  /** Why the status is `unknown` or moved; null otherwise. */
  readonly change: 'postponed' | 'cancelled' | null;
  readonly participants: readonly Participant[];
  readonly place: EventPlace | null;
  readonly topics: readonly TopicId[];
  /** The words that state the event, the main one first; further tellings and "they also discussed …" after it. */
  readonly quotes: readonly Quote[];
  /** Indexes into `ParsedArticle.sentences`, ascending: where the event is told. */
  readonly sentences: readonly number[];
  /** The visit it is part of; null for background (what others did, or long before). */
  readonly visit: VisitId | null;
  /** Order told without a date: this event comes after (or before) that one. */
  readonly order: { readonly relation: 'after' | 'before'; readonly event: EventId } | null;
}
