import type { Day } from '#model/day.ts';
import type { Filter } from '#select/filter.ts';
import { NO_FILTER } from '#select/filter.ts';
import {
  type AxisKind,
  BY_DATE,
  type CompareTab,
  type DayWindow,
  type GapKind,
  type LaneKind,
  MARK_KINDS,
  type MarkKind,
  type Sort,
  type TopicSort,
} from '#select/view-choices.ts';

/** A sentence of an article, by its index. */
export interface SentenceTarget {
  readonly article: string;
  readonly sentence: number;
}

/** Everything about the page that a link brings back. Ids are strings as found; settleView checks them. */
export interface ViewState {
  readonly filter: Filter;
  /** The open event. */
  readonly focus: string | null;
  /** The articles side by side, left first; null: the first two. */
  readonly pair: readonly string[] | null;
  readonly lanes: LaneKind;
  readonly gaps: GapKind;
  readonly axis: AxisKind;
  /** What was known on this day; null: all. */
  readonly asof: Day | null;
  /** The days in view; null: all. */
  readonly window: DayWindow | null;
  /** null: timeline where there is room, list on a phone. */
  readonly view: 'timeline' | 'list' | null;
  readonly sort: Sort;
  readonly marks: readonly MarkKind[];
  readonly raw: boolean;
  /** The visits compared, in time order; null: the last two. */
  readonly visits: readonly string[] | null;
  readonly tab: CompareTab;
  readonly rows: TopicSort;
  /** A sentence to show, from a search or a citation. */
  readonly at: SentenceTarget | null;
  /** The sentences to go through, `at` among them; null: that one alone. */
  readonly shown: readonly SentenceTarget[] | null;
}

export const DEFAULT_VIEW: ViewState = {
  filter: NO_FILTER,
  focus: null,
  pair: null,
  lanes: 'visit',
  gaps: 'shortened',
  axis: 'calendar',
  asof: null,
  window: null,
  view: null,
  sort: BY_DATE,
  marks: MARK_KINDS,
  raw: false,
  visits: null,
  tab: 'articles',
  rows: 'change',
  at: null,
  shown: null,
};
