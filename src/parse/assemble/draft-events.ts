import type { DateEstimate } from '#model/date-estimate.ts';
import type { EventType } from '#model/event.ts';
import type { PersonId } from '#model/ids.ts';
import type { DateMention } from '#model/mention.ts';
import type { Span } from '#model/span.ts';
import type { FoundPlace } from '../found.ts';
import type { EventCue, TravelCue } from '../lexicon/event-cues.ts';
import type { CuedSentence } from './cue-sentence.ts';
import { isOnlyOccasion } from './drop-occasions.ts';
import { findActors, isResumedBase } from './find-actors.ts';
import { addGathering, type Cast, isAbsent, toCast } from './find-cast.ts';
import type { CueHit } from './find-cues.ts';
import { findEventPlace, readSite } from './find-event-place.ts';
import { withGapped } from './find-gapped.ts';
import { findCalledOff, findMoved, findOriginalTime, isStillOn } from './find-moved.ts';
import { findNearestDate } from './find-nearest.ts';
import { findPartners } from './find-partners.ts';
import { findOwner } from './find-travellers.ts';
import { GEO } from './mask-sentence.ts';
import type { CuePosition } from './nearest-mark.ts';
import { quoteWords } from './quote-words.ts';
import { type Clauses, clauseAt, clauseEnd, clauseStart } from './read-clause.ts';
import { isPassive, readManner } from './read-manner.ts';
import { type Reality, readReality } from './read-status.ts';
import { countedClause } from './shift-days.ts';

/** An event as one sentence tells it. */
export interface EventDraft {
  readonly type: EventType;
  readonly strength: EventCue['strength'];
  readonly needs: EventCue['needs'];
  readonly sentence: number;
  readonly quote: Span;
  readonly actors: Cast;
  readonly partners: Cast;
  /** "her talks with P": whom the pronoun means; null where the sentence has another subject, or none is told. */
  readonly owner: PersonId | null;
  readonly place: FoundPlace | null;
  /** Words of what was visited ("the Karura forest"), for site visits. */
  readonly site: Span | null;
  /** Those words, to tell one site from another; null for none. */
  readonly siteWords: string | null;
  readonly date: DateMention | null;
  readonly reality: Reality;
  /** "joint", "their": more take part than are named. */
  readonly joint: boolean;
  /** "their talks": of those told together. */
  readonly theirs: boolean;
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
  /** A speech held somewhere ("delivered remarks") or a paper ("issued a joint statement"), no word thrown in ("called on"). */
  readonly speech: boolean;
  /** Its verb says that somebody did it or will, not only "to urge" or "urging". */
  readonly finite: boolean;
  /** "the meeting of the three advisers": says whose it is, though it names nobody. */
  readonly ofSome: boolean;
  /** "The joint commission will meet": a body, not people. */
  readonly body: boolean;
  /** "They then chaired": a step of its own after what was told. */
  readonly onward: boolean;
  /** "13 agreements were signed": by those the story has just told of. */
  readonly passive: boolean;
  /** "its next meeting": a body's own. */
  readonly next: boolean;
  /** "also met", "had a bilateral conversation": beside a larger meeting told before. */
  readonly apart: boolean;
  /** "last met", "first met": before the story. */
  readonly previous: boolean;
  /** "the first such meeting", "our previous meeting": not the one at hand. */
  readonly another: boolean;
  /** "followed by talks": the rest of what was just told. */
  readonly follows: boolean;
  /** "in her honour", "for his guest": one who is not named again. */
  readonly guest: boolean;
  /** "received P", "welcomed P": the door is opened, talks are another matter. */
  readonly reception: boolean;
  /** Its day to day kind: a spokesman's daily briefing. */
  readonly routine: boolean;
  readonly position: number;
}

export function draftEvents(
  { masked, clauses, events: hits, travels }: CuedSentence,
  published: DateEstimate | null,
): EventDraft[] {
  const told = withGapped(
    hits.filter((hit) => !isOnlyOccasion(hit, hits, masked.text)),
    masked.text,
  );
  return told.map((hit, number) => {
    const rivals = told.filter((other) => other !== hit && other.cue.strength !== 'echo').map(({ start }) => start);
    const legs = travels.filter((leg) => leg.start > hit.end && leg.form !== null && LEGS.has(leg.cue.verb?.[0] ?? ''));
    const where = {
      masked,
      clauses,
      at: hit.start,
      end: hit.end,
      rivals,
      published,
      legs: legs.flatMap((leg) => destinationsOf(masked.text, hit.end, leg)),
    };
    return draftEvent(where, hit, told[number + 1]?.start ?? masked.text.length);
  });
}

const LEGS: ReadonlySet<string> = new Set([
  'fly',
  'travel',
  'head',
  'leave',
  'depart',
  'go',
  'proceed',
  'continue',
  'move',
  'return',
]);

