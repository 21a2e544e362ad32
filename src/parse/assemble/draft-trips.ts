import type { ArticleEvent } from '#model/event.ts';
import type { CountryCode, PersonId } from '#model/ids.ts';
import type { DateMention } from '#model/mention.ts';
import type { Place } from '#model/nouns.ts';
import type { Span } from '#model/span.ts';
import type { TravelCue } from '../lexicon/event-cues.ts';
import { cityOfPlace, placeOf } from '../lexicon/places.ts';
import { type CueHit, findEventCues, findTravelCues } from './find-cues.ts';
import { findNearestDate } from './find-nearest.ts';
import { GEO, type MaskedSentence } from './mask-sentence.ts';
import { type Clauses, clauseAt, clauseEnd, clauseStart, findSubject, readClauses } from './read-clause.ts';
import { readReality } from './read-status.ts';
import type { Reading } from './reading.ts';

/** A journey as one sentence tells it, one a traveller and destination. */
export interface TripDraft {
  readonly person: PersonId;
  /** null: "he flew in on Thursday", to where the story is. */
  readonly country: CountryCode | null;
  readonly city: Place | null;
  readonly date: DateMention | null;
  readonly status: ArticleEvent['status'] | 'open';
  readonly change: ArticleEvent['change'];
  readonly sentence: number;
  readonly quote: Span;
  readonly title: boolean;
  /** He is or stays there; else he goes there. */
  readonly stays: boolean;
}

export function draftTrips(masked: MaskedSentence, reading: Reading): TripDraft[] {
  const hits = findTravelCues(masked.text);
  if (hits.length === 0) return [];
  const clauses = readClauses(masked.text);
  return hits.flatMap((hit) => draftTrip(masked, clauses, hit, hits, reading));
}

function draftTrip(
  masked: MaskedSentence,
  clauses: Clauses,
  hit: CueHit<TravelCue>,
  hits: readonly CueHit<TravelCue>[],
  reading: Reading,
): TripDraft[] {
  const clause = clauseAt(clauses, hit.start);
  const start = clauseStart(clauses, clause);
  const end = clauseEnd(clauses, clause, masked.text);
  const reality = readReality(masked.text.slice(start, hit.start), masked.text.slice(hit.end, end), hit.form);
  if (reality.status === 'no') return [];
  const travellers = findTravellers(masked, clauses, hit);
  const destinations = findDestinations(masked, hit, reading);
  const rivals = [
    ...hits.filter((other) => other !== hit),
    ...findEventCues(masked.text).filter(({ start: at }) => at > hit.end),
  ];
  const towards = reality.status === 'held' ? 'past' : reality.status === 'planned' ? 'future' : null;
  const date = findNearestDate(
    {
      masked,
      clauses,
      at: hit.start,
      end: hit.end,
      rivals: rivals.map(({ start: at }) => at),
      published: reading.published,
    },
    towards,
  );
  const role = masked.reading.role;
  const first = Math.min(hit.start, ...travellers.filter((at) => at >= start && hit.start - at < 120));
  const quote = {
    start: masked.offsets[first] ?? masked.reading.span.start,
    end: Math.max(
      masked.offsets[hit.end] ?? 0,
      ...destinations.map(({ until }) => until),
      date && date.span.start >= (masked.offsets[hit.start] ?? 0) ? date.span.end : 0,
    ),
  };
  return travellers.flatMap((at) => {
    const mark = masked.marks.get(at);
    if (mark?.kind !== 'person') return [];
    const person = mark.seen.person;
    const home = reading.people.get(person)?.side;
    return destinations
      .filter(({ country }) => country === null || country !== (home as string | null | undefined))
      .map(({ country, city }) => ({
        person,
        country,
        city,
        date,
        quote,
        sentence: masked.index,
        status:
          reality.status === 'no'
            ? ('open' as const)
            : hit.cue.kind === 'be' && hit.form === null && reality.status === 'open'
              ? ('held' as const)
              : reality.status,
        change: reality.change,
        title: role === 'title' || role === 'heading',
        stays: hit.cue.kind === 'be' && hit.form !== null,
      }));
  });
}

