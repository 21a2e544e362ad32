import type { DateEstimate } from '#model/date-estimate.ts';
import { type Day, writeDay } from '#model/day.ts';
import type { PlaceId } from '#model/ids.ts';
import type { DateMention } from '#model/mention.ts';
import type { FoundPlace } from '../found.ts';
import { placeOf } from '../lexicon/places.ts';
import { gatedClause, saysIn } from './clause-gate.ts';
import { DATE, GEO, type MaskedSentence } from './mask-sentence.ts';
import { type CuePosition, findNearest } from './nearest-mark.ts';
import { clauseAt, clauseEnd, clauseStart } from './read-clause.ts';

/** Dates that bound something else: "since 2019", "until Friday", "before Feb. 24, 2022". */
const BOUND = gatedClause(
  /\b(?:since|until|till|by|before|by the end of|prior to|as of)(?: (?:late|early))? $|\b(?:treaty|agreement|accord|declaration|convention|charter|memorandum|pact|protocol|act|resolution) of $|\bborn (?:on|in) $|\breturning (?:home |to \uE003 )?(?:on )?$/i,
);
/** The time of what was said, not of what happened: "said on Friday that". */
const OF_SPEECH = gatedClause(
  /\b(?:said|told [^.;]{0,40}|announced|wrote|posted|added|reported)(?: in a [a-z ]{3,20})? (?:on |late |early )?$/i,
);

/** `towards`: an open time ("recently", "in the coming weeks") counts only in the direction of the verb. */
export function findNearestDate(position: CuePosition, towards: 'past' | 'future' | null): DateMention | null {
  const { masked } = position;
  const mark = findNearest(position, DATE, (candidate, at) => {
    if (candidate.kind !== 'date' || candidate.date.estimate === null || candidate.date.value === 'set') return false;
    const { earliest, latest } = candidate.date.estimate;
    // "will now take place on T", "his first visit in 13 years"
    if (/^now$/i.test(candidate.date.estimate.words) || SINCE_THEN.test(candidate.date.estimate.edtf)) return false;
    if (isAgainst(earliest, latest, towards, position.published)) return false;
    if ((latest === null && towards === 'past') || (earliest === null && towards === 'future')) return false;
    const before = masked.text.slice(Math.max(0, at - 60), at);
    if (isOfAnother(position, candidate.date, at, towards)) return false;
    return !saysIn(masked, BOUND, before) && !(saysIn(masked, OF_SPEECH, before) && at < position.at);
  });
  if (mark?.kind === 'date') return withDayAfter(masked, namedNext(masked, mark.date));
  return towards === 'future' ? findDeadline(position) : null;
}

