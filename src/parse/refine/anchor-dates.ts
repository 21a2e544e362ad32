import type { Publication, Sentence } from '#model/article.ts';
import type { DateAnchor, DateEstimate } from '#model/date-estimate.ts';
import { readEdtf } from '#model/edtf.ts';
import type { DateMention } from '#model/mention.ts';
import { type Span, toQuote } from '#model/span.ts';
import type { DateShape, FoundDate } from '../found.ts';
import { type Anchor, type DateContext, type Resolved, toAnchor } from './date-context.ts';
import { findDateContext, withNext } from './find-date-context.ts';
import { resolveDayOfMonth, resolveMonth, resolveMonthDay, resolveWritten } from './resolve-calendar.ts';
import { resolveNamed } from './resolve-named.ts';
import { resolvePart } from './resolve-part.ts';
import { resolveCompared, resolveOffset, resolveOpen, resolveStretch } from './resolve-relative.ts';
import { resolveWeekday } from './resolve-weekday.ts';
import { type ToldBefore, toTold, toToldBefore } from './told-before.ts';

/** A year: an article that tells days of it is of the news. */
const NEWS_DAYS = 366;

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
  let news = false;
  return dates.map((found, i) => {
    const close = told.filter(({ sentence }) => found.sentence - sentence <= TOLD_REACH);
    const isHere = ({ sentence }: ToldBefore) => sentence === found.sentence;
    // "He had arrived on Wednesday and left the next day": within its own sentence the pluperfect is gone on from, and so is a relative
    // clause where nothing else is told ("Erdogan, who came on Wednesday, had called the day before").
    const bare = !close.some((one) => isHere(one) && one.aside === null);
    const near = close.map((one) =>
      isHere(one) && (one.aside === 'had' || (bare && one.aside === 'clause')) ? { ...one, aside: null } : one,
    );
    const resolved = resolveShape(
      found.shape,
      withNext(findDateContext(text, sentences, found, published, { near, news }), text, found, dates[i + 1]),
    );
    const mention = toMention(text, found, resolved, published);
    const date = resolved ? toTold(resolved, text.slice(found.span.start, found.span.end)) : null;
    news ||= date !== null && published !== null && Math.abs(date.to - published.day) < NEWS_DAYS;
    // What figures are compared with is no time that the story goes on from.
    if (date && found.shape.kind !== 'stretch' && found.shape.kind !== 'compared')
      told.push(toToldBefore(text, sentences, found, date));
    // Only near dates are looked at again: the list stays short.
    if (told.length > 40) told.shift();
    return mention;
  });
}

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
