import { lettersOf, type WordIndex, wordsFrom } from './word-index.ts';

/** A word of the index that can be meant by a typed one: its place, and how well it fits (1: it is the same). */
export interface LikeWord {
  readonly place: number;
  readonly fit: number;
}

// A word that was only begun is less sure than one that stands there; the less of it was typed, the less sure.
const BEGUN_FIT = 0.6;
// A slip of the pen is less likely than a word that goes on.
const SLIP_FIT = 0.3;

/** The words that begin with what was typed, and those that are it but for a slip of the pen. */
export function findLikeWords(index: WordIndex, typed: string): LikeWord[] {
  const found: LikeWord[] = [];
  const [from, to] = wordsFrom(index, typed);
  // One letter begins too much to be a help.
  const begun = typed.length > 1 ? to : from + (index.words[from] === typed ? 1 : 0);
  for (let place = from; place < begun; place += 1) {
    const { length } = index.words[place] ?? '';
    found.push({ place, fit: length === typed.length ? 1 : (BEGUN_FIT * typed.length) / length });
  }
  const most = mostSlips(typed);
  if (most > 0) addSlips(index, { typed, most, from, to: begun }, found);
  return found;
}

// A slip in five letters, two in nine. Short words and numbers are taken as typed: 2024 is not 2025.
const mostSlips = (word: string): number => (word.length < 5 || /\d/.test(word) ? 0 : word.length < 9 ? 1 : 2);

interface SlipsAsked {
  readonly typed: string;
  readonly most: number;
  /** Words between these places are found already. */
  readonly from: number;
  readonly to: number;
}

function addSlips({ words, letters }: WordIndex, { typed, most, from, to }: SlipsAsked, found: LikeWord[]): void {
  const typedLetters = lettersOf(typed);
  for (let place = 0; place < words.length; place += 1) {
    // One slip takes one letter away, adds one, or puts one in another's place: two bits at most.
    if (countBits((letters[place] ?? 0) ^ typedLetters) > 2 * most) continue;
    if (place >= from && place < to) continue;
    const slips = countSlips(typed, words[place] ?? '', most);
    if (slips <= most) found.push({ place, fit: SLIP_FIT / slips });
  }
}

function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Letters to add, take away or change to make one word the other (Levenshtein); `most` + 1 where it is more than `most`. */
export function countSlips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const slips = Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next.push(slips);
      least = Math.min(least, slips);
    }
    if (least > most) return most + 1;
    row = next;
  }
  return Math.min(row[b.length] ?? 0, most + 1);
}
