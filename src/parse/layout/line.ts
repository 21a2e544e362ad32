import type { NoiseReason, ParagraphRole } from '#model/article.ts';
import type { Span } from '#model/span.ts';
import { findSentenceEnd } from './find-sentence-end.ts';

/** A paragraph while it is being judged. */
export interface Line {
  readonly span: Span;
  readonly words: string;
  /** The words without the noise glued to them: what the line is judged by. */
  story: string;
  /** Where the story's words begin: after a stamp glued to them. */
  opening: number;
  /** There is a sentence in it. */
  isStory: boolean;
  /** Dropped for the head of a list above it ("Most read"), not for its own words. */
  listed: boolean;
  role: ParagraphRole | null;
  reason: NoiseReason | null;
}

export function dropLine(line: Line, reason: NoiseReason): void {
  line.role = 'noise';
  line.reason = reason;
}

const ENDS_SENTENCE = /[.!?…:;]["'”’)\]]{0,3}$/;
/** Looks at the last characters only: paragraphs can be long. */
export const endsLikeSentence = (words: string): boolean => ENDS_SENTENCE.test(words.slice(-5));
export const countWords = (words: string): number => words.split(' ', 60).length;

/** A sentence of the story: ends like one and has its length. */
export const isBodyLike = (words: string): boolean =>
  countWords(words) >= 8 && (endsLikeSentence(words) || isStory(words));

/** Headlines have no full stop: four words with one are a sentence. Other ends are no proof, so eight words are asked for. */
export function isStory(words: string): boolean {
  const end = words.slice(-5);
  // Forty characters have four words: the common case needs no count.
  if (words.length > 40 && /\.["'”’)\]]{0,3}$/.test(end)) return true;
  const count = words.split(' ', 9).length;
  if (/\.["'”’)\]]{0,3}$/.test(end) && count >= 4) return true;
  if (count > 8 && /[…:]["'”’)\]]{0,3}$|[!?]["”’]$/.test(end)) return true;
  // A sentence inside: "The two met on Friday. [email]"
  const stop = findSentenceEnd(words, 0, words.length);
  if (stop >= words.length) return false;
  const first = words.slice(0, stop);
  return /\.["'”’)\]]{0,3}$/.test(first.slice(-5)) && first.split(' ', 5).length > 3;
}
