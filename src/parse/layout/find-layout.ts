import type { Noise, NoiseReason, Paragraph, ParagraphRole } from '#model/article.ts';
import type { Span } from '#model/span.ts';
import type { Layout, Stamp } from '../found.ts';
import { isByline, isSigned } from './find-byline.ts';
import { isCaption, isPictureName, opensWithStory } from './find-caption.ts';
import { findGluedNoise, skipOrnament } from './find-glued-noise.ts';
import { findLateStamps } from './find-late-stamps.ts';
import { findLineNoise, isSectionName, matchOpening } from './find-line-noise.ts';
import { findListNoise, isStory } from './find-list-noise.ts';
import { findPageLine, isForeignLine } from './find-page-line.ts';
import { findAsides, findClosingNotes } from './find-page-voice.ts';
import { matchDateline, matchGluedStamp, matchStampLine } from './find-stamps.ts';
import { findBanners, findStrayHeadlines, findTitleLine } from './find-stray-headlines.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { splitStampedLines } from './split-stamped-line.ts';

/** A paragraph while it is being judged. */
export interface Line {
  readonly span: Span;
  readonly words: string;
  /** The words without the noise glued to them: what the line is judged by. */
  story: string;
  /** Where the story's words begin: after a stamp glued to them. */
  opening: number;
  /** There is a sentence in it. */
  isStory: boolean;
  role: ParagraphRole | null;
  reason: NoiseReason | null;
}

/**
 * Reads the page around the story and the story's outline:
 *
 *     Skip to content            noise: menu
 *     Blinken to meet Macron     title
 *     By Jane Doe                byline
 *     Published: 2 April 2024    noise: header, stamp
 *     PARIS (AFP) — Blinken …    body, dateline left out of the sentence
 *     Read also: …               noise: related links
 */
export function findLayout(text: string): Layout {
  const lines: Line[] = splitStampedLines(text, splitParagraphs(text)).map((span) => ({
    span,
    words: text.slice(span.start, span.end),
    story: text.slice(span.start, span.end),
    opening: span.start,
    isStory: false,
    role: null,
    reason: null,
  }));
  const stamps: Stamp[] = [];
  const pieces: Noise[] = [];
  const datelines: Span[] = [];
  for (const line of lines) dropWholeNoise(text, line, pieces);
  findListNoise(lines);
  cutGluedStamp(text, lines, { stamps, pieces });
  findStampLines(text, lines, stamps);
  findHead(lines);
  for (const line of lines) line.role ??= roleInBody(line.story);
  cutPageVoice(text, lines, pieces);
  dropTailHeadings(lines);
  for (const line of findStrayHeadlines(lines)) dropLine(line, 'related-links');
  for (const line of lines) {
    if (line.role === 'noise') pieces.push({ span: line.span, reason: line.reason ?? 'header' });
  }
  findOpenings(text, lines, { stamps, pieces, datelines });
  if (stamps.length === 0) stamps.push(...findLateStamps(text, lines, pieces));
  return {
    paragraphs: lines.flatMap(toParagraphs),
    noise: joinPieces(pieces),
    stamps,
    datelines,
  };
}

/** A title with a stamp glued to it is two paragraphs: what is shown as the title must be the title. */
function toParagraphs({ span, role, opening }: Line): Paragraph[] {
  if (role !== 'title' || opening === span.start) return [{ span, role: role ?? 'body' }];
  return [
    { span: { start: span.start, end: opening }, role: 'noise' },
    { span: { start: opening, end: span.end }, role },
  ];
}

function dropLine(line: Line, reason: NoiseReason): void {
  line.role = 'noise';
  line.reason = reason;
}

function dropWholeNoise(text: string, line: Line, pieces: Noise[]): void {
  const own = findLineNoise(line.words) ?? (isCaption(line.words) ? 'caption' : null);
  const whole = own && !opensWithStory(line.words) ? own : null;
  const glued = whole ? [] : findGluedNoise(text, line.span);
  if (glued.length > 0) line.story = withoutPieces(text, line.span, glued);
  const reason = whole ?? findEmptied(text, line, glued);
  if (reason) dropLine(line, reason);
  else pieces.push(...glued);
}

