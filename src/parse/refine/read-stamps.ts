import type { Day } from '#model/day.ts';
import { readEdtf } from '#model/edtf.ts';
import type { Span } from '#model/span.ts';
import type { Layout, Stamp } from '../found.ts';
import { findDates } from '../mentions/find-dates.ts';

/** A date in a header, a byline or a dateline. */
export interface StampDate {
  readonly where: Stamp['where'];
  readonly span: Span;
  /** The day, when the year is written; else its month and day. */
  readonly day: Day | null;
  readonly month: number;
  readonly date: number;
  readonly weekday: number;
  /** "Updated …": later than the publication. */
  readonly updated: boolean;
  /** "03/04/2024": day and month could change places. */
  readonly ambiguous: boolean;
}

/** The dates of all stamps, the surest first: published before updated, header before byline before dateline. */
export function readStamps(text: string, layout: Layout): StampDate[] {
  const order = { header: 0, byline: 1, dateline: 2 };
  const dates = layout.stamps.flatMap((stamp) => readStamp(text, stamp));
  const rank = (date: StampDate) => order[date.where] + (date.updated ? 0.5 : 0) + (date.day === null ? 10 : 0);
  return dates
    .map((date, i) => ({ date, i }))
    .sort((a, b) => rank(a.date) - rank(b.date) || a.i - b.i)
    .map(({ date }) => date);
}

function readStamp(text: string, stamp: Stamp): StampDate[] {
  return findDates(text, { span: stamp.span, paragraph: 0 }, 0).flatMap(({ span, shape }): StampDate[] => {
    const before = text.slice(Math.max(stamp.span.start, span.start - 30), span.start);
    const label = before.slice(Math.max(before.lastIndexOf('|'), before.lastIndexOf(','), 0)).toLowerCase();
    const updated = /updat|modif|edited/.test(label) && !/publish|posted/.test(label);
    const base = { where: stamp.where, span, updated, ambiguous: shape.kind === 'edtf' && shape.ambiguous === true };
    if (shape.kind === 'month-day')
      return [{ ...base, day: null, month: shape.month, date: shape.day, weekday: shape.weekday }];
    const days = shape.kind === 'edtf' ? readEdtf(shape.edtf) : null;
    return days && days.earliest !== null && days.earliest === days.latest
      ? [{ ...base, day: days.earliest, month: 0, date: 0, weekday: 0 }]
      : [];
  });
}
