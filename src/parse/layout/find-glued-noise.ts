import type { Noise, NoiseReason } from '#model/article.ts';
import type { Span } from '#model/span.ts';
import { SENTENCE_OPENERS } from '../lexicon/abbreviations.ts';
import { isCaption, opensWithStory } from './find-caption.ts';
import { findLineNoise, matchOpening } from './find-line-noise.ts';
import { findPageLine, isForeignLine } from './find-page-line.ts';
import { findSignature } from './find-page-voice.ts';
import { findSentenceEnd } from './find-sentence-end.ts';
import { isSiteSentence, mentionsSite } from './find-site-sentence.ts';
import { matchGluedStamp, matchStampLine } from './find-stamps.ts';
import { TELLS } from './tells.ts';

/** Marks that give noise away inside a sentence, without a full stop before them. */
const INSIDE =
  /\b(?:READ (?:MORE|ALSO|NEXT)\b|ALSO READ\b|SEE ALSO\b|(?:Read (?:also|more|next)|Also read|See also|Related(?: (?:stories|articles|news|story))?|Recommended|You may also like|Photo|Image credit|Photo credit)\s?[:»|]|ADVERTISEMENT\b|Advertisement(?=[A-Z]|\s*$)|Other Topics of Interest\b|Copyright\s?(?:©|\(c\)|\d{4}))|(?:TAGS|Tags|Keywords)\s?:|(?:First |Last )?(?:[Uu]pdated|[Pp]ublished|Posted)(?: [Oo]n| [Aa]t)?\s?:\s{0,2}(?=\p{Lu}|\d)|©|https?:\/\/|pic\.twitter\.com\/|[([](?=\p{L})/gu;

/** Reasons whose words fill the rest of their paragraph: lists, boxes and small print, not one link. */
const FILLS: ReadonlySet<NoiseReason> = new Set(['cookies', 'copyright', 'comments', 'ticker', 'menu', 'share-bar']);

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
    const fragment = fragmentNoise(text, { start, end }, paragraph, ofSite);
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

/** No page puts more than a long headline before the story goes on. */
const LONGEST_FRAGMENT = 140;

/**
 * What would be noise on a line of its own is noise as well where it opens a sentence and the story follows without a stop between,
 * or where it ends the paragraph: "… officials said. 4 min read The two leaders …", "… on trade. Add us on Google".
 */
function fragmentNoise(text: string, sentence: Span, paragraph: Span, ofSite: boolean): Noise | null {
  const { start, end } = sentence;
  const near = Math.min(end, start + LONGEST_FRAGMENT);
  const cut = RESTARTS.test(text.slice(start, near)) ? findHeadlineEnd(text, start, near, 1) : null;
  const until = cut ?? end;
  const whole = start === paragraph.start && until === paragraph.end;
  if (ofSite && isSiteSentence(text.slice(start, until))) return { span: { start, end: until }, reason: 'newsletter' };
  if (whole) return null;
  const rest = start > paragraph.start ? text.slice(start, paragraph.end) : '';
  if (isCaption(rest) && !opensWithStory(rest)) return { span: { start, end: paragraph.end }, reason: 'caption' };
  if (until - start > LONGEST_FRAGMENT) return null;
  if (cut === null && (end < paragraph.end || STOPPED.test(text.slice(end - 3, end)))) return null;
  const words = text.slice(start, until).trim();
  const reason =
    findLineNoise(words) ??
    findPageLine(words) ??
    (isForeignLine(words) ? 'menu' : null) ??
    (start > paragraph.start && isStamp(text, { start, end: until }) ? 'header' : null) ??
    (isStrayFragment(text, { start, end: until }, paragraph) ? 'related-links' : null);
  return reason ? { span: { start, end: until }, reason } : null;
}

const isStamp = (text: string, span: Span): boolean => {
  const match = matchStampLine(text, span);
  return match?.labelled === true && match.others <= 2;
};

/** Fewer words can be a name that the story's next word belongs to. */
const FEWEST_STRAY = 4;

/**
 * A headline with no mark at all, glued between two sentences or behind the last: "… on trade. Ten dishes to try in Gyumri The two
 * leaders …". It has no verb that tells, and the story has.
 */
function isStrayFragment(text: string, { start, end }: Span, paragraph: Span): boolean {
  const words = text.slice(start, end).trim();
  const first = /^[\p{L}\d’']{1,20}/u.exec(words)?.[0];
  if (first === undefined || SENTENCE_OPENERS.has(first) || /["“”]|[,:;–—-]$/.test(words) || TELLS.test(words))
    return false;
  if (end < paragraph.end)
    return (
      words.split(' ', FEWEST_STRAY).length >= FEWEST_STRAY &&
      GOES_ON.test(text.slice(end, end + 12)) &&
      TELLS.test(text.slice(end, Math.min(paragraph.end, end + 200)))
    );
  return start > paragraph.start && TELLS.test(text.slice(Math.max(paragraph.start, start - 300), start));
}

/** The story's next sentence after a headline without a stop. */
const GOES_ON = /^\s?(?:The|He|She|They|It|Both|His|Her|Their|This|These|But|Meanwhile|Earlier|Later) /;

/** Cheap: most sentences hold no second beginning. */
const RESTARTS = new RegExp(`[^\\s,;–—-] (?:${[...SENTENCE_OPENERS].join('|')}) `);

const STOPPED = /[.!?…:;]["'”’)\]]{0,3}$/;

function findInside(text: string, { start, end }: Span): number[] {
  // A slice: the search must not run on into the paragraphs after it.
  const words = text.slice(start, end);
  return [...words.matchAll(INSIDE)].map(({ index }) => start + index);
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

/** Where the noise that opened before `from` ends. */
function findExtent(text: string, from: number, reason: NoiseReason, start: number, paragraph: Span): number {
  if (reason === 'advertisement' && !/^(?:sponsored|promoted|paid|ad:)/i.test(text.slice(start, start + 10))) {
    return skipMark(text, from, paragraph.end);
  }
  // "MOST READ 1. Ten dishes … 2. New coach …"
  if (/^\W{0,4}1[.)]\s/.test(text.slice(from, from + 8))) return paragraph.end;
  if (/^other topics/i.test(text.slice(start, start + 14))) return paragraph.end;
  const end = findSentenceEnd(text, from, paragraph.end);
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
function findHeadlineEnd(text: string, from: number, end: number, least: number): number | null {
  const words = [...text.slice(from, end).matchAll(/[\p{L}\d][\p{L}\d’'.-]{0,40}/gu)].slice(0, 60);
  // Two words more must be left for a sentence.
  for (let i = least; i + 3 < words.length; i += 1) {
    const word = words[i]?.[0] ?? '';
    const at = from + (words[i]?.index ?? 0);
    if (!isRestart(words, i, text, at)) continue;
    if (SENTENCE_OPENERS.has(word) || startsSpeech(words, i, /[.”"]$/.test(text.slice(from, end).trimEnd()))) return at;
  }
  return null;
}

/** Preceded by a plain space, followed by a small content word: the usual look of running text after a headline. */
function isRestart(words: readonly RegExpExecArray[], i: number, text: string, at: number): boolean {
  const before = text.charAt(at - 2);
  if (text.charAt(at - 1) !== ' ' || (/[,;:–—-]/.test(before) && !(i === 0 && before === ':'))) return false;
  if (!/^\p{Lu}/u.test(words[i]?.[0] ?? '')) return false;
  // "Meanwhile, the president …"
  if (/^(?:Meanwhile|However|Earlier|Later|Separately)$/.test(words[i]?.[0] ?? '')) return true;
  const following = words.slice(i + 1, i + 4).map((word) => word[0]);
  const small = following.findIndex(
    (word) => /^\p{Ll}{3}/u.test(word) && !/^(?:and|the|for|with|from|into|over)$/.test(word),
  );
  // "In Yerevan The two leaders": the sentence starts at the last of them.
  return small >= 0 && !following.slice(0, small).some((word) => SENTENCE_OPENERS.has(word));
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
