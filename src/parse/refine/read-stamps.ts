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
  /** How sure such words are of the day when the text went out; the less the surer. */
  readonly doubt: number;
  /** "03/04/2024": day and month could change places. */
  readonly ambiguous: boolean;
}

// "Published: …" is surest. Over the title pages print today's date or the paper's, under the story the day of the printed edition.
const UNLABELLED = 0.1;
const OVER_TITLE = 0.2;
const OF_EDITION = 0.3;
const UPDATED = 0.5;

/** The dates of all stamps, the surest first: published before updated, header before byline before dateline. */
export function readStamps(text: string, layout: Layout): StampDate[] {
  const order = { header: 0, byline: 1, dateline: 2 };
  const title = layout.paragraphs.find(({ role }) => role === 'title')?.span.start ?? 0;
  const dates = layout.stamps.flatMap((stamp) => readStamp(text, stamp, title));
  const rank = (date: StampDate) => order[date.where] + date.doubt + (date.day === null ? 10 : 0);
  return dates
    .map((date, i) => ({ date, i }))
    .sort((a, b) => rank(a.date) - rank(b.date) || a.i - b.i)
    .map(({ date }) => date);
}

/** "E-Paper | …", "Published in The Times, …": the day of a printed paper, often the next. */
const EDITION = /e-?paper|today['’]s paper|\bedition|print|published in/;
const PUBLISHED = /publi|posted|releas|issued|filed|\bdated?\b/;

function readStamp(text: string, stamp: Stamp, title: number): StampDate[] {
  return findDates(text, { span: stamp.span, paragraph: 0 }, 0).flatMap(({ span, shape }): StampDate[] => {
    const before = text.slice(Math.max(stamp.span.start, span.start - 30), span.start);
    const label = before.slice(Math.max(before.lastIndexOf('|'), before.lastIndexOf(','), 0)).toLowerCase();
    const updated = /updat|modif|edited/.test(label) && !/publish|posted/.test(label);
    const doubt =
      (updated ? UPDATED : PUBLISHED.test(label) ? 0 : UNLABELLED) +
      (stamp.span.end <= title ? OVER_TITLE : 0) +
      (EDITION.test(before.toLowerCase()) ? OF_EDITION : 0);
    const ambiguous = shape.kind === 'edtf' && shape.ambiguous === true;
    const base = { where: stamp.where, span, updated, doubt, ambiguous };
    if (shape.kind === 'month-day')
      return [{ ...base, day: null, month: shape.month, date: shape.day, weekday: shape.weekday }];
    const days = shape.kind === 'edtf' ? readEdtf(shape.edtf) : null;
    return days && days.earliest !== null && days.earliest === days.latest
      ? [{ ...base, day: days.earliest, month: 0, date: 0, weekday: 0 }]
      : [];
  });
}
