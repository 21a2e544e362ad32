import type { Sentence } from '#model/article.ts';
import { readEdtf } from '#model/edtf.ts';
import type { FoundDate } from '../found.ts';
import type { Resolved, Told } from './date-context.ts';

// The dates that a story has told so far, and which of them it goes on from.

export interface ToldBefore {
  readonly sentence: number;
  readonly date: Told;
  /** Inside a relative clause, or told in the pluperfect: not what the story goes on from. */
  readonly aside: 'clause' | 'had' | null;
  /** At the head of its sentence ("In 1956, students marched"): what follows is of that time. */
  readonly head: boolean;
}

/** `date`, told at `found`, as something to go on from. */
export const toToldBefore = (
  text: string,
  sentences: readonly Sentence[],
  found: FoundDate,
  date: Told,
): ToldBefore => ({
  sentence: found.sentence,
  date,
  aside: findAside(text, sentences, found),
  head: isHead(text, sentences, found),
});

/** "On Aug. 23, 2005, …", "In the fall of 1956, …". */
export function isHead(text: string, sentences: readonly Sentence[], found: FoundDate): boolean {
  const start = sentences[found.sentence]?.span.start ?? found.span.start;
  return (
    found.span.start - start < 14 &&
    /^["“‘]?(?:(?:On|In|By|At|Since|During|Then|Late|Early|And|But|in|on|by)[ ,]*){0,3}(?:the )?$/.test(
      text.slice(start, found.span.start),
    )
  );
}

/** The latest; of the sentences just before, one of the main clause rather than "…, who flew in on Thursday, …". */
export function pickTold(told: readonly ToldBefore[]): ToldBefore | undefined {
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
  // "the most since 1953": what figures are set beside.
  if (
    /, (?:who|which|whose|whom|where)\b[^,;]{0,200}$|\b(?:than|first|most|least|last|\p{Ll}{3,}est)\b[^,;]{0,60} since $|\b(?:from|than|against)(?: [$€£¥]?[\d.,]{1,14}%?(?: \p{Ll}{3,10})? in)? $/u.test(
      left,
    )
  )
    return 'clause';
  const right = text.slice(found.span.end, Math.min(end, found.span.end + 120));
  // A time at the head of its sentence is that of the verb after it; "on " is as much as stands before it.
  return HAD_BEFORE.test(left.slice(-120)) || (left.length < 4 && HAD_AFTER.test(right)) ? 'had' : null;
}

/** Something to count from; null where an end is open. */
export function toTold(resolved: Resolved, words: string): Told | null {
  const { edtf, from } = resolved;
  const days = readEdtf(edtf);
  if (resolved.vague || days?.earliest == null || days.latest === null) return null;
  const written = from === 'none' || (from !== 'published' && from.written);
  return { edtf, words, from: days.earliest, to: days.latest, written };
}
