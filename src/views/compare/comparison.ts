import type { SentenceLink } from '#corpus/sentence-link.ts';
import type { DateEstimate } from '#model/date-estimate.ts';
import type { EventStatus, EventType } from '#model/event.ts';
import type { ArticleId, EventId, PersonId, SideId, TopicId, VisitId } from '#model/ids.ts';
import type { Office, Topic } from '#model/nouns.ts';

/*
 * The shapes that the panes of comparing draw. A column is a visit, in the order in which the visits were given (as a rule by
 * time); every array called `cells` has one entry a column. Whatever is shown as a mark carries its sentences.
 */

/** A compared visit, as its column's head. */
export interface VisitColumn {
  readonly visit: VisitId;
  /** "April 2024". */
  readonly label: string;
  /** "Paris → Brussels". */
  readonly route: string;
  /** The articles whose own subject the visit is, oldest first. */
  readonly articles: readonly ArticleId[];
}

// ---- topics ----

/**
 * A topic at one visit, against the visit before. `told`: at the first visit compared, with none before it; `absent`: mentioned
 * neither here nor at the visit before. "Dropped" means not mentioned in these articles, never that it did not happen.
 */
export type TopicState = 'told' | 'new' | 'carried-on' | 'came-back' | 'dropped' | 'absent';

/** How the sentences on a topic are counted: plainly, or for each 100 of the visit's account. A mark is as heavy as the number beside it. */
export type TopicMeasure = 'count' | 'per100';

export interface TopicCell {
  readonly state: TopicState;
  /** Of the topic and all its narrower ones, left after the filter, each once, in reading order, oldest article first. */
  readonly sentences: readonly SentenceLink[];
  /** How many more the filter hides. A state is told of all sentences: a filter never makes a topic look dropped. */
  readonly hidden: number;
  /** How many of these name the topic itself, not only a narrower one. */
  readonly own: number;
  /** `sentences` for each 100 of the visit's account. */
  readonly per100: number;
  /** How heavy the mark is, by each way of counting, against the most told topic of these visits, filtered or not; 0–1. */
  readonly weights: Readonly<Record<TopicMeasure, number>>;
}

export interface TopicRow {
  readonly topic: Topic;
  readonly depth: number;
  /** All that stand under it in this matrix, so that a branch can fold. */
  readonly narrower: readonly TopicId[];
  /** Some sentence names the topic itself: it is worth telling apart from its narrower ones. */
  readonly named: boolean;
  readonly cells: readonly TopicCell[];
}

export interface TopicMatrix {
  readonly columns: readonly VisitColumn[];
  /** In tree order: each topic straight before its narrower ones. */
  readonly rows: readonly TopicRow[];
}

// ---- people ----

/**
 * An office at one visit, against the nearest visit before that names a holder. `first`: named here first, and later again;
 * `only-here`: at no other visit compared; `not-named`: nobody is named as holder here.
 */
export type HolderState = 'first' | 'same-holder' | 'new-holder' | 'only-here' | 'not-named';

export interface Holder {
  readonly person: PersonId;
  readonly name: string;
  readonly surname: string;
  readonly part: 'participant' | 'mentioned';
  /** Where the person is named, in reading order. Never empty. */
  readonly sentences: readonly SentenceLink[];
}

export interface HolderCell {
  readonly state: HolderState;
  readonly holders: readonly Holder[];
  /** For `new-holder`: who is named before. */
  readonly before: readonly Holder[];
}

export interface OfficeRow {
  readonly id: string;
  /** null: people without a known office, one row each. */
  readonly office: Office | null;
  /** "Foreign Minister"; for people without office their role as the text has it, or "No office given". */
  readonly label: string;
  readonly side: SideId | null;
  /** "France"; null when not known. */
  readonly sideLabel: string | null;
  readonly cells: readonly HolderCell[];
}

export interface OfficeTable {
  readonly columns: readonly VisitColumn[];
  /** The host's and visitor's own offices first, those with a change of holder before the others. */
  readonly rows: readonly OfficeRow[];
}

/** One who takes part: a person, or a side or group that is not told apart further. */
export interface Party {
  /** The person's or side's id, else the label. */
  readonly key: string;
  readonly label: string;
  readonly person: PersonId | null;
  readonly side: SideId | null;
}

/** One event at which two parties met. */
export interface Encounter {
  readonly event: EventId;
  /** Talks, press conference, site visit (a tour), call … */
  readonly form: EventType;
  readonly title: string;
  /** Planned ones are shown as such: "was to meet". */
  readonly status: EventStatus;
  readonly change: 'postponed' | 'cancelled' | null;
  readonly sentences: readonly SentenceLink[];
}

/** With two visits `in-all` reads "met in both". */
export type EncounterState = 'in-all' | 'in-several' | 'only-here';

