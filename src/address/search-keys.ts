import { parseAsBoolean, parseAsString, parseAsStringLiteral } from 'nuqs';
import { FACETS, type Facet } from '#select/filter.ts';
import {
  AXIS_KINDS,
  COMPARE_TABS,
  GAP_KINDS,
  LANE_KINDS,
  MARK_KINDS,
  type MarkKind,
  TOPIC_SORTS,
} from '#select/view-choices.ts';
import { calendarDay, dayWindow, facetChoice, idList, sentenceTarget, sentenceTargets, sortOrder } from './codecs.ts';
import { DEFAULT_VIEW, type ViewState } from './view-state.ts';

/** One key of the address for each thing it remembers; a key that is absent means the default. */
export const SEARCH_KEYS = {
  topic: facetChoice,
  person: facetChoice,
  place: facetChoice,
  status: facetChoice,
  kind: facetChoice,
  article: facetChoice,
  days: dayWindow,
  focus: parseAsString,
  pair: idList,
  lanes: parseAsStringLiteral(LANE_KINDS),
  gaps: parseAsStringLiteral(GAP_KINDS),
  axis: parseAsStringLiteral(AXIS_KINDS),
  asof: calendarDay,
  window: dayWindow,
  view: parseAsStringLiteral(['timeline', 'list']),
  sort: sortOrder,
  marks: idList,
  raw: parseAsBoolean,
  visits: idList,
  tab: parseAsStringLiteral(COMPARE_TABS),
  rows: parseAsStringLiteral(TOPIC_SORTS),
  at: sentenceTarget,
  shown: sentenceTargets,
} as const;

export type SearchValues = {
  readonly [Key in keyof typeof SEARCH_KEYS]: ReturnType<(typeof SEARCH_KEYS)[Key]['parse']>;
};

export function toViewState(values: SearchValues): ViewState {
  const facets = Object.fromEntries(
    FACETS.map((facet) => [facet, values[facet] ?? DEFAULT_VIEW.filter.facets[facet]]),
  ) as Record<Facet, ViewState['filter']['facets'][Facet]>;
  return {
    filter: { facets, days: values.days },
    focus: values.focus,
    pair: values.pair,
    lanes: values.lanes ?? DEFAULT_VIEW.lanes,
    gaps: values.gaps ?? DEFAULT_VIEW.gaps,
    axis: values.axis ?? DEFAULT_VIEW.axis,
    asof: values.asof,
    window: values.window,
    view: values.view,
    sort: values.sort ?? DEFAULT_VIEW.sort,
    marks: values.marks ? MARK_KINDS.filter((mark) => values.marks?.includes(mark)) : DEFAULT_VIEW.marks,
    raw: values.raw ?? DEFAULT_VIEW.raw,
    visits: values.visits,
    tab: values.tab ?? DEFAULT_VIEW.tab,
    rows: values.rows ?? DEFAULT_VIEW.rows,
    at: values.at,
    shown: values.shown,
  };
}

/** The address of a view: null for every key whose value is the default, so that the plain page has a plain address. */
export function toSearchValues(view: ViewState): SearchValues {
  const facets = Object.fromEntries(
    FACETS.map((facet) => [facet, view.filter.facets[facet].values.length > 0 ? view.filter.facets[facet] : null]),
  ) as Pick<SearchValues, Facet>;
  const { lanes, gaps, axis, sort, tab, rows } = DEFAULT_VIEW;
  return {
    ...facets,
    days: view.filter.days,
    focus: view.focus,
    pair: view.pair,
    lanes: view.lanes === lanes ? null : view.lanes,
    gaps: view.gaps === gaps ? null : view.gaps,
    axis: view.axis === axis ? null : view.axis,
    asof: view.asof,
    window: view.window,
    view: view.view,
    sort: sortOrder.eq(view.sort, sort) ? null : view.sort,
    marks: view.marks.length === MARK_KINDS.length ? null : toMarkIds(view.marks),
    raw: view.raw || null,
    visits: view.visits,
    tab: view.tab === tab ? null : view.tab,
    rows: view.rows === rows ? null : view.rows,
    at: view.at,
    shown: view.shown,
  };
}

// An empty list would vanish from the address; "none" is no mark, and so reads back as no marks at all.
const toMarkIds = (marks: readonly MarkKind[]): readonly string[] => (marks.length > 0 ? marks : ['none']);

/** The keys of `search` whose values can't be read, in the order of the address. Unknown keys are nobody's business. */
export function findBrokenKeys(search: string): string[] {
  return [...new URLSearchParams(search)]
    .filter(
      ([key, text]) =>
        Object.hasOwn(SEARCH_KEYS, key) && SEARCH_KEYS[key as keyof typeof SEARCH_KEYS].parse(text) === null,
    )
    .map(([key]) => key);
}
