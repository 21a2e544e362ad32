import type { DateEstimate } from '#model/date-estimate.ts';
import { type Day, writeDay } from '#model/day.ts';
import type { DateMention } from '#model/mention.ts';
import { atSameTime, isOneDay } from './estimates.ts';

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

const LENGTH_BEHIND =
  /^[^;.]{0,80}? (?:for|on|during) (?:an?|the|his|her|their) (one|two|three|four|five|six|seven|eight|nine|ten|\d)-day /i;

/** The days of a stay as the words behind its verb count them: "arrived in G on T for a two-day visit". */
export function lengthBehind(after: string): number | null {
  const words = LENGTH_BEHIND.exec(after)?.[1];
  return words === undefined ? null : lengthOfStay(`${words}-day `);
}

/** The last day of a stay of so many days that began on a known one; counted, so only about that day. */
export function lastOfDays(first: DateEstimate | null, days: number | null): DateEstimate | null {
  if (days === null || days < 2 || !first || first.earliest === null || !isOneDay(first)) return null;
  const day = (first.earliest + days - 1) as Day;
  return { ...atSameTime(first), earliest: day, latest: day, edtf: `${writeDay(day)}~` };
}

/** Which day of a stay its time is: "on T, the second day of her visit". */
export function ordinalOfDay(before: string): number | null {
  const words = ORDINAL.exec(before)?.[1]?.toLowerCase();
  if (words === undefined) return null;
  return ORDINALS.indexOf(words) + 1 || lengthOfStay(before);
}

const ON_DAY =
  /\bon (?:the |his |her |their )?(first|second|third|fourth|fifth|sixth|seventh|last|final|opening|closing) day(?: of (?:the|his|her|their|a|an) (?:[^ ;.,]{1,20} ){0,4}(?:visit|trip|tour|stay|journey)| there)?(?=[ ,.;]|$)/i;

/** "On the second day of the visit": that day of a stay whose days are known. */
export function dayOfStay(words: string, stay: DateEstimate | null, days: number | null): DateEstimate | null {
  const ordinal = ON_DAY.exec(words)?.[1]?.toLowerCase();
  if (ordinal === undefined || stay?.earliest == null || stay.latest === null) return null;
  const length = isOneDay(stay) ? days : stay.latest - stay.earliest + 1;
  const number = /opening/.test(ordinal) ? 1 : ORDINALS.indexOf(ordinal) + 1 || length;
  if (number === null || (length !== null && number > length)) return null;
  const day = (stay.earliest + number - 1) as Day;
  return { ...atSameTime(stay), earliest: day, latest: day, edtf: `${writeDay(day)}~` };
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

/** From the first day of the first stop to the last of the last, where each has its own. */
export function daysOfTour(
  date: DateMention | null,
  stops: readonly { readonly date?: DateMention | null }[],
): DateEstimate | null {
  const days = stops.flatMap((stop) => stop.date?.estimate ?? []);
  const first = days[0] ?? date?.estimate ?? null;
  const last = days.at(-1);
  if (!first || !last || first.earliest === null || last.latest === null || last.latest <= first.earliest) return first;
  return {
    ...first,
    latest: last.latest,
    edtf: `${writeDay(first.earliest)}/${writeDay(last.latest)}`,
  };
}
