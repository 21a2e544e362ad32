import type { DateEstimate } from '#model/date-estimate.ts';
import type { EventType } from '#model/event.ts';
import type { DateMention } from '#model/mention.ts';
import type { Span } from '#model/span.ts';
import type { FoundPlace } from '../found.ts';
import type { EventCue } from '../lexicon/event-cues.ts';
import type { CuedSentence } from './cue-sentence.ts';
import {
  addGathering,
  type Cast,
  findActors,
  findPartners,
  isAbsent,
  isReferredTo,
  isResumedBase,
  toCast,
} from './find-cast.ts';
import type { CueHit } from './find-cues.ts';
import { findEventPlace, readSite } from './find-event-place.ts';
import { findCalledOff, findMoved, findOriginalTime } from './find-moved.ts';
import { type CuePosition, findNearestDate } from './find-nearest.ts';
import type { MaskedSentence } from './mask-sentence.ts';
import { quoteWords } from './quote-words.ts';
import { type Clauses, clauseAt, clauseEnd, clauseStart } from './read-clause.ts';
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
  /** Those words, to tell one site from another; null for none. */
  readonly siteWords: string | null;
  readonly date: DateMention | null;
  readonly reality: Reality;
  /** "joint", "their": more take part than are named. */
  readonly joint: boolean;
  /** "the talks", "after the meeting": told before. */
  readonly definite: boolean;
  /** A noun tells it ("a meeting"), no verb. */
  readonly noun: boolean;
  /** "with business leaders": those met have no names. */
  readonly unnamed: boolean;
  /** "will attend a meeting of": one who is named takes part, whoever else does. */
  readonly attends: boolean;
  /** A gathering only spoken of: "ahead of the summit". */
  readonly reference: boolean;
  /** "on the sidelines of the summit": time and place are those of what is told beside it. */
  readonly aside: boolean;
  /** A speech held somewhere ("delivered remarks"), no word thrown in ("called on"). */
  readonly speech: boolean;
  /** Its verb says that somebody did it or will, not only "to urge" or "urging". */
  readonly finite: boolean;
  /** "the meeting of the three advisers": says whose it is, though it names nobody. */
  readonly ofSome: boolean;
  /** "13 agreements were signed": by those the story has just told of. */
  readonly passive: boolean;
  /** "its next meeting": a body's own. */
  readonly next: boolean;
  /** "also met", "had a bilateral conversation": beside a larger meeting told before. */
  readonly apart: boolean;
  /** "last met", "first met": before the story. */
  readonly previous: boolean;
  /** Its day to day kind: a spokesman's daily briefing. */
  readonly routine: boolean;
  readonly position: number;
}

export function draftEvents(
  { masked, clauses, events: hits }: CuedSentence,
  published: DateEstimate | null,
): EventDraft[] {
  const told = hits.filter((hit) => !isOnlyOccasion(hit, hits, masked.text));
  return told.map((hit, number) => {
    const rivals = told.filter((other) => other !== hit && other.cue.strength !== 'echo').map(({ start }) => start);
    const where = { masked, clauses, at: hit.start, end: hit.end, rivals, published };
    return draftEvent(where, hit, told[number + 1]?.start ?? masked.text.length);
  });
}

const HOSTS: ReadonlySet<string> = new Set(['host', 'receive', 'welcome', 'greet', 'join']);
/** "At the airport P was met by P": the arrival. */
const GREETS: ReadonlySet<string> = new Set(['meet', 'receive', 'welcome', 'greet']);
const MEETS: ReadonlySet<string> = new Set(['meet', 'see']);

/**
 * One event in two words. "Hosted P for a summit": the summit is the event, the host's verb only brings the people. "Met P for the
 * annual meeting", "received P, who is on a state visit": the verb, and the visit, are.
 */
function isOnlyOccasion(hit: CueHit<EventCue>, hits: readonly CueHit<EventCue>[], text: string): boolean {
  const verb = hit.cue.verb?.[0] ?? '';
  if (HOSTS.has(verb)) {
    return hits.some(
      (other) =>
        other.start > hit.end &&
        other.form === null &&
        (/\b(?:for|at|to)(?: [^ ;.,]{1,24}){0,6} $/.test(text.slice(hit.end, other.start)) ||
          (other.cue.type === 'state-visit' && /\bwho (?:is|was|are|were) /.test(text.slice(hit.end, other.start)))) &&
        other.start - hit.end < OCCASION,
    );
  }
  // "will meet again at the summit in G": the summit is where.
  if (MEETS.has(verb))
    return hits.some(
      (other) =>
        other.start > hit.end && GATHERINGS.has(other.cue.type) && AT_IT.test(text.slice(hit.end, other.start)),
    );
  if (hit.form !== null || hit.cue.strength !== 'strong' || (hit.cue.type !== 'meeting' && hit.cue.type !== 'talks'))
    return false;
  return hits.some(
    (other) =>
      MEETS.has(other.cue.verb?.[0] ?? '') &&
      other.end < hit.start &&
      hit.start - other.end < OCCASION &&
      /\bfor (?:the|a|an|their|his|her)(?: [^ ;.,]{1,24}){0,6} $/.test(text.slice(other.end, hit.start)),
  );
}

