import type { Noise, NoiseReason } from '#model/article.ts';
import type { Span } from '#model/span.ts';
import type { Stamp } from '../found.ts';
import { isByline } from './find-byline.ts';
import { matchDateline, matchGluedStamp, matchStampLine } from './find-stamps.ts';
import { dropLine, isBodyLike, type Line } from './line.ts';

/** Bars of a site that can hold the date: "Kyiv Post | May 14, 2024 | 3 min read". */
const MAY_STAMP: ReadonlySet<NoiseReason> = new Set(['header', 'share-bar', 'menu', 'credit', 'ticker']);

/** Stamps stand over the story; below it only labelled ones count ("Published: …" at the foot). */
export function findStampLines(text: string, lines: readonly Line[], stamps: Stamp[]): void {
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

/** ` date 2024-04-02 ` before the title or the first sentence: in the first line that is not the site's. */
export function cutGluedStamp(text: string, lines: readonly Line[], into: { stamps: Stamp[]; pieces: Noise[] }): void {
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
export function findOpenings(
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