/** Sentences of the page among those of the story: a line of its own goes, others are cut out. */
function cutPageVoice(text: string, lines: readonly Line[], pieces: Noise[]): void {
  for (const note of [...findClosingNotes(text, lines), ...findAsides(text, lines)]) {
    const line = lines.find(({ span }) => span.start <= note.span.start && note.span.end <= span.end);
    if (line && line.span.start === note.span.start && line.span.end === note.span.end) dropLine(line, note.reason);
    else pieces.push(note);
  }
}

/** A line that is noise once its glued pieces are taken out. */
function findEmptied(text: string, line: Line, glued: readonly Noise[]): NoiseReason | null {
  // What is left of a line of noise is a bracket, a number, a stray word; the shortest sentence of a story has more.
  if (glued[0] && line.story.length < 12) return glued[0].reason;
  line.isStory = isStory(line.story);
  const last = glued.at(-1);
  if (last && last.span.end === line.span.end && CREDITS.has(last.reason) && isPictureName(line.story))
    return 'caption';
  if (isForeignLine(line.story)) return 'menu';
  // "This is a subscriber-only story. [Subscribe from $1 a week]"
  if (glued[0] && line.story.length < 80) {
    const rest = findPageLine(line.story);
    if (rest) return rest;
  }
  return line.isStory ? null : (matchLink(text, line.span) ?? findPageLine(line.story));
}

const CREDITS: ReadonlySet<NoiseReason> = new Set(['credit', 'caption']);

/** "Read more about the visit", "Sign up": a line that opens as noise; asked only where there is no sentence. */
const matchLink = (text: string, { start, end }: Span): NoiseReason | null =>
  end - start > 300 ? null : (matchOpening(text, skipOrnament(text, start, end), false)?.reason ?? null);

function withoutPieces(text: string, span: Span, pieces: readonly Noise[]): string {
  let words = '';
  let at = span.start;
  for (const piece of pieces) {
    words += text.slice(at, piece.span.start);
    at = piece.span.end;
  }
  return (words + text.slice(at, span.end)).trim();
}

/** Bars of a site that can hold the date: "Kyiv Post | May 14, 2024 | 3 min read". */
const MAY_STAMP: ReadonlySet<NoiseReason> = new Set(['header', 'share-bar', 'menu', 'credit', 'ticker']);

/** Stamps stand over the story; below it only labelled ones count ("Published: …" at the foot). */
function findStampLines(text: string, lines: readonly Line[], stamps: Stamp[]): void {
  const body = lines.findIndex((line) => line.role === null && isBodyLike(line.story));
  let titled = false;
  const closing: Line[] = [];
  for (const [i, line] of lines.entries()) {
    if (line.role === 'noise' && !MAY_STAMP.has(line.reason ?? 'header')) continue;
    const match = matchStampLine(text, line.span);
    const above = body < 0 || i < body;
    const signed = match !== null && isByline(line.words);
    if (match && isStampHere({ ...match, labelled: match.labelled || signed }, { above, titled })) {
      // "Updated", on a line of its own over the date: the label is read with it.
      const label = lines[i - 1];
      const from = label && UPDATED.test(label.words) ? label : line;
      stamps.push({ span: { start: from.span.start, end: line.span.end }, where: signed ? 'byline' : 'header' });
      if (signed) line.role = 'byline';
      else dropLine(line, 'header');
    } else if (line.role === null) {
      titled = true;
      // "Joint statement of the two presidents | 20 June 2024": a title with its day.
      if (match?.barred && above) stamps.push({ span: line.span, where: 'header' });
      if (match && match.others <= MOST_SIGNED) closing.push(line);
      else if (line.isStory) closing.length = 0;
    } else if (line.reason === 'header' && match && match.others <= MOST_SIGNED) {
      // "(END) 20-06-2024"
      closing.push(line);
    }
  }
  const [last] = closing;
  if (stamps.length > 0 || !last) return;
  stamps.push({ span: last.span, where: 'header' });
  dropLine(last, 'header');
}

const UPDATED = /^(?:last )?(?:updated|modified)(?: on| at)?\W{0,2}$/i;

/** "Brasília, 22 April 2025" under a statement: the place has at most so many words. */
const MOST_SIGNED = 3;

/** A first line with a date and several names is a title ("Joint Statement, Paris, 8 January 2025"). */
const isStampHere = (
  match: { readonly labelled: boolean; readonly others: number },
  at: { readonly above: boolean; readonly titled: boolean },
) =>
  (at.above ? match.labelled || match.others <= 2 || at.titled : match.labelled && match.others <= 2) ||
  match.others === 0;

