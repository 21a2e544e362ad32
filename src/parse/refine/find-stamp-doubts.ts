import { type Day, weekdayOfDay, writeDay, ymdOfDay } from '#model/day.ts';
import type { Doubt } from '#model/doubt.ts';
import { readEdtf } from '#model/edtf.ts';
import { toQuote } from '#model/span.ts';
import type { Evidence } from './publication-evidence.ts';
import type { StampDate } from './read-stamps.ts';

interface Stamped {
  readonly stamp: StampDate;
  readonly day: Day;
  readonly stamps: readonly StampDate[];
  readonly evidence: Evidence;
}

/** Agencies file within a day or two of the dateline; a header further off is an aggregator's. */
export const SAME_STORY_DAYS = 3;
/** The table's days of change can be off by some weeks ("from 2019-05"). */
const TABLE_SLACK = 31;

/** Does the text fit the stamp? What does not is said, and the stamp kept. */
export function findStampDoubts(text: string, stamped: Stamped): Doubt[] {
  const { stamp, day } = stamped;
  const doubts: Doubt[] = [];
  if (stamp.ambiguous)
    doubts.push({
      code: 'date-order-ambiguous',
      quote: toQuote(text, stamp.span),
      candidates: orders(stamp.day ?? day),
    });
  const clashes = [
    ...clashingStamps(stamped),
    ...clashingPairs(stamped),
    ...clashingDays(stamped),
    ...clashingOffices(stamped),
  ];
  if (clashes.length > 0)
    doubts.push({
      code: 'published-contradicted',
      quote: toQuote(text, stamp.span),
      candidates: [writeDay(day), ...new Set(clashes)],
    });
  return doubts;
}

function orders(day: Day): string[] {
  const { year, month, date } = ymdOfDay(day);
  const swapped = `${year}-${String(date).padStart(2, '0')}-${String(month).padStart(2, '0')}`;
  return [writeDay(day), swapped];
}

const clashingStamps = ({ stamp, day, stamps }: Stamped): string[] =>
  stamps.flatMap((other) => {
    const rival =
      other.where === 'dateline' || (other.where === 'header' && !other.updated && stamp.where !== 'byline');
    return rival && other !== stamp && other.day !== null && Math.abs(other.day - day) > SAME_STORY_DAYS
      ? [writeDay(other.day)]
      : [];
  });

/** "Tuesday, May 14" in a year in which that is a Sunday. Only for days near the stamp: others have years of their own. */
function clashingPairs({ day, evidence }: Stamped): string[] {
  const { year } = ymdOfDay(day);
  return evidence.pairs.flatMap((pair) => {
    const iso = (each: number) => `${each}-${String(pair.month).padStart(2, '0')}-${String(pair.day).padStart(2, '0')}`;
    const fits = [year - 1, year, year + 1].some((each) => {
      const date = readEdtf(iso(each))?.earliest ?? null;
      return date !== null && weekdayOfDay(date) === pair.weekday && Math.abs(date - day) < 200;
    });
    return fits ? [] : [pair.words];
  });
}

/** A day told as past that lies after the stamp; one day's grace for time zones. */
const clashingDays = ({ day, evidence }: Stamped): string[] =>
  evidence.latestPast !== null && evidence.latestPast > day + 1 ? [writeDay(evidence.latestPast)] : [];

/** Somebody bears an office that he or she was to hold only later. (Former holders keep their titles in speech: no clash.) */
function clashingOffices({ day, evidence }: Stamped): string[] {
  return evidence.holders.flatMap(({ tenures }) => {
    const early = tenures.length > 0 && tenures.every(({ firstDay }) => day < firstDay - TABLE_SLACK);
    return early ? tenures.slice(0, 1).map(({ office, from }) => `${office} ${from}`) : [];
  });
}
