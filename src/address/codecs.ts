import { type Day, readDay, writeDay } from '#model/day.ts';
import type { FacetChoice, MatchMode } from '#select/filter.ts';
import { type DayWindow, SORT_KEYS, type Sort } from '#select/view-choices.ts';
import type { SentenceTarget } from './view-state.ts';

/** Writes a value as one word of the address, and reads it back: null for words that can't be one. */
export interface Codec<T> {
  readonly parse: (text: string) => T | null;
  readonly serialize: (value: T) => string;
}

/** One of a few words. */
export const oneOf = <const T extends string>(words: readonly T[]): Codec<T> => ({
  parse: (text) => words.find((word) => word === text) ?? null,
  serialize: (word) => word,
});

/** Any words at all. */
export const anyWords: Codec<string> = { parse: (text) => text, serialize: (text) => text };

/** `true` ⇄ switched on; what is off stays out of the address. */
export const yesNo: Codec<boolean> = {
  parse: (text) => (text === 'true' ? true : text === 'false' ? false : null),
  serialize: String,
};

// Ids and codes hold letters, digits and -_.:~ only, so a comma can join them without escapes.
const ID = /^[\p{L}\p{N}_.:~-]{1,80}$/u;

/** `a,b,c` ⇄ ids; null when any of them can't be one. */
export const idList: Codec<readonly string[]> = {
  parse: (text) => {
    const ids = [...new Set(text.split(','))];
    return ids.length <= 200 && ids.every((id) => ID.test(id)) ? ids : null;
  },
  serialize: (ids) => ids.join(','),
};

const MODES: readonly MatchMode[] = ['all', 'none'];

/** `a,b` any of · `all:a,b` · `none:a,b` ⇄ the ticked values of one facet. */
export const facetChoice: Codec<FacetChoice> = {
  parse: (text) => {
    const mode = MODES.find((candidate) => text.startsWith(`${candidate}:`)) ?? 'any';
    const values = idList.parse(mode === 'any' ? text : text.slice(mode.length + 1));
    return values && { values, mode };
  },
  serialize: ({ values, mode }) => (mode === 'any' ? '' : `${mode}:`) + idList.serialize(values),
};

/** `2024-04-02` ⇄ a day. */
export const calendarDay: Codec<Day> = { parse: readDay, serialize: writeDay };

/** `2024-03-25..2024-04-10` ⇄ days, both inclusive. */
export const dayWindow: Codec<DayWindow> = {
  parse: (text) => {
    const [first = '', last = '', ...rest] = text.split('..');
    const from = readDay(first);
    const to = readDay(last);
    return from === null || to === null || from > to || rest.length > 0 ? null : { from, to };
  },
  serialize: ({ from, to }) => `${writeDay(from)}..${writeDay(to)}`,
};

/** `date` ascending · `-date` descending ⇄ the list's order. */
export const sortOrder: Codec<Sort> = {
  parse: (text) => {
    const key = SORT_KEYS.find((candidate) => candidate === text.replace(/^-/, ''));
    return key ? { key, direction: text.startsWith('-') ? 'descending' : 'ascending' } : null;
  },
  serialize: ({ key, direction }) => (direction === 'descending' ? `-${key}` : key),
};

/** `article.12` ⇄ a sentence of an article, by its index from 0. */
export const sentenceTarget: Codec<SentenceTarget> = {
  parse: (text) => {
    const dot = text.lastIndexOf('.');
    const [article, index] = [text.slice(0, dot), text.slice(dot + 1)];
    return dot > 0 && ID.test(article) && /^\d{1,6}$/.test(index) ? { article, sentence: Number(index) } : null;
  },
  serialize: ({ article, sentence }) => `${article}.${sentence}`,
};

// More sentences than anyone steps through, and still an address that can be sent.
const MOST_SENTENCES = 200;

/** `a.1,a.7,b.3` ⇄ sentences in the order in which they are gone through. */
export const sentenceTargets: Codec<readonly SentenceTarget[]> = {
  parse: (text) => {
    const targets = text.split(',').map((part) => sentenceTarget.parse(part));
    const known = targets.filter((target) => target !== null);
    return known.length === targets.length && known.length <= MOST_SENTENCES ? known : null;
  },
  serialize: (targets) => targets.slice(0, MOST_SENTENCES).map(sentenceTarget.serialize).join(','),
};
