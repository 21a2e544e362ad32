import type { Span } from '#model/span.ts';
import type { MarkedText } from './search-match.ts';
import { wordsOf } from './words-of.ts';

/** What of a text was found: its own words, folded, and the words that were typed for them. */
export interface FoundWords {
  readonly found: ReadonlySet<string>;
  readonly typed: readonly string[];
}

/** `text` with the found words marked: the typed part of a word that starts with it, the whole word after a slip of the pen. */
export function markWords(text: string, { found, typed }: FoundWords): MarkedText {
  const marks = wordsOf(text)
    .filter(({ word }) => found.has(word))
    .map(({ word, start, end }): Span => {
      const begun = typed.filter((part) => word.startsWith(part)).sort((a, b) => b.length - a.length)[0];
      // A word with marks of its own is longer as written than folded; then all of it is marked.
      return { start, end: begun && word.length === end - start ? start + begun.length : end };
    });
  return { text, marks };
}

export const unmarked = (text: string): MarkedText => ({ text, marks: [] });

// Three lines of the list of matches at its usual width: enough to see the hit in its clause.
const SNIPPET_ROOM = 180;
// Of these, what comes before the hit: about half a line, so that the hit stands in the first one.
const LEAD_IN = 48;

/** A long text cut to the surroundings of its first mark, at word boundaries, with "…" where something was left out. */
export function toSnippet({ text, marks }: MarkedText): MarkedText {
  if (text.length <= SNIPPET_ROOM) return { text, marks };
  const hit = marks[0]?.start ?? 0;
  const start = hit <= LEAD_IN ? 0 : nextWordStart(text, Math.min(hit - LEAD_IN, text.length - SNIPPET_ROOM));
  const end = lastWordEnd(text, start + SNIPPET_ROOM);
  const before = start > 0 ? '… ' : '';
  const after = end < text.length ? ' …' : '';
  const shift = before.length - start;
  return {
    text: `${before}${text.slice(start, end)}${after}`,
    marks: marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ start: mark.start + shift, end: mark.end + shift })),
  };
}

function nextWordStart(text: string, from: number): number {
  const space = text.indexOf(' ', from);
  return space === -1 || space - from > LEAD_IN ? from : space + 1;
}

function lastWordEnd(text: string, to: number): number {
  if (to >= text.length) return text.length;
  const space = text.lastIndexOf(' ', to);
  return space <= to - LEAD_IN ? to : space;
}