const GATHERINGS: ReadonlySet<string> = new Set(['summit', 'conference']);
const AT_IT = /^(?: again| next)? ?at (?:the|a|an|this|next) (?:[^ ;.,]{1,24} ){0,5}$/;

/** A list of guests with their titles stands between the verb and its occasion, in masked text. */
const OCCASION = 120;

/** `until`: where the next cue of the sentence begins. */
function draftEvent(where: CuePosition, hit: CueHit<EventCue>, until: number): EventDraft {
  const { masked, clauses } = where;
  const clause = clauseAt(clauses, hit.start);
  const start = clauseStart(clauses, clause);
  const end = clauseEnd(clauses, clause, masked.text);
  const before = masked.text.slice(start, hit.start);
  const passive = isPassive(masked.text, hit);
  // "a statement was adopted by": those who did stand behind it.
  const subject = passive && hit.form === null ? [] : findActors(masked, clauses, hit);
  // "met on the sidelines of the summit in G with P": the summit is by the way.
  const aside = /\b(?:sidelines|margins) of\b/.test(masked.text.slice(hit.end, until));
  const partners = findPartners(masked, hit, aside ? end : Math.min(end, until), end, passive);
  const told = readReality(
    withSubjectVerb(masked.text, clauses, clause, before),
    afterOf(masked.text, clauses, clause, hit, end),
    hit.form,
  );
  const change = told.change ?? (told.status === 'no' ? null : findCalledOff(masked.text.slice(hit.wordEnd)));
  const moved = change ? findMoved(masked) : null;
  const reality: Reality = change ? { status: moved ? 'planned' : 'unknown', change } : told;
  const absent = isAbsent(masked.text, hit, before, partners);
  // The verb around a summit that is only spoken of says nothing of when it is.
  const date =
    moved ??
    (change ? findOriginalTime(masked) : null) ??
    findNearestDate(where, absent ? null : (TOWARDS[told.status] ?? null));
  const place = findEventPlace(where, hit, start);
  const site = hit.cue.type === 'site-visit' ? readSite(masked, hit) : null;
  const facts = [place?.span ?? null, date?.span ?? null];
  const names = [...subject, ...partners];
  const arrival = passive && GREETS.has(hit.cue.verb?.[0] ?? '') && /\bairport\b/i.test(masked.text);
  return {
    type: arrival ? 'other' : hit.cue.type,
    // "was met by P" on arrival is a greeting.
    strength: arrival
      ? 'strong'
      : passive && hit.cue.verb?.[0] === 'meet' && hit.cue.type === 'meeting'
        ? 'echo'
        : hit.cue.strength,
    needs: hit.cue.needs,
    sentence: masked.index,
    quote: quoteWords({
      masked,
      from: hit.start,
      until: hit.cue.type === 'statement' ? Math.min(end, hit.end + OBJECT) : hit.end,
      names,
      facts,
      clause: { start, end },
    }),
    actors: toCast(masked, absent ? [] : subject),
    partners: addGathering(toCast(masked, partners), masked.text.slice(hit.start, hit.end)),
    place,
    site,
    siteWords: site ? masked.source.slice(site.start, site.end) : null,
    date,
    reality,
    position: hit.start,
    ...readManner(masked, hit, before),
  };
}

/** What was called for stands right behind "called on". */
const OBJECT = 24;

const TOWARDS: Partial<Record<Reality['status'], 'past' | 'future'>> = { held: 'past', planned: 'future' };

/** What the words around a cue say of the telling itself. */
function readManner(
  masked: MaskedSentence,
  hit: CueHit<EventCue>,
  before: string,
): Pick<
  EventDraft,
  | 'noun'
  | 'joint'
  | 'definite'
  | 'unnamed'
  | 'attends'
  | 'reference'
  | 'aside'
  | 'speech'
  | 'finite'
  | 'ofSome'
  | 'passive'
  | 'next'
  | 'apart'
  | 'previous'
  | 'routine'
