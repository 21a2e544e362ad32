import { NEVER_ENDS, SENTENCE_OPENERS, SMALL_ABBREVIATIONS, SOMETIMES_ENDS } from '../lexicon/abbreviations.ts';

const CLOSERS = new Set(['"', "'", '”', '’', ')', ']', '»']);
const OPENERS = /["'“‘«([¿¡•©►▶»>@#+–—-]/;
/** Words longer than this are no abbreviations; also keeps the look back bounded. */
const LONGEST_ABBREVIATION = 12;

/** Seven times as long as the longest sentence of the articles at hand; what goes on without a stop is no sentence, and is cut. */
export const LONGEST_SENTENCE = 2500;
/** Where it is cut there is a blank within so many characters, except in a word without end. */
const LONGEST_WORD = 96;

/**
 * Where the sentence that starts at `from` ends: just after its stop and closing quotes or brackets, at most at `to`, and at the
 * latest after `LONGEST_SENTENCE` characters, so that whatever reads a sentence has an end.
 *
 *     He met Gen. Smith in the U.S. on Jan. 8. "It went well." The two …
 *                                             ^ here          ^ and here
 */
export function findSentenceEnd(text: string, from: number, to: number): number {
  const limit = Math.min(to, from + LONGEST_SENTENCE);
  for (let i = from; i < limit; i += 1) {
    const char = text.charAt(i);
    if (char !== '.' && char !== '!' && char !== '?' && char !== '…') continue;
    let last = i;
    while (last + 1 < to && '.!?…'.includes(text.charAt(last + 1))) last += 1;
    let end = last + 1;
    while (end < to && CLOSERS.has(text.charAt(end)) && !opensQuote(text, end, to)) end += 1;
    if (end >= to) return to;
    if (isBoundary(text, { from, stop: i, last, end, to })) return end;
    i = end - 1;
  }
  return limit === to ? to : findCut(text, limit);
}

/** The last blank before `limit`, or `limit` itself in a word without end; never inside a pair of surrogates. */
function findCut(text: string, limit: number): number {
  const blank = text.slice(limit - LONGEST_WORD, limit).lastIndexOf(' ');
  if (blank >= 0) return limit - LONGEST_WORD + blank + 1;
  return /[\uDC00-\uDFFF]/.test(text.charAt(limit)) ? limit - 1 : limit;
}

/** A straight quote mark after a stop closes, unless a letter follows it directly and a space stands before. */
const opensQuote = (text: string, at: number, to: number) =>
  at + 1 < to && /[\p{L}\d]/u.test(text.charAt(at + 1)) && /\s/.test(text.charAt(at - 1));

interface Stop {
  readonly from: number;
  /** First and last stop character of a run ("...", "?!"). */
  readonly stop: number;
  readonly last: number;
  /** After the closers. */
  readonly end: number;
  readonly to: number;
}

function isBoundary(text: string, at: Stop): boolean {
  if (text.charAt(at.end) !== ' ') return isGluedBoundary(text, at);
  const next = firstWord(text, at.end + 1, at.to);
  if (next === null) return false;
  const run = at.last > at.stop || text.charAt(at.stop) === '…';
  if (run && /[.…]/.test(text.charAt(at.stop))) return endsWithEllipsis(text, at);
  if (text.charAt(at.stop) === '.' && !run) return at.end > at.last + 1 ? true : endsWithStop(text, at, next);
  // "Will it hold?" Macron asked.
  return !(at.end > at.last + 1 && SPEAKER.test(text.slice(at.end + 1, Math.min(at.to, at.end + 60))));
}

const SPEAKER =
  /^(?:[\p{Lu}][\p{L}.’'-]{0,20} ){1,4}(?:asked|said|told|added|wrote|says|asks|replied|exclaimed|wondered|declared|stressed|warned)\b/u;

/** "war.The French": a missing space, not a name of a site ("Kyiv.Post" has no small word before it, "U.S.Secretary" no long one). */
function isGluedBoundary(text: string, at: Stop): boolean {
  return (
    at.stop - at.from > 2 &&
    /\p{Ll}{3}$/u.test(text.slice(Math.max(at.from, at.stop - 3), at.stop)) &&
    /^["“‘]?\p{Lu}\p{Ll}{1,15}[ ,]/u.test(text.slice(at.end, Math.min(at.to, at.end + 19)))
  );
}

/** "We will see… The minister" ends there; "and ... Macron" leaves words out. */
const endsWithEllipsis = (text: string, at: Stop) =>
  at.end > at.last + 1 || !/\s/.test(text.charAt(at.stop - 1) || ' ');

function endsWithStop(text: string, at: Stop, next: string): boolean {
  const word = wordBefore(text, at.from, at.stop);
  // "… not too late". The two …": the stop behind the closing mark ends the sentence as well.
  if (word === '') return /["”’»)\]]/.test(text.charAt(at.stop - 1)) && at.stop - at.from > 8;
  const lower = word.toLowerCase();
  if (NEVER_ENDS.has(lower)) return !neverEnds(word, lower, next);
  if (SOMETIMES_ENDS.has(lower)) return SENTENCE_OPENERS.has(next);
  // Initials: "J. K. Rowling", "George W. Bush"; also "U.S" style runs that no table knows.
  if (/^(?:\p{L}\.)*\p{L}$/u.test(word) && isCapitalised(word)) return word.length > 1 && SENTENCE_OPENERS.has(next);
  // "1. Ten dishes": a number that opens the paragraph counts a list.
  if (/^\d{1,2}$/.test(word) && at.stop - at.from <= 2) return false;
  return true;
}

/** "No. 10" and "no. 10" are numbers; "The answer was no. The talks …" is an end, and so is "modern art." */
const neverEnds = (word: string, lower: string, next: string) =>
  isCapitalised(word) || SMALL_ABBREVIATIONS.has(lower) || /^\d/.test(next);

const isCapitalised = (word: string) => /^\p{Lu}/u.test(word);

function wordBefore(text: string, from: number, stop: number): string {
  let start = stop;
  while (start > from && stop - start <= LONGEST_ABBREVIATION && isInWord(text, start - 1)) start -= 1;
  return text.slice(start, stop).replace(/^\.+/, '');
}

/** A letter, a figure or a stop; nearly all are plain ones. */
function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 128) return /\p{L}/u.test(text.charAt(at));
  const small = code | 32;
  return (small >= 97 && small <= 122) || (code >= 48 && code <= 57) || code === 46;
}

/** The next word, when it can open a sentence: a capital, a digit or an opening mark; null for small letters. */
function firstWord(text: string, from: number, to: number): string | null {
  let at = from;
  while (at < to && at < from + 4 && OPENERS.test(text.charAt(at))) at += 1;
  const word = /^[\p{L}\d][\p{L}\d’'-]{0,20}/u.exec(text.slice(at, Math.min(to, at + 21)))?.[0];
  if (word === undefined) return at > from ? '' : null;
  return /^\p{Ll}/u.test(word) ? null : word;
}
