import type { CorpusVisit } from '#model/corpus.ts';
import { describeDay, describeMonth } from '#model/day-words.ts';
import { type ArticleId, type CountryCode, type SideId, sideId } from '#model/ids.ts';
import type { Side } from '#model/nouns.ts';
import type { ArticleVisit } from '#model/visit.ts';

interface Unlabelled {
  readonly visit: ArticleVisit;
  readonly articles: readonly ArticleId[];
}

/** Names each visit by its month; where two main visits share one, by its first day or route as well. */
export function labelVisits(groups: readonly Unlabelled[], sides: ReadonlyMap<SideId, Side>): CorpusVisit[] {
  const named = groups.map(({ visit, articles }) => ({
    ...visit,
    articles,
    label: monthOf(visit),
    route: routeOf(visit, sides),
  }));
  const namesakes = new Map<string, number>();
  const nameOf = (visit: CorpusVisit) => `${visit.main} ${visit.label}`;
  for (const visit of named) namesakes.set(nameOf(visit), (namesakes.get(nameOf(visit)) ?? 0) + 1);
  return named.map((visit) =>
    (namesakes.get(nameOf(visit)) ?? 0) > 1 ? { ...visit, label: longerLabel(visit) } : visit,
  );
}

function monthOf(visit: ArticleVisit): string {
  const first = visit.stops[0]?.start?.earliest ?? null;
  return first === null ? 'Undated visit' : describeMonth(first);
}

function longerLabel(visit: ArticleVisit & { readonly route: string }): string {
  const start = visit.stops[0]?.start;
  const exact = start && start.earliest !== null && start.earliest === start.latest;
  return `${exact ? describeDay(start.earliest) : monthOf(visit)}, ${visit.route}`;
}

/** "Cairo → China": a stop without a city goes by its country. */
function routeOf({ stops }: ArticleVisit, sides: ReadonlyMap<SideId, Side>): string {
  const nameOf = (country: CountryCode) => sides.get(sideId(country))?.label ?? country;
  return stops.map(({ city, hostCountry }) => city?.label ?? nameOf(hostCountry)).join(' → ');
}
