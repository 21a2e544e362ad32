import { foldText } from '#base/fold-text.ts';
import type { Span } from '#model/span.ts';

/**
 * A word of a sentence. `text` is as written without a possessive 's; `fold` is for matching, and dotted acronyms lose their dots
 * there ("U.S." → `us`). `gap` says what stands between this word and the next.
 */
export interface Word extends Span {
  readonly text: string;
  readonly fold: string;
  readonly shape: 'lower' | 'title' | 'upper' | 'mixed' | 'number';
  readonly possessive: boolean;
  readonly gap: 'space' | 'dot' | 'comma' | 'other' | 'end';
}

// Letters and digits, joined inside by apostrophe or hyphen: "Jean-Noël", "Qiang'an", "al-Assad". Bounded, so that a word of a
// megabyte is many words and the scan stays linear; no real name comes near 48 letters or 6 joints.
const WORD = /(?:\p{Lu}\.){2,6}|[\p{L}\p{M}\p{N}]{1,48}(?:[-'’‑][\p{L}\p{M}\p{N}]{1,48}){0,6}/gu;
const ASCII = /^[\x00-\x7f]*$/;

/** The words of one span of `text`, in order. */
export function splitWords(text: string, span: Span): Word[] {
  const part = text.slice(span.start, span.end);
  const words: Word[] = [];
  let previousEnd = 0;
  let pending: BareWord | null = null;
  for (const match of part.matchAll(WORD)) {
    if (pending) words.push({ ...pending, gap: gapOf(part, previousEnd, match.index) });
    const raw = match[0];
    previousEnd = match.index + raw.length;
    pending = wordOf(raw, span.start + match.index);
  }
  if (pending) words.push({ ...pending, gap: 'end' });
  return words;
}

type BareWord = Omit<Word, 'gap'>;

function wordOf(raw: string, start: number): BareWord {
  const possessive = raw.length > 2 && /['’][sS]$/.test(raw);
  const text = possessive ? raw.slice(0, -2) : raw;
  const ascii = ASCII.test(text);
  const fold = ascii ? text.toLowerCase() : foldText(text);
  return {
    start,
    end: start + text.length,
    text,
    fold: text.includes('.') ? fold.replaceAll('.', '') : fold,
    shape: shapeOf(text),
    possessive,
  };
}

function shapeOf(text: string): Word['shape'] {
  const first = text.charAt(0);
  if (first >= '0' && first <= '9') return 'number';
  const lower = text.toLowerCase();
  if (text === lower) return 'lower';
  if (text.length > 1 && text === text.toUpperCase()) return 'upper';
  if (first === lower.charAt(0)) return 'mixed';
  return 'title';
}

function gapOf(part: string, from: number, to: number): Word['gap'] {
  if (to - from === 1) {
    const code = part.charCodeAt(from);
    return code === 32 || code === 0xa0 ? 'space' : 'other';
  }
  if (to - from !== 2) return from === to ? 'other' : blankOrOther(part, from, to);
  const first = part.charAt(from);
  if (part.charAt(from + 1) !== ' ') return 'other';
  return first === '.' ? 'dot' : first === ',' ? 'comma' : first === ' ' ? 'space' : 'other';
}

// A double blank or a blank with a line end is still a blank between two words.
function blankOrOther(part: string, from: number, to: number): Word['gap'] {
  return to - from < 4 && part.slice(from, to).trim() === '' ? 'space' : 'other';
}
