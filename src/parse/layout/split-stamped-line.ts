import type { Span } from '#model/span.ts';
import { CLOCK_TIME, FULL_DATE } from '../lexicon/stamp-words.ts';
import { findSentenceEnd } from './find-sentence-end.ts';
import { trimSpan } from './split-paragraphs.ts';
import { TELLS } from './tells.ts';

/** A stamp that glues a title to the first sentence stands in one of these lines. */
const FIRST_LINES = 3;
/** Longer lines before a stamp are no titles. */
const LONGEST_TITLE = 220;
const FEWEST_WORDS = 4;
/** The shortest first sentence of a story. */
const SHORTEST_REST = 40;

const KEY = /^(?:title|headline)\s?:\s/i;
const LABEL =
  '(?:(?:[Ff]irst )?[Pp]ublished(?:_at)?|PUBLISHED|[Uu]pdated|UPDATED|[Pp]osted|POSTED|[Dd]ated?|DATE)(?: on| at)?\\s?[:–-]?\\s';
const INNER = new RegExp(
  `(?<=\\s)(?<by>[Bb]y\\s(?:\\p{Lu}[\\p{L}.’'-]{1,20},?\\s){1,3})?(?<label>${LABEL})?(?:${CLOCK_TIME},?\\s)?(?:${FULL_DATE})(?:,?\\s(?:at\\s)?${CLOCK_TIME})?(?=\\s["“‘]?\\p{Lu}|$)`,
  'u',
);
/** "met on June 20, 2024 Chancellor …": the date is the sentence's own. */
const GOVERNS =
  /(?:[,:;]|\b(?:on|of|in|since|until|till|by|from|to|and|or|before|after|the|for|between|through|at|late|early|around|dated|than|as))$/i;

/** The lines of a text; one that holds title, stamp and first sentence together is cut into the three. */
export function splitStampedLines(text: string, lines: readonly Span[]): Span[] {
  return lines.flatMap((line, at) => (at < FIRST_LINES ? splitLine(text, line) : [line]));
}

/**
 *     Macron receives Pashinyan Published June 20, 2024 President Macron received …
 *     title                     stamp                   story
 */
function splitLine(text: string, line: Span): Span[] {
  const key = KEY.exec(text.slice(line.start, line.start + 12));
  if (key) {
    const name = trimSpan(text, line.start, line.start + key[0].length);
    return [name, ...splitAtStamp(text, trimSpan(text, name.end, line.end), 0)];
  }
  return splitAtStamp(text, line, SHORTEST_REST);
}

function splitAtStamp(text: string, line: Span, least: number): Span[] {
  const head = text.slice(line.start, Math.min(line.end, line.start + LONGEST_TITLE + 80));
  const match = INNER.exec(head);
  if (!match || match.index > LONGEST_TITLE) return [line];
  const before = head.slice(0, match.index).trimEnd();
  const labelled = match.groups?.label !== undefined || match.groups?.by !== undefined;
  if (!isTitle(before, labelled)) return [line];
  const stampEnd = line.start + match.index + match[0].length;
  const rest = trimSpan(text, stampEnd, line.end);
  if (rest.end - rest.start < least) return [line];
  const title = trimSpan(text, line.start, line.start + match.index);
  return [title, trimSpan(text, title.end, stampEnd), rest].filter(({ start, end }) => end > start);
}

function isTitle(before: string, labelled: boolean): boolean {
  if (before.split(' ', FEWEST_WORDS).length < FEWEST_WORDS) return false;
  if (findSentenceEnd(before, 0, before.length) < before.length || /[.!?]$/.test(before)) return false;
  return labelled || !(GOVERNS.test(before) || TELLS.test(before));
}
