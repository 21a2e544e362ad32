import type { Publication, Sentence } from '#model/article.ts';
import type { DateAnchor, DateEstimate } from '#model/date-estimate.ts';
import { readEdtf } from '#model/edtf.ts';
import type { DateMention } from '#model/mention.ts';
import { type Span, toQuote } from '#model/span.ts';
import type { DateShape, FoundDate } from '../found.ts';
import { type Anchor, type DateContext, type Resolved, type Told, toAnchor } from './date-context.ts';
import { findDirection } from './find-direction.ts';
import {
  resolveDayOfMonth,
  resolveMonth,
  resolveMonthDay,
  resolveNamed,
  resolvePart,
  resolveWeekday,
  resolveWritten,
} from './resolve-calendar.ts';
import { resolveCompared, resolveOffset, resolveOpen, resolveStretch } from './resolve-relative.ts';

/** "the next day" counts from a date at most this many sentences back; further off it is another story. */
const TOLD_REACH = 8;

/**
 * Counts every date from its anchor: the publication, or the date told before it. One mention a find, in the same order.
 * Without a publication, relative dates stay undecided.
 */
export function anchorDates(
  text: string,
  sentences: readonly Sentence[],
  dates: readonly FoundDate[],
  publication: Publication,
): DateMention[] {
  const published = toAnchor(publication);
  const told: ToldBefore[] = [];
  return dates.map((found, i) => {
    // "He had arrived on Wednesday and left the next day": within its own sentence the pluperfect is gone on from.
    const near = told
      .filter(({ sentence }) => found.sentence - sentence <= TOLD_REACH)
      .map((one) => (one.sentence === found.sentence && one.aside === 'had' ? { ...one, aside: null } : one));
    const resolved = resolveShape(
      found.shape,
      withNext(contextOf(text, sentences, found, published, near), text, found, dates[i + 1]),
    );
    const mention = toMention(text, found, resolved, published);
    const date =
      resolved && !resolved.vague ? toTold(resolved.edtf, text.slice(found.span.start, found.span.end)) : null;
    if (date && found.shape.kind !== 'stretch') {
      told.push({ sentence: found.sentence, date, aside: findAside(text, sentences, found) });
    }
    // Only near dates are looked at again: the list stays short.
    if (told.length > 40) told.shift();
    return mention;
  });
}

interface ToldBefore {
  readonly sentence: number;
  readonly date: Told;
  /** Inside a relative clause, or told in the pluperfect: not what the story goes on from. */
  readonly aside: 'clause' | 'had' | null;
}

/** The latest; of the sentences just before, one of the main clause rather than "…, who flew in on Thursday, …". */
function pickTold(told: readonly ToldBefore[]): ToldBefore | undefined {
  const last = told.at(-1);
  if (last === undefined || last.aside === null) return last;
  return told.findLast(({ aside, sentence }) => aside === null && last.sentence - sentence <= 2) ?? last;
}

const HAD =
  'had (?:(?:already|also|just|only|\\p{Ll}{3,12}ly) )?(?:\\p{Ll}{2,14}(?:ed|en|wn)|met|held|made|said|told|gone|come|left|sent|led|paid|been|put|set|begun)\\b';
/** "Berlin had promised tanks the day before", "The day before, Berlin had promised tanks". */
const HAD_BEFORE = new RegExp(`\\b${HAD}[^,;.]{0,80}$`, 'u');
const HAD_AFTER = new RegExp(`^,?[^,;.]{0,60} ${HAD}`, 'u');

function findAside(text: string, sentences: readonly Sentence[], found: FoundDate): ToldBefore['aside'] {
  const { start, end } = sentences[found.sentence]?.span ?? found.span;
  // Relative clauses are shorter than this; a sentence of a hostile text can be a megabyte.
  const left = text.slice(Math.max(start, found.span.start - 250), found.span.start);
  if (/, (?:who|which|whose|whom|where)\b[^,;]{0,200}$/.test(left)) return 'clause';
  const right = text.slice(found.span.end, Math.min(end, found.span.end + 120));
  // A time at the head of its sentence is that of the verb after it; "on " is as much as stands before it.
  return HAD_BEFORE.test(left.slice(-120)) || (left.length < 4 && HAD_AFTER.test(right)) ? 'had' : null;
}

