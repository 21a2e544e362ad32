import type { DateEstimate } from '#model/date-estimate.ts';
import { type Day, writeDay, ymdOfDay } from '#model/day.ts';

/** True where both ends are known days: "May 14–16" as well as "Friday". */
export const isBounded = (estimate: DateEstimate | null): estimate is DateEstimate & { earliest: Day; latest: Day } =>
  estimate !== null && estimate.earliest !== null && estimate.latest !== null;

export const isOneDay = (estimate: DateEstimate | null): boolean =>
  isBounded(estimate) && estimate.earliest === estimate.latest;

/** A stretch written with its first and last day. */
export const isSpell = (estimate: DateEstimate): boolean =>
  /^\d{4}-\d\d-\d\d~?\/\d{4}-\d\d-\d\d~?$/.test(estimate.edtf);

/** "this week" holds the days of a stay, it does not say which they are. */
export const isWeek = ({ words }: DateEstimate): boolean => /\bweek(?:end)?\b/i.test(words);

export function datesMeet(a: DateEstimate | null, b: DateEstimate | null): boolean {
  if (!a || !b) return true;
  return (a.earliest ?? -Infinity) <= (b.latest ?? Infinity) && (b.earliest ?? -Infinity) <= (a.latest ?? Infinity);
}

export const lengthOf = ({ earliest, latest }: DateEstimate): number => (latest ?? Infinity) - (earliest ?? -Infinity);

/** The first or last day of a spell as an estimate of its own, on the same words. */
export function endOfSpell(estimate: DateEstimate, which: 'first' | 'last'): DateEstimate {
  const day = which === 'first' ? estimate.earliest : estimate.latest;
  const [from = '', to = ''] = estimate.edtf.split('/');
  return { ...estimate, earliest: day, latest: day, edtf: which === 'first' ? from : to };
}

/** The time of another event taken over: as long as that one, and only implied. */
export function atSameTime(estimate: DateEstimate): DateEstimate {
  return {
    ...estimate,
    edtf: estimate.edtf.includes('~') || estimate.edtf.includes('/') ? estimate.edtf : `${estimate.edtf}~`,
    source: null,
    basis: {
      rule: 'same-time',
      anchor: { kind: 'event', edtf: estimate.edtf, words: estimate.words },
      direction: null,
    },
  };
}

/** "recently" of an article of known date: about that month, until then. */
export function asRecentMonth(vague: DateEstimate, published: DateEstimate): DateEstimate {
  const until = published.latest ?? published.earliest;
  if (until === null) return vague;
  const { year, month, date } = ymdOfDay(until);
  const first = (until - date + 1) as Day;
  return {
    ...vague,
    earliest: first,
    latest: until,
    edtf: `${writeDay(first).slice(0, 7)}~`,
    basis: { ...vague.basis, anchor: { kind: 'published', edtf: `${year}-${String(month).padStart(2, '0')}` } },
  };
}

/** "recently", "earlier": an open past. */
export const isVaguePast = (estimate: DateEstimate | null): boolean => estimate !== null && estimate.earliest === null;
