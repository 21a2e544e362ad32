import { foldText, isAscii } from '#base/fold-text.ts';
import type { Span } from '#model/span.ts';

/**
 * A word of a sentence. `text` is as written without a possessive 's; `fold` is for matching, and dotted acronyms lose their dots
 * there ("U.S." → `us`). `gap` says what stands between this word and the next.
 */
export interface Word extends Span {
  readonly text: string;
  readonly fold: string;
  readonly shape: 'lower' | 'title' | 'upper' | 'mixed' | 'number';
  readonly possessive: boolean;
  readonly gap: 'space' | 'dot' | 'comma' | 'other' | 'end';
  readonly form: WordForm;
}

/** What a word is wherever it stands: worked out once, however often it is said. */
export interface WordForm extends Pick<Word, 'text' | 'fold' | 'shape' | 'possessive'> {
  /** What tables know of its fold: see {@link FormNotes}. */
  readonly notes: unknown[];
}

let tables = 0;

/**
 * What one table says of words, by their folds or their letters. Each form remembers the answer, so that a word that comes again is not looked up again: a
 * look-up by string costs far more than this, and each word of a text is asked of a dozen tables.
 */
export class FormNotes<T extends object | number | boolean | null> {
  readonly #place: number;
  readonly #ask: (fold: string, text: string) => T;

  constructor(ask: (fold: string, text: string) => T) {
    this.#place = tables;
    tables += 1;
    this.#ask = ask;
  }

  of({ notes, fold, text }: WordForm): T {
    const known = notes[this.#place];
    if (known !== undefined) return known as T;
    const answer = this.#ask(fold, text);
    notes[this.#place] = answer;
    return answer;
  }
}

interface Kept {
  readonly text: string;
  readonly span: Span;
  readonly words: readonly Word[];
}

const kept = new WeakMap<Span, Kept>();
let last: Kept | null = null;

/**
 * The words of one span of `text`, in order. Several recognisers ask for the same sentence, so the answer is kept as long as the span
 * object lives.
 */
export function splitWords(text: string, span: Span): readonly Word[] {
  if (last?.span === span && last.text === text) return last.words;
  const known = kept.get(span);
  last = known && known.text === text ? known : { text, span, words: readWords(text, span) };
  if (last !== known) kept.set(span, last);
  return last.words;
}

// No real name or word comes near 96 letters; a "word" of a megabyte is cut into many, so that nothing after works on it as one.
const LONGEST_WORD = 96;

/** The words of a short phrase such as a title: not kept. */
export const splitPhrase = (phrase: string): readonly Word[] => readWords(phrase, { start: 0, end: phrase.length });

function readWords(text: string, span: Span): Word[] {
  const words: Word[] = [];
  let start = nextWordStart(text, span.start, span.end);
  while (start < span.end) {
    const end = wordEnd(text, start, span.end);
    const next = nextWordStart(text, end, span.end);
    const from = isOkina(text, start, span) ? start - 1 : start;
    const to = isOkina(text, next, span) ? next - 1 : next;
    words.push(toWord(text.slice(from, end), from, gapOf(text, end, to, span.end)));
    start = next;
  }
  return words;
}

function nextWordStart(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && !isWordCode(text.charCodeAt(at))) at += 1;
  return at;
}

// As far as a short quotation in single marks goes: further on its end is not looked for.
const LONGEST_QUOTED = 120;

/** The mark of "'Akilisi": a sound of Tongan, Samoan and Hawaiian names, unless it opens a quotation that is closed again. */
function isOkina(text: string, at: number, span: Span): boolean {
  const mark = text.charCodeAt(at - 1);
  if (at <= span.start || at >= span.end || !isMark(mark)) return false;
  const before = text.charCodeAt(at - 2);
  if (!isCapitalCode(text, at) || !(at - 1 === span.start || isBlank(before))) return false;
  return !/\S['’](?![\p{L}\p{N}])/u.test(text.slice(at, Math.min(span.end, at + LONGEST_QUOTED)));
}

/** Letters and digits, joined inside by one apostrophe or hyphen ("Qiang'an", "al-Assad"), and dotted acronyms ("U.S."). */
function wordEnd(text: string, start: number, end: number): number {
  const acronym = acronymEnd(text, start, end);
  if (acronym > start) return acronym;
  const limit = Math.min(end, start + LONGEST_WORD);
  let at = start;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isWordCode(code)) at += 1;
    else if (isJoint(code) && at + 1 < limit && isWordCode(text.charCodeAt(at + 1))) at += 2;
    else break;
  }
  return at;
}