function contextOf(
  text: string,
  sentences: readonly Sentence[],
  found: FoundDate,
  published: Anchor | null,
  told: readonly ToldBefore[],
): DateContext {
  const span: Span = sentences[found.sentence]?.span ?? found.span;
  const days = told.filter(({ date }) => date.to - date.from < 8 && /\d-\d\d-\d\d/.test(date.edtf));
  return {
    published,
    previous: pickTold(told)?.date ?? null,
    // A stay of some days counts as one: back from its first day, on from its last.
    previousDay: pickTold(days)?.date ?? null,
    storyDay:
      days.findLast(({ aside, date }) => aside === null && (!published || date.from <= published.day))?.date ?? null,
    here: days.findLast(({ sentence }) => sentence === found.sentence)?.date ?? null,
    direction: () => findDirection(text, span, found.span),
    stretch: (here) =>
      told.findLast(
        ({ date, sentence }) => isComparable(date) && found.sentence - sentence <= (here ? 0 : COMPARED_REACH),
      )?.date ?? null,
  };
}

/** "In the year-earlier period it had third-quarter profit of …": the quarter can stand after what is compared with it. */
function withNext(context: DateContext, text: string, found: FoundDate, next: FoundDate | undefined): DateContext {
  if (found.shape.kind !== 'compared' || next?.shape.kind !== 'part' || next.sentence !== found.sentence)
    return context;
  const part = resolvePart(next.shape, context);
  const told = part ? toTold(part.edtf, text.slice(next.span.start, next.span.end)) : null;
  return { ...context, stretch: (here) => context.stretch(true) ?? told ?? context.stretch(here) };
}

/** Figures are compared with those told in the last sentences. */
const COMPARED_REACH = 3;

/** A quarter, a half, some months, one month; neither days nor years. */
const isComparable = ({ edtf }: Told) => /^\d{4}-\d\d(?:\/\d{4}-\d\d)?~?$/.test(edtf);

function resolveShape(shape: DateShape, context: DateContext): Resolved | null {
  switch (shape.kind) {
    case 'edtf':
      return resolveWritten(shape, context);
    case 'month-day':
      return resolveMonthDay(shape, context);
    case 'day-of-month':
      return resolveDayOfMonth(shape, context);
    case 'month':
      return resolveMonth(shape, context);
    case 'weekday':
      return resolveWeekday(shape, context);
    case 'offset':
      return resolveOffset(shape, context);
    case 'part':
      return resolvePart(shape, context);
    case 'stretch':
      return resolveStretch(shape, context);
    case 'compared':
      return resolveCompared(shape, context);
    case 'open':
      return resolveOpen(shape, context);
    case 'named':
      return resolveNamed(shape, context);
    case 'set':
      return null;
  }
}

function toMention(text: string, found: FoundDate, resolved: Resolved | null, published: Anchor | null): DateMention {
  const estimate = resolved ? toEstimate(text, found.span, resolved, published) : null;
  const { kind } = found.shape;
  const value = kind === 'set' ? 'set' : kind === 'open' ? 'vague' : estimate ? 'resolved' : 'undecided';
  return { kind: 'date', span: found.span, sentence: found.sentence, estimate, value };
}

function toEstimate(text: string, span: Span, resolved: Resolved, published: Anchor | null): DateEstimate | null {
  const days = readEdtf(resolved.edtf);
  if (!days) return null;
  const source = toQuote(text, span);
  const basis = {
    rule: resolved.rule,
    anchor: toDateAnchor(resolved.from, published),
    direction: resolved.direction ?? null,
  };
  return { ...days, edtf: resolved.edtf, words: source.exact, source, basis };
}

function toDateAnchor(from: Resolved['from'], published: Anchor | null): DateAnchor {
  if (from === 'none') return { kind: 'none' };
  if (from === 'published') return published ? { kind: 'published', edtf: published.edtf } : { kind: 'none' };
  return { kind: 'date', edtf: from.edtf, words: from.words };
}

function toTold(edtf: string, words: string): Told | null {
  const days = readEdtf(edtf);
  return days && days.earliest !== null && days.latest !== null
    ? { edtf, words, from: days.earliest, to: days.latest }
    : null;
}