/** "P's visit", "P … visited", "a visit to G by P". */
function findTravellers(masked: MaskedSentence, clauses: Clauses, hit: CueHit<TravelCue>): number[] {
  const { text } = masked;
  const possessor = /([\uE000\uE001])'s? (?:[\p{L}\d-]{1,15} ){0,4}$/u.exec(
    text.slice(Math.max(0, hit.start - 70), hit.start),
  );
  if (hit.form === null && possessor) return [Math.max(0, hit.start - 70) + possessor.index];
  const by = hit.form === null ? findAgent(text, hit) : null;
  if (by !== null) return [by];
  let clause = clauseAt(clauses, hit.start);
  const own = findSubject(text, clauseStart(clauses, clause), hit.start);
  if (own.length > 0) return own;
  for (let steps = 0; clause > 0 && steps < 3; steps += 1) {
    const from = clauseStart(clauses, clause - 1);
    const until = clauseStart(clauses, clause);
    const found = /^(?:who|whose|which|that)$/.test(clauses.openers[clause] ?? '')
      ? namesBefore(text, from, until)
      : findSubject(text, from, until);
    if (found.length > 0) return found;
    clause -= 1;
  }
  return [];
}

/** "a visit to G by P", "the visit of P to G". */
function findAgent(text: string, hit: CueHit<TravelCue>): number | null {
  const inside = / (?:by|of) (?:the )?[\uE000]/u.exec(text.slice(hit.start, hit.end));
  if (inside) return hit.start + inside.index + inside[0].length - 1;
  const after = /^\uE003(?:'s)? by (?:the )?\uE000/u.exec(text.slice(hit.end, hit.end + 12));
  return after ? hit.end + after[0].length - 1 : null;
}

/** The names right before "who". */
function namesBefore(text: string, from: number, until: number): number[] {
  const low = Math.max(from, until - 60);
  const match =
    /[\uE000\uE001](?:[^.;]{0,30}(?:, and | and |, )(?:[\p{L}'-]{1,15} ){0,3}[\uE000\uE001])*(?=[^\uE000-\uE002]{0,30}$)/u.exec(
      text.slice(low, until),
    );
  if (!match) return findSubject(text, from, until);
  return [...match[0]].flatMap((character, at) =>
    character === '\uE000' || character === '\uE001' ? [low + match.index + at] : [],
  );
}

interface Destination {
  readonly country: CountryCode | null;
  readonly city: Place | null;
  readonly until: number;
}

/** "to Antalya, Türkiye", "to Kenya, Nigeria and Senegal": each country once, with the city that stands by it. */
function findDestinations(masked: MaskedSentence, hit: CueHit<TravelCue>, reading: Reading): Destination[] {
  const { text } = masked;
  if (hit.cue.kind === 'here') {
    const place = reading.dateline;
    const country = place ? (placeOf(place.place)?.country ?? null) : null;
    return [{ country, city: place ? (cityOfPlace(place.place) ?? null) : null, until: masked.offsets[hit.end] ?? 0 }];
  }
  const list = /^\uE003(?:(?:'s [^,.;]{1,30}?|)(?:, and |, | and )\uE003(?=[ ,.;)]|$))*/u.exec(text.slice(hit.end));
  const found: Destination[] = [];
  for (let at = hit.end; at < hit.end + (list?.[0].length ?? 1); at += 1) {
    const mark = text.charAt(at) === GEO ? masked.marks.get(at) : undefined;
    if (mark?.kind !== 'geo') continue;
    const place = mark.place ? placeOf(mark.place.place) : undefined;
    const country = place?.country ?? ((mark.side?.side.length === 2 ? mark.side.side : null) as CountryCode | null);
    if (!country) continue;
    const city = place ? (cityOfPlace(place.id) ?? null) : null;
    const known = found.find((other) => other.country === country);
    if (!known) found.push({ country, city, until: mark.span.end });
  }
  return found;
}
