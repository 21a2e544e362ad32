import type { EventType } from '#model/event.ts';
import type { PersonId, SideId } from '#model/ids.ts';
import type { DateMention } from '#model/mention.ts';
import type { Span } from '#model/span.ts';
import type { FoundPlace } from '../found.ts';
import type { EventCue } from '../lexicon/event-cues.ts';
import { type CueHit, findEventCues } from './find-cues.ts';
import { type CuePosition, findNearestDate, findNearestPlace } from './find-nearest.ts';
import type { MaskedSentence } from './mask-sentence.ts';
import {
  type Clauses,
  clauseAt,
  clauseEnd,
  clauseStart,
  findSubject,
  readClauses,
  readNameList,
} from './read-clause.ts';
import { type Reality, readReality } from './read-status.ts';

/** People of an event as its words name them; `several` ("the two leaders") waits for the events told before. */
export interface Cast {
  readonly people: readonly PersonId[];
  readonly several: readonly string[];
  readonly groups: readonly { readonly side: SideId; readonly label: string }[];
}

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
  /** Its verb says that somebody did it or will, not only "to urge" or "urging". */
  readonly finite: boolean;
  readonly position: number;
}

export function draftEvents(masked: MaskedSentence): EventDraft[] {
  const hits = findEventCues(masked.text);
  if (hits.length === 0) return [];
  const clauses = readClauses(masked.text);
  return hits.map((hit, number) => draftEvent(masked, clauses, hit, hits, number));
}

function draftEvent(
  masked: MaskedSentence,
  clauses: Clauses,
  hit: CueHit<EventCue>,
  hits: readonly CueHit<EventCue>[],
  number: number,
): EventDraft {
  const clause = clauseAt(clauses, hit.start);
  const start = clauseStart(clauses, clause);
  const end = clauseEnd(clauses, clause, masked.text);
  const passive = isPassive(masked.text, hit);
  const before = masked.text.slice(start, hit.start);
  const subject = findActors(masked, clauses, hit);
  const partners = findPartners(masked, hit, Math.min(end, hits[number + 1]?.start ?? end), end, passive);
  const rivals = hits.filter((other) => other !== hit && other.cue.strength !== 'echo').map((other) => other.start);
  const where = { masked, clauses, at: hit.start, rivals };
  const reality = readReality(
    withSubjectVerb(masked.text, clauses, clause, before),
    masked.text.slice(hit.wordEnd, end),
    hit.form,
  );
  return {
    type: hit.cue.type,
    strength: hit.cue.strength,
    needs: hit.cue.needs,
    sentence: masked.index,
    quote: quoteOf(masked, hit, [...subject, ...partners], start, end),
    actors: toCast(masked, isGathering(hit) && !ATTENDS.test(before) ? [] : subject),
    partners: toCast(masked, partners),
    place: findEventPlace(where, hit),
    site: hit.cue.type === 'site-visit' ? readSite(masked, hit) : null,
    date: findNearestDate(where, reality.status === 'held' ? 'past' : reality.status === 'planned' ? 'future' : null),
    reality,
    joint:
      /\b(?:joint|their|shared|both)\b[^.;]{0,30}$/i.test(before) || /^joint\b/i.test(masked.text.slice(hit.start)),
    definite:
      hit.form === null &&
      /\b(?:the|these|those|this|that|their|his|her|such) (?:[\p{L}-]{1,15} ){0,2}$/iu.test(before),
    finite: hit.form === 'past' || hit.form === 'third',
    position: hit.start,
  };
}

const isGathering = ({ cue }: CueHit<EventCue>) => cue.type === 'summit' || cue.type === 'conference';

/** Verbs by which the subject is at a gathering and does not only speak of it. */
const ATTENDS =
  /\b(?:attend(?:s|ed|ing)?|(?:take|takes|took|taking) part|participat(?:e|es|ed|ing)|join(?:s|ed|ing)?|address(?:es|ed|ing)?|host(?:s|ed|ing)?|chair(?:s|ed|ing)?|co-chair(?:s|ed|ing)?|lead(?:s|ing)?|led|sp(?:eak|eaks|oke|eaking) (?:at|to)|opened|represent(?:s|ed|ing)?|hold(?:s|ing)?|held|convene[sd]?|meet(?:s|ing)? at|met at|present at|(?:travel|fl(?:y|ies|ew)|head|arriv|go|went|leav|left|visit)[^;.]{0,70} for)(?: [^ ;.]{1,24}){0,9} $/i;

