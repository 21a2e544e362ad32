import type { Noise } from '#model/article.ts';
import type { Span } from '#model/span.ts';
import { lets, PatternGate } from '../gate/pattern-gate.ts';
import { matchesOf } from '../matches-of.ts';
import { findFragment } from './find-fragment.ts';
import { matchOpening } from './find-line-noise.ts';
import { findExtent } from './find-noise-extent.ts';
import { findSignature } from './find-page-voice.ts';
import { findSentenceEnd } from './find-sentence-end.ts';
import { mentionsSite } from './find-site-sentence.ts';
import { matchGluedStamp } from './find-stamps.ts';

/** Marks that give noise away inside a sentence, without a full stop before them. */
const INSIDE_WORDS =
  /\b(?:READ (?:MORE|ALSO|NEXT)\b|ALSO READ\b|SEE ALSO\b|(?:Read (?:also|more|next)|Also read|See also|Related(?: (?:stories|articles|news|story))?|Recommended|You may also like|Photo|Image credit|Photo credit)\s?[:»|]|ADVERTISEMENT\b|Advertisement(?=[A-Z]|\s*$)|Other Topics of Interest\b|Copyright\s?(?:©|\(c\)|\d{4}))|(?:TAGS|Tags|Keywords)\s?:|(?:First |Last )?(?:[Uu]pdated|[Pp]ublished|Posted)(?: [Oo]n| [Aa]t)?\s?:\s{0,2}(?=\p{Lu}|\d)|https?:\/\/|pic\.twitter\.com\//u;
const INSIDE = new RegExp(`${INSIDE_WORDS.source}|©|[([](?=\\p{L})`, 'gu');
const GATE = new PatternGate();
const WORDS_INSIDE = GATE.add(INSIDE_WORDS);

/** Noise inside one paragraph: at its start, after a sentence, in brackets, or in the middle of one. In order, apart. */
export function findGluedNoise(text: string, paragraph: Span): Noise[] {
  const found: Noise[] = [];
  const inside = findInside(text, paragraph);
  const ofSite = mentionsSite(text.slice(paragraph.start, paragraph.end));
  let next = 0;
  let start = paragraph.start;
  while (start < paragraph.end) {
    while (start < paragraph.end && text.charAt(start) === ' ') start += 1;
    const opened = openNoise(text, start, paragraph);
    if (opened) {
      addNoise(found, opened, text);
      start = Math.max(opened.span.end, start + 1);
      continue;
    }
    const end = findSentenceEnd(text, start, paragraph.end);
    const fragment = findFragment(text, { start, end }, paragraph, ofSite);
    if (fragment) {
      addNoise(found, fragment, text);
      start = Math.max(fragment.span.end, start + 1);
      continue;
    }
    let inner: Noise | null = null;
    for (; !inner && next < inside.length && (inside[next] ?? 0) < end; next += 1) {
      const mark = inside[next] ?? 0;
      if (mark > start) inner = innerNoise(text, mark, paragraph);
    }
    if (inner) addNoise(found, inner, text);
    start = Math.max(inner ? inner.span.end : end, start + 1);
  }
  const signature = findSignature(text, paragraph.start, paragraph.end);
  if (signature && signature.span.start >= (found.at(-1)?.span.end ?? 0)) addNoise(found, signature, text);
  return found;
}

function findInside(text: string, { start, end }: Span): number[] {
  // A slice: the search must not run on into the paragraphs after it.
  const words = text.slice(start, end);
  // Cheap: most paragraphs hold none.
  if (!/[©([]/.test(words) && !lets(GATE.read(text, { start, end }), WORDS_INSIDE)) return [];
  return matchesOf(INSIDE, words).map(({ index }) => start + index);
}

function addNoise(found: Noise[], noise: Noise, text: string): void {
  const last = found.at(-1);
  // Pieces that touch are one piece.
  if (last && text.slice(last.span.end, noise.span.start).trim() === '') {
    found[found.length - 1] = { span: { start: last.span.start, end: noise.span.end }, reason: last.reason };
  } else {
    found.push(noise);
  }
}

/** Noise that starts where a sentence would. */
function openNoise(text: string, start: number, paragraph: Span): Noise | null {
  const first = text.charAt(start);
  if (first === '(' || first === '[') return bracketNoise(text, start, paragraph);
  if (first === 'h' || first === 'p') return linkNoise(text, start, paragraph);
  // Inside a story noise begins like a sentence; small letters are the story's own words.
  if (start > paragraph.start && /[\p{Ll}"“”'‘’,;.(]/u.test(first)) return null;
  const opening = matchOpening(text, skipOrnament(text, start, paragraph.end), start > paragraph.start);
  if (!opening || opening.end > paragraph.end) return null;
  return {
    span: { start, end: findExtent(text, opening.end, opening.reason, start, paragraph) },
    reason: opening.reason,
  };
}

/** ">>> CLICK HERE", "▶ WATCH": marks before the words. Brackets and quotes are the story's. */
export function skipOrnament(text: string, start: number, to: number): number {
  return (
    start +
    (/^[^\p{L}\p{N}©"“”'‘([\s#@+][^\p{L}\p{N}©"“”'‘([]{0,8}/u.exec(text.slice(start, Math.min(to, start + 10)))?.[0]
      .length ?? 0)
  );
}

function innerNoise(text: string, start: number, paragraph: Span): Noise | null {
  const first = text.charAt(start);
  if (first === 'h' || first === 'p') return linkNoise(text, start, paragraph);
  const stamp = matchGluedStamp(text, { start, end: paragraph.end });
  if (stamp) return { span: stamp, reason: 'header' };
  return first === '(' || first === '[' ? bracketNoise(text, start, paragraph) : openNoise(text, start, paragraph);
}

const LINK =
  /(?:https?:\/\/|pic\.twitter\.com\/)\S{1,300}(?:\s{1,2}[—–-] [^\n(]{2,60}\(@\w{1,20}\)(?: \p{Lu}\p{Ll}{2,9}\.? \d{1,2}, \d{4})?)?/uy;

/** A bare address, and who posted it when an embedded post leaves that behind. */
function linkNoise(text: string, start: number, paragraph: Span): Noise | null {
  LINK.lastIndex = start;
  const end = LINK.test(text) ? LINK.lastIndex : start;
  return end === start || end > paragraph.end ? null : { span: { start, end }, reason: 'share-bar' };
}

/** "(Read also: …)", "[Advertisement]", "(Photo by X/AFP)": the cue right after the bracket, up to the bracket's end. */
function bracketNoise(text: string, start: number, paragraph: Span): Noise | null {
  const opening = matchOpening(text, start + 1, false);
  if (!opening) return null;
  const close = text.charAt(start) === '(' ? ')' : ']';
  // Longer brackets are not read to their end: 300 characters are two headlines.
  const at = text.slice(opening.end, Math.min(paragraph.end, opening.end + 300)).indexOf(close);
  return at < 0 ? null : { span: { start, end: opening.end + at + 1 }, reason: opening.reason };
}
