import type { ParagraphRole } from '#model/article.ts';
import { isByline, isSigned } from './find-byline.ts';
import { isSectionName } from './find-line-noise.ts';
import { findBanners, findListedTitle, findTitleLine } from './find-stray-headlines.ts';
import { countWords, dropLine, endsLikeSentence, isBodyLike, isStory, type Line } from './line.ts';

/** Title, bylines and headings above the first body paragraph. A title has four words at least; shorter lines are kickers. */
export function findHead(lines: readonly Line[]): void {
  takeTitleFromList(lines);
  const open = lines.filter((line) => line.role === null);
  const body = open.findIndex((line) => isBodyLike(line.story) || line.story.length > 250);
  const head = open.slice(0, body < 0 ? Math.min(1, open.length - 1) : body);
  for (const line of head) if (isByline(line.words)) line.role = 'byline';
  const named = head.filter((line) => line.role === null && !/^[-*•]\s/.test(line.words));
  const long = named.filter((line) => countWords(line.story) >= 4);
  const titles = long.filter((line) => !ISSUER.test(line.story));
  const opening = body < 0 ? [] : open.slice(body);
  const title = findTitleLine(titles, opening.slice(0, 3)) ?? long[0] ?? named[0];
  for (const line of named) {
    line.role = line === title ? 'title' : 'heading';
    // "World / Diplomacy", "Middle East": the section stands over the title.
    if (line !== title && isSectionName(line.story)) dropLine(line, 'menu');
    if (title && line.span.start > title.span.start && isSigned(line.story)) line.role = 'byline';
  }
  const above = named.slice(0, title ? named.indexOf(title) : 0).filter(({ role }) => role === 'heading');
  for (const line of findBanners(above, opening)) dropLine(line, 'menu');
}

/** "Trending" over the title takes it for one of its list: where the story has no other, the last that shares words with it. */
function takeTitleFromList(lines: readonly Line[]): void {
  const body = lines.findIndex((line) => line.role === null && isBodyLike(line.story));
  const above = lines.slice(0, Math.max(0, body));
  if (above.some(({ role }) => role === null)) return;
  const title = findListedTitle(
    above.filter(({ listed, words }) => listed && countWords(words) >= 4),
    lines.slice(body, body + 3),
  );
  if (title) title.role = null;
}

/** Who issues a text, or what kind of text it is, stands over titles of their own. */
const ISSUER =
  /^(?:Office|Ministry|Department|Embassy|Directorate|Government|Presidency|Secretariat|Permanent Mission|Spokesperson|Bureau) of (?:the )?(?:\p{L}+[ ,]{0,2}){1,7}$|^(?:Statement|Remarks|Readout|Briefing) by (?:the )?(?:Press Secretary|Spokes\p{L}+)$/u;

const LIST_MARK = /^(?:[-*•·▪►●–]|\(?\d{1,2}[.)]|\(?[a-z]\))\s/;

export function roleInBody(words: string): ParagraphRole {
  if (LIST_MARK.test(words)) return 'list-item';
  if (isByline(words)) return 'byline';
  const heading = !endsLikeSentence(words) && !isStory(words) && countWords(words) <= 12 && words.length <= 100;
  return heading ? 'heading' : 'body';
}

/** Headlines have no more words. */
const LONGEST_HEADLINE = 20;

/** Headings with no story under them are links to other stories; so are longer lines without a stop, where the page goes on around them. */
export function dropTailHeadings(lines: readonly Line[]): void {
  const isTold = ({ role, isStory }: Line) => role === 'list-item' || (role === 'body' && isStory);
  const told = lines.findLastIndex(isTold);
  const page = lines.findIndex(({ role }, at) => at > told && role === 'noise');
  for (const line of told < 0 || page < 0 ? [] : lines.slice(page + 1))
    if (line.role === 'body' && countWords(line.story) <= LONGEST_HEADLINE && !endsLikeSentence(line.story))
      dropLine(line, 'related-links');
  const last = lines.findLastIndex((line) => line.role === 'body' || line.role === 'list-item');
  if (last < 0) return;
  for (const line of lines.slice(last + 1)) if (line.role === 'heading') dropLine(line, 'related-links');
}
