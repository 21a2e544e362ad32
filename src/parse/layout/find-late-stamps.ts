import type { Noise } from '#model/article.ts';
import type { Stamp } from '../found.ts';
import { FULL_DATE } from '../lexicon/stamp-words.ts';
import { matchStampLine } from './find-stamps.ts';
import type { Line } from './line.ts';

// Where a page says when it was published if no line of its own does: in its title, its small print, its address.

/** "Joint statement, Paris, 20 June 2024", "… for talks (20 June 2024)", "[20 June 2024] …" */
const IN_TITLE = new RegExp(
  `^[([]?(?<first>${FULL_DATE})[)\\]]?\\s?[|:–—-]?\\s|(?:\\s[–—|-]\\s|,\\s|[([])(?<last>${FULL_DATE})[)\\]]?$`,
);
const LABELLED = new RegExp(
  `\\b(?:[Pp]ublished|PUBLISHED|[Pp]osted|[Uu]pdated)(?: on| at)?\\s?[:–-]?\\s(?<date>${FULL_DATE})`,
);
/** "https://example.org/news/2024/06/20/talks" */
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s?#]{4,120}?[/-](?<date>(?:19|20)\d{2}([/-])(?:0\d|1[0-2])\2(?:[0-2]\d|3[01]))(?!\d)/;
/** Small print; longer pieces are lists with dates of other stories. */
const LONGEST_PIECE = 300;

/** Asked only of a page that has no stamp. At most one. */
export function findLateStamps(text: string, lines: readonly Line[], noise: readonly Noise[]): Stamp[] {
  for (const { span } of lines.filter(({ role }) => role === 'title')) {
    const match = IN_TITLE.exec(text.slice(span.start, span.end));
    const date = match?.groups?.first ?? match?.groups?.last;
    if (match && date) return [stampAt(span.start + match.index + match[0].indexOf(date), date)];
  }
  const pieces = noise.filter(({ span }) => span.end - span.start <= LONGEST_PIECE);
  // "… in Paris. First published: 5 May 2024, 14:20": behind the last sentence.
  const whole = pieces.find(({ span, reason }) => reason === 'header' && matchStampLine(text, span)?.labelled);
  if (whole) return [{ span: whole.span, where: 'header' }];
  for (const pattern of [LABELLED, ADDRESS]) {
    for (const { span } of pieces) {
      const match = pattern.exec(text.slice(span.start, span.end));
      const date = match?.groups?.date;
      if (match && date) return [stampAt(span.start + match.index + match[0].indexOf(date), date)];
    }
  }
  return [];
}

const stampAt = (start: number, date: string): Stamp => ({
  span: { start, end: start + date.length },
  where: 'header',
});
