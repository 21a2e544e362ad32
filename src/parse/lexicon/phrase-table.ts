import { foldText } from '#base/fold-text.ts';
import { FormNotes, type Word } from '../split-words.ts';

/** Phrases by their first word: the longest one that stands at a word is found in a handful of look-ups. */
export interface PhraseTable<T> {
  readonly byFirst: FormNotes<readonly PhraseEntry<T>[] | null>;
}

interface PhraseEntry<T> {
  readonly words: readonly string[];
  /** Exact spelling asked for: acronyms, so that "us", "who" and "un" are no sides. */
  readonly exact: string | null;
  /** Written with a capital here, so asked for with one: "turkey" is no side, "world body" is. */
  readonly capital: boolean;
  readonly value: T;
}

export interface PhraseMatch<T> {
  readonly value: T;
  /** How many words of the sentence it takes. */
  readonly length: number;
}

const isAcronym = (phrase: string) => /^[\p{Lu}\d.]{2,9}$/u.test(phrase);

const startsCapital = (text: string) => text.charAt(0) !== text.charAt(0).toLowerCase();

export function buildPhraseTable<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> {
  const byFirst = new Map<string, PhraseEntry<T>[]>();
  for (const [phrase, value] of entries) {
    const words = foldPhrase(phrase);
    const first = words[0];
    if (first === undefined) continue;
    const list = byFirst.get(first) ?? [];
    list.push({
      words,
      exact: isAcronym(phrase) ? phrase.replaceAll('.', '') : null,
      capital: startsCapital(phrase),
      value,
    });
    byFirst.set(first, list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { byFirst: new FormNotes((fold) => byFirst.get(fold) ?? null) };
}

/** "St. Petersburg" → `st petersburg`, as the words of a sentence are folded. */
export function foldPhrase(phrase: string): string[] {
  return foldText(phrase)
    .replace(/(\p{L})\.(?=\p{L}\.)/gu, '$1')
    .split(/[\s.,()]+/)
    .filter(Boolean);
}

/** The longest phrase that starts at word `at`, or null. Words of one phrase stand apart by a blank (or a dot and a blank) only. */
export function matchPhrase<T>(table: PhraseTable<T>, words: readonly Word[], at: number): PhraseMatch<T> | null {
  const word = words[at];
  if (!word) return null;
  const list = table.byFirst.of(word.form);
  if (!list) return null;
  const capital = word.shape === 'lower' ? false : startsCapital(word.text);
  for (const entry of list) {
    if (entry.capital && !capital) continue;
    if (entry.exact !== null && word.text.replaceAll('.', '') !== entry.exact) continue;
    if (standsAt(entry.words, words, at)) return { value: entry.value, length: entry.words.length };
  }
  return null;
}

function standsAt(phrase: readonly string[], words: readonly Word[], at: number): boolean {
  for (let k = 1; k < phrase.length; k += 1) {
    const before = words[at + k - 1];
    const word = words[at + k];
    if (!word || !before || word.fold !== phrase[k] || before.possessive) return false;
    if (before.gap !== 'space' && before.gap !== 'dot') return false;
  }
  return true;
}
