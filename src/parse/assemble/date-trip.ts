import type { DateMention } from '#model/mention.ts';
import type { TravelCue } from '../lexicon/event-cues.ts';
import { firstOfDays, lengthBehind, lengthOfStay, ordinalOfDay } from './count-days.ts';
import { isOneDay } from './estimates.ts';
import type { CueHit } from './find-cues.ts';
import { findMoved, findOriginalTime, isStillOn } from './find-moved.ts';
import { findNearestDate } from './find-nearest.ts';
import type { CuePosition } from './nearest-mark.ts';
import { clauseAt, clauseEnd, clauseStart } from './read-clause.ts';
import type { Reality } from './read-status.ts';

interface TripTime {
  /** The time told beside the cue, whatever it is the time of. */
  readonly time: DateMention | null;
  /** When the stay began; null where `time` is that of something else. */
  readonly date: DateMention | null;
  /** How many days it takes in all. */
  readonly days: number | null;
  /** The day on which it ended. */
  readonly until: DateMention | null;
  /** Moved to another time, or called off for one alone. */
  readonly stillOn: boolean;
}

/** When a journey was, as the words around its cue tell. */
export function dateTrip(where: CuePosition, hit: CueHit<TravelCue>, { status, change }: Reality): TripTime {
  const { masked, clauses } = where;
  const { text } = masked;
  const clause = clauseAt(clauses, hit.start);
  const before = text.slice(clauseStart(clauses, clause), hit.start);
  const noun = hit.form === null;
  const moved = change ? findMoved(masked) : null;
  const stands = change !== null && !moved && isStillOn(before, text.slice(hit.end));
  const original = change && !moved && !stands ? findOriginalTime(masked) : null;
  // "arrived in G on T before going on to G": the time is that of the first.
  const goesOn = clauses.openers[clause] === 'before' || (GOES_ON.test(before) && before.length > NEXT_VERB);
  const towards = status === 'held' ? 'past' : status === 'planned' || stands ? 'future' : null;
  const time = moved ?? original ?? findNearestDate(goesOn ? { ...where, from: hit.start } : where, towards);
  const ends = LEAVES.test(text.slice(hit.start, hit.end)) || (noun && ENDED.test(before));
  const ended = ends && moved === null && time?.estimate != null && isOneDay(time.estimate);
  const length = noun ? lengthOfStay(before) : null;
  return {
    time,
    date: beginOf(where, hit, before, time, ended),
    days: length ?? lengthBehind(text.slice(hit.end, clauseEnd(clauses, clause, text))),
    until: ended ? time : null,
    stillOn: moved !== null || stands,
  };
}

function beginOf(
  { masked }: CuePosition,
  hit: CueHit<TravelCue>,
  before: string,
  time: DateMention | null,
  ended: boolean,
): DateMention | null {
  // "Today P is at the Charter, founded in 2003, which gathers P and P": on the day that the sentence begins with.
  if (hit.cue.kind === 'gather') return masked.reading.dates[0] ?? null;
  if (time === null) return null;
  // "wrapped up a two-day visit on T", "on T, the second day of her visit to G"
  const begun = firstOfDays(time, ended ? lengthOfStay(before) : hit.form === null ? ordinalOfDay(before) : null);
  if (begun) return begun;
  // "talked on T with P, who is on a visit to G": the time is that of the talk.
  const talk =
    hit.form === null && isUnderWay(before) && time.span.start < (masked.offsets[hit.start - before.length] ?? 0);
  if (talk) return null;
  // "touched down on T, straight from a stay in G": the time is that of what came after.
  const left = hit.form === null && time.span.start < (masked.offsets[hit.start] ?? 0) && CAME_FROM.test(before);
  return ended || left ? null : time;
}

const UNDER_WAY =
  /\b(?:is|are) (?:currently |now )?(?:on|paying|making) (?:an?|his|her|their) (?:[^ ;.]{1,20} ){0,4}$/i;
/** "is on a visit", "are paying a visit": as the article is written. */
export const isUnderWay = (before: string): boolean => UNDER_WAY.test(before);
const CAME_FROM = /\b(?:from|after) (?:a|an|his|her) (?:[^ ;.]{1,20} ){0,4}$/i;

/** A further leg, after the first in the same sentence: "will visit G on T, and will then proceed to". */
const GOES_ON = /(?:, |\band )(?:[a-z]{2,9} ){0,3}(?:then|later|next|afterwards|subsequently) (?:[a-z]{2,9} ){0,2}$/i;
/** Words before such a verb that hold a journey of their own, in masked text. */
const NEXT_VERB = 30;

/** The time beside it is that of the end: "wrapped up a three-day visit to G on T". */
const ENDED =
  /\b(?:conclud\w{1,3}|wrap(?:s|ped|ping)? up|wound up|winds? up|winding up|end(?:s|ed|ing)|finish\w{0,3}|complet\w{1,3}|cut short)(?: [^ ;.]{1,20}){0,5} $/i;

/** "flew in on T from G": the time is that of the end too. */
const LEAVES = /\bfrom [^\uE003]*$/;
