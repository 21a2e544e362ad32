import type { Corpus, CorpusVisit } from '#model/corpus.ts';
import { describeDay, describeMonth } from '#model/day-words.ts';
import { type ArticleId, type CountryCode, type PersonId, sideId } from '#model/ids.ts';
import type { ArticleVisit } from '#model/visit.ts';

interface Unlabelled {
  readonly visit: ArticleVisit;
  readonly articles: readonly ArticleId[];
}

/** What visits are named by. */
export type VisitNouns = Pick<Corpus, 'people' | 'sides'>;

/** Names each visit by its month; where two main visits share one, by its first day or route as well. */
export function labelVisits(groups: readonly Unlabelled[], { people, sides }: VisitNouns): CorpusVisit[] {
  const travellers = nameTravellers(groups, people);
  const named = groups.map(({ visit, articles }) => ({
    ...visit,
    articles,
    label: monthOf(visit),
    route: routeOf(visit, sides),
    traveller: travellers.size > 1 ? (travellers.get(visit.visitor) ?? null) : null,
  }));
  const namesakes = new Map<string, number>();
  const nameOf = (visit: CorpusVisit) => `${visit.main} ${visit.label}`;
  for (const visit of named) namesakes.set(nameOf(visit), (namesakes.get(nameOf(visit)) ?? 0) + 1);
  return named.map((visit) =>
    (namesakes.get(nameOf(visit)) ?? 0) > 1 ? { ...visit, label: longerLabel(visit) } : visit,
  );
}

/** "Steinmeier: Nairobi" where several people travel; else the route alone. */
export const describeTrip = ({ traveller, route }: Pick<CorpusVisit, 'traveller' | 'route'>): string =>
  traveller === null ? route : `${traveller}: ${route}`;

/** Those of the main visits, by surname; two of one surname by their whole names. */
function nameTravellers(groups: readonly Unlabelled[], people: Corpus['people']): Map<PersonId, string> {
  const all = new Set(groups.flatMap(({ visit }) => (visit.main ? [visit.visitor] : [])));
  const surnameOf = (id: PersonId) => people.get(id)?.surname ?? id;
  const bearers = new Map<string, number>();
  for (const id of all) bearers.set(surnameOf(id), (bearers.get(surnameOf(id)) ?? 0) + 1);
  return new Map(
    [...all].map((id) => [id, (bearers.get(surnameOf(id)) ?? 0) > 1 ? (people.get(id)?.name ?? id) : surnameOf(id)]),
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
function routeOf({ stops }: ArticleVisit, sides: Corpus['sides']): string {
  const nameOf = (country: CountryCode) => sides.get(sideId(country))?.label ?? country;
  return stops.map(({ city, hostCountry }) => city?.label ?? nameOf(hostCountry)).join(' → ');
}