/** "met P and flew on to G": where the leg leads; not of "will meet P when he travels to G". */
function destinationsOf(text: string, from: number, leg: CueHit<TravelCue>): number[] {
  if (/\b(?:when|as|during|while|who|which|that)\b/.test(text.slice(from, leg.start))) return [];
  const rest = text.slice(leg.end, leg.end + LEG_WORDS);
  return [...rest].flatMap((character, at) => (character === GEO ? [leg.end + at] : []));
}

/** Characters of masked text in which the stops of a leg stand: "G, G and G". */
const LEG_WORDS = 12;

/** `until`: where the next cue of the sentence begins. */
function draftEvent(where: CuePosition, hit: CueHit<EventCue>, until: number): EventDraft {
  const { masked, clauses } = where;
  const { text } = masked;
  const clause = clauseAt(clauses, hit.start);
  const start = clauseStart(clauses, clause);
  const end = clauseEnd(clauses, clause, text);
  const before = text.slice(start, hit.start);
  const passive = isPassive(text, hit);
  // "a statement was adopted by": those who did stand behind it.
  const subject = passive && hit.form === null ? [] : findActors(masked, clauses, hit);
  // "met on the sidelines of the summit in G with P": the summit is by the way.
  const aside = /\b(?:sidelines|margins|fringes) of\b/.test(text.slice(hit.end, until));
  const partners = findPartners(masked, hit, aside ? end : Math.min(end, until), end, passive);
  const absent = isAbsent(text, hit, before, partners);
  const { reality, date } = readWhetherAndWhen(where, hit, absent);
  const place = findEventPlace(where, hit, start);
  const site = hit.cue.type === 'site-visit' ? readSite(masked, hit) : null;
  return {
    ...typeOf(hit, text, passive),
    needs: hit.cue.needs,
    sentence: masked.index,
    quote: quoteWords({
      masked,
      from: hit.start,
      until: hit.cue.type === 'statement' ? Math.min(end, hit.end + OBJECT) : hit.end,
      names: [...subject, ...partners],
      facts: [place?.span ?? null, date?.span ?? null],
      clause: { start, end },
    }),
    actors: toCast(masked, absent ? [] : subject),
    partners: addGathering(toCast(masked, partners), text.slice(hit.start, hit.end)),
    owner: hit.form === null && subject.length === 0 ? findOwner(masked, hit.start) : findHonoured(masked, hit.end),
    place,
    site,
    siteWords: site ? masked.source.slice(site.start, site.end) : null,
    date,
    reality,
    position: hit.start,
    ...readManner(masked, hit, before),
  };
}

/** "At the airport P was met by P": the arrival. "was met by P" elsewhere adds to what is told already. */
function typeOf({ cue }: CueHit<EventCue>, text: string, passive: boolean): Pick<EventDraft, 'type' | 'strength'> {
  const verb = cue.verb?.[0] ?? '';
  if (passive && GREETS.has(verb) && AT_ARRIVAL.test(text)) return { type: 'other', strength: 'strong' };
  const greeting = passive && verb === 'meet' && cue.type === 'meeting';
  return { type: cue.type, strength: greeting ? 'echo' : cue.strength };
}

const GREETS: ReadonlySet<string> = new Set(['meet', 'receive', 'welcome', 'greet']);
const AT_ARRIVAL = /\b(?:airport|air ?base|airfield|(?:on|upon)(?: (?:his|her|their))? arriv(?:al|ing))\b/i;

/** Whether it was or will be, and its own time. */
function readWhetherAndWhen(
  where: CuePosition,
  hit: CueHit<EventCue>,
  absent: boolean,
): Pick<EventDraft, 'reality' | 'date'> {
  const { masked, clauses } = where;
  const { text } = masked;
  const clause = clauseAt(clauses, hit.start);
  const before = text.slice(clauseStart(clauses, clause), hit.start);
  const rest = text.slice(hit.wordEnd);
  const told = readReality(
    masked,
    withSubjectVerb(text, clauses, clause, before),
    afterOf(text, clauses, clause, hit, clauseEnd(clauses, clause, text)),
    hit.form,
  );
  const change = told.change ?? (told.status === 'no' ? null : findCalledOff(rest));
  const moved = change ? findMoved(masked) : null;
  const stands = change !== null && isStillOn(before, rest);
  // The verb around a summit that is only spoken of says nothing of when it is.
  const towards = absent ? null : stands ? 'future' : (TOWARDS[told.status] ?? null);
  return {
    reality: change ? { status: moved || stands ? 'planned' : 'unknown', change } : told,
    date:
      moved ??
      (change && !stands ? findOriginalTime(masked) : null) ??
      countedClause(where) ??
      findNearestDate(where, towards),
  };
}

/** "gave a dinner in his honour": whom the pronoun means. */
function findHonoured({ text, owners }: CuePosition['masked'], from: number): PersonId | null {
  const at = /^[^;.]{0,60}? in (?=(?:his|her) hono)/.exec(text.slice(from, from + 80));
  return at ? (owners.get(from + at[0].length) ?? null) : null;
}

/** What was called for stands right behind "called on". */
const OBJECT = 24;

const TOWARDS: Partial<Record<Reality['status'], 'past' | 'future'>> = { held: 'past', planned: 'future' };

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
