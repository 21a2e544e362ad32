import type { NoiseReason } from '#model/article.ts';
import { lets, PatternGate } from '../gate/pattern-gate.ts';
import { LINE_PATTERNS, MENU_WORDS, NOISE_OPENINGS, SHARE_WORDS, WHOLE_LINES } from '../lexicon/noise-cues.ts';
import { matchesOf } from '../matches-of.ts';
import { findSentenceEnd } from './find-sentence-end.ts';
import { TELLS } from './tells.ts';

const REASON_OF_LINE = new Map<string, NoiseReason>(
  Object.entries(WHOLE_LINES).flatMap(([reason, lines]) =>
    lines.split('|').map((line) => [line.trim(), reason as NoiseReason] as const),
  ),
);

const GATE = new PatternGate();
const LINES = LINE_PATTERNS.map(([reason, source]) => ({
  reason,
  gated: GATE.add(new RegExp(`^(?:${source})$`, 'iu')),
}));
/** Longer lines are no bars and counters; tickers of some headlines are the longest. */
const LONGEST_PATTERN_LINE = 300;

const OPENINGS = NOISE_OPENINGS.map(({ pattern, reason, glued }) => ({
  gated: GATE.add(new RegExp(pattern, 'iuy')),
  reason,
  glued,
  // A pattern in capitals only ("READ MORE") means them.
  capitals: /^[A-Z]{3}/.test(pattern),
}));
/** No opening is longer than what it names and what is forbidden to be done with it. */
const LONGEST_OPENING = 240;

export interface Opening {
  readonly reason: NoiseReason;
  readonly end: number;
}

/** The noise that opens at `at`, as far as the words say which it is; null for none. */
export function matchOpening(text: string, at: number, gluedOnly: boolean): Opening | null {
  const seen = GATE.read(text, { start: at, end: Math.min(at + LONGEST_OPENING, text.length) });
  for (const { gated, reason, glued, capitals } of OPENINGS) {
    if ((gluedOnly && !glued) || !lets(seen, gated)) continue;
    const regex = gated.pattern;
    regex.lastIndex = at;
    const match = regex.exec(text);
    if (!match) continue;
    if (capitals && match[0] !== match[0].toUpperCase()) continue;
    if (reason === 'advertisement' && /^adv/i.test(match[0])) {
      if (isAdvertMark(text, at, regex.lastIndex)) return { reason, end: regex.lastIndex };
      continue;
    }
    if (isTold(text, at, regex.lastIndex)) continue;
    return { reason, end: regex.lastIndex };
  }
  return null;
}

/** After a mark of noise, what shows that it was the story's own word: "Edited by both sides, the text was …", "Trending topics …, aides said." */
function isTold(text: string, at: number, from: number): boolean {
  const mark = text.slice(at, from);
  // "Also read out was a letter", "Copyright protection": the story's words go on in small letters.
  if (
    /^[Cc]opyright \p{Ll}$/u.test(mark) ||
    (/^also read$/i.test(mark) && /^ \p{Ll}/u.test(text.slice(from, from + 2)))
  )
    return true;
  const newline = text.indexOf('\n', from);
  const sentence = text.slice(
    from,
    findSentenceEnd(text, from, Math.min(newline < 0 ? text.length : newline, from + LONGEST_TOLD)),
  );
  if (!sentence.endsWith('.')) return false;
  if (NOTE.test(mark)) return false;
  if (/[:|»>→]\s*$/.test(mark)) return /^\s*\p{Ll}/u.test(sentence) && TELLS.test(sentence);
  return / by\b/.test(mark) ? MAIN_CLAUSE.test(sentence) : REPORTS.test(sentence);
}

/** What an editor says of the page is told like a story. */
const NOTE = /^(?:editor|correction|clarification|disclaimer)/i;

