import type { DateEstimate } from '#model/date-estimate.ts';
import { addDays, writeDay } from '#model/day.ts';
import type { DateMention } from '#model/mention.ts';
import { NUMBER, toNumber } from '../lexicon/number-words.ts';
import { isOneDay } from './estimates.ts';
import { DATE } from './mask-sentence.ts';
import type { CuePosition } from './nearest-mark.ts';
import { clauseAt, clauseEnd, clauseStart } from './read-clause.ts';
import type { SentenceReading } from './reading.ts';

// Days counted from another event: "two days after his visit", "a week before they met", "on the eve of the summit".

const COUNTED = `(?:(?<count>the|${NUMBER}) (?<unit>day|week)s? (?<way>after|before|following)|(?<eve>eve) of)`;

type Groups = Readonly<Record<string, string | undefined>>;

/** Days from the event that is counted from to the one that is told. */
function daysIn({ count = '', unit, way, eve }: Groups): number {
  const number = count.toLowerCase() === 'the' ? 1 : toNumber(count);
  return eve === undefined ? number * (unit === 'week' ? 7 : 1) * (way === 'before' ? -1 : 1) : -1;
}

function shiftDays(estimate: DateEstimate, days: number): DateEstimate | null {
  const { earliest, edtf, words } = estimate;
  if (earliest === null || !isOneDay(estimate)) return null;
  const day = addDays(earliest, days);
  const basis = { rule: 'relative', anchor: { kind: 'event', edtf, words }, direction: null } as const;
  const mark = edtf.includes('~') ? '~' : '';
  return { ...estimate, earliest: day, latest: day, edtf: writeDay(day) + mark, source: null, basis };
}

const LONGEST_OPENING = 120;
const OPENING = new RegExp(
  `^(?:[Oo]n the |[Ee]xactly |[Jj]ust |[Oo]nly |[Bb]arely )?${COUNTED} [^,.;]{3,80}[,.;]`,
  'i',
);

/** "Two days after his visit, P met P": so many days from the day that is named there, else from the `moment` that the story has come to. */
export function countedFrom(
  sentence: SentenceReading | undefined,
  text: string,
  moment: DateEstimate,
): DateEstimate | null {
  const start = sentence?.span.start ?? 0;
  const opening = OPENING.exec(text.slice(start, start + LONGEST_OPENING));
  if (!sentence || !opening?.groups) return null;
  const named = sentence.dates.find(({ span, estimate }) => span.end < start + opening[0].length && isOneDay(estimate));
  return shiftDays(named?.estimate ?? moment, daysIn(opening.groups));
}

const OF_CLAUSE = new RegExp(`\\b${COUNTED} [^,.;\uE005]{0,60}$`, 'i');
/** Characters of "twenty-five days" before the word that opens the clause. */
const BEFORE_CLAUSE = 18;

/** "met P on T, a day after he held talks": the talks, a day before T. Null where its clause names its own day. */
export function countedClause({ masked, clauses, at }: CuePosition): DateMention | null {
  const clause = clauseAt(clauses, at);
  const start = clauseStart(clauses, clause);
  const groups = OF_CLAUSE.exec(masked.text.slice(Math.max(0, start - BEFORE_CLAUSE), at))?.groups;
  if (!groups) return null;
  const end = clauseEnd(clauses, clause, masked.text);
  if (masked.text.slice(start, end).includes(DATE)) return null;
  for (const mark of masked.marks.values()) {
    const estimate = mark.kind === 'date' && mark.date.estimate ? shiftDays(mark.date.estimate, -daysIn(groups)) : null;
    if (mark.kind === 'date' && estimate) return { ...mark.date, estimate };
  }
  return null;
}