/** "U.S.", "H.E.": two to six capitals with a dot each; `start` where there is none. */
function acronymEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at + 1 < end && at - start < 12 && text.charCodeAt(at + 1) === 46 && isCapitalCode(text, at)) at += 2;
  return at - start >= 4 ? at : start;
}

const isCapitalCode = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  return isWordCode(code) && text.charAt(at) !== text.charAt(at).toLowerCase();
};

// ' ’ ‑ -
const isJoint = (code: number) => code === 39 || code === 0x2019 || code === 45 || code === 0x2011;

// 0: not asked yet, 1: letter, mark or digit, 2: neither. Filled as characters turn up; pairs of surrogates are no letters of news.
const classes = new Uint8Array(0x10000);
// "Trinidad & Tobago", "Trade & Industry": a word that reads "and".
classes['&'.charCodeAt(0)] = 1;

export function isWordCode(code: number): boolean {
  const known = classes[code];
  if (known) return known === 1;
  const isWord = /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(code));
  classes[code] = isWord ? 1 : 2;
  return isWord;
}

function toWord(raw: string, start: number, gap: Word['gap']): Word {
  const form = formOf(raw);
  const { text, fold, shape, possessive } = form;
  return { start, end: start + text.length, text, fold, shape, possessive, gap, form };
}

// An article's own words many times over; hostile text has no end of them.
const MOST_FORMS = 20_000;
// A longer piece of a text is kept by V8 as a window into it: remembering it would keep all of the article.
const LONGEST_REMEMBERED = 12;
const forms = new Map<string, WordForm>();

function formOf(raw: string): WordForm {
  if (raw.length > LONGEST_REMEMBERED) return readForm(raw);
  const known = forms.get(raw);
  if (known) return known;
  if (forms.size >= MOST_FORMS) forms.clear();
  const form = readForm(raw);
  forms.set(raw, form);
  return form;
}

function readForm(raw: string): WordForm {
  const possessive = isPossessive(raw);
  const text = possessive ? raw.slice(0, -2) : raw;
  const plain = isMark(text.charCodeAt(0)) ? text.slice(1) : text;
  const lower = plain.toLowerCase();
  const folded = text === '&' ? 'and' : isAscii(lower) ? lower : foldText(plain);
  const fold = text.charCodeAt(1) === 46 ? folded.replaceAll('.', '') : folded;
  return { text, fold, shape: shapeOf(plain, lower), possessive, notes: [] };
}

const isMark = (code: number) => code === 39 || code === 0x2018 || code === 0x2019;

function isPossessive(raw: string): boolean {
  const last = raw.charCodeAt(raw.length - 1);
  if (raw.length < 3 || (last !== 115 && last !== 83)) return false;
  const mark = raw.charCodeAt(raw.length - 2);
  return mark === 39 || mark === 0x2019;
}

function shapeOf(text: string, lower: string): Word['shape'] {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return 'number';
  if (text === lower) return 'lower';
  if (text.charAt(0) === lower.charAt(0)) return 'mixed';
  return text.length > 1 && text === text.toUpperCase() ? 'upper' : 'title';
}

function gapOf(text: string, from: number, to: number, end: number): Word['gap'] {
  if (to >= end) return 'end';
  const first = text.charCodeAt(from);
  if (to - from === 1) return isBlank(first) ? 'space' : 'other';
  if (to - from === 2 && isBlank(text.charCodeAt(from + 1))) {
    if (first === 46) return 'dot';
    if (first === 44) return 'comma';
  }
  // A double blank, or a blank with a line end, is still a blank between two words.
  return from < to && to - from < 4 && text.slice(from, to).trim() === '' ? 'space' : 'other';
}

const isBlank = (code: number) => code === 32 || code === 0xa0 || code === 10;
