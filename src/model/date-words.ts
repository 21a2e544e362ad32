import type { DateAnchor, DateEstimate } from './date-estimate.ts';
import { type Day, ymdOfDay } from './day.ts';
import { describeDay, describeMonth, nameOfMonth } from './day-words.ts';
import { readEdtf } from './edtf.ts';

const SEASONS: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

/** A date as a person would say it: "2 April 2024", "around 8 January 2025", "30 April to 2 May 2024", "before 2 April 2024". */
export const describeEstimate = (estimate: DateEstimate): string => describeEdtf(estimate.edtf);

/** The same from EDTF alone; what can't be read comes back as it is. */
export function describeEdtf(edtf: string): string {
  const [from = '', to] = edtf.split('/');
  if (!readEdtf(edtf)) return edtf;
  if (to === undefined) return describeSingle(from);
  if (from === '..') return `before ${describeSingle(to)}`;
  if (to === '..') return `from ${describeSingle(from)} on`;
  return describeInterval(from, to);
}

/** A single EDTF value: a day, a month, a season or a year. */
function describeSingle(edtf: string): string {
  const text = edtf.replace('~', '');
  const around = edtf.endsWith('~') ? 'around ' : '';
  const season = SEASONS[text.slice(5)];
  if (text.length === 7 && season) return `${around}${season} ${text.slice(0, 4)}`;
  const day = readEdtf(text)?.earliest ?? null;
  if (day === null || text.length === 4) return around + text;
  return around + (text.length === 7 ? describeMonth(day) : describeDay(day));
}

/** What both ends share is said once: "14 to 16 May 2024", "January to March 2024". */
function describeInterval(from: string, to: string): string {
  const [start, end] = [readEdtf(from)?.earliest ?? null, readEdtf(to)?.earliest ?? null];
  const plain = !from.includes('~') && !to.includes('~');
  if (start === null || end === null || !plain || from.length !== to.length || from.length === 4) {
    return `${describeSingle(from)} to ${describeSingle(to)}`;
  }
  return `${describeStart(start, end, from.length === 10)} to ${describeSingle(to)}`;
}

function describeStart(start: Day, end: Day, hasDay: boolean): string {
  const [a, b] = [ymdOfDay(start), ymdOfDay(end)];
  if (a.year !== b.year) return hasDay ? describeDay(start) : describeMonth(start);
  if (!hasDay) return nameOfMonth(a.month);
  return a.month === b.month ? String(a.date) : `${a.date} ${nameOfMonth(a.month)}`;
}

/** How the date is known, as one plain sentence: its words, the rule, what it was counted from, the word that gave the direction. */
export function describeBasis(estimate: DateEstimate): string {
  const { rule, anchor } = estimate.basis;
  const words = `“${estimate.words}”`;
  switch (rule) {
    case 'written':
      return estimate.source ? `The article says ${words}.` : 'The date was given with the article.';
    case 'year-inferred':
      return `The article says ${words} without a year; ${describeChoice(estimate)}.`;
    case 'weekday':
      return `The article says ${words}; ${describeChoice(estimate)}.`;
    case 'relative':
      return `The article says ${words}, counted from ${describeAnchor(anchor)}${describeCue(estimate)}.`;
    case 'period':
      return anchor.kind === 'none'
        ? `The article says ${words}.`
        : `The article says ${words}: the one ${describeSide(estimate)} ${describeAnchor(anchor)}${describeCue(estimate)}.`;
    case 'vague':
      return `The article says only ${words}, which is kept open: ${describeVague(estimate.edtf)} ${describeAnchor(anchor)}.`;
    case 'same-time':
      return `The sentence gives no date of its own; it is that of ${describeAnchor(anchor)}.`;
    case 'sequence':
      return `The sentence gives no date of its own; it comes ${estimate.basis.direction?.towards === 'past' ? 'before' : 'after'} ${describeAnchor(anchor)}.`;
  }
}

/** "the last one before publication on 2 April 2024, because the sentence says “was”" */
function describeChoice(estimate: DateEstimate): string {
  const { anchor } = estimate.basis;
  if (anchor.kind === 'none') return 'the year was inferred from the rest of the text';
  return `it is the one ${describeSide(estimate)} ${describeAnchor(anchor)}${describeCue(estimate)}`;
}

function describeSide({ basis }: DateEstimate): string {
  if (!basis.direction) return 'nearest to';
  return basis.direction.towards === 'future' ? 'on or next after' : 'on or last before';
}

const describeCue = ({ basis }: DateEstimate): string =>
  basis.direction ? `, because the sentence says “${basis.direction.cue}”` : '';

const describeVague = (edtf: string): string =>
  edtf.startsWith('../') ? 'some time before' : edtf.endsWith('/..') ? 'some time after' : 'about the time of';

function describeAnchor(anchor: DateAnchor): string {
  switch (anchor.kind) {
    case 'none':
      return 'the article';
    case 'published':
      return `publication, ${describeEdtf(anchor.edtf)}`;
    case 'date':
    case 'event':
      return `“${anchor.words}”, ${describeEdtf(anchor.edtf)}`;
  }
}
