import type { NoiseReason } from '#model/article.ts';
import {
  FOREIGN_MARKS,
  FOREIGN_WORDS,
  HALF_PAGE_WORDS,
  LITTLE_WORDS,
  PAGE_WORDS,
  READER_WORDS,
} from '../lexicon/page-words.ts';

const REASON_OF_WORD = new Map<string, NoiseReason>(
  Object.entries(PAGE_WORDS).flatMap(([reason, words]) =>
    words.split(/\s+/).map((word) => [word, reason as NoiseReason] as const),
  ),
);

/** Longer lines tell something of their own. */
const MOST_WORDS = 16;
const LONGEST_LINE = 140;

/**
 * A line without a sentence in which the page speaks of itself: "Create a free account to read this story", "4 Images", "Back to the list".
 * Headings of a story have words of their own; what counts is how many of a line's words are the page's.
 */
export function findPageLine(line: string): NoiseReason | null {
  if (line.length > LONGEST_LINE) return null;
  const words = wordsOf(line);
  // “Not a step back” is somebody's word.
  if (words.length > MOST_WORDS || /^["“].*["”]$/.test(line)) return null;
  return judgeWords(words, /["“”«»]/.test(line));
}

/** A label that says who made it can be as long as that: "Summary generated with AI and reviewed by our editors: …". */
const LONGEST_LABEL = 80;
const BY_MACHINE = /\bAI\b|[Aa]rtificial intelligence/;

/** "Privacy notice: …", "AI summary: …", "Latest podcasts: …": whatever follows such a label is the page's, a sentence or not. */
export function findPageLabel(line: string): NoiseReason | null {
  const label = /^[^:."“”]{4,80}(?=: )/.exec(line.slice(0, LONGEST_LABEL + 2))?.[0];
  if (label === undefined) return null;
  const words = wordsOf(label);
  const own = words.find((word) => REASON_OF_WORD.has(word));
  const all = words.every((word) => REASON_OF_WORD.has(word) || HALF_PAGE_WORDS.has(word) || LITTLE_WORDS.has(word));
  return own !== undefined && words.length >= 2 && (BY_MACHINE.test(label) || (all && label.length <= 40))
    ? (REASON_OF_WORD.get(own) ?? null)
    : null;
}

const wordsOf = (line: string): string[] =>
  (line.toLowerCase().match(/\p{L}[\p{L}’'-]{0,30}/gu) ?? []).map((word) => word.replace('’', "'"));

function judgeWords(words: readonly string[], quoted: boolean): NoiseReason | null {
  let reason: NoiseReason | null = null;
  let page = 0;
  let half = 0;
  let told = 0;
  for (const word of words) {
    const own = REASON_OF_WORD.get(word);
    reason ??= own ?? null;
    if (own) page += 1;
    else if (HALF_PAGE_WORDS.has(word)) half += 1;
    else if (!LITTLE_WORDS.has(word)) told += 1;
  }
  const turnsToReader = !quoted && words.some((word) => READER_WORDS.has(word));
  if (reason) {
    // "Photo diplomacy" is a heading; "Photo gallery of the day" is none. A pair of page words outweighs as many of the story's.
    return page + half > told || (page >= 2 && page + half >= told) || turnsToReader ? reason : null;
  }
  // "Full story", "Our mission", "More details": nothing is told.
  return told === 0 && (half >= 2 || (half === 1 && (turnsToReader || words.length > 1))) ? 'related-links' : null;
}

const OTHER_SCRIPT =
  /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hebrew}\p{Script=Greek}\p{Script=Hangul}\p{Script=Devanagari}\p{Script=Thai}]/gu;

/**
 * A fragment of the site's other editions: "Читайте также", "Cette page utilise des cookies", "Lea también: …". The parser
 * reads English; a short line in another language is a link, a button or a tag.
 */
export function isForeignLine(line: string): boolean {
  if (line.length > LONGEST_LINE || ENGLISH.test(line)) return false;
  if (/[^\x00-\u024f]/.test(line) && (line.match(OTHER_SCRIPT)?.length ?? 0) * 2 > (line.match(/\p{L}/gu)?.length ?? 0))
    return true;
  const words = wordsOf(line);
  const accented = line.match(ACCENTED_WORD)?.length ?? 0;
  if (
    accented > 0 &&
    words.length <= MOST_ACCENTED &&
    accented + words.filter((word) => FOREIGN_WORDS.has(word)).length > 1
  )
    return true;
  if (words.length <= 3 && words.some((word) => FOREIGN_MARKS.has(word))) return true;
  const foreign = new Set(words.filter((word) => FOREIGN_WORDS.has(word))).size;
  return foreign >= 2 && foreign * 4 >= words.length;
}

/** "Lo más leído", "El tiempo para mañana": small words with accents; English has "café" and "communiqué", and seldom two of them in a line. */
const ACCENTED_WORD = /(?<![\p{L}’'-])\p{Ll}*(?=[à-öø-ÿ])\p{Ll}+/gu;
const MOST_ACCENTED = 10;

const ENGLISH = /\b(?:the|of|and|to|in|on|by|with|was|is|at|will|has|for|from)\b/i;
