import type { DateEstimate } from './date-estimate.ts';
import type { OfficeId, PersonId, PlaceId, SideId, TopicId } from './ids.ts';
import type { Span } from './span.ts';

interface MentionBase {
  readonly span: Span;
  /** Index into `ParsedArticle.sentences`. */
  readonly sentence: number;
}

/** Words that name a time. `estimate` is null for what has no value: "nightly", "soon" without a publication date. */
export interface DateMention extends MentionBase {
  readonly kind: 'date';
  readonly estimate: DateEstimate | null;
  /** `set`: a repeated time ("nightly"); `vague`: one end open ("recently"); `undecided`: a doubt says why. */
  readonly value: 'resolved' | 'vague' | 'set' | 'undecided';
}

export interface PersonMention extends MentionBase {
  readonly kind: 'person';
  readonly person: PersonId;
  /** How the text refers to the person here. `staff`: "Macron's office", people around the person but not the person. */
  readonly form: 'full' | 'surname' | 'title' | 'pronoun' | 'staff';
  readonly office: OfficeId | null;
}

/** An organisation or a government that acts or is spoken of; metonyms ("Paris", "the Kremlin") included. */
export interface SideMention extends MentionBase {
  readonly kind: 'side';
  readonly side: SideId;
}

export interface PlaceMention extends MentionBase {
  readonly kind: 'place';
  readonly place: PlaceId;
}

/** Words that show what a sentence is about. `weight` in (0, 1]: how sure the words alone make it. */
export interface TopicMention extends MentionBase {
  readonly kind: 'topic';
  readonly topic: TopicId;
  readonly weight: number;
}

export type Mention = DateMention | PersonMention | SideMention | PlaceMention | TopicMention;
export type MentionKind = Mention['kind'];
