import type { DateEstimate } from '#model/date-estimate.ts';
import type { EventType } from '#model/event.ts';
import type { DateMention } from '#model/mention.ts';
import type { Span } from '#model/span.ts';
import type { FoundPlace } from '../found.ts';
import type { EventCue } from '../lexicon/event-cues.ts';
import { type Cast, findActors, findPartners, isAbsent, isReferredTo, toCast } from './find-cast.ts';
import { type CueHit, findEventCues } from './find-cues.ts';
import { findMoved } from './find-moved.ts';
import { type CuePosition, findNearestDate, findNearestPlace } from './find-nearest.ts';
import type { MaskedSentence } from './mask-sentence.ts';
import { type Clauses, clauseAt, clauseEnd, clauseStart, readClauses } from './read-clause.ts';
import { type Reality, readReality } from './read-status.ts';

/** An event as one sentence tells it. */
export interface EventDraft {
  readonly type: EventType;
  readonly strength: EventCue['strength'];
  readonly needs: EventCue['needs'];
  readonly sentence: number;
  readonly quote: Span;
  readonly actors: Cast;
  readonly partners: Cast;
  readonly place: FoundPlace | null;
  /** Words of what was visited ("the Karura forest"), for site visits. */
  readonly site: Span | null;
  readonly date: DateMention | null;
  readonly reality: Reality;
  /** "joint", "their": more take part than are named. */
  readonly joint: boolean;
  /** "the talks", "after the meeting": told before. */
  readonly definite: boolean;
  /** "with business leaders": those met have no names. */
  readonly unnamed: boolean;
  /** A gathering only spoken of: "ahead of the summit". */
  readonly reference: boolean;
  /** Its verb says that somebody did it or will, not only "to urge" or "urging". */
  readonly finite: boolean;
  /** Its day to day kind: a spokesman's daily briefing. */
  readonly routine: boolean;
  readonly position: number;
}

export function draftEvents(masked: MaskedSentence, published: DateEstimate | null): EventDraft[] {
  const hits = findEventCues(masked.text);
  if (hits.length === 0) return [];
  const clauses = readClauses(masked.text);
  return hits.flatMap((_, number) => draftEvent(masked, clauses, hits, number, published));
}

