import { hasBit } from '#base/bitset.ts';
import { foldText } from '#base/fold-text.ts';
import { matchPlans, type PlanRow } from '#corpus/match-plans.ts';
import { type SentenceLink, toSentenceLink } from '#corpus/sentence-link.ts';
import { findOwnArticles } from '#corpus/visit-accounts.ts';
import type { Corpus, CorpusVisit } from '#model/corpus.ts';
import type { EventPlace } from '#model/event.ts';
import { type ArticleId, sideId, type VisitId } from '#model/ids.ts';
import type { VisitStop } from '#model/visit.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import type { Selection } from '#select/select-events.ts';
import { collectVisitEvents, type VisitEvent } from './collect-visit-events.ts';
import type { AgendaEvent, AgendaStop, Itinerary } from './comparison.ts';
import { orderAgenda } from './order-agenda.ts';
import { describeReach, findVisits, toColumn } from './visit-columns.ts';

/** Each visit's stops in order of travel, with what is told to happen at each. */
export function compareAgenda(index: CorpusIndex, visits: readonly VisitId[], selection: Selection): Itinerary[] {
  const found = findVisits(index, visits);
  const reach = countStops(found);
  return found.map((visit): Itinerary => {
    const events = orderAgenda(collectVisitEvents(index, visit, selection)).filter(({ selected }) => selected);
    const at = events.map(({ event }) => findStop(index.corpus, visit.stops, event.place));
    const eventsAt = (stop: number) => events.filter((_, row) => at[row] === stop).map(toAgendaEvent);
    const stops = visit.stops.map(
      (stop, order): AgendaStop => ({
        label: nameStop(index.corpus, stop),
        start: stop.start,
        end: stop.end,
        sentences: linkStop(index.corpus, visit, stop),
        state: describeReach(reach.get(keyOfStop(stop)) ?? 1, found.length),
        events: eventsAt(order),
      }),
    );
    const rest = eventsAt(-1);
    const elsewhere: AgendaStop = {
      label: null,
      start: null,
      end: null,
      sentences: [],
      state: 'only-here',
      events: rest,
    };
    return {
      column: toColumn(index.corpus, visit),
      status: visit.status,
      stops: rest.length > 0 ? [...stops, elsewhere] : stops,
    };
  });
}

/** The selected plans of the visits' articles, and what later articles of the whole corpus say of each. */
export function comparePlans(index: CorpusIndex, visits: readonly VisitId[], selection: Selection): PlanRow[] {
  const articles = new Set<ArticleId>(
    findVisits(index, visits).flatMap((visit) => findOwnArticles(index.corpus, visit).map(({ id }) => id)),
  );
  return matchPlans(index.corpus, articles).filter((plan) => {
    const row = index.rowOf.get(plan.event);
    return row !== undefined && hasBit(selection.rows, row);
  });
}

/** "Paris"; the country where no city is told. */
export function nameStop(corpus: Corpus, { city, hostCountry }: VisitStop): string {
  return city?.label ?? corpus.sides.get(sideId(hostCountry))?.label ?? hostCountry;
}

export const keyOfStop = ({ city, hostCountry }: VisitStop): string => city?.place ?? hostCountry;

/** How many of the visits have each stop. */
function countStops(visits: readonly CorpusVisit[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const visit of visits) {
    for (const key of new Set(visit.stops.map(keyOfStop))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Which stop an event's place belongs to; −1 where the words do not tell. */
function findStop(corpus: Corpus, stops: readonly VisitStop[], place: EventPlace | null): number {
  if (!place) return -1;
  const exact = stops.findIndex((stop) => stop.city !== null && stop.city.place === place.place);
  if (exact !== -1) return exact;
  const label = ` ${foldText(place.label).replace(/[^\p{L}\p{N}]/gu, ' ')} `;
  const named = stops.findIndex((stop) => stop.city !== null && label.includes(` ${foldText(stop.city.label)} `));
  if (named !== -1) return named;
  // A house without its town: sure only where the trip has one stop in that country.
  const country = place.place && corpus.places.get(place.place)?.country;
  const inCountry = stops.flatMap((stop, order) => (stop.hostCountry === country ? [order] : []));
  return inCountry.length === 1 ? (inCountry[0] ?? -1) : -1;
}

/** The words of the stop in the article that they stand in: the one of the visit's own articles whose text has them there. */
export function linkStop(corpus: Corpus, visit: CorpusVisit, { quote }: VisitStop): SentenceLink[] {
  for (const article of findOwnArticles(corpus, visit)) {
    if (article.raw.text.slice(quote.start, quote.end) !== quote.exact) continue;
    const sentence = article.sentences.findIndex(({ span }) => span.start <= quote.start && quote.start < span.end);
    if (sentence !== -1) return [toSentenceLink(article, sentence, quote)];
  }
  return [];
}

const toAgendaEvent = ({ event, sentences }: VisitEvent): AgendaEvent => ({
  event: event.id,
  title: event.title,
  type: event.type,
  status: event.status,
  change: event.change,
  estimate: event.estimate,
  place: event.place?.label ?? null,
  sentences,
});
