import type { Day } from './day.ts';
import type { Quote } from './span.ts';

/** How a date came out of its words. */
export type DateRule =
  | 'written' // the words give day, month and year
  | 'year-inferred' // day and month given, the year counted from the anchor
  | 'weekday' // a weekday, counted from the anchor in the direction of the verb
  | 'relative' // "yesterday", "last month", "two days earlier"
  | 'period' // a named period: Ramadan, a season, a quarter, a decade
  | 'vague' // "recently", "in the coming months": one end stays open
  | 'same-time' // no words of its own: the time of the event or visit that it belongs to
  | 'sequence'; // no words of its own: after or before another event of the article

/** What a date was counted from. */
export type DateAnchor =
  | { readonly kind: 'none' }
  | { readonly kind: 'published'; readonly edtf: string }
  | { readonly kind: 'date'; readonly edtf: string; readonly words: string }
  | { readonly kind: 'event'; readonly edtf: string; readonly words: string };

export interface DateBasis {
  readonly rule: DateRule;
  readonly anchor: DateAnchor;
  /** Which way the clause points, and the word that said so ("will", "was"); null when it did not matter. */
  readonly direction: { readonly towards: 'past' | 'future' | 'same'; readonly cue: string } | null;
}

/**
 * When something happens, as far as the words tell.
 * `earliest` and `latest` are both inclusive; null means open at that end. `edtf` is the same in EDTF (ISO 8601-2), one of
 * YYYY, YYYY-MM, YYYY-MM-DD, YYYY-21…24, a/b, ../b, a/.. with `~` for approximate. `words` are the article's own.
 */
export interface DateEstimate {
  readonly earliest: Day | null;
  readonly latest: Day | null;
  readonly edtf: string;
  readonly words: string;
  /** Where the words stand; null where the time is taken over from another event. */
  readonly source: Quote | null;
  readonly basis: DateBasis;
}

/** By earliest possible day, then by latest; open ends sort outside. Undated last. */
export function compareEstimates(a: DateEstimate | null, b: DateEstimate | null): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0;
  const earliest = (e: DateEstimate) => e.earliest ?? Number.NEGATIVE_INFINITY;
  const latest = (e: DateEstimate) => e.latest ?? Number.POSITIVE_INFINITY;
  return compareNumbers(earliest(a), earliest(b)) || compareNumbers(latest(a), latest(b));
}

const compareNumbers = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);

/** "About 3 April", "early in May". */
export const isApproximate = ({ edtf }: DateEstimate): boolean => edtf.includes('~');

/** True when the time is one known day, not approximate. */
export const isExactDay = (estimate: DateEstimate): boolean =>
  estimate.earliest !== null && estimate.earliest === estimate.latest && !isApproximate(estimate);
