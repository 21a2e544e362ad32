import type { Sentence } from '#model/article.ts';
import type { Span } from '#model/span.ts';
import type { Layout } from '../found.ts';
import { findSentenceEnd } from './find-sentence-end.ts';

const LIST_MARK = /^(?:[-*•·–—▪►●]|\(?\d{1,2}[.)]|\(?[a-z]\))\s{1,3}/;

/**
 * The sentences of title, headings, list items and body, in reading order; never of bylines or noise. Noise inside a
 * paragraph splits it; datelines ("PARIS, April 2 (AFP) —") and list marks are left out of the first sentence.
 */
export function findSentences(text: string, layout: Layout): Sentence[] {
  const left = [...layout.noise.map((noise) => noise.span), ...layout.datelines].sort((a, b) => a.start - b.start);
  const sentences: Sentence[] = [];
  let next = 0;
  for (const [paragraph, { span, role }] of layout.paragraphs.entries()) {
    const cuts: Span[] = [];
    while (next < left.length && (left[next]?.start ?? 0) < span.end) {
      const cut = left[next];
      if (cut && cut.end > span.start) cuts.push(cut);
      next += 1;
    }
    if (role === 'noise' || role === 'byline') continue;
    for (const piece of piecesOf(span, cuts)) addSentences(text, piece, paragraph, sentences);
  }
  return sentences;
}

/** What is left of `span` without `cuts`, which are in order. */
function piecesOf(span: Span, cuts: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  let start = span.start;
  for (const cut of cuts) {
    if (cut.start > start) pieces.push({ start, end: cut.start });
    start = Math.max(start, cut.end);
  }
  if (start < span.end) pieces.push({ start, end: span.end });
  return pieces;
}

function addSentences(text: string, piece: Span, paragraph: number, sentences: Sentence[]): void {
  let start = piece.start + (LIST_MARK.exec(text.slice(piece.start, piece.start + 8))?.[0].length ?? 0);
  while (start < piece.end) {
    while (start < piece.end && text.charAt(start) === ' ') start += 1;
    const stop = findSentenceEnd(text, start, piece.end);
    let end = stop;
    while (end > start && text.charAt(end - 1) === ' ') end -= 1;
    // A piece without a letter or digit is what noise left behind: a dash, a bracket.
    if (end > start && /[\p{L}\d]/u.test(text.slice(start, Math.min(end, start + 200)))) {
      sentences.push({ span: { start, end }, paragraph });
    }
    start = Math.max(stop, start + 1);
  }
}