const ENDS_SENTENCE = /[.!?…:;]["'”’)\]]{0,3}$/;
/** Looks at the last characters only: paragraphs can be long. */
const endsLike = (pattern: RegExp, words: string) => pattern.test(words.slice(-5));
const countWords = (words: string) => words.split(' ', 60).length;

/** A sentence of the story: ends like one and has its length. */
const isBodyLike = (words: string): boolean =>
  countWords(words) >= 8 && (endsLike(ENDS_SENTENCE, words) || isStory(words));

/** Title, bylines and headings above the first body paragraph. A title has four words at least; shorter lines are kickers. */
function findHead(lines: readonly Line[]): void {
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

/** Who issues a text, or what kind of text it is, stands over titles of their own. */
const ISSUER =
  /^(?:Office|Ministry|Department|Embassy|Directorate|Government|Presidency|Secretariat|Permanent Mission|Spokesperson|Bureau) of (?:the )?(?:\p{L}+[ ,]{0,2}){1,7}$|^(?:Statement|Remarks|Readout|Briefing) by (?:the )?(?:Press Secretary|Spokes\p{L}+)$/u;

const LIST_MARK = /^(?:[-*•·▪►●–]|\(?\d{1,2}[.)]|\(?[a-z]\))\s/;

function roleInBody(words: string): ParagraphRole {
  if (LIST_MARK.test(words)) return 'list-item';
  if (isByline(words)) return 'byline';
  const heading = !endsLike(ENDS_SENTENCE, words) && !isStory(words) && countWords(words) <= 12 && words.length <= 100;
  return heading ? 'heading' : 'body';
}

/** Headings with no story under them are links to other stories. */
function dropTailHeadings(lines: readonly Line[]): void {
  const last = lines.findLastIndex((line) => line.role === 'body' || line.role === 'list-item');
  if (last < 0) return;
  for (const line of lines.slice(last + 1)) if (line.role === 'heading') dropLine(line, 'related-links');
}

/** ` date 2024-04-02 ` before the title or the first sentence: in the first line that is not the site's. */
function cutGluedStamp(text: string, lines: readonly Line[], into: { stamps: Stamp[]; pieces: Noise[] }): void {
  const line = lines.find(({ role }) => role === null);
  if (!line) return;
  const whole = matchStampLine(text, line.span);
  if (whole && isStampHere(whole, { above: true, titled: false })) return;
  const stamp = matchGluedStamp(text, line.span);
  if (!stamp) return;
  into.stamps.push({ span: stamp, where: 'header' });
  into.pieces.push({ span: stamp, reason: 'header' });
  line.opening = stamp.end + (/^ */.exec(text.slice(stamp.end, stamp.end + 4))?.[0].length ?? 0);
  line.story = line.story.slice(stamp.end - stamp.start).trim();
}

/** Datelines, and a stamp glued to the first sentence. Only the first three paragraphs of a story have them. */
function findOpenings(
  text: string,
  lines: readonly Line[],
  into: { stamps: Stamp[]; pieces: Noise[]; datelines: Span[] },
): void {
  const first = lines.filter((line) => line.role === 'body' || line.role === 'list-item').slice(0, 3);
  for (const [i, { span, opening }] of first.entries()) {
    const stamp = i === 0 && opening === span.start ? matchGluedStamp(text, span) : null;
    if (stamp) {
      into.stamps.push({ span: stamp, where: 'header' });
      into.pieces.push({ span: stamp, reason: 'header' });
    }
    let start = stamp?.end ?? opening;
    while (text.charAt(start) === ' ') start += 1;
    const dateline = matchDateline(text, { start, end: span.end });
    if (!dateline) continue;
    into.datelines.push(dateline.span);
    if (dateline.stamp) into.stamps.push(dateline.stamp);
  }
}

/** In order; of pieces that overlap, the first goes on to the end of the last. */
function joinPieces(pieces: Noise[]): Noise[] {
  pieces.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const joined: Noise[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && piece.span.start < last.span.end) {
      const end = Math.max(last.span.end, piece.span.end);
      joined[joined.length - 1] = { span: { start: last.span.start, end }, reason: last.reason };
    } else {
      joined.push(piece);
    }
  }
  return joined;
}
