import { FACETS, type Facet, type FacetChoice } from '#select/filter.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import type { SentenceTarget, ViewState } from './view-state.ts';

export interface SettledView {
  readonly view: ViewState;
  /** Keys of the address that named things this corpus does not have; their values were left out. */
  readonly dropped: readonly string[];
}

/** The view with only those ids that exist: a link can be older than the articles, or made for other ones. */
export function settleView(view: ViewState, index: CorpusIndex): SettledView {
  const dropped: string[] = [];
  const settleFacet = (facet: Facet): FacetChoice => {
    const choice = view.filter.facets[facet];
    const values = choice.values.filter((value) => index.rows[facet].has(value));
    if (values.length === choice.values.length) return choice;
    dropped.push(facet);
    return { values, mode: values.length === 0 ? 'any' : choice.mode };
  };
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, settleFacet(facet)])) as Record<Facet, FacetChoice>;
  const focus = settleFocus(view.focus, index);
  if (focus === null && view.focus !== null) dropped.push('focus');
  const articles = new Set<string>(index.corpus.articles.map((article) => article.id));
  const pair = view.pair?.every((id) => articles.has(id)) ? view.pair.slice(0, 2) : null;
  if (pair === null && view.pair !== null) dropped.push('pair');
  const visits = settleVisits(view.visits, index);
  if (visits === null && view.visits !== null) dropped.push('visits');
  const at = settleSentence(view.at, index);
  if (at === null && view.at !== null) dropped.push('at');
  const shown = view.shown?.every((target) => settleSentence(target, index) !== null) ? view.shown : null;
  if (shown === null && view.shown !== null) dropped.push('shown');
  return { view: { ...view, filter: { ...view.filter, facets }, focus, pair, visits, at, shown }, dropped };
}

// A merged event answers to the id of each of its tellings.
function settleFocus(focus: string | null, index: CorpusIndex): string | null {
  const row = focus === null ? undefined : (index.rowOf as ReadonlyMap<string, number>).get(focus);
  return row === undefined ? null : (index.corpus.events[row]?.id ?? null);
}

// Whatever order a link has them in, a visit is told against the one before it in time.
function settleVisits(asked: ViewState['visits'], index: CorpusIndex): ViewState['visits'] {
  if (asked === null || asked.length < 2) return null;
  const wanted = new Set(asked);
  const inOrder = index.corpus.visits.map((visit): string => visit.id).filter((id) => wanted.has(id));
  if (inOrder.length !== asked.length) return null;
  // The same list stays the same one, so that what depends on it is not worked out again.
  return inOrder.every((id, at) => id === asked[at]) ? asked : inOrder;
}

function settleSentence(at: SentenceTarget | null, index: CorpusIndex): SentenceTarget | null {
  const article = index.corpus.articles.find((candidate) => candidate.id === at?.article);
  return at && article && at.sentence < article.sentences.length ? at : null;
}
