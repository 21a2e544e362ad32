import { decodeEntities } from './decode-entities.ts';
import { joinWrappedLines } from './join-wrapped-lines.ts';

const BLOCK_TAG =
  /<\/?(?:p|div|br|h[1-6]|ul|ol|li|table|tr|td|section|article|header|footer|nav|aside|figure|figcaption|blockquote|hr)\b[^<>]{0,500}>/gi;
const INLINE_TAG =
  /<\/?(?:a|b|i|u|em|strong|span|img|small|sup|sub|font|mark|time|iframe|svg|path|button|form|input|label|html|body|head|meta|link)\b[^<>]{0,1000}>/gi;
// Soft hyphen, zero-width space, word joiner, byte order mark, and the marks that only steer the direction of writing.
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffc]/g;
/** Joiners mean something in Arabic and Indic scripts and in emoji; between Latin letters they are litter. */
const LATIN_JOINER = /(?<=[\x20-\u024f])[\u200c\u200d]|[\u200c\u200d](?=[\x20-\u024f])/g;
const CONTROL = /[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/g;

/**
 * The one normal form that all spans refer to: NFC, LF, entities decoded, leftover tags gone, one space between words, hard
 * wraps joined. Paragraphs are lines; empty lines stay (at most one in a row), the text has none at either end.
 */
export function normaliseText(source: string): string {
  const lines = plainCharacters(source)
    .split('\n')
    .map((line) => line.trimEnd());
  return joinWrappedLines(lines)
    .map((line) => (/ {2}|\t/.test(line) ? line.replace(/[ \t]+/g, ' ') : line).trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}

function plainCharacters(source: string): string {
  const text = withoutTags(decodeEntities(withoutTags(source)))
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(CONTROL, '');
  if (/^[\x00-\x7f]*$/.test(text)) return text;
  return text
    .replace(INVISIBLE, '')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(LATIN_JOINER, '')
    .normalize('NFC');
}

/** Text copied from a page's source keeps some tags (or has them as entities); their words stay. */
const withoutTags = (text: string) =>
  text.includes('<')
    ? text
        .replace(BLOCK_TAG, '\n\n')
        .replace(INLINE_TAG, '')
        .replace(/<!--[^<>]{0,2000}-->/g, '')
    : text;
