import type { Sentence } from '#model/article.ts';
import { type Day, dayFromYmd, daysInMonth } from '#model/day.ts';
import { readEdtf } from '#model/edtf.ts';
import type { Span } from '#model/span.ts';
import type { FoundDate } from '../found.ts';
import { findDirection } from './find-direction.ts';

/** The years that the table of offices covers, and so those that can be told apart. */
const FIRST_YEAR = 2015;
export const LAST_YEAR = 2026;

/** A day that the article may be about. `grain`: how near to it the article was written, as far as its place in the text tells. */
export interface Candidate {
  readonly day: Day;
  readonly span: Span;
  readonly grain: 'day' | 'month' | 'year';
}

/** That day in each year that can be told apart. */
export const yearsOf = (month: number, date: number): Day[] =>
  Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i)
    .filter((year) => date <= daysInMonth(year, month))
    .map((year) => dayFromYmd(year, month, date));

/** News stands in the first sentences or the first half; further down days are background, and show the year at most. */
const LEAD_SENTENCES = 6;
/** Full dates are background sooner: news leaves out the year of its own days. */
const LEAD_SENTENCES_FULL = 3;

/** Days of the text that can be news: told as past, or, when none is, the first that is announced. */
export function findCandidates(text: string, sentences: readonly Sentence[], dates: readonly FoundDate[]): Candidate[] {
  const past: Candidate[] = [];
  const ahead: Candidate[] = [];
  for (const found of dates) {
    const { shape, span } = found;
    const clause = sentences[found.sentence]?.span ?? span;
    // "Tuesday, Aug. 9": news writes the weekday beside days of its own week.
    const thisWeek = shape.kind === 'month-day' && shape.weekday > 0;
    const lead = thisWeek || found.sentence < Math.max(LEAD_SENTENCES, sentences.length / 2);
    const isAhead = () => findDirection(text, clause, span)?.towards === 'future';
    if (shape.kind === 'month-day' && shape.year === null) {
      const future = isAhead();
      // An announcement comes days before: of a day late in a month, in that month.
      const grain = future ? (shape.day > 7 && lead ? 'month' : 'year') : lead ? 'day' : 'year';
      for (const day of yearsOf(shape.toMonth, shape.toDay)) (future ? ahead : past).push({ day, span, grain });
    } else if (shape.kind === 'edtf' && found.sentence < LEAD_SENTENCES_FULL && !isAhead()) {
      const days = readEdtf(shape.edtf);
      if (days?.latest != null && days.earliest !== null && days.latest - days.earliest < 15)
        past.push({ day: days.latest, span, grain: 'day' });
    }
  }
  const near = past.filter(({ grain }) => grain === 'day');
  if (near.length > 0) return near;
  return ahead.some(({ grain }) => grain === 'month') ? ahead : past.length > 0 ? past : ahead;
}
