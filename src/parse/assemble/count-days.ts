import { type Day, writeDay } from '#model/day.ts';
import type { DateMention } from '#model/mention.ts';
import { isOneDay } from './estimates.ts';

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];

const LENGTH = /\b(one|two|three|four|five|six|seven|eight|nine|ten|\d)-day (?:[^ ;.]{1,20} ){0,3}$/i;
const ORDINAL =
  /\b(first|second|third|fourth|fifth|sixth|seventh|last|final) day of (?:an?|the|his|her|their) (?:[^ ;.]{1,20} ){0,4}$/i;

/** The days of a stay as the words before its noun count them: "a two-day visit". */
export function lengthOfStay(before: string): number | null {
  const words = LENGTH.exec(before)?.[1]?.toLowerCase();
  if (words === undefined) return null;
  return NUMBERS.indexOf(words) + 1 || Number(words) || null;
}

/** Which day of a stay its time is: "on T, the second day of her visit". */
export function ordinalOfDay(before: string): number | null {
  const words = ORDINAL.exec(before)?.[1]?.toLowerCase();
  if (words === undefined) return null;
  return ORDINALS.indexOf(words) + 1 || lengthOfStay(before);
}

/** The day on which a stay began whose `number`th day is known, on the same words; counted, so only about that day. */
export function firstOfDays(known: DateMention, number: number | null): DateMention | null {
  const { estimate } = known;
  if (number === null || !estimate || estimate.earliest === null || !isOneDay(estimate)) return null;
  const day = (estimate.earliest - number + 1) as Day;
  return {
    ...known,
    estimate: { ...estimate, earliest: day, latest: day, edtf: number === 1 ? writeDay(day) : `${writeDay(day)}~` },
  };
}
