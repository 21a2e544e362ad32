import type { Corpus, CorpusVisit } from '#model/corpus.ts';
import { type SideId, sideId, type VisitId } from '#model/ids.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import type { Selection } from '#select/select-events.ts';
import { compareOffices } from './compare-offices.ts';
import { compareVisits } from './compare-visits.ts';
import type { Interval, Series, SeriesKey } from './comparison.ts';
import { findVisits } from './visit-columns.ts';

// Two visits have one interval between them, which the comparison shows anyway.
const LEAST_VISITS = 3;

/** The pairs of sides with three or more main visits between them, whoever travels; most visits first. */
export function findSeries(corpus: Corpus): SeriesKey[] {
  const groups = new Map<string, { sides: readonly [SideId, SideId]; visits: VisitId[] }>();
  for (const visit of corpus.visits) {
    for (const sides of pairsOf(visit)) {
      const key = sides.join(' ');
      const group = groups.get(key);
      if (group) group.visits.push(visit.id);
      else groups.set(key, { sides, visits: [visit.id] });
    }
  }
  const label = (side: SideId) => corpus.sides.get(side)?.label ?? side;
  return [...groups]
    .filter(([, { visits }]) => visits.length >= LEAST_VISITS)
    .map(([id, { sides, visits }]) => ({ id, sides, label: `${label(sides[0])} and ${label(sides[1])}`, visits }))
    .sort((a, b) => b.visits.length - a.visits.length || (a.id < b.id ? -1 : 1));
}

/** The visitor's side with each host country, in an order that does not depend on who travels. */
function pairsOf({ visitorSide, stops }: CorpusVisit): (readonly [SideId, SideId])[] {
  if (visitorSide === null) return [];
  const hosts = new Set(stops.map((stop) => sideId(stop.hostCountry)));
  return [...hosts]
    .filter((host) => host !== visitorSide)
    .map((host) => (host < visitorSide ? [host, visitorSide] : [visitorSide, host]));
}

/** All visits of a series in time order: how far apart they are, what was talked about, who held which office. */
export function compareSeries(index: CorpusIndex, key: SeriesKey, selection: Selection): Series {
  const visits = findVisits(index, key.visits);
  const intervals = visits.slice(1).map((visit, at) => measureInterval(visits[at] ?? visit, visit));
  return {
    key,
    intervals,
    topics: compareVisits(index, key.visits, selection),
    offices: compareOffices(index, key.visits, selection),
  };
}

function measureInterval(from: CorpusVisit, to: CorpusVisit): Interval {
  const [a, b] = [from.stops[0]?.start, to.stops[0]?.start];
  const least = a?.latest == null || b?.earliest == null ? null : Math.max(0, b.earliest - a.latest);
  const most = a?.earliest == null || b?.latest == null ? null : Math.max(0, b.latest - a.earliest);
  return { from: from.id, to: to.id, least, most };
}
