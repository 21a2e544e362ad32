import type { NoiseReason } from '#model/article.ts';
import type { Span } from '#model/span.ts';
import { SENTENCE_OPENERS } from '../lexicon/abbreviations.ts';
import { isDemonym } from '../lexicon/sides.ts';
import { matchesOf } from '../matches-of.ts';
import { findSentenceEnd } from './find-sentence-end.ts';

const WORD = /[\p{L}\d][\p{L}\d’'.-]{0,40}/gu;

/** Reasons whose words fill the rest of their paragraph: lists, boxes and small print, not one link. */
const FILLS: ReadonlySet<NoiseReason> = new Set(['cookies', 'copyright', 'comments', 'ticker', 'menu', 'share-bar']);

/** Where the noise that opened before `from` ends. */
export function findExtent(text: string, from: number, reason: NoiseReason, start: number, paragraph: Span): number {
  if (reason === 'advertisement' && !/^(?:sponsored|promoted|paid|ad:)/i.test(text.slice(start, start + 10))) {
    return skipMark(text, from, paragraph.end);
  }
  // "MOST READ 1. Ten dishes … 2. New coach …", "MOST CLICKED YESTERDAY 1. …"
  if (/^(?: \p{L}{2,12}){0,3}\W{0,4}1[.)]\s/u.test(text.slice(from, from + 48))) return paragraph.end;
  if (/^other topics/i.test(text.slice(start, start + 14))) return paragraph.end;
  const end = findSentenceEnd(text, from, paragraph.end);
  // "All rights reserved. No part may be reproduced …": small print goes on in small print.
  if (SMALL_PRINT.has(reason) && start === paragraph.start && !STORY_SENTENCE.test(text.slice(from, paragraph.end)))
    return paragraph.end;
  const button = reason === 'related-links' ? BUTTON.exec(text.slice(from, Math.min(end, from + LONGEST_LINK))) : null;
  if (button) return from + button.index + button[0].length;
  // A headline follows a mark with a colon or an arrow; tags and buttons have no words of their own.
  const headed =
    reason === 'related-links' && /[:|»>→–—-]\s*$/.test(text.slice(start, from)) && !TAGS.test(text.slice(start, from));
  const cut = findHeadlineEnd(text, from, end, headed ? 3 : 0);
  if (cut !== null) return cut;
  const rest = text.slice(end, paragraph.end);
  // Small print and boxes go on in the same manner when they open the paragraph and no story follows.
  if (FILLS.has(reason) && start === paragraph.start && !STORY_SENTENCE.test(rest)) return paragraph.end;
  return end;
}

const SMALL_PRINT: ReadonlySet<NoiseReason> = new Set(['copyright', 'cookies']);

/** "RELATED: How the two met in secret [READ] The firm is ready …": what is to be pressed closes the link. */
const BUTTON =
  /[[(](?:READ|WATCH|VIDEO|PHOTOS?|PICTURES|GALLERY|AUDIO|LIVE|OPINION|ANALYSIS|UPDATED?)(?: [A-Z]{2,8})?[)\]]/;
const LONGEST_LINK = 200;

const TAGS =
  /^\W*(?:tags?|topics?|more on|on the|video|listen|filed|posted|categor|keywords?|labels?|sections?|in this|read more)/i;

const skipMark = (text: string, from: number, to: number) => {
  let end = from;
  while (end < to && /[.:|)\]\s–—▼↓-]/.test(text.charAt(end))) end += 1;
  return end;
};

/** A sentence with a past verb of news and a stop: what comes after the noise is the story again. */
const STORY_SENTENCE =
  /\b(?:said|told|met|held|will|was|were|has|had|added|discussed|visited|arrived|signed|announced|called|agreed)\b[^\n]{10,400}[.!?]["”’')]?\s*$/;

/**
 * A headline without a stop runs straight into the story: "Read also: Baku accuses Paris The two ministers signed …".
 * The story goes on at a capitalised word that opens sentences and is followed by small ones; null when there is none.
 * `least`: words that belong to the noise in any case. A headline has three; a credit or a share bar can be one word.
 */
export function findHeadlineEnd(text: string, from: number, end: number, least: number): number | null {
  const words = matchesOf(WORD, text.slice(from, end)).slice(0, 60);
  // Two words more must be left for a sentence.
  for (let i = least; i + 3 < words.length; i += 1) {
    const word = words[i]?.[0] ?? '';
    const at = from + (words[i]?.index ?? 0);
    if (!isRestart(words, i, text, at)) continue;
    if (
      SENTENCE_OPENERS.has(word) ||
      isDemonym(word) ||
      startsSpeech(words, i, /[.”"]$/.test(text.slice(from, end).trimEnd()))
    )
      return at;
  }
  return null;
}

/** After one of these a name goes on: "opens a Ukrainian exhibition". Buttons end with them ("Share this with The two leaders …"). */
const LEADS_ON = /^(?:an?|the|of|to|in|for|with|by|and|or|from|at|on|as|his|her|its|their|our)$/i;
const NEVER_LED_TO = /^(?:The|An?|He|She|They|It|We|This|These|But|In|On|At|After|Before)$/;

/** Preceded by a plain space, followed by a small content word: the usual look of running text after a headline. */
function isRestart(words: readonly RegExpExecArray[], i: number, text: string, at: number): boolean {
  const before = text.charAt(at - 2);
  if (text.charAt(at - 1) !== ' ' || (/[,;:–—-]/.test(before) && !(i === 0 && before === ':'))) return false;
  const word = words[i]?.[0] ?? '';
  if (!/^\p{Lu}/u.test(word) || (LEADS_ON.test(words[i - 1]?.[0] ?? '') && !NEVER_LED_TO.test(word))) return false;
  // "Meanwhile, the president …"
  if (/^(?:Meanwhile|However|Earlier|Later|Separately)$/.test(word)) return true;
  const following = words.slice(i + 1, i + 4).map((next) => next[0]);
  // "hails French rugby side": only before an office is it the sentence's first word.
  if (/^\p{Ll}/u.test(following[0] ?? '') && isDemonym(word)) return false;
  const small = following.findIndex(
    (word) => /^\p{Ll}{3}/u.test(word) && !/^(?:and|the|for|with|from|into|over)$/.test(word),
  );
  // "In Yerevan The two leaders": the sentence starts at the last of them.
  return small >= 0 && !following.slice(0, small).some((word) => SENTENCE_OPENERS.has(word) || isDemonym(word));
}

/** "… explained in five charts Modi later met": a name and a past verb of news, late in what ends like a sentence. */
function startsSpeech(words: readonly RegExpExecArray[], i: number, isSentence: boolean): boolean {
  const next = words.slice(i + 1, i + 3).map((word) => word[0]);
  return (
    isSentence &&
    i >= 5 &&
    (REPORTS.test(next[0] ?? '') ||
      (/^(?:also|later|then|earlier)$/.test(next[0] ?? '') && /ed$|^(?:met|held|said|told)$/.test(next[1] ?? '')))
  );
}

const REPORTS = /^(?:said|told|added|noted|stressed|met|arrived|thanked|visited|signed)$/;
