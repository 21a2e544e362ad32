import type { ArticleId, EventId, PersonId } from '#model/ids.ts';
import type { Span } from '#model/span.ts';
import type { DayWindow } from '#select/view-choices.ts';

/** A text with the stretches of it that were searched for, in reading order. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** What choosing a match leads to. */
export type MatchTarget =
  | { readonly kind: 'window'; readonly window: DayWindow }
  | { readonly kind: 'event'; readonly event: EventId }
  | { readonly kind: 'person'; readonly person: PersonId }
  | { readonly kind: 'sentence'; readonly article: ArticleId; readonly sentence: number };

export interface SearchMatch {
  /** Unique among all matches of one search. */
  readonly key: string;
  readonly target: MatchTarget;
  readonly title: MarkedText;
  /** A second, quieter line; null where the title says it all. */
  readonly detail: MarkedText | null;
}

export interface MatchGroup {
  readonly heading: 'Dates' | 'Events' | 'People' | 'Sentences';
  /** The best ones, best first. */
  readonly items: readonly SearchMatch[];
  /** How many there are in all. */
  readonly total: number;
}
