import type { Publication } from '#model/article.ts';
import type { DateRule } from '#model/date-estimate.ts';
import { type Day, dayFromYmd, weekdayOfDay, writeDay, ymdOfDay } from '#model/day.ts';
import { readEdtf } from '#model/edtf.ts';
import type { DateUnit } from '../found.ts';
import type { Direction } from './direction-of-word.ts';

/** The publication as something to count from. */
export interface Anchor {
  readonly day: Day;
  readonly year: number;
  readonly month: number;
  /** How fine it is known: relative times can't be finer. */
  readonly precision: 'day' | 'month' | 'year';
  readonly approximate: boolean;
  readonly edtf: string;
}

/** A date told before, with its words. */
export interface Told {
  readonly edtf: string;
  readonly words: string;
  readonly from: Day;
  readonly to: Day;
  /** Its year stands in the text, or comes from one that does: it holds whenever the article was written. */
  readonly written: boolean;
}

/** A written date that the story goes on from. */
export interface Story {
  readonly told: Told;
  /** At the head of the same sentence: "In 1989, the wall fell on Nov. 9". */
  readonly governs: boolean;
  /** It and the date to be counted both stand at the head of a sentence, one soon after the other. */
  readonly chained: boolean;
  /** So many sentences before. */
  readonly back: number;
  /** Days around publication are told as well: an old year is the background of news. */
  readonly news: boolean;
}

/** A story of other times: nearer ones are the background of the news. */
const LONG_AGO_YEARS = 10;
/** Sentences over which it goes on without a date. */
const STORY_REACH = 3;

export const isLongAgo = ({ told, back, news }: Story, published: Anchor | null): boolean =>
  !news && back <= STORY_REACH && (published === null || published.year - ymdOfDay(told.to).year > LONG_AGO_YEARS);

/** What a time can be counted from. `direction` is asked for only when it matters. */
export interface DateContext {
  readonly published: Anchor | null;
  readonly previous: Told | null;
  /** The latest date told before that says its year. */
  readonly year: Told | null;
  /** The latest date told before that is one day. */
  readonly previousDay: Told | null;
  /** The latest day that the story itself has come to: neither ahead nor told by the way. */
  readonly storyDay: Told | null;
  /** The latest of the same sentence that is a day. */
  readonly here: Told | null;
  readonly direction: () => Direction | null;
  /** The latest quarter, half or month told before, for a quarter no month; `here`: of the same sentence. */
  readonly stretch: (here: boolean, unit: DateUnit) => Told | null;
  readonly story: Story | null;
}

/** What the words come to. `from`: what they were counted from. */
export interface Resolved {
  readonly edtf: string;
  readonly rule: DateRule;
  readonly from: 'none' | 'published' | Told;
  readonly direction?: Direction | null;
  readonly vague?: true;
}

export function toAnchor(publication: Publication): Anchor | null {
  const edtf = publication.estimate?.edtf;
  const interval = edtf === undefined ? null : readEdtf(edtf);
  if (!edtf || !interval || interval.earliest === null || interval.latest === null) return null;
  const days = interval.latest - interval.earliest;
  // The middle stands for a month or a year: nothing finer is counted from it.
  const day = (interval.earliest + Math.floor(days / 2)) as Day;
  const { year, month } = ymdOfDay(day);
  const precision = days === 0 ? 'day' : days < 32 ? 'month' : 'year';
  return { day, year, month, precision, approximate: edtf.includes('~'), edtf };
}

export const monthEdtf = (year: number, month: number): string => {
  const { year: y, month: m } = ymdOfDay(dayFromYmd(year, month, 1));
  return `${y}-${String(m).padStart(2, '0')}`;
};

/** Monday of the ISO week. */
export const mondayOf = (day: Day): Day => (day - weekdayOfDay(day) + 1) as Day;

/** A day counted from an approximate publication is approximate too. */
export const writeCounted = (day: Day, anchor: Anchor): string => writeDay(day) + (anchor.approximate ? '~' : '');

export const interval = (from: string, to: string): string => (from === to ? from : `${from}/${to}`);

/** The year that a year told in words counts from: "of that year" from the date told before, "last year" from publication. */
export function yearBase(shape: { readonly told?: true }, { previous, year, published }: DateContext): YearBase | null {
  const told = shape.told ? (year ?? previous) : null;
  if (told) return { year: ymdOfDay(told.to).year, from: told };
  return published ? { year: published.year, from: 'published' } : null;
}

export interface YearBase {
  readonly year: number;
  readonly from: 'published' | Told;
}
