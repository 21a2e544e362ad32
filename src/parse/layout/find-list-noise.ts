import type { NoiseReason } from '#model/article.ts';
import type { Line } from './line.ts';

/** Marks after which lines of the same kind follow: a list of headlines, a form, comments. */
const OPENS_LIST: ReadonlySet<NoiseReason> = new Set([
  'related-links',
  'ticker',
  'comments',
  'copyright',
  'newsletter',
  'cookies',
  'menu',
]);
/** Heads of lists ("Most read") are short; a longer related link stands alone. */
const LONGEST_HEAD = 40;

/**
 * Lines under "Most read", "Trending now", "Comments (3)" belong to the list until the story goes on:
 *
 *     RECOMMENDED                                  head
 *     Inside the hotel that nobody ever finished   item
 *     Mr Putin also met Nguyen Phu Trong, …        a sentence: the story again
 */
export function findListNoise(lines: Line[]): void {
  const lastBody = lines.findLastIndex((line) => line.role === null && line.isStory);
  let open: NoiseReason | null = null;
  let inComments = false;
  let byMachine = false;
  for (const [i, line] of lines.entries()) {
    if (line.role === 'noise') {
      open = opensList(line, i > lastBody) ? line.reason : line.words.length <= LONGEST_HEAD ? open : null;
      // "JohnD · 2 hours ago" under "Comments (2)": readers speak from here to the end.
      inComments ||= open === 'comments' && isCommentMark(line.words);
      byMachine =
        (byMachine && POINT.test(line.words)) ||
        (line.words.length <= LONGEST_HEAD && /\bAI\b|artificial intelligence/i.test(line.words));
      continue;
    }
    // "AI summary", and its points.
    if (byMachine && POINT.test(line.words)) {
      dropListed(line, 'header');
      continue;
    }
    byMachine = false;
    inComments ||= open === 'comments' && isCommentMark(line.words);
    if (inComments || (open !== null && !line.isStory)) {
      dropListed(line, inComments ? 'comments' : open);
    } else {
      open = null;
    }
  }
}

const POINT = /^[-*•·] /;

function dropListed(line: Line, reason: NoiseReason | null): void {
  line.role = 'noise';
  line.reason = reason;
  line.listed = true;
}

function opensList(line: Line, tail: boolean): boolean {
  if (line.reason === null || !OPENS_LIST.has(line.reason) || line.words.length > LONGEST_HEAD)
    return tail && line.reason === 'comments';
  // "Watch: Inside the train" is a link of its own; "Watch:" and "More in World" are heads.
  if (/[:|»–—]\s{0,2}\S/.test(line.words)) return false;
  // Above and inside the story only heads of link lists open one; a menu word is followed by the title.
  return tail || ((line.reason === 'related-links' || line.reason === 'comments') && isListHead(line.words));
}

/** "Read more" alone is a link; lists have names. */
const isListHead = (words: string) =>
  /^\W{0,4}(?:related|recommend|trending|most |popular|top |latest|more |editor|don.t miss|must |you m(?:ay|ight)|what to read|other |in other|around|from |hot |best |similar|further|explore|discover|stories|in case|featured|special|comments?|\d{1,4} comments|watch|up next|read next|see also|read also|also read|on this|on the|in this|sponsored)|recommends?\W{0,2}$/i.test(
    words,
  );

/** "JohnD · 2 hours ago" */
const isCommentMark = (words: string) =>
  words.length < 80 && /\b\d{1,2} (?:minutes?|hours?|days?|weeks?|months?|years?) ago\b/i.test(words);
