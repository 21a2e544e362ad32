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
import {
  anyWords,
  type Codec,
  calendarDay,
  dayWindow,
  facetChoice,
  idList,
  oneOf,
  sentenceTarget,
  sentenceTargets,
  sortOrder,
  yesNo,
} from './codecs.ts';
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
  focus: anyWords,
  pair: idList,
  lanes: oneOf(LANE_KINDS),
  gaps: oneOf(GAP_KINDS),
  axis: oneOf(AXIS_KINDS),
  asof: calendarDay,
  window: dayWindow,
  view: oneOf(['timeline', 'list']),
  sort: sortOrder,
  marks: idList,
  raw: yesNo,
  visits: idList,
  tab: oneOf(COMPARE_TABS),
  rows: oneOf(TOPIC_SORTS),
  at: sentenceTarget,
  shown: sentenceTargets,
} as const;

export type SearchValues = {
  readonly [Key in keyof typeof SEARCH_KEYS]: ReturnType<(typeof SEARCH_KEYS)[Key]['parse']>;
};

const CODECS = Object.entries(SEARCH_KEYS) as [string, Codec<unknown>][];
// What was read last of each key: while its words stay, its value stays the same object.
const last = new Map<string, { readonly text: string; readonly value: unknown }>();

/** What the query says: null for every key that is absent, or that can't be read. */
export function readSearchValues(search: string): SearchValues {
  const query = new URLSearchParams(search);
  return Object.fromEntries(CODECS.map(([key, codec]) => [key, readValue(key, codec, query.get(key))])) as SearchValues;
}

function readValue(key: string, codec: Codec<unknown>, text: string | null): unknown {
  if (text === null) return null;
  const before = last.get(key);
  if (before?.text === text) return before.value;
  const value = codec.parse(text);
  last.set(key, { text, value });
  return value;
}

/** The query that says `values`, with its question mark, and what else `search` says that is not ours; empty when nothing is to be said. */
export function writeSearch(values: SearchValues, search = ''): string {
  const others = [...new URLSearchParams(search)].filter(([key]) => !Object.hasOwn(SEARCH_KEYS, key));
  const ours = CODECS.flatMap(([key, codec]) => {
    const value = values[key as keyof SearchValues];
    return value === null ? [] : [[key, codec.serialize(value)]];
  });
  const words = [...others, ...ours].map(([key = '', text = '']) => `${escapeWord(key)}=${escapeWord(text)}`);
  return words.length > 0 ? `?${words.join('&')}` : '';
}

// Commas and colons may stand as they are, and are easier to read so.
const escapeWord = (word: string): string => encodeURIComponent(word).replace(/%(2C|3A)/g, decodeURIComponent);

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
    sort: sortOrder.serialize(view.sort) === sortOrder.serialize(sort) ? null : view.sort,
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