export interface EncounterPair {
  /** Of the visitor's side. */
  readonly visitor: string;
  readonly host: string;
  readonly state: EncounterState;
  /** The encounters at each visit; empty where no meeting is mentioned. */
  readonly cells: readonly (readonly Encounter[])[];
}

export interface EncounterGrid {
  readonly columns: readonly VisitColumn[];
  readonly visitors: readonly Party[];
  readonly hosts: readonly Party[];
  /** Only pairs with at least one encounter; those met most often first. */
  readonly pairs: readonly EncounterPair[];
}

// ---- agenda ----

export interface AgendaEvent {
  readonly event: EventId;
  readonly title: string;
  readonly type: EventType;
  readonly status: EventStatus;
  readonly change: 'postponed' | 'cancelled' | null;
  readonly estimate: DateEstimate | null;
  readonly place: string | null;
  readonly sentences: readonly SentenceLink[];
}

export interface AgendaStop {
  /** "Paris"; the country's name where no city is told; null for events that belong to no stop. */
  readonly label: string | null;
  readonly start: DateEstimate | null;
  readonly end: DateEstimate | null;
  readonly sentences: readonly SentenceLink[];
  /** Also a stop of another compared visit, or of this one alone. */
  readonly state: 'in-all' | 'in-several' | 'only-here';
  readonly events: readonly AgendaEvent[];
}

export interface Itinerary {
  readonly column: VisitColumn;
  readonly status: EventStatus;
  /** In order of travel; events that belong to no stop come last, under a stop without label. */
  readonly stops: readonly AgendaStop[];
}

// ---- since last time ----

/** `words` join; every `fact` leads to its sentences, which are never empty. */
export type SincePart =
  | { readonly kind: 'words'; readonly text: string }
  | {
      readonly kind: 'fact';
      readonly text: string;
      readonly sentences: readonly SentenceLink[];
      /** Whose colour underlines the words; null for people and places. */
      readonly topic: TopicId | null;
      /** Each sentence shows another part of the fact ("eight events"), so that a footnote needs all, not one an article. */
      readonly every: boolean;
    };

/** `told`: of a visit that has none before it. */
export type SinceKind = 'told' | 'held' | 'new' | 'came-back' | 'dropped' | 'carried-on' | 'office' | 'tour' | 'plans';

/** One sentence of the paragraph. */
export interface SinceClause {
  readonly kind: SinceKind;
  readonly parts: readonly SincePart[];
}

export interface Since {
  /** "Since Blinken’s visit of April 2024". */
  readonly heading: string;
  /** Empty when the visits have nothing to tell of one another. */
  readonly clauses: readonly SinceClause[];
}

export interface Footnote {
  /** From 1, in order of first use. */
  readonly number: number;
  readonly link: SentenceLink;
  /** Ready text without a link back: quote, article, publisher, date, paragraph. */
  readonly citation: string;
}

/** `notes`: the numbers of a fact's footnotes; empty for words. */
export interface NotedPart {
  readonly part: SincePart;
  readonly notes: readonly number[];
}

/** The paragraph for print and copying: after each fact the numbers of its footnotes. */
export interface SinceNotes {
  readonly clauses: readonly (readonly NotedPart[])[];
  readonly footnotes: readonly Footnote[];
}

// ---- fairness ----

export interface ArticleMeasure {
  readonly article: ArticleId;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: DateEstimate | null;
  readonly inferred: boolean;
  readonly kind: 'announcement' | 'report';
  readonly words: number;
  readonly sentences: number;
  /** Sentences that name a day or a stretch of time. */
  readonly dated: number;
}

export interface VisitMeasure {
  readonly column: VisitColumn;
  readonly articles: readonly ArticleMeasure[];
  readonly words: number;
  readonly sentences: number;
  /** `mixed`: announcements and reports. */
  readonly kind: 'announcement' | 'report' | 'mixed';
}

export interface Fairness {
  readonly visits: readonly VisitMeasure[];
  /** The longest has more than twice the words of the shortest: "dropped" may be the reporter's choice. */
  readonly lengthsDiffer: boolean;
  /** An announcement is compared with a report. */
  readonly kindsDiffer: boolean;
}

// ---- series ----

/** Three or more visits between the same two sides, whoever travels. */
export interface SeriesKey {
  readonly id: string;
  readonly sides: readonly [SideId, SideId];
  /** "United States and France". */
  readonly label: string;
  readonly visits: readonly VisitId[];
}

/** Days from one visit's first day to the next one's; the two ends differ where the days are not exact, null where unknown. */
export interface Interval {
  readonly from: VisitId;
  readonly to: VisitId;
  readonly least: number | null;
  readonly most: number | null;
}

export interface Series {
  readonly key: SeriesKey;
  readonly intervals: readonly Interval[];
  readonly topics: TopicMatrix;
  readonly offices: OfficeTable;
}
