import type { Noise, Paragraph, Sentence } from '#model/article.ts';
import type { OfficeId, PersonId, PlaceId, SideId, TopicId } from '#model/ids.ts';
import type { Span } from '#model/span.ts';
import type { PeriodRule } from './lexicon/periods.ts';

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

/**
 * Which of several: "last Friday", "next Friday", "this Friday". Counted from the date told before: `after` and `before` ("the
 * following Friday"), `that` ("that summer").
 */
export type Which = 'last' | 'next' | 'this' | 'after' | 'before' | 'that';

export type DateUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century';

/** `step`: units from that of publication; `weekday` 1–7, `unit` day, where one is named. */
export interface UpTo {
  readonly unit: 'day' | 'week' | 'month';
  readonly step: number;
  readonly weekday: number;
}

/** What the words alone give. Months 1–12, ISO weekdays 1–7. Filled by mentions/find-dates.ts, read by refine/anchor-dates.ts. */
export type DateShape =
  /** `ambiguous`: day and month could change places ("03/04/2024"); read day first. */
  | { readonly kind: 'edtf'; readonly edtf: string; readonly ambiguous?: true }
  | {
      /** "May 14–16", "Tuesday, May 14", "14 May last year". */
      readonly kind: 'month-day';
      readonly month: number;
      readonly day: number;
      readonly toMonth: number;
      readonly toDay: number;
      /** Written beside the date; 0 for none. */
      readonly weekday: number;
      /** "last year" is −1; null when nothing is said. */
      readonly year: number | null;
      /** "of that year": counted from the date told before. */
      readonly told?: true;
      /** "last March 11", "this May 3". */
      readonly which?: Which | null;
    }
  /** "the 23rd", "from the 3rd to the 5th"; `weekday` as in "Friday the 13th". */
  | {
      readonly kind: 'day-of-month';
      readonly day: number;
      readonly toDay: number;
      /** Months from that of publication; null when none is named. */
      readonly step: number | null;
      readonly weekday: number;
    }
  | {
      /** "February", "last July", "March next year", "early May", "January to March". */
      readonly kind: 'month';
      readonly month: number;
      readonly toMonth: number;
      readonly which: Which | null;
      readonly year: number | null;
      readonly told?: true;
      readonly approximate: boolean;
    }
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly toWeekday: number;
      readonly which: Which | null;
      /** "Monday last week": −1; null when no week is named. */
      readonly week: number | null;
    }
  | {
      readonly kind: 'offset';
      /** What is counted; `count` < 0 is back in time. */
      readonly unit: DateUnit;
      readonly count: number;
      /** Counted from publication, or from the date told before ("two days earlier", "the following day"). */
      readonly from: 'published' | 'previous';
      readonly approximate: boolean;
      /** "the weekend": which one, the verb says. */
      readonly byTense?: true;
      /** "a week later" is seven days on; "the following week" is that week. */
      readonly counted?: true;
      /** "a year ago today", "two years ago last month", "ten years ago Tuesday": not the whole year. */
      readonly upTo?: UpTo;
      /** "earlier in the day": the day that the story tells of; a day ahead or by the way is none. */
      readonly story?: true;
      /** "by the end of the month": in a story of other years, of the month that it has come to. */
      readonly inStory?: true;
      /** "in the new year": towards the end of a year the next one, early in a year that one. */
      readonly turn?: true;
    }
  | {
      /** A numbered part of a year: season 1–4 (spring first), quarter 1–4, half 1–2. */
      readonly kind: 'part';
      readonly unit: 'season' | 'quarter' | 'half';
      readonly number: number;
      readonly which: Which | null;
      readonly year: number | null;
      readonly told?: true;
    }
  /** "(the first) in two years", "the past ten years" (count < 0), "the next three days". */
  | { readonly kind: 'stretch'; readonly unit: DateUnit; readonly count: number }
  /**
   * "the year-earlier period", "from $3 million a year earlier": the quarter, half or month told before, so many years from it.
   * `year`: the quarter of that year ("in the 1988 quarter"). `unit`: what it is where none is told; `here`: only one of the same sentence will do.
   */
  | {
      readonly kind: 'compared';
      readonly unit: DateUnit;
      readonly years: number;
      readonly here: boolean;
      readonly year?: number;
    }
  /** Vague: one end open, or now. `unit` says how fine "in the coming months" is. */
  | { readonly kind: 'open'; readonly towards: 'past' | 'future' | 'present'; readonly unit: DateUnit }
  /** `days`: a rule of lexicon/periods.ts. `year`: as written, or small: "last year" is −1. */
  | {
      readonly kind: 'named';
      readonly days: PeriodRule;
      readonly year: number | null;
      readonly which: Which | null;
      /** "the eve of", "the day after": so many days from it. */
      readonly plus?: number;
      /** "came home for Christmas": before the feast as often as at it. */
      readonly soon?: true;
    }
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
  /** A side told beside the name without a title: "Hungary's Viktor Orban", "Anwar Ibrahim of Malaysia". */
  readonly side: SideId | null;
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
  /** Other words of the sentence that show it as well, for where two topics stand on one word. */
  readonly spares: readonly Span[];
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
