import type { Noise } from '#model/article.ts';
import type { Span } from '#model/span.ts';
import { SENTENCE_OPENERS } from '../lexicon/abbreviations.ts';
import { isCaption, opensWithStory } from './find-caption.ts';
import { findLineNoise } from './find-line-noise.ts';
import { findHeadlineEnd } from './find-noise-extent.ts';
import { findPageLine, isForeignLine } from './find-page-line.ts';
import { isSiteSentence } from './find-site-sentence.ts';
import { matchStampLine } from './find-stamps.ts';
import { contentOf, TELLS } from './tells.ts';

/** No page puts more than a long headline before the story goes on. */
const LONGEST_FRAGMENT = 140;

/** "Be the first to comment on this story!" */
const LONGEST_BUTTON = 40;

/**
 * What would be noise on a line of its own is noise as well where it opens a sentence and the story follows without a stop between,
 * or where it ends the paragraph: "… officials said. 4 min read The two leaders …", "… on trade. Add us on Google".
 */
export function findFragment(text: string, sentence: Span, paragraph: Span, ofSite: boolean): Noise | null {
  const { start, end } = sentence;
  const near = Math.min(end, start + LONGEST_FRAGMENT);
  const cut = RESTARTS.test(text.slice(start, near)) ? findHeadlineEnd(text, start, near, 1) : null;
  const until = cut ?? end;
  const whole = start === paragraph.start && until === paragraph.end;
  const ofPage = ofSite && isSiteSentence(text.slice(start, until));
  // "Ask our assistant: What was signed? | Who was there?": all parts of a bar are the page's.
  if (ofPage && start === paragraph.start && / \| /.test(text.slice(start, paragraph.end)))
    return { span: paragraph, reason: 'menu' };
  if (ofPage) return { span: { start, end: until }, reason: 'newsletter' };
  if (whole) return null;
  const rest = start > paragraph.start ? text.slice(start, paragraph.end) : '';
  if (isCaption(rest) && !opensWithStory(rest)) return { span: { start, end: paragraph.end }, reason: 'caption' };
  if (until - start > LONGEST_FRAGMENT) return null;
  const words = text.slice(start, until).trim();
  if (cut === null && (end < paragraph.end || STOPPED.test(words.slice(-3)))) {
    // "Loading…", "Was this helpful?": a button that ends like a sentence.
    const button =
      words.length <= LONGEST_BUTTON && !TELLS.test(words) && /[?!…]$|\.\.\.$/.test(words)
        ? (findLineNoise(words) ?? findPageLine(words))
        : null;
    return button ? { span: { start, end: until }, reason: button } : null;
  }
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
 * leaders …". It has no verb that tells, and the story has; or it shares no word with what stands around it.
 */
function isStrayFragment(text: string, { start, end }: Span, paragraph: Span): boolean {
  const words = text.slice(start, end).trim();
  const first = /^[\p{L}\d’']{1,20}/u.exec(words)?.[0];
  if (first === undefined || /["“”]|[,:;–—-]$/.test(words)) return false;
  if (SENTENCE_OPENERS.has(first) && !ASKS.test(first)) return false;
  const before = text.slice(Math.max(paragraph.start, start - LOOKED_AT), start);
  if (end === paragraph.end) return start > paragraph.start && !TELLS.test(words) && TELLS.test(before);
  const after = text.slice(end, Math.min(paragraph.end, end + LOOKED_AT));
  if (words.split(' ', FEWEST_STRAY).length < FEWEST_STRAY || !GOES_ON.test(after) || !TELLS.test(after)) return false;
  if (!TELLS.test(words)) return true;
  // A sentence that lost its stop shares words with its neighbours.
  return (
    start > paragraph.start &&
    !/[.!?]["”’)]?\s/.test(words) &&
    /^\s?\p{Lu}\p{Ll}{1,9} \p{Ll}/u.test(after) &&
    !sharesWords(words, before + after)
  );
}

/** "How the fleet came back", "Why the young stay away": headlines that begin like sentences. */
const ASKS = /^(?:How|Why|What|Who|Where|When)$/;
/** About two sentences on each side. */
const LOOKED_AT = 300;

const sharesWords = (words: string, around: string): boolean => {
  const told = new Set(contentOf(around));
  return contentOf(words).some((stem) => told.has(stem));
};

/** The story's next sentence after a headline without a stop. */
const GOES_ON = /^\s?(?:The|He|She|They|It|Both|His|Her|Their|This|These|But|Meanwhile|Earlier|Later) /;

/** Cheap: most sentences hold no second beginning. */
const RESTARTS = new RegExp(`[^\\s,;–—-] (?:${[...SENTENCE_OPENERS].join('|')}) `);

const STOPPED = /[.!?…:;]["'”’)\]]{0,3}$/;
