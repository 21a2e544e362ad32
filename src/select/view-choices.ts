import type { Day } from '#model/day.ts';

/** What the lanes of the timeline stand for. */
export const LANE_KINDS = ['visit', 'topic', 'participant', 'place', 'article'] as const;
export type LaneKind = (typeof LANE_KINDS)[number];

/** Empty months drawn short with a break mark, or every day as long as every other. */
export const GAP_KINDS = ['shortened', 'true'] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/** Days of the calendar, or days counted from the first day of each visit, so that visits stand above one another. */
export const AXIS_KINDS = ['calendar', 'visit'] as const;
export type AxisKind = (typeof AXIS_KINDS)[number];

/** The days in view, both inclusive. */
export interface DayWindow {
  readonly from: Day;
  readonly to: Day;
}

/** What is compared: the texts, or what they say by topic, people, plans, or over a whole series of visits. */
export const COMPARE_TABS = ['articles', 'topics', 'people', 'agenda', 'series'] as const;
export type CompareTab = (typeof COMPARE_TABS)[number];

/** The order of the compared topics: what changed most first, what is told most first, or as the tree of topics stands. */
export const TOPIC_SORTS = ['change', 'weight', 'tree'] as const;
export type TopicSort = (typeof TOPIC_SORTS)[number];

export const MARK_KINDS = ['person', 'date', 'place', 'topic'] as const;
/** What is marked in the articles' text. */
export type MarkKind = (typeof MARK_KINDS)[number];

/** The columns that the list can be sorted by. */
export const SORT_KEYS = ['date', 'event', 'status', 'kind', 'place', 'people'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface Sort {
  readonly key: SortKey;
  readonly direction: 'ascending' | 'descending';
}

export const BY_DATE: Sort = { key: 'date', direction: 'ascending' };