> {
  return {
    joint:
      /\b(?:joint|their|shared|both)\b[^.;]{0,30}$/i.test(before) || /^joint\b/i.test(masked.text.slice(hit.start)),
    noun: hit.form === null,
    definite: hit.form === null && DEFINITE.test(before),
    ofSome: hit.form === null && masked.text.startsWith(' of ', hit.wordEnd),
    passive: isPassive(masked.text, hit),
    next: /\b(?:its|their|the) (?:next|first|second|third|fourth|annual) (?:[\p{L}-]{2,15} )?$/iu.test(before),
    attends: hit.form === null && TAKES_PART.test(before),
    unnamed: UNNAMED.test(masked.text.slice(hit.wordEnd, hit.wordEnd + 70)),
    reference: isReferredTo(hit, before),
    aside: /\b(?:sidelines|margins) of (?:[^ ;.]{1,24} ){0,8}$/i.test(before),
    speech: SPEECHES.has(hit.cue.verb?.[0] ?? ''),
    finite: hit.form === 'past' || hit.form === 'third' || FINITE.test(before),
    apart:
      /\b(?:also|separately|subsequently|prior to (?:that|this))\b/i.test(before) ||
      /^(?:bilateral|separate|one-on-one)\b/i.test(masked.text.slice(hit.start)),
    previous: hit.form !== null && /\b(?:last|first|previously) $/i.test(before),
    routine: ROUTINE.test(before) || isAfterRepeatedTime(masked, hit.start),
  };
}

/** "will deliver", "is due to address"; "to urge" alone only says what for. */
const FINITE = /\b(?:will|shall|(?:expected|due|scheduled|set|planned|slated) to)(?: [a-z]{2,12}){0,2} $/i;
const TAKES_PART =
  /\b(?:attend(?:s|ed|ing)?|(?:take|takes|took|taking) part in|participat(?:e|es|ed|ing) in|co-?chair(?:s|ed|ing)?|chair(?:s|ed|ing)?|host(?:s|ed|ing)?|convene[sd]?|address(?:es|ed|ing)?)(?: [^ ;.]{1,24}){0,8} $/i;
const SPEECHES: ReadonlySet<string> = new Set(['deliver', 'address', 'give']);
const DEFINITE = /\b(?:the|these|those|this|that|their|his|her|such|[\uE000\uE001]'s?) (?:[\p{L}-]{1,15} ){0,2}$/iu;
const ROUTINE = /\b(?:daily|regular|weekly|routine|monthly) (?:[a-z]{2,12} )?$/i;
const UNNAMED =
  /^(?:(?: [^ ;.]{1,20}){0,8} with|(?: [^ ;.]{1,20}){0,2}) (?:[^ ;.,]{1,20} ){0,3}(?:leaders|officials|ministers|counterparts?|lawmakers|representatives|businessm[ae]n|entrepreneurs|members|community|students|executives|investors|activists|troops|ambassadors)\b/i;

/** "a daily news briefing": a repeated time stands right before. */
function isAfterRepeatedTime(masked: MaskedSentence, at: number): boolean {
  for (let position = at - 1; position >= Math.max(0, at - 12); position -= 1) {
    const mark = masked.marks.get(position);
    if (mark?.kind === 'date' && mark.date.value === 'set') return true;
  }
  return false;
}

/** The rest of the clause; for a noun also the clause that says more of it ("the summit, which will be held …"). */
function afterOf(text: string, clauses: Clauses, clause: number, hit: CueHit<EventCue>, end: number): string {
  const more = hit.form === null && clauses.openers[clause + 1] === 'which' && end - hit.wordEnd <= 2;
  return text.slice(hit.wordEnd, more ? clauseEnd(clauses, clause + 1, text) : end);
}

/** A clause without a finite verb of its own ("after meeting P") is as real as the one it hangs on. */
function withSubjectVerb(text: string, clauses: Clauses, clause: number, before: string): string {
  const opener = clauses.openers[clause] ?? '';
  // "will attend the conference, which is held on T, and meet P": the verb goes on with the first.
  if (isResumedBase(before, opener)) return text.slice(clauseStart(clauses, clause - 1), clauseStart(clauses, clause));
  return clause > 0 &&
    /^(?:after|before|where|while|when|who|which|as)$/.test(opener) &&
    !/\b(?:will|is|are|was|were|has|had|have)\b/.test(before)
    ? text.slice(clauseStart(clauses, clause - 1), clauseStart(clauses, clause)) + before
    : before;
}

const isPassive = (text: string, hit: CueHit<EventCue>): boolean =>
  (hit.form === null &&
    /\b(?:was|were|been|be)(?: [a-z ]{3,16})? (?:signed|inked|initialled|concluded|exchanged|adopted|issued|released)$/.test(
      text.slice(hit.start, hit.end),
    )) ||
  (hit.form === 'past' &&
    /\b(?:was|were|been|be|being)(?: [a-z]{3,12}ly| also| then| later| earlier)? $/i.test(
      text.slice(Math.max(0, hit.start - 30), hit.start),
    ));
