import { foldSameLength } from '#base/fold-text.ts';
import type { Span } from '#model/span.ts';

/** A word of a text, folded for matching; the span covers it as written. */
export interface WordAt extends Span {
  readonly word: string;
}

// Letters, digits and the marks on them; everything else (brackets, quotes, dashes) parts words. The bound keeps one endless
// "word" of a hostile text from becoming one endless term.
const WORD = /[\p{L}\p{N}\p{M}]{1,64}/gu;

/** The words of `text` in order, the same way for what is searched and for what is typed. */
export function wordsOf(text: string): WordAt[] {
  const folded = foldSameLength(text);
  return Array.from(folded.matchAll(WORD), (match) => ({
    word: plainWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

// Marks that stand as characters of their own ("e" + "´") keep their place in the folded text; as a term they don't count.
const plainWord = (word: string): string => word.replace(/\p{M}/gu, '');
