import { known } from '#base/assert.ts';
import type { Steps } from '#base/steps.ts';
import type { ParsedArticle } from '#model/article.ts';
import type { CorpusVisit } from '#model/corpus.ts';
import { compareEstimates, type DateEstimate } from '#model/date-estimate.ts';
import type { ArticleId, VisitId } from '#model/ids.ts';
import type { ArticleVisit } from '#model/visit.ts';
import { labelVisits, type VisitNouns } from './label-visits.ts';
import { createRangeIndex } from './range-index.ts';

// Two papers that date one arrival a day or two apart mean one visit; the same pair of sides seldom meets twice in a week.
const SAME_VISIT_DAYS = 3;

export interface MergedVisits {
  /** By first day; a visit that any article has as its own subject is a main one. */
  readonly visits: readonly CorpusVisit[];
  /** From every article's own visit id to the id of the merged visit. */
  readonly visitOf: ReadonlyMap<VisitId, VisitId>;
}

/** One visit while its tellings are being collected; `visit` is the richest of them. */
interface Group {
  visit: ArticleVisit;
  readonly articles: Set<ArticleId>;
}

/** A step for each article. */
export function* mergeVisits(articles: readonly ParsedArticle[], nouns: VisitNouns): Steps<MergedVisits> {
  const groups = groupVisits();
  const visitOf = new Map<VisitId, VisitId>();
  for (const article of articles) {
    for (const visit of article.visits) visitOf.set(visit.id, groups.join(visit, article.id).visit.id);
    yield;
  }
  const sorted = [...groups.all].sort((a, b) => compareEstimates(startOf(a.visit), startOf(b.visit)));
  const told = sorted.map(({ visit, articles: telling }) => ({ visit, articles: [...telling] }));
  return { visits: labelVisits(told, nouns), visitOf };
}

/** Finds a visit's group among those of the same traveller to the same country at about the time: never among all. */
function groupVisits() {
  const all: Group[] = [];
  const byStop = createRangeIndex();
  const find = (visit: ArticleVisit): number | null => {
    const near = placesOf(visit, SAME_VISIT_DAYS).flatMap(({ key, from, to }) => byStop.find(key, from, to));
    // The oldest of those that fit, as if all had been asked in turn.
    const fitting = near.filter((number) => all[number] && isSameVisit(all[number].visit, visit));
    return fitting.length > 0 ? fitting.reduce((a, b) => Math.min(a, b)) : null;
  };
  const join = (visit: ArticleVisit, article: ArticleId): Group => {
    const at = find(visit) ?? all.push({ visit, articles: new Set() }) - 1;
    const group = known(all[at], 'a group that was found or just added');
    group.visit = joinVisit(group.visit, visit);
    group.articles.add(article);
    for (const { key, from, to } of placesOf(visit, 0)) byStop.add(key, from, to, at);
    return group;
  };
  return { all, join };
}

function placesOf({ visitor, stops }: ArticleVisit, margin: number) {
  return stops.flatMap(({ hostCountry, start }) =>
    start?.earliest == null || start.latest === null
      ? []
      : { key: `${visitor} ${hostCountry}`, from: start.earliest - margin, to: start.latest + margin },
  );
}

const startOf = (visit: ArticleVisit): DateEstimate | null => visit.stops[0]?.start ?? null;

export function isSameVisit(a: ArticleVisit, b: ArticleVisit): boolean {
  if (a.visitor !== b.visitor) return false;
  return a.stops.some((stop) =>
    b.stops.some((other) => stop.hostCountry === other.hostCountry && areNear(stop.start, other.start)),
  );
}

function areNear(a: DateEstimate | null, b: DateEstimate | null): boolean {
  if (a?.earliest == null || a.latest === null || b?.earliest == null || b.latest === null) return false;
  return a.earliest <= b.latest + SAME_VISIT_DAYS && b.earliest <= a.latest + SAME_VISIT_DAYS;
}

// The telling with more stops knows more of the trip; a report is surer than an announcement.
function joinVisit(first: ArticleVisit, visit: ArticleVisit): ArticleVisit {
  const richer = visit.stops.length > first.stops.length ? visit : first;
  const held = first.status === 'held' || visit.status === 'held';
  return { ...richer, id: first.id, main: first.main || visit.main, status: held ? 'held' : richer.status };
}
