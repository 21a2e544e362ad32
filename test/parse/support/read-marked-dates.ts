import type { Publication } from '#model/article.ts';
import type { DateEstimate } from '#model/date-estimate.ts';
import { readEdtf } from '#model/edtf.ts';
import type { DateMention } from '#model/mention.ts';
import { findSentences } from '#parse/layout/find-sentences.ts';
import { findDates } from '#parse/mentions/find-dates.ts';
import { anchorDates } from '#parse/refine/anchor-dates.ts';

/** `She landed on [Monday|2031-05-12].` → the plain text and what must be found in it. `-`: no date; `~`: no value. */
export function readMarked(marked: string): {
  text: string;
  want: { words: string; edtf: string; start: number; end: number }[];
} {
  const want: { words: string; edtf: string; start: number; end: number }[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[([^\]|]*)\|([^\]]*)\]/g)) {
    text += marked.slice(at, match.index);
    const [all, words = '', edtf = ''] = match;
    if (edtf !== '-') want.push({ words, edtf, start: text.length, end: text.length + words.length });
    text += words;
    at = match.index + all.length;
  }
  return { text: text + marked.slice(at), want };
}

export function publicationOn(edtf: string | null): Publication {
  const days = edtf === null ? null : readEdtf(edtf);
  const basis = { rule: 'written', anchor: { kind: 'none' }, direction: null } as const;
  const estimate: DateEstimate | null = days && edtf ? { ...days, edtf, words: edtf, source: null, basis } : null;
  return { estimate, basis: estimate ? 'given' : 'unknown', reasons: [], alternatives: [] };
}

/** The dates of a text of one paragraph. */
export function datesIn(text: string, published: string | null): DateMention[] {
  const paragraph = { span: { start: 0, end: text.length }, role: 'body' } as const;
  const sentences = findSentences(text, { paragraphs: [paragraph], noise: [], stamps: [], datelines: [] });
  const found = sentences.flatMap((sentence, i) => findDates(text, sentence, i));
  return anchorDates(text, sentences, found, publicationOn(published));
}

/** "words → EDTF" for each find, in order; `~` for a repeated time, `?` for one that stays undecided. */
export const outlineOf = (text: string, mentions: readonly DateMention[]): string[] =>
  mentions.map(
    ({ value, estimate, span }) =>
      `${text.slice(span.start, span.end)} → ${value === 'set' ? '~' : (estimate?.edtf ?? '?')}`,
  );
