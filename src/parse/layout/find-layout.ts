import type { Noise, NoiseReason, Paragraph } from '#model/article.ts';
import type { Span } from '#model/span.ts';
import type { Layout, Stamp } from '../found.ts';
import { isCaption, isPictureName, opensWithStory } from './find-caption.ts';
import { findGluedNoise, skipOrnament } from './find-glued-noise.ts';
import { dropTailHeadings, findHead, roleInBody } from './find-head.ts';
import { findLateStamps } from './find-late-stamps.ts';
import { findLineNoise, matchOpening } from './find-line-noise.ts';
import { findListNoise } from './find-list-noise.ts';
import { findPageLabel, findPageLine, isForeignLine } from './find-page-line.ts';
import { findAsides, findClosingNotes } from './find-page-voice.ts';
import { cutGluedStamp, findOpenings, findStampLines } from './find-stamp-lines.ts';
import { findStrayHeadlines } from './find-stray-headlines.ts';
import { dropLine, isStory, type Line } from './line.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { splitStampedLines } from './split-stamped-line.ts';
import { TELLS } from './tells.ts';

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
    listed: false,
    role: null,
    reason: null,
  }));
  const stamps: Stamp[] = [];
  const pieces: Noise[] = [];
  const datelines: Span[] = [];
  for (const line of lines) dropWholeNoise(text, line, pieces);
  dropSlogans(lines);
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

/** What a page says three times and more is no story: "Truth. Daily. Since 1921.", "WEEKLY BULLETIN No. 12". Who speaks in a transcript has neither stop nor figure, and says no more than "Thank you." as often. */
function dropSlogans(lines: readonly Line[]): void {
  const times = new Map<string, number>();
  for (const { words } of lines) if (words.length <= LONGEST_SLOGAN) times.set(words, (times.get(words) ?? 0) + 1);
  for (const line of lines)
    if (line.role === null && (times.get(line.words) ?? 0) > 2 && / .* .*\.$|\d/.test(line.words))
      dropLine(line, 'advertisement');
}

/** Half a line of print. */
const LONGEST_SLOGAN = 60;

function dropWholeNoise(text: string, line: Line, pieces: Noise[]): void {
  const own = findLineNoise(line.words) ?? (isCaption(line.words) ? 'caption' : null);
  const whole = findPageLabel(line.words) ?? (own && !opensWithStory(line.words) ? own : null);
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

const SHORTEST_STORY = 12;
/** "Be respectful." beside "Comments are moderated.": with no verb that tells. */
const LONGEST_REST = 24;

/** A line that is noise once its glued pieces are taken out. */
function findEmptied(text: string, line: Line, glued: readonly Noise[]): NoiseReason | null {
  // What is left of a line of noise is a bracket, a number, a stray word; the shortest sentence of a story has more.
  if (glued[0] && line.story.length < (TELLS.test(line.story) ? SHORTEST_STORY : LONGEST_REST)) return glued[0].reason;
  line.isStory = isStory(line.story);
  const last = glued.at(-1);
  if (last && last.span.end === line.span.end && CREDITS.has(last.reason) && isPictureName(line.story))
    return 'caption';
  if (isForeignLine(line.story)) return 'menu';
  // "This is a subscriber-only story. [Subscribe from $1 a week]"
  if (glued[0] && line.story.length < 80) {
    // "Win a trip for two! [Enter our competition]"
    const rest =
      findPageLine(line.story) ?? (/!$/.test(line.story) && !TELLS.test(line.story) ? glued[0].reason : null);
    if (rest) return rest;
  }
  return line.isStory ? null : (matchLink(text, line.span) ?? findPageLine(line.story));
}

/** "© AFP" behind the name of a picture, too. */
const CREDITS: ReadonlySet<NoiseReason> = new Set(['credit', 'caption', 'copyright']);

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
