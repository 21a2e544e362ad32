import { compareEstimates } from '#model/date-estimate.ts';
import type { VisitEvent } from './collect-visit-events.ts';

/**
 * Events in the order of the day: by time, then as the articles tell them; "after their meeting" moves an event behind the meeting
 * and "before" in front of it, where both can fall on one day.
 */
export function orderAgenda(events: readonly VisitEvent[]): VisitEvent[] {
  const ordered = [...events].sort(
    (a, b) => compareStarts(a, b) || compareEstimates(a.event.estimate, b.event.estimate) || compareReading(a, b),
  );
  for (const told of events) {
    const { order } = told.event;
    if (!order) continue;
    const from = ordered.indexOf(told);
    const to = ordered.findIndex(({ event }) => event.tellings.some((telling) => telling.event.id === order.event));
    if (to === -1 || compareStarts(told, ordered[to] ?? told) !== 0) continue;
    if (order.relation === 'after' ? from > to : from < to) continue;
    ordered.splice(from, 1);
    // Taking `told` out moves what stood behind it one place forward, so that `to` is right for both directions.
    ordered.splice(to, 0, told);
  }
  return ordered;
}

const startOf = ({ event }: VisitEvent): number => event.estimate?.earliest ?? Number.POSITIVE_INFINITY;

const compareStarts = (a: VisitEvent, b: VisitEvent): number =>
  startOf(a) === startOf(b) ? 0 : startOf(a) - startOf(b);

const compareReading = (a: VisitEvent, b: VisitEvent): number =>
  (a.sentences[0]?.quote.start ?? 0) - (b.sentences[0]?.quote.start ?? 0);
