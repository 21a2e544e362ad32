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

/** Names each visit by its month; where two share one, by its first day, and where that does not tell them apart by its route as well. */
export function labelVisits(groups: readonly Unlabelled[], { people, sides }: VisitNouns): CorpusVisit[] {
  const travellers = nameTravellers(groups, people);
  const named = groups.map(({ visit, articles }) => ({
    ...visit,
    articles,
    label: monthOf(visit),
    route: routeOf(visit, sides),
    traveller: travellers.size > 1 ? (travellers.get(visit.visitor) ?? null) : null,
  }));
  return relabelNamesakes(relabelNamesakes(named, dayOf), (visit) => `${visit.label}, ${visit.route}`);
}

/** Gives another label to those that share theirs. */
function relabelNamesakes(visits: readonly CorpusVisit[], labelFor: (visit: CorpusVisit) => string): CorpusVisit[] {
  const namesakes = new Map<string, number>();
  const nameOf = (visit: CorpusVisit) => `${visit.main} ${visit.label}`;
  for (const visit of visits) namesakes.set(nameOf(visit), (namesakes.get(nameOf(visit)) ?? 0) + 1);
  return visits.map((visit) =>
    (namesakes.get(nameOf(visit)) ?? 0) > 1 ? { ...visit, label: labelFor(visit) } : visit,
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

/** Its first day where that is known, else its month. */
function dayOf(visit: ArticleVisit): string {
  const start = visit.stops[0]?.start;
  const exact = start && start.earliest !== null && start.earliest === start.latest;
  return exact ? describeDay(start.earliest) : monthOf(visit);
}

/** "Cairo → China": a stop without a city goes by its country. */
function routeOf({ stops }: ArticleVisit, sides: Corpus['sides']): string {
  const nameOf = (country: CountryCode) => sides.get(sideId(country))?.label ?? country;
  return stops.map(({ city, hostCountry }) => city?.label ?? nameOf(hostCountry)).join(' → ');
}
