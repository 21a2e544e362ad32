import { lowerBound } from '#base/binary-search.ts';

/**
 * The words of many entries, as columns: the entries that have word w are `entries[starts[w] … starts[w + 1])`, ascending, and
 * `weights` beside them says how much the best place counts in which they have it.
 *
 * ```
 *   words     barrot   │ blinken      │ brussels …      sorted
 *   entries   7        │ 0  3  7  12  │ 3
 *   weights   2        │ 3  3  2   1  │ 1
 * ```
 */
export interface WordIndex {
  /** How many entries there are. */
  readonly size: number;
  readonly words: readonly string[];
  /** Which letters each word has, a bit each: most words that are far from a typed one are told apart by that alone. */
  readonly letters: Int32Array;
  readonly starts: Int32Array;
  readonly entries: Int32Array;
  readonly weights: Uint8Array;
}

export interface WordIndexBuilder {
  /** `texts` beside the weight of each, as words. Entries are numbered in the order in which they come. */
  readonly add: (texts: readonly (readonly [words: readonly string[], weight: number])[]) => void;
  readonly build: () => WordIndex;
}

interface Column {
  readonly entries: number[];
  readonly weights: number[];
}

export function collectWords(): WordIndexBuilder {
  const columns = new Map<string, Column>();
  let size = 0;
  return {
    add: (texts) => {
      for (const [words, weight] of texts) for (const word of words) addWord(columns, word, { entry: size, weight });
      size += 1;
    },
    build: () => toIndex(columns, size),
  };
}

function addWord(
  columns: Map<string, Column>,
  word: string,
  { entry, weight }: { entry: number; weight: number },
): void {
  if (word === '') return;
  const column = columns.get(word);
  if (!column) columns.set(word, { entries: [entry], weights: [weight] });
  else if (column.entries.at(-1) !== entry) {
    column.entries.push(entry);
    column.weights.push(weight);
  } else column.weights[column.weights.length - 1] = Math.max(column.weights.at(-1) ?? 0, weight);
}

function toIndex(columns: ReadonlyMap<string, Column>, size: number): WordIndex {
  const words = [...columns.keys()].sort();
  const starts = new Int32Array(words.length + 1);
  words.forEach((word, w) => {
    starts[w + 1] = (starts[w] ?? 0) + (columns.get(word)?.entries.length ?? 0);
  });
  const entries = new Int32Array(starts.at(-1) ?? 0);
  const weights = new Uint8Array(entries.length);
  words.forEach((word, w) => {
    entries.set(columns.get(word)?.entries ?? [], starts[w]);
    weights.set(columns.get(word)?.weights ?? [], starts[w]);
  });
  return { size, words, letters: Int32Array.from(words, lettersOf), starts, entries, weights };
}

export function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i += 1) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

/** The places of the words that begin with `start`: from the first up to, but not with, the last. */
export function wordsFrom({ words }: WordIndex, start: string): readonly [from: number, to: number] {
  const from = firstWordFrom(words, start);
  let to = from;
  while (words[to]?.startsWith(start)) to += 1;
  return [from, to];
}

function firstWordFrom(words: readonly string[], start: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether an entry has the word at place `w`. */
export function hasWord({ starts, entries }: WordIndex, w: number, entry: number): boolean {
  const column = entries.subarray(starts[w], starts[w + 1]);
  return column[lowerBound(column, entry)] === entry;
}