/** Behind "discussed" stands what was discussed: "a ceasefire in Gaza" is no place of the talks. */
function findEventPlace(where: CuePosition, hit: CueHit<EventCue>): FoundPlace | null {
  const place = findNearestPlace(where);
  const spoken = hit.cue.strength !== 'strong' || hit.cue.type === 'statement';
  return place && spoken && place.span.start > (where.masked.offsets[hit.end] ?? 0) ? null : place;
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

/** The subject: of its own clause, else what a "who" refers to, else of the clause it hangs on; for a noun also what follows. */
function findActors(masked: MaskedSentence, clauses: Clauses, hit: CueHit<EventCue>): number[] {
  const { text } = masked;
  let clause = clauseAt(clauses, hit.start);
  const own = findSubject(text, clauseStart(clauses, clause), hit.start);
  const possessor = hit.form === null ? findPossessor(text, hit.start) : [];
  if (possessor.length > 0) return possessor;
  if (own.length > 0) return own;
  if (hit.form === null) {
    const after = findSubject(text, hit.end, Math.min(clauseEnd(clauses, clause, text), hit.end + 160));
    if (
      after.length > 0 &&
      /^(?:at|during|in|after|before|following|speaking at|ahead of|on the sidelines of)\b/i.test(
        text.slice(clauseStart(clauses, clause)).trimStart(),
      )
    )
      return after;
  }
  // No subject here: walk back to the clause that brings it, over at most three.
  for (let steps = 0; clause > 0 && steps < 3; steps += 1) {
    const opener = clauses.openers[clause] ?? '';
    const until = clauseStart(clauses, clause);
    const from = clauseStart(clauses, clause - 1);
    const antecedent = /^(?:who|whom|whose|which|that)$/.test(opener)
      ? lastActors(text, from, until)
      : findSubject(text, from, until);
    if (antecedent.length > 0) return antecedent;
    clause -= 1;
  }
  return [];
}

/** "P's talks with …", "the meeting between …" has none. */
function findPossessor(text: string, at: number): number[] {
  const match = /([\uE000\uE001\uE002])'s? (?:[\p{L}-]{1,15} ){0,3}$/u.exec(text.slice(Math.max(0, at - 60), at));
  return match ? [Math.max(0, at - 60) + match.index] : [];
}

/** The names right before a relative clause: "P and P, who …". */
function lastActors(text: string, from: number, until: number): number[] {
  const match = /[\uE000-\uE002](?:(?:, and | and |, )[\uE000-\uE002])*(?=,? ?$)/.exec(
    text.slice(Math.max(from, until - 60), until),
  );
  if (!match) return findSubject(text, from, until);
  const start = Math.max(from, until - 60) + match.index;
  return [...match[0]].flatMap((character, place) => (/[\uE000-\uE002]/.test(character) ? [start + place] : []));
}

/** Those met: the object of the verb, or whoever stands behind "with", "between", "of", "by". */
function findPartners(
  masked: MaskedSentence,
  hit: CueHit<EventCue>,
  until: number,
  end: number,
  passive: boolean,
): number[] {
  const { text } = masked;
  if (passive) {
    const by = / by /.exec(text.slice(hit.end, until));
    return by ? readNameList(text, hit.end + by.index + by[0].length, end) : [];
  }
  if (hit.cue.partners === 'none') return [];
  if (hit.cue.partners === 'object') {
    const names = readNameList(text, hit.end, end);
    if (names.length > 0) return names;
  }
  // The verb's own end may be the preposition already ("spoke with", "sat down with").
  if (/(?:with|to|on|upon) ?$/.test(text.slice(hit.start, hit.end))) {
    const names = readNameList(text, hit.end, end);
    if (names.length > 0) return names;
  }
  const stretch = text.slice(hit.end, until);
  for (const match of stretch.matchAll(/ (?:with|between|among|alongside|of|beside|together with|by) /g)) {
    const names = readNameList(text, hit.end + match.index + match[0].length, end);
    if (names.length > 0) return names;
  }
  return hit.form === null ? readCompound(masked, hit.start) : [];
}

/** "NATO foreign ministers' talks", "a CSTO summit": the organisation stands before the noun. */
function readCompound(masked: MaskedSentence, at: number): number[] {
  const from = Math.max(0, at - 40);
  const match = /\uE004(?:'s?)? ?(?:[\p{L}'-]{1,15} ){0,3}$/u.exec(masked.text.slice(from, at));
  return match ? [from + match.index] : [];
}

function toCast(masked: MaskedSentence, positions: readonly number[]): Cast {
  const people: PersonId[] = [];
  const several: string[] = [];
  const groups: { side: SideId; label: string }[] = [];
  for (const position of positions) {
    const mark = masked.marks.get(position);
    if (mark?.kind === 'person' && !people.includes(mark.seen.person)) people.push(mark.seen.person);
    if (mark?.kind === 'several') several.push(mark.words);
    if (mark?.kind === 'side')
      groups.push({
        side: mark.side.side,
        label: / leaders\b/.test(masked.text.slice(position + 1, position + 10)) ? 'leaders' : '',
      });
  }
  return { people, several, groups };
}

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
  const first = Math.min(hit.start, ...inside.filter((at) => hit.start - at < 120));
  const last = Math.max(hit.end - 1, ...inside, ...marks);
  const end = masked.marks.get(last)?.span.end ?? (masked.offsets[last] ?? 0) + 1;
  return { start: masked.offsets[first] ?? masked.reading.span.start, end: Math.min(end, masked.reading.span.end) };
}

/** "the Karura forest" of "visited the Karura forest on the edge of …". */
function readSite(masked: MaskedSentence, hit: CueHit<EventCue>): Span | null {
  const led = hit.cue.partners === 'object' ? masked.text.slice(hit.end, hit.end + 90).search(/ to (?:a|an|the) /) : 0;
  const begin = hit.end + Math.max(0, led);
  const rest = masked.text.slice(begin, begin + 90);
  const match =
    /^(?:,? (?:at|to|through|in|along|around))? ?((?:the |a |an |his |her |their )?(?:[\p{L}\d'\uE003\uE004-]{1,24} ?){1,7}?)(?= (?:on|with|and|in|where|near|of|to|for|that|which|who|by|during|together|alongside|before|after|at)\b|[,.;\uE005]|$)/u.exec(
      rest,
    );
  if (!match?.[1]) return null;
  const from = begin + match[0].length - match[1].length;
  const source = (at: number) => masked.offsets[at] ?? masked.reading.span.end;
  const length = match[1].trimEnd().length;
  return length === 0 ? null : { start: source(from), end: source(from + length) };
}