const OF_NOUN = /(?:\b(?:the|an?|its|his|her|their|that|this)|['’]s) $/;
/** "adopted by G in 2021", "which last erupted in 1973" */
const OF_VERB = /\b\p{Ll}{2,12}(?:ed|ilt|eld|ade|wn) (?:by [^,;.]{1,50} )?in $/u;

/** "the 2018 peace agreement", "the nuclear deal of 2015", "adopted in 2021": the time of another thing, unless the cue is that thing. */
function isOfAnother(
  { masked, at: cue, end }: CuePosition,
  { estimate }: DateMention,
  at: number,
  towards: 'past' | 'future' | null,
): boolean {
  const { text } = masked;
  const before = text.slice(Math.max(0, at - 60), at);
  if (/^.[ -]\p{Ll}/u.test(text.slice(at, at + 3)) && OF_NOUN.test(before))
    return !(cue > at && /^ (?:[^ ,;.]+ ){0,4}$/.test(text.slice(at + 1, cue)));
  if (before.endsWith('of ') && /^\d{4}$/.test(estimate?.edtf ?? '')) return end > at || at - end > ' of '.length;
  const verb = towards === 'past' ? before.search(OF_VERB) : -1;
  return verb >= 0 && at - before.length + verb >= end;
}

const DEADLINE = /\b(?:before|by|no later than|not later than)(?: the)?(?: late| early)? $/i;

/** Days ahead for which a visit is told with a deadline; targets and programmes reach further. */
const LONGEST_AHEAD = 400;

/** "will travel to G before Christmas": between publication and then. */
function findDeadline(position: CuePosition): DateMention | null {
  const from = position.published?.earliest ?? null;
  const { text } = position.masked;
  const mark = findNearest(position, DATE, (candidate, at) => {
    const latest = candidate.kind === 'date' ? (candidate.date.estimate?.latest ?? null) : null;
    const ahead = from !== null && latest !== null && latest > from && latest < from + LONGEST_AHEAD;
    // "to bring trade to 30 billion by T" is no time of a visit.
    return (
      ahead && DEADLINE.test(text.slice(Math.max(0, at - 30), at)) && !/\bto\b|\d/.test(text.slice(position.end, at))
    );
  });
  const estimate = mark?.kind === 'date' ? mark.date.estimate : null;
  if (mark?.kind !== 'date' || !estimate || estimate.latest === null || from === null) return null;
  const edtf = `${writeDay(from)}/${writeDay(estimate.latest)}~`;
  return { ...mark.date, estimate: { ...estimate, earliest: from, edtf } };
}

/** "will be in G on Thursday and Friday": both days. */
function withDayAfter({ marks, text }: MaskedSentence, date: DateMention): DateMention {
  const { estimate } = date;
  if (estimate?.latest == null || estimate.earliest !== estimate.latest) return date;
  for (const [at, mark] of marks) {
    const joined = mark.kind === 'date' && mark.date === date ? AND_NEXT.exec(text.slice(at, at + 10)) : null;
    const next = joined ? marks.get(at + joined[0].length - 1) : undefined;
    if (next?.kind !== 'date' || next.date.estimate?.earliest !== estimate.latest + 1) continue;
    const { latest, edtf } = next.date.estimate;
    return latest === null ? date : { ...date, estimate: { ...estimate, latest, edtf: `${estimate.edtf}/${edtf}` } };
  }
  return date;
}

const AND_NEXT = /^\uE005 and (?:on )?\uE005/u;

/** "came a week earlier, on T": of a day that is counted and named at once, the name is the surer. */
function namedNext({ marks, text }: MaskedSentence, date: DateMention): DateMention {
  if (!/\b(?:earlier|later|before|after|ago)$/i.test(date.estimate?.words ?? '')) return date;
  for (const [at, mark] of marks) {
    const named = mark.kind === 'date' && mark.date === date ? NAMED_NEXT.exec(text.slice(at, at + 9)) : null;
    const next = named ? marks.get(at + named[0].length - 1) : undefined;
    if (next?.kind === 'date' && next.date.estimate) return next.date;
  }
  return date;
}

const NAMED_NEXT = /^\uE005, (?:on )?\uE005/u;

/** A stretch back from the article's day, as edtf. */
const SINCE_THEN = /^[\d-]{4,10}~\/\d{4}-\d\d-\d\d$/;

/** What was done has no date to come ("signed a vision for the next decade"), what is planned none gone by. */
function isAgainst(
  earliest: Day | null,
  latest: Day | null,
  towards: 'past' | 'future' | null,
  published: DateEstimate | null,
): boolean {
  if (!published) return false;
  if (towards === 'past') {
    // A stretch that reaches far beyond the article is that of a plan or programme ("cooperation in 2024–2026").
    const until = published.latest ?? published.earliest;
    return until !== null && ((earliest !== null && earliest > until) || (latest !== null && latest > until + MONTH));
  }
  return (
    towards === 'future' && latest !== null && published.earliest !== null && latest < published.earliest - YESTERDAY
  );
}

const MONTH = 31;
/** A header can be a day later than the story. */
const YESTERDAY = 1;

/** Behind these a country is the subject of talk, not the scene. */
const SUBJECT_OF =
  /\b(?:wars?|conflicts?|coup|situation|crisis|crises|ceasefire|cease-fire|truce|peace|fighting|violence|transition|stability|instability|operations?|elections?|hostages|strikes|attacks|people|government|army|role|presence|interests?|influence|events|developments|process(?:es)?|invest\w{0,6}|solution|bloodshed|settlement|security|troops|famine|tensions|unrest|(?:ceasefire|truce|peace|hostage|nuclear) deal)(?: (?:both|here))? in (?:the |both )?(?:[a-z]{4,12}(?:ern)? )?$|\b(?:of|from|against|about|tour of|like) (?:the )?$/i;

export function findNearestPlace(position: CuePosition): FoundPlace | null {
  const { text } = position.masked;
  const where = placeBeforeWhere(position);
  if (where) return where;
  const mark = findNearest(position, GEO, (candidate, at) => {
    if (candidate.kind !== 'geo' || candidate.place?.venue !== true || position.legs?.includes(at)) return false;
    if (placeOf(candidate.place.place)?.country == null) return false;
    return (
      !SUBJECT_OF.test(text.slice(Math.max(0, at - 50), at)) && !isOthersVenue(position, candidate.place.place, at)
    );
  });
  return mark?.kind === 'geo' ? mark.place : null;
}

/** "laid a wreath at G and met P": a building holds what is told of it, and not what follows. */
const isOthersVenue = ({ masked, at: cue, rivals }: CuePosition, place: PlaceId, at: number): boolean =>
  placeOf(place)?.kind === 'venue' &&
  at < cue &&
  rivals.some((rival) => rival < at) &&
  /(?:,| and) /.test(masked.text.slice(at, cue));

/** From "where" to the verb, in masked text; further on the sentence has gone on to something else. */
const NEAR_WHERE = 60;

/** "flew in from G, where P held talks": there, whatever else the sentence names. */
function placeBeforeWhere({ masked, clauses, at }: CuePosition): FoundPlace | null {
  const clause = clauseAt(clauses, at);
  const start = clauseStart(clauses, clause);
  const own = masked.text.slice(start, clauseEnd(clauses, clause, masked.text));
  if (clauses.openers[clause] !== 'where' || at - start > NEAR_WHERE || own.includes(GEO)) return null;
  const from = Math.max(0, start - 8);
  const before = /\uE003(?: (?:on |in )?\uE005)?,? ?$/.exec(masked.text.slice(from, start));
  const mark = before ? masked.marks.get(from + before.index) : undefined;
  return mark?.kind === 'geo' && mark.place && placeOf(mark.place.place)?.country ? mark.place : null;
}
