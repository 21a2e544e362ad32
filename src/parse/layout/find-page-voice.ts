import type { Noise } from '#model/article.ts';
import { AGENCIES } from '../lexicon/stamp-words.ts';
import { findSentenceEnd } from './find-sentence-end.ts';
import type { Line } from './line.ts';

/** At the foot of a page, a sentence about who wrote it or who publishes it is no part of the story. */
const WHO_WRITES =
  /^(?:[Aa]bout the [Aa]uthors?:? ?)?(?!The |He |She |It |This )(?:\p{Lu}[\p{L}.’'-]{1,20} ){1,4}(?:(?:is|was) (?:an?|the|\p{Lu}[\p{L}’' ]{1,30}['’]s) (?:[\p{L}'’-]{1,20} ){0,5}(?:correspondent|reporter|(?:sub-)?editor|journalist|columnist|bureau chief|writer|contributor|news (?:site|agency|outlet|organi[sz]ation|website|portal|service)|newspaper|magazine|newsroom)\b(?! (?:that|who|whom|which)\b)|(?:covers|reports on|writes (?:about|on)|has (?:covered|reported (?:from|on)|written for))\b)/u;
/** How the text came about, and where there is more of it: sentences without a doer, and pointers that end in "here". */
const HOW_MADE =
  /^(?:(?:this (?:report|text)|(?:this|the) (?:article|story|piece|post|interview|dispatch)|this is an? (?:updated|edited|abridged|shortened|corrected)).{0,60}\b(?:published|appeared|written|translated|compiled|produced|version|prepared|syndicated)\b|(?:first |originally |previously )?(?:published|prepared|translated|compiled|written|edited|produced|reporting) (?:in|by|from|on|with)\b(?!.*, (?:\p{Ll}{3,}|a|it|he) )|the post .{5,120} first on|.{0,100}\b(?:read|see|watch|find|found|seen|viewed|downloaded|available|follow)\b.{0,80}\bhere\.?$|(?:watch this space|stay (?:tuned|with us)|for more (?:stories|news|on)|the views?\b.{0,60}\b(?:author|reflect))|[^.]{0,40}pictures are available\b)/iu;
/** "Reporter. Writes on diplomacy since 2011.": under a name, told without one. */
const ABOUT_WRITER =
  /^(?:\p{Lu}[\p{L}-]{2,15} )?(?:[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Jj]ournalist|[Cc]olumnist)[.,] (?:Writes|Covers|Reports|Has|Based|Author|Tweets|He|She|They)\b/u;
/** Notes stand in the last lines; further up such a sentence can be the story's. */
const LAST_LINES = 3;
const LONGEST_NOTE = 300;
const LONGEST_BIO = 400;
const QUOTED = /["“”«»]/;

/** Notes of the page in the last lines: each from its last sentence up until one that tells. */
export function findClosingNotes(text: string, lines: readonly Line[]): Noise[] {
  const body = lines.filter(({ role }) => role === 'body');
  const notes: Noise[] = [];
  for (const { span } of body.slice(body.length > LAST_LINES ? -LAST_LINES : 1).reverse()) {
    const sentences = sentencesOf(text, span.start, span.end);
    // "Jane Roe is a reporter in Kigali. She has covered …": a note's first sentence speaks for the rest.
    const opens =
      isNote(text.slice(span.start, sentences[0]?.end)) || ABOUT_WRITER.test(text.slice(span.start, span.start + 60));
    let from = span.end - span.start < LONGEST_BIO && opens ? 0 : sentences.length;
    while (from > 0) {
      const { start, end } = sentences[from - 1] ?? span;
      if (end - start > LONGEST_NOTE || !isNote(text.slice(start, end))) break;
      from -= 1;
    }
    const first = sentences[from];
    if (first) notes.push({ span: { start: first.start, end: span.end }, reason: 'credit' });
  }
  return notes;
}

const isNote = (sentence: string) =>
  !QUOTED.test(sentence) && !TELLS.test(sentence) && (WHO_WRITES.test(sentence) || HOW_MADE.test(sentence));

function sentencesOf(text: string, from: number, to: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let start = from; start < to; ) {
    while (start < to && text.charAt(start) === ' ') start += 1;
    const end = Math.max(findSentenceEnd(text, start, to), start + 1);
    found.push({ start, end });
    start = end;
  }
  return found;
}

const SIGNATURE = new RegExp(
  `(?<=[.!?"”’)] ?)(?:[a-z]{2,4}(?:/[a-z]{2,4}){1,5}|[–—-]{1,2} ?(?:${AGENCIES})(?: [a-z]{2,4}(?:/[a-z]{2,4})?)?|(?:PTI|ANI|IANS)(?: [A-Z]{2,4}){1,4}|NNNN|[–—-]with [\\w ]{2,20}|[A-Z]{2}/[A-Z]{2})$`,
  'u',
);
/** Names of the tags with nothing between them: "Armenia | France | Macron", "Armenia, France, Macron". */
const TAG_LIST = /(?<=[.!?"”’)] )(?:\p{Lu}[\p{L} ]{2,24}(?:, | \| )){2,8}\p{Lu}[\p{L} ]{2,24}$/u;
/** More than the longest of these. */
const END_LOOKED_AT = 200;

/** What a desk sets behind the last stop of a paragraph: initials, the agency, tags. */
export function findSignature(text: string, start: number, end: number): Noise | null {
  // Nearly every paragraph ends with its stop.
  if (/[.!?"”’]/.test(text.charAt(end - 1))) return null;
  const from = Math.max(start, end - END_LOOKED_AT);
  const words = text.slice(from, end);
  const match = SIGNATURE.exec(words) ?? TAG_LIST.exec(words);
  return match
    ? { span: { start: from + match.index, end }, reason: match[0].includes(' ') ? 'related-links' : 'credit' }
    : null;
}

const SPEAKS_TO_YOU = /\b(?:you|your|yours|you['’](?:re|ve|ll))\b/i;
const TELLS = /\b(?:said|says|told|asked|according to|added)\b/;
/** A story told in the third person; interviews and transcripts say "you" all along. */
const MOST_ASIDES = 4;
const LONGEST_ASIDE = 200;

/** In a story told in the third person, the sentence that speaks to "you" is the page's, not the reporter's. */
export function findAsides(text: string, lines: readonly Line[]): Noise[] {
  const asides: Noise[] = [];
  let told = 0;
  for (const { role, span, words } of lines) {
    if (role === 'noise' || role === 'title') continue;
    told += 1;
    if (!SPEAKS_TO_YOU.test(words)) continue;
    for (const { start, end } of sentencesOf(text, span.start, span.end)) {
      const sentence = text.slice(start, end);
      if (!SPEAKS_TO_YOU.test(sentence) || QUOTED.test(sentence) || TELLS.test(sentence)) continue;
      if (isInQuote(text.slice(Math.max(span.start, start - LONGEST_QUOTE), start)) || text.charAt(start - 2) === ':')
        continue;
      asides.push({ span: { start, end }, reason: 'newsletter' });
      if (asides.length > MOST_ASIDES || end - start > LONGEST_ASIDE) return [];
    }
  }
  return asides.length * 3 <= told ? asides : [];
}

/** Further back a quotation is not looked for. */
const LONGEST_QUOTE = 600;

/** A quotation is open at the end of `before`. */
const isInQuote = (before: string): boolean =>
  (before.match(/"/g)?.length ?? 0) % 2 === 1 || before.lastIndexOf('“') > before.lastIndexOf('”');