function draftEvent(
  masked: MaskedSentence,
  clauses: Clauses,
  hits: readonly CueHit<EventCue>[],
  number: number,
  published: DateEstimate | null,
): EventDraft[] {
  const hit = hits[number];
  if (!hit) return [];
  const clause = clauseAt(clauses, hit.start);
  const start = clauseStart(clauses, clause);
  const end = clauseEnd(clauses, clause, masked.text);
  const passive = isPassive(masked.text, hit);
  const before = masked.text.slice(start, hit.start);
  const subject = findActors(masked, clauses, hit);
  const partners = findPartners(masked, hit, Math.min(end, hits[number + 1]?.start ?? end), end, passive);
  const actors = isAbsent(masked.text, hit, before, partners) ? [] : subject;
  const rivals = hits.filter((other) => other !== hit && other.cue.strength !== 'echo').map((other) => other.start);
  const where = { masked, clauses, at: hit.start, end: hit.end, rivals, published };
  const reality = readReality(
    withSubjectVerb(masked.text, clauses, clause, before),
    afterOf(masked.text, clauses, clause, hit, end),
    hit.form,
  );
  const moved = reality.change ? findMoved(masked, hit.end, masked.text.length) : null;
  return [
    {
      type: hit.cue.type,
      strength: hit.cue.strength,
      needs: hit.cue.needs,
      sentence: masked.index,
      quote: quoteOf(masked, hit, [...subject, ...partners], start, end),
      actors: toCast(masked, actors),
      partners: toCast(masked, partners),
      place: findEventPlace(where, hit),
      site: hit.cue.type === 'site-visit' ? readSite(masked, hit) : null,
      date:
        moved ??
        findNearestDate(where, reality.status === 'held' ? 'past' : reality.status === 'planned' ? 'future' : null),
      reality: moved ? { status: 'planned', change: reality.change } : reality,
      joint:
        /\b(?:joint|their|shared|both)\b[^.;]{0,30}$/i.test(before) || /^joint\b/i.test(masked.text.slice(hit.start)),
      definite:
        hit.form === null &&
        /\b(?:the|these|those|this|that|their|his|her|such|[\uE000\uE001]'s?) (?:[\p{L}-]{1,15} ){0,2}$/iu.test(before),
      unnamed: UNNAMED.test(masked.text.slice(hit.wordEnd, hit.wordEnd + 70)),
      reference: isReferredTo(hit, before),
      finite: hit.form === 'past' || hit.form === 'third',
      routine:
        /\b(?:daily|regular|weekly|routine|monthly) (?:[a-z]{2,12} )?$/i.test(before) ||
        isAfterRepeatedTime(masked, hit.start),
      position: hit.start,
    },
  ];
}

const UNNAMED =
  /^(?: [^ ;.]{1,20}){0,2}(?: with)? (?:[^ ;.,]{1,20} ){0,3}(?:leaders|officials|ministers|counterparts?|lawmakers|representatives|businessm[ae]n|entrepreneurs|members|community|students|executives|investors|activists|troops|ambassadors)\b/i;

/** "a daily news briefing": a repeated time stands right before. */
function isAfterRepeatedTime(masked: MaskedSentence, at: number): boolean {
  for (let position = at - 1; position >= Math.max(0, at - 12); position -= 1) {
    const mark = masked.marks.get(position);
    if (mark?.kind === 'date' && mark.date.value === 'set') return true;
  }
  return false;
}

/** Behind "discussed" stands what was discussed: "a ceasefire in Gaza" is no place of the talks. */
function findEventPlace(where: CuePosition, hit: CueHit<EventCue>): FoundPlace | null {
  const place = findNearestPlace(where);
  const spoken = hit.cue.strength !== 'strong' || hit.cue.type === 'statement';
  return place && spoken && place.span.start > (where.masked.offsets[hit.end] ?? 0) ? null : place;
}

/** The rest of the clause; for a noun also the clause that says more of it ("the summit, which will be held …"). */
function afterOf(text: string, clauses: Clauses, clause: number, hit: CueHit<EventCue>, end: number): string {
  const more = hit.form === null && clauses.openers[clause + 1] === 'which' && end - hit.wordEnd <= 2;
  return text.slice(hit.wordEnd, more ? clauseEnd(clauses, clause + 1, text) : end);
}

/** A clause without a finite verb of its own ("after meeting P") is as real as the one it hangs on. */
function withSubjectVerb(text: string, clauses: Clauses, clause: number, before: string): string {
  const opener = clauses.openers[clause] ?? '';
  return clause > 0 &&
    /^(?:after|before|where|while|when|who|which|as)$/.test(opener) &&
    !/\b(?:will|is|are|was|were|has|had|have)\b/.test(before)
    ? text.slice(clauseStart(clauses, clause - 1), clauseStart(clauses, clause)) + before
    : before;
}

const isPassive = (text: string, hit: CueHit<EventCue>): boolean =>
  hit.form === 'past' &&
  /\b(?:was|were|been|be|being)(?: [a-z]{3,12}ly| also| then| later| earlier)? $/i.test(
    text.slice(Math.max(0, hit.start - 30), hit.start),
  );

/** From the subject to the last of those met, the place and the time; never out of the clause, and not too long to show. */
function quoteOf(
  masked: MaskedSentence,
  hit: CueHit<EventCue>,
  names: readonly number[],
  from: number,
  until: number,
): Span {
  const inside = names.filter((at) => at >= from && at < until);
  const marks = [...masked.marks.keys()].filter((at) => at >= hit.start && at < until && at - hit.start < 120);
  let first = Math.min(hit.start, ...inside.filter((at) => hit.start - at < 120));
  let last = Math.max(hit.end - 1, ...inside, ...marks);
  // "the summit" alone would be found anywhere: take in the words around it, up to the ends of its clause.
  if (last - first < SHORTEST_QUOTE)
    last =
      Math.min(
        endOfWords(masked.text, until),
        masked.text.indexOf(' ', first + SHORTEST_QUOTE) >= 0
          ? Math.min(masked.text.indexOf(' ', first + SHORTEST_QUOTE), until)
          : until,
      ) - 1;
  if (last - first < SHORTEST_QUOTE)
    first = Math.min(first, Math.max(from, masked.text.lastIndexOf(' ', Math.max(0, last - SHORTEST_QUOTE)) + 1));
  const mark = masked.marks.get(last);
  const end = mark?.span.end ?? (masked.offsets[last] ?? 0) + 1;
  return { start: masked.offsets[first] ?? masked.reading.span.start, end: Math.min(end, masked.reading.span.end) };
}

/** In characters of masked text, where a name is one: about four words. */
const SHORTEST_QUOTE = 18;

/** The end without the space before the next clause. */
const endOfWords = (text: string, until: number): number => text.slice(0, until).trimEnd().length;

/** "the Karura forest" of "visited the Karura forest on the edge of …". */
function readSite(masked: MaskedSentence, hit: CueHit<EventCue>): Span | null {
  const led = hit.cue.partners === 'object' ? masked.text.slice(hit.end, hit.end + 90).search(/ to (?:a|an|the) /) : 0;
  const begin = hit.end + Math.max(0, led);
  const rest = masked.text.slice(begin, begin + 90);
  const match =
    /^(?:,? (?:at|to|through|in|along|around))? ?((?:the |a |an |his |her |their )?[\p{L}\d'\uE003\uE004-]{1,24}(?: [\p{L}\d'\uE003\uE004-]{1,24}){0,6}?)(?= (?:on|with|and|in|where|near|of|to|for|that|which|who|by|during|together|alongside|before|after|at|[a-z]{3,12}ed)\b|[,.;\uE005]|$)/u.exec(
      rest,
    );
  if (!match?.[1]) return null;
  const from = begin + match[0].length - match[1].length;
  const source = (at: number) => masked.offsets[at] ?? masked.reading.span.end;
  const length = match[1].trimEnd().length;
  return length === 0 ? null : { start: source(from), end: source(from + length) };
}
