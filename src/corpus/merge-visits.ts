import type { ParsedArticle } from '#model/article.ts';
import type { CorpusVisit } from '#model/corpus.ts';
import { compareEstimates, type DateEstimate } from '#model/date-estimate.ts';
import type { ArticleId, VisitId } from '#model/ids.ts';
import type { ArticleVisit } from '#model/visit.ts';
import { labelVisits } from './label-visits.ts';

// Two papers that date one arrival a day or two apart mean one visit; the same pair of sides seldom meets twice in a week.
const SAME_VISIT_DAYS = 3;

export interface MergedVisits {
  /** By first day; a visit that any article has as its own subject is a main one. */
  readonly visits: readonly CorpusVisit[];
  /** From every article's own visit id to the id of the merged visit. */
  readonly visitOf: ReadonlyMap<VisitId, VisitId>;
}

interface Group {
  readonly visit: ArticleVisit;
  readonly articles: readonly ArticleId[];
}

export function mergeVisits(articles: readonly ParsedArticle[]): MergedVisits {
  const groups: Group[] = [];
  const visitOf = new Map<VisitId, VisitId>();
  for (const article of articles) {
    for (const visit of article.visits) {
      const at = groups.findIndex((group) => isSameVisit(group.visit, visit));
      const group = groups[at];
      if (group) groups[at] = joinVisit(group, visit, article.id);
      else groups.push({ visit, articles: [article.id] });
      visitOf.set(visit.id, group ? group.visit.id : visit.id);
    }
  }
  groups.sort((a, b) => compareEstimates(startOf(a.visit), startOf(b.visit)));
  return { visits: labelVisits(groups), visitOf };
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
function joinVisit(group: Group, visit: ArticleVisit, article: ArticleId): Group {
  const richer = visit.stops.length > group.visit.stops.length ? visit : group.visit;
  const held = group.visit.status === 'held' || visit.status === 'held';
  return {
    visit: {
      ...richer,
      id: group.visit.id,
      main: group.visit.main || visit.main,
      status: held ? 'held' : richer.status,
    },
    articles: group.articles.includes(article) ? group.articles : [...group.articles, article],
  };
}
