import type { Sentence } from '#model/article.ts';
import type { Span } from '#model/span.ts';
import type { FoundDate } from '../found.ts';
import type { Anchor, DateContext, Story, Told } from './date-context.ts';
import { directionOfCallOff, findDirection } from './find-direction.ts';
import { resolvePart } from './resolve-part.ts';
import { isHead, pickTold, type ToldBefore, toTold } from './told-before.ts';

/** The dates told in the last sentences, and whether any so far was around publication. */
interface ToldSoFar {
  readonly near: readonly ToldBefore[];
  readonly news: boolean;
}

/** What the date at `found` can be counted from. */
export function findDateContext(
  text: string,
  sentences: readonly Sentence[],
  found: FoundDate,
  published: Anchor | null,
  { near: told, news }: ToldSoFar,
): DateContext {
  const span: Span = sentences[found.sentence]?.span ?? found.span;
  const days = told.filter(({ date }) => date.to - date.from < 8 && /\d-\d\d-\d\d/.test(date.edtf));
  return {
    published,
    previous: pickTold(told)?.date ?? null,
    year: told.findLast(({ date }) => date.written || /^\d{4}~?$/.test(date.edtf))?.date ?? null,
    // A stay of some days counts as one: back from its first day, on from its last.
    previousDay: pickTold(days)?.date ?? null,
    storyDay:
      days.findLast(({ aside, date }) => aside === null && (!published || isOfStory(date, published)))?.date ?? null,
    here: days.findLast(({ sentence }) => sentence === found.sentence)?.date ?? null,
    direction: () =>
      findDirection(text, span, found.span) ??
      (found.shape.kind === 'weekday' ? directionOfCallOff(text, span, found.span) : null),
    stretch: (here, unit) => {
      const all = told.filter(
        ({ date, sentence }) =>
          isComparable(date) &&
          (!published || date.from <= published.day) &&
          (unit !== 'quarter' || date.edtf.length > 8) &&
          found.sentence - sentence <= (here ? 0 : unit === 'year' ? 1 : COMPARED_REACH),
      );
      // "fell in September from the month before": what is compared with another is the first of the two.
      return (all.findLast(({ aside }) => aside === null) ?? all.at(-1))?.date ?? null;
    },
    story: findStory(text, sentences, found, told, news),
  };
}

/** What a story tells happened in the weeks before it; days further back are its background. */
const STORY_DAYS = 31;

const isOfStory = ({ from }: Told, { day }: Anchor) => from <= day && day - from <= STORY_DAYS;

/** Dates at the heads of sentences go on from one another over this many sentences. */
const CHAIN_REACH = 2;

/** The latest date of the main clauses, if its year is written. */
function findStory(
  text: string,
  sentences: readonly Sentence[],
  found: FoundDate,
  told: readonly ToldBefore[],
  news: boolean,
): Story | null {
  const last = told.findLast(({ aside }) => aside === null) ?? told.findLast(({ aside }) => aside === 'had');
  // A decade or a span of years has no one year to go on in.
  if (!last?.date.written || !/^\d{4}(?:(?:-\d\d){0,2}~?|-\d\d-\d\d\/.*)$/.test(last.date.edtf)) return null;
  const back = found.sentence - last.sentence;
  // "In 1989, the wall fell on Nov. 9": the second stands under the first.
  const head = told.some((one) => one.sentence === last.sentence && one.head && one.date.written);
  return {
    told: last.date,
    back,
    news,
    governs: back === 0 && head,
    chained: head && back > 0 && back <= CHAIN_REACH && isHead(text, sentences, found),
  };
}

/** "In the year-earlier period it had third-quarter profit of …": the quarter can stand after what is compared with it. */
export function withNext(
  context: DateContext,
  text: string,
  found: FoundDate,
  next: FoundDate | undefined,
): DateContext {
  if (found.shape.kind !== 'compared' || next?.shape.kind !== 'part' || next.sentence !== found.sentence)
    return context;
  const part = resolvePart(next.shape, context);
  const told = part ? toTold(part, text.slice(next.span.start, next.span.end)) : null;
  return { ...context, stretch: (here, unit) => context.stretch(true, unit) ?? told ?? context.stretch(here, unit) };
}

/** Figures are compared with those told in the last sentences. */
const COMPARED_REACH = 3;

/** A quarter, a half, some months, one month; neither days nor years. */
const isComparable = ({ edtf }: Told) => /^\d{4}-\d\d(?:\/\d{4}-\d\d)?~?$/.test(edtf);
