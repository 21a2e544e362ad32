import type { DateEstimate } from '#model/date-estimate.ts';
import { type VisitId, visitId } from '#model/ids.ts';
import { toQuote } from '#model/span.ts';
import type { ArticleVisit, VisitStop } from '#model/visit.ts';
import { endOfSpell, isSpell, isWeek } from './estimates.ts';
import type { GrowingTrip } from './growing-trip.ts';
import type { Reading } from './reading.ts';

/** Stays of one person → trips of stops in order. */
export interface AssembledVisits {
  readonly visits: readonly ArticleVisit[];
  readonly visitOfTrip: ReadonlyMap<GrowingTrip, VisitId>;
}

/** Two stays of one person within this many days are stops of one trip: no tour of a statesman rests longer. */
const SAME_TRIP_DAYS = 14;
/** An article's own visit is around its date; what is further off is background. */
const OWN_DAYS = 60;

export function assembleVisits(trips: readonly GrowingTrip[], reading: Reading): AssembledVisits {
  const journeys = groupStays(trips.filter(isOn));
  const main = findMain(journeys, reading);
  const visitOfTrip = new Map<GrowingTrip, VisitId>();
  // The article's own journeys first, then the background, each in the order of telling.
  const ordered = [...journeys.filter((stays) => main.has(stays)), ...journeys.filter((stays) => !main.has(stays))];
  const visits = ordered.map((stays, number) => {
    const id = visitId(`${reading.article}.v${number + 1}`);
    for (const stay of stays) visitOfTrip.set(stay, id);
    return toVisit(id, stays, main.has(stays), reading);
  });
  return { visits, visitOfTrip };
}

/** What was called off for good is no visit, though an event of the story; nor, in the background, what was put off to no day. */
const isOn = ({ change, status, sentence }: GrowingTrip): boolean =>
  change === null || status === 'planned' || (change === 'postponed' && sentence < LEAD_SENTENCES);

/** A story of a visit put off says so at its head. */
const LEAD_SENTENCES = 3;

function groupStays(trips: readonly GrowingTrip[]): GrowingTrip[][] {
  const journeys: GrowingTrip[][] = [];
  for (const trip of trips) {
    const same = journeys.find(
      (stays) => stays[0]?.person === trip.person && stays.some((stay) => isClose(stay, trip)),
    );
    if (same) same.push(trip);
    else journeys.push([trip]);
  }
  for (const stays of journeys) stays.sort((a, b) => dayOf(a) - dayOf(b));
  return journeys;
}

function isClose(a: GrowingTrip, b: GrowingTrip): boolean {
  if (!a.estimate || !b.estimate) return a.status === b.status;
  if (a.country === b.country && a.estimate.edtf !== b.estimate.edtf) return false;
  const gap = Math.max(gapOf(a.estimate, b.estimate), gapOf(b.estimate, a.estimate));
  return gap <= SAME_TRIP_DAYS;
}

/** Days from the end of the one to the beginning of the other. */
const gapOf = (a: DateEstimate, b: DateEstimate) => (b.earliest ?? 0) - (a.latest ?? a.earliest ?? 0);

const dayOf = (trip: GrowingTrip) => trip.estimate?.earliest ?? Number.POSITIVE_INFINITY;

/** The journeys that the article is about: near its date, told by most events; and those of others that share them. */
function findMain(journeys: readonly GrowingTrip[][], reading: Reading): Set<readonly GrowingTrip[]> {
  const main = new Set<readonly GrowingTrip[]>();
  const near = journeys.filter((stays) => stays.some((stay) => isNow(stay, reading)));
  // An announcement can be of a visit months ahead.
  const own = near.length > 0 ? near : journeys.filter((stays) => stays.some((stay) => stay.status === 'planned'));
  const weight = (stays: readonly GrowingTrip[]) =>
    new Set(stays.flatMap((stay) => stay.events)).size + (stays.some((stay) => stay.told) ? 1 : 0);
  let best: GrowingTrip[] | null = null;
  for (const stays of own) if (!best || weight(stays) > weight(best)) best = stays;
  if (!best) return main;
  main.add(best);
  const events = new Set(best.flatMap((stay) => stay.events));
  for (const stays of own) {
    if (
      stays.some(
        (stay) =>
          stay.events.some((event) => events.has(event)) && best.some(({ country }) => country === stay.country),
      )
    )
      main.add(stays);
  }
  return main;
}

function isNow(stay: GrowingTrip, reading: Reading): boolean {
  const published = reading.published?.earliest;
  if (published === undefined || published === null || stay.estimate?.earliest == null) return true;
  return Math.abs(stay.estimate.earliest - published) <= OWN_DAYS;
}

function toVisit(id: VisitId, stays: readonly GrowingTrip[], main: boolean, reading: Reading): ArticleVisit {
  const first = stays[0];
  if (!first) throw new RangeError('a journey has at least one stay');
  const status = stays.some((stay) => stay.status === 'held')
    ? 'held'
    : stays.every((stay) => stay.status === 'planned')
      ? 'planned'
      : 'unknown';
  return {
    id,
    visitor: first.person,
    visitorSide: reading.people.get(first.person)?.side ?? null,
    status,
    main,
    stops: stays.map((stay) => toStop(stay, reading)),
  };
}

function toStop(stay: GrowingTrip, reading: Reading): VisitStop {
  const spell = stay.estimate !== null && isSpell(stay.estimate) && !isWeek(stay.estimate) ? stay.estimate : null;
  return {
    hostCountry: stay.country,
    city: stay.city ? { label: stay.city.label, place: stay.city.id } : null,
    start: spell ? endOfSpell(spell, 'first') : stay.estimate,
    end: spell ? endOfSpell(spell, 'last') : stay.until,
    quote: toQuote(reading.text, stay.quote),
  };
}
