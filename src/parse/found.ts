import type { Noise, Paragraph, Sentence } from '#model/article.ts';
import type { OfficeId, PersonId, PlaceId, SideId, TopicId } from '#model/ids.ts';
import type { Span } from '#model/span.ts';

/** How the text is laid out, before any sentence is read. Made by layout/find-layout.ts. */
export interface Layout {
  readonly paragraphs: readonly Paragraph[];
  readonly noise: readonly Noise[];
  /** Words that state the publication date outside the story: ` date 2024-04-02 `, "Published: …", byline, dateline. */
  readonly stamps: readonly Stamp[];
  /** "PARIS, April 2 (AFP) —" before the first sentence, which starts after it. In order, never overlapping noise. */
  readonly datelines: readonly Span[];
}

export interface Stamp {
  readonly span: Span;
  readonly where: 'header' | 'byline' | 'dateline';
}

interface FoundBase {
  readonly span: Span;
  /** Index into the article's sentences. */
  readonly sentence: number;
}

/** Words that name a time, not yet counted from anything. */
export interface FoundDate extends FoundBase {
  readonly kind: 'date';
  readonly shape: DateShape;
}

/** What the words alone give. Months 1–12, ISO weekdays 1–7. Filled by mentions/find-dates.ts, read by refine/anchor-dates.ts. */
export type DateShape =
  | { readonly kind: 'edtf'; readonly edtf: string }
  | {
      readonly kind: 'month-day';
      readonly month: number;
      readonly day: number;
      readonly toMonth: number;
      readonly toDay: number;
    }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: 'last' | 'next' | 'this' | null }
  | {
      readonly kind: 'offset';
      /** What is counted; `count` < 0 is back in time. */
      readonly unit: 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade';
      readonly count: number;
      /** Counted from publication, or from the date told before ("two days earlier", "the following day"). */
      readonly from: 'published' | 'previous';
      readonly approximate: boolean;
    }
  | { readonly kind: 'open'; readonly towards: 'past' | 'future'; readonly from: 'published' | 'previous' }
  | { readonly kind: 'named'; readonly period: string; readonly year: number | null }
  | { readonly kind: 'set' };

/** Words that refer to a person; who it is, is decided in refine/join-people.ts. */
export interface FoundPerson extends FoundBase {
  readonly kind: 'person';
  readonly form: 'full' | 'surname' | 'title' | 'pronoun' | 'staff';
  /** The name's words without title, null for title-only and pronouns. */
  readonly name: string | null;
  /** The title's words ("French Foreign Minister") and what they say, null without a title. */
  readonly title: {
    readonly words: string;
    readonly span: Span;
    readonly side: SideId | null;
    readonly officeKind: string | null;
  } | null;
  /** People of the lexicon that the name can be, best first. */
  readonly candidates: readonly PersonId[];
}

export interface FoundSide extends FoundBase {
  readonly kind: 'side';
  readonly side: SideId;
  /** The word stands for the government ("Beijing urged"), for the country, or is an adjective ("French"). */
  readonly use: 'name' | 'metonym' | 'demonym';
}

export interface FoundPlace extends FoundBase {
  readonly kind: 'place';
  readonly place: PlaceId;
  /** Something happens there ("in Paris", "headed to Brussels"), told by preposition or verb; else only named. */
  readonly venue: boolean;
}

export interface FoundTopic extends FoundBase {
  readonly kind: 'topic';
  readonly topic: TopicId;
  readonly weight: number;
}

export type Found = FoundDate | FoundPerson | FoundSide | FoundPlace | FoundTopic;

/** One recogniser: finds its kind in one sentence. It never looks at other kinds' finds. */
export type Find<F extends Found> = (text: string, sentence: Sentence, index: number) => F[];

/** A person seen with an office, for inferring when the article was written. */
export interface OfficeEvidence {
  readonly person: PersonId;
  readonly office: OfficeId;
  readonly span: Span;
}
