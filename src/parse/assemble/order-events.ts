import type { ArticleEvent } from '#model/event.ts';
import type { GrowingEvent } from './growing-event.ts';
import type { GrowingTrip } from './growing-trip.ts';
import type { Reading } from './reading.ts';

type Relation = NonNullable<ArticleEvent['order']>['relation'];

/** That one event comes after or before another, as the words say. */
export interface ToldOrder {
  readonly relation: Relation;
  readonly event: GrowingEvent;
}

/** "after their meeting", "following the talks": right before the words that refer to another event. */
const REFERS_BACK = /\b(?:after|following|at the end of|on conclusion of)(?: [^ ,.;]{1,20}){0,4} ?$/i;
const REFERS_AHEAD = /\b(?:before|ahead of|prior to|in the run-up to)(?: [^ ,.;]{1,20}){0,4} ?$/i;
/** "Afterwards they signed", "He then met": goes on from the event told before. */
const GOES_ON = /(?:^|[ ,])(?:afterwards?|then|later|subsequently|thereafter|after that|after which)(?=[ ,])/i;
const GOES_BACK = /(?:^|[ ,])(?:earlier|beforehand|before that|prior to (?:that|this))(?=[ ,])/i;

/** An event goes on from one told in its own sentence or the one before, not from further back. */
const REACH = 1;

/**
 * The order of events in words: "following the talks, they signed", "he then met P", and of stops told one after another. At most one
 * other for each event, and never two that lean on each other.
 */
export function orderEvents(
  events: readonly GrowingEvent[],
  trips: readonly GrowingTrip[],
  reading: Reading,
): ReadonlyMap<GrowingEvent, ToldOrder> {
  const orders = new Map<GrowingEvent, ToldOrder>();
  const sequels = findSequels(trips);
  for (const [number, event] of events.entries()) {
    const told =
      referred(event, near(number, events), reading) ??
      goingOn(event, events[number - 1], reading) ??
      sequels.get(event) ??
      null;
    if (told && told.event !== event && orders.get(told.event)?.event !== event) orders.set(event, told);
  }
  return orders;
}

/** Another event that the sentence of this one refers to. */
function referred(event: GrowingEvent, events: readonly GrowingEvent[], { text }: Reading): ToldOrder | null {
  const own = event.tellings[0];
  if (!own) return null;
  for (const other of events) {
    for (const { sentence, quote } of other.tellings) {
      if (other === event || sentence !== own.sentence || quote.start === own.quote.start) continue;
      const before = text.slice(Math.max(0, quote.start - LOOK_BACK), quote.start);
      if (REFERS_BACK.test(before)) return { relation: 'after', event: other };
      if (REFERS_AHEAD.test(before)) return { relation: 'before', event: other };
    }
  }
  return null;
}

/** Characters before the words of an event that hold "after" with an article and adjectives. */
const LOOK_BACK = 50;

/** Only events told near this one are compared: a book would take for ever. */
const MOST_COMPARED = 12;

const near = (at: number, events: readonly GrowingEvent[]): readonly GrowingEvent[] =>
  events.slice(Math.max(0, at - MOST_COMPARED), at + MOST_COMPARED);

function goingOn(event: GrowingEvent, last: GrowingEvent | undefined, reading: Reading): ToldOrder | null {
  const own = event.tellings[0];
  const told = last?.tellings[0];
  if (!own || !last || !told || own.sentence - told.sentence > REACH) return null;
  if (!last.people.some((id) => event.people.includes(id))) return null;
  const start = reading.perSentence[own.sentence]?.span.start ?? own.quote.start;
  const words = reading.text.slice(
    Math.max(start, told.quote.end < own.quote.start ? told.quote.end : start),
    own.quote.end,
  );
  if (GOES_ON.test(words)) return { relation: 'after', event: last };
  return GOES_BACK.test(words) ? { relation: 'before', event: last } : null;
}

/** Events at a stop known only to come after another are behind what is told last of that one. */
function findSequels(trips: readonly GrowingTrip[]): ReadonlyMap<GrowingEvent, ToldOrder> {
  const sequels = new Map<GrowingEvent, ToldOrder>();
  const lastOf = new Map<string, GrowingEvent>();
  for (const { person, events, estimate } of trips) {
    const last = lastOf.get(person);
    if (last && estimate?.basis.rule === 'sequence')
      for (const event of events) sequels.set(event, { relation: 'after', event: last });
    const own = events.at(-1);
    if (own) lastOf.set(person, own);
  }
  return sequels;
}
