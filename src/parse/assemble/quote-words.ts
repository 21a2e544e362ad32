import type { Span } from '#model/span.ts';
import type { MaskedSentence } from './mask-sentence.ts';

interface Telling {
  readonly masked: MaskedSentence;
  /** Where the cue stands, in the masked text. */
  readonly from: number;
  readonly until: number;
  /** Symbols of those named, in the masked text. */
  readonly names: readonly number[];
  /** Spans in the source of the time and place that were chosen; null where there is none. */
  readonly facts: readonly (Span | null)[];
  /** The clause, in the masked text; the quote does not leave it. */
  readonly clause: Span;
}

/** A subject further off belongs to the sentence, not to the few words that state an event. */
const FARTHEST = 140;
/** "the summit" alone would be found anywhere in the article; about four words are not. */
const SHORTEST = 25;

/** The words that state an event: from whoever acts to the last of those met, the place and the time. */
export function quoteWords({ masked, from, until, names, facts, clause }: Telling): Span {
  const { source, offsets, reading } = masked;
  const at = (position: number) => offsets[position] ?? reading.span.end;
  const low = at(clause.start);
  const high = Math.min(at(clause.end), reading.span.end);
  const named = names.flatMap((position) => masked.marks.get(position)?.span ?? []);
  const near = [...named, ...facts.filter((span) => span !== null)].filter(
    (span) =>
      span.start >= low && span.end <= high && span.end > at(from) - FARTHEST && span.start < at(until) + FARTHEST,
  );
  const before = named.filter((span) => near.includes(span) && span.start < at(from));
  let start = Math.min(at(from), ...before.map((span) => span.start));
  let end = Math.max(at(until - 1) + 1, ...near.map((span) => span.end));
  while (end < high && (end - start < SHORTEST || isInWord(source, end))) end += 1;
  while (start > low && (end - start < SHORTEST || isInWord(source, start))) start -= 1;
  return { start: skipSpaces(source, start, end), end: start + source.slice(start, end).trimEnd().length };
}

const isInWord = (text: string, at: number) => /[\p{L}\p{N}'’-]{2}/u.test(text.slice(at - 1, at + 1));

const skipSpaces = (text: string, start: number, end: number): number => {
  let at = start;
  while (at < end && /[\s,;:]/.test(text.charAt(at))) at += 1;
  return at;
};