/** A sentence longer than this is no mark with a link. */
const LONGEST_TOLD = 300;
const MAIN_CLAUSE = /, (?:the|a|an|it|he|she|they) [^.;]{0,80}\b(?:is|are|was|were|has|had|will|\p{Ll}{2,15}ed)\b/u;
const REPORTS = /,["”]? (?:[\p{L}’'. ]{2,40} )?(?:said|says|told|added)\b/u;

/** "Advertisement" alone or before a new sentence; "Advertisement revenue fell" is a sentence. */
const isAdvertMark = (text: string, start: number, end: number) =>
  /^\s*(?:$|[\n.:|)\]–—-]|["“(]?\p{Lu})/u.test(text.slice(end, end + 4)) && /\p{Lu}/u.test(text.charAt(start));

/** A whole line that is noise by its own look: a known mark, a menu, a share bar, an address, a market ticker. */
export function findLineNoise(line: string): NoiseReason | null {
  const key = bareLine(line);
  const known = REASON_OF_LINE.get(key);
  if (known) return known;
  if (key === '') return 'header';
  if (line.length > 400) return null;
  if (holdsAny(line, CODE_MARKS) && CODE.test(line) && !/\p{Ll}\. /u.test(line)) return 'advertisement';
  // Counters and page numbers: "👁 1245", "– 30 –", "1 2 3 … Next". Dates in figures are stamps and are read as such.
  if (line.length < 30 && !/\p{L}/u.test(line.replace(/(?:next|last|older)\W{0,3}$|(?<=\d)[km]\b/giu, '')))
    return 'header';
  if (!line.includes(' ') && /^(?:https?:\/\/|www\.)\S{1,400}$/i.test(line)) return 'related-links';
  if ((line.startsWith('@') || line.startsWith('#')) && /^(?:@|#)\S{1,60}(?:\s+(?:@|#)\S{1,60}){0,20}$/.test(line))
    return 'share-bar';
  if (isBreadcrumb(line) || isKicker(line) || EDITIONS.test(line)) return 'menu';
  if (BRACKETED.test(line)) return 'related-links';
  if (PRICES.test(line) || line.startsWith('** ')) return 'advertisement';
  if (isTagLine(line)) return 'related-links';
  if (holdsAny(line, TEASER_BARS) && TEASER.test(line)) return 'related-links';
  return findWordBar(line) ?? findTicker(line) ?? findClockList(line) ?? findLinePattern(line);
}

/** "[ A love story in ten letters ]": a link between two paragraphs. A sentence in brackets has its stop, a stamp its year. */
const BRACKETED = /^\[(?![^\]]*\d{4})[^[\]]{4,160}(?<![.]["”’]?\s?)\]$/;
/** "€5 €10 €20 Other": what may be given. */
const PRICES = /^(?:[€$£₹]\s?\d[\d.,]{0,8}[\s|]{0,3}){2,8}(?:\p{L}{2,12})?$/u;

/** "EN | RU | HY", "Eng Рус Հայ": the same page in other languages. */
const EDITIONS = /^\p{Lu}\p{L}{1,2}(?:[ |/·•]{1,3}\p{Lu}\p{L}{1,2}){1,8}$/u;

/** Parts of a line of tags are names or a noun with its adjective. */
const LONGEST_TAG = 3;

/** "Armenia | France", "macron, pashinyan, yerevan": names between bars; between commas only in small letters, for lists have capitals. */
function isTagLine(line: string): boolean {
  if (line.length > 200 || /[.!?:"“”\d]/.test(line)) return false;
  const barred = line.split(' | ');
  const parts = barred.length > 1 ? barred : line === line.toLowerCase() ? line.split(', ') : [];
  return (
    parts.length > (barred.length > 1 ? 1 : 2) &&
    parts.every((part) => part !== '' && part.split(' ', LONGEST_TAG + 1).length <= LONGEST_TAG)
  );
}

/** Most lines hold no sign of what a costly pattern looks for. */
const holdsAny = (line: string, signs: readonly string[]): boolean => signs.some((sign) => line.includes(sign));

/** Each form of code below has one of these. */
const CODE_MARKS = [';', '{', '<', '=', '(', 'window.', 'document.'];
/** Scripts and styles that were copied with the page. */
const CODE =
  /\)\s?;\s*$|\b(?:window|document)\.\w|\bfunction\s?\w{0,20}\(|\bvar \w{1,30}\s?=|\.push\(|^[.#@]?[\w -]{1,40}\{[^{}]{0,200}\}?$|^<\/?\w{1,12}[^<>]{0,200}>$/;

/** Without outer punctuation, marks and counts, in small letters: "» Read more…" → "read more". */
const bareLine = (line: string) =>
  line.length > 80
    ? line
    : line
        .toLowerCase()
        .replaceAll('’', "'")
        .replace(/^[^\p{L}\d©#-]{1,20}/u, '')
        .replace(/[^\p{L}\d)*+#-]{1,20}$/u, '')
        .replace(/\s{0,3}\(\d{1,5}\)$/, '')
        .replace(/^[-–—=*_#\s]{1,20}|[-–—=*_#\s]{1,20}$/g, (mark) => (mark.includes('#') ? mark : ''));

function findLinePattern(line: string): NoiseReason | null {
  if (line.length > LONGEST_PATTERN_LINE || /[.…:;]["'”’)]{0,3}$/.test(line.slice(-5))) return null;
  let bare = line.replace(/^[^\p{L}\p{N}#+-]{1,10}|[^\p{L}\p{N})+%°-]{1,10}$/gu, '');
  if (bare.endsWith(')') && !bare.includes('(')) bare = bare.slice(0, -1);
  const seen = GATE.read(bare, { start: 0, end: bare.length });
  return LINES.find(({ gated }) => lets(seen, gated) && gated.pattern.test(bare))?.reason ?? null;
}

const SEPARATORS = /[\s|•·›»/,:&>+–—-]{1,20}/u;
const ENDS_SENTENCE = /[.!?]["'”’)]{0,3}$/;

/** "Home World Politics Sport" and "Share Tweet Email Print 12": most words come from bars, and there is no sentence. */
function findWordBar(line: string): NoiseReason | null {
  if (ENDS_SENTENCE.test(line.slice(-5)) && !line.includes('|')) return null;
  const words = line.toLowerCase().split(SEPARATORS).filter(Boolean);
  if (words.length < 2 || words.length > 60) return null;
  const counted = words.filter((word) => !/^\d+$/.test(word));
  const share = counted.filter((word) => SHARE_WORDS.has(word)).length;
  const menu = counted.filter((word) => MENU_WORDS.has(word)).length;
  const strong = counted.some((word) => STRONG_SHARE.has(word));
  if (strong && share >= counted.length * 0.75) return 'share-bar';
  // Menus are capitals throughout; three words, because "Defence Minister" is a heading.
  const capitals = line.split(SEPARATORS).filter((word) => /^[\p{Lu}\d]/u.test(word)).length;
  if (counted.length >= 3 && menu >= counted.length * 0.8 && capitals >= words.length * 0.8) return 'menu';
  // "SECTIONS ARGENTINA LATIN AMERICA ECONOMY CULTURE & IDEAS OP-ED": no headline is half sections, whatever its letters.
  if (counted.length >= 5 && menu >= counted.length * 0.5 && line === line.toUpperCase()) return 'menu';
  // A longer bar has sections of the site's own: "Top News Politics North Korea Economy K-pop".
  if (counted.length >= 5 && menu >= counted.length * 0.6 && capitals >= words.length - 1) return 'menu';
  if (/ \/ /.test(line) && menu >= counted.length * 0.8) return 'menu';
  if (/[|•·›»>/]/.test(line) && counted.length === menu) return 'menu';
  if (/[|•·›»>]/.test(line) && counted.length >= 3 && menu + share >= counted.length * 0.55) return 'menu';
  return null;
}

const TEASER_BARS = [' · ', ' • ', ' | '];
/** "Americas category · February 6, 2024 · 1:05 PM UTC · Argentine President …": another story with its section and hour. */
const TEASER =
  /^[\p{L} ]{3,30} [·•|] (?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}|\d{1,2} \p{L}{3,6} ago)[^·•|]{0,12} [·•|] (?:[^·•|]{1,15} [·•|] ){0,2}(?:\S{1,30} ){5}/u;

/** "POLITICSGermany": a section and its part, glued. */
const isKicker = (line: string): boolean =>
  line.length < 40 && MENU_WORDS.has((/^(\p{Lu}{4,20})\p{Lu}\p{Ll}{2,20}$/u.exec(line)?.[1] ?? '').toLowerCase());

/** "News / India News / Jaishankar in Abu Dhabi": from the home page down to this one. */
function isBreadcrumb(line: string): boolean {
  // Cheap: most lines hold no such mark.
  if (!/[>»›/|]| - /.test(line)) return false;
  const steps = line.split(/ ?[>»›] ?| [/|-] |\/(?=\p{Lu})/u);
  return (
    steps.length >= 3 &&
    steps.slice(0, -1).every((step) => step.length < 25) &&
    MENU_WORDS.has((steps[0] ?? '').toLowerCase().split(' ')[0] ?? '')
  );
}

/** "POLITICS", "Middle East": nothing but a section's name. */
export const isSectionName = (line: string): boolean =>
  line.length < 40 &&
  line
    .toLowerCase()
    .split(SEPARATORS)
    .filter(Boolean)
    .every((word) => MENU_WORDS.has(word));

const STRONG_SHARE = new Set(
  'share tweet facebook twitter whatsapp telegram linkedin reddit pinterest email e-mail print bookmark viber flipboard copy follow x'.split(
    ' ',
  ),
);

/** "DOW 39,170 ▲ 0.5%  EUR/USD 1.08": several quotes with numbers and no sentence. */
function findTicker(line: string): NoiseReason | null {
  if (line.length > 300 || !/[▲▼△▽↑↓%/°º]|[A-Z]{2}:? \d/.test(line) || ENDS_SENTENCE.test(line.slice(-5))) return null;
  const marks =
    line.match(
      /[▲▼△▽↑↓]|[+−-]?\d{1,3}(?:[.,]\d{1,4})?\s?%|\b[A-Z]{3}\/[A-Z]{3}\b|[°º]\s?[CF]\b|\b(?:USD|EUR|GBP|RUB|UAH|TRY|JPY|CNY|KZT|AMD|AZN|GEL|BTC|ETH|B(?:rent|RENT)|WTI|Gold|GOLD|DOW|Dow|NASDAQ|Nasdaq|S&P 500|FTSE(?: 100)?|DAX|Nikkei|Sensex|SENSEX|Nifty|NIFTY)[:\s]{1,3}\d/g,
    )?.length ?? 0;
  return marks >= 2 ? 'ticker' : null;
}

const CLOCK_HEADLINE = /(?:^|\s)(?:[01]?\d|2[0-3]):[0-5]\d\s{1,3}["“‘]?(?=\p{Lu}[^\n]{12})(?![A-Z]{2,5}\b|[ap]\.?m)/gu;
const HEADS_CLOCKS =
  /^\W{0,4}(?:(?:latest|top|breaking|last|hot|all|main|world|today[’']?s?|recent|live) (?:news|headlines|updates?|stories)|news ?(?:feed|line|wire|ticker)?|live|timeline)?\W{0,4}$/i;

/** "09:41 Patriot battery repels attack", "Latest news 21:10 Erdogan arrives 20:45 Oil slides": headlines by the clock, no sentence. */
function findClockList(line: string): NoiseReason | null {
  if (!/\d:\d/.test(line) || /[.…]["'”’)]{0,3}$/.test(line.slice(-5)) || /(?:19|20)\d{2}/.test(line.slice(0, 40)))
    return null;
  const clocks = matchesOf(CLOCK_HEADLINE, line);
  const first = clocks[0];
  if (!first) return null;
  return clocks.length > 1 || HEADS_CLOCKS.test(line.slice(0, first.index)) ? 'ticker' : null;
}
