import { findLikeWords, type LikeWord } from './like-words.ts';
import { hasWord, type WordIndex } from './word-index.ts';

/** The best of the entries that have all typed words. */
export interface Ranked {
  readonly best: readonly RankedEntry[];
  /** How many there are in all. */
  readonly total: number;
}

export interface RankedEntry {
  readonly entry: number;
  /** The words of the entry that were meant. */
  readonly found: ReadonlySet<string>;
}

/**
 * The entries that have all of `typed` – begun, or with a slip in it –, best first, at most `most` of them. A rare word counts more
 * than a common one, the word itself more than one that is like it. Costs a few additions for each place where a meant word stands,
 * whatever the number of entries.
 */
export function rankEntries(index: WordIndex, typed: readonly string[], most: number): Ranked {
  const meant = typed.map((word) => findLikeWords(index, word));
  const scores = new Float32Array(index.size);
  // How many of the typed words, from the first on, each entry has.
  const having = new Uint8Array(index.size);
  const best = new Float32Array(index.size);
  meant.forEach((words, nth) => {
    if (nth > 0) best.fill(0);
    for (const word of words) raise(best, index, word);
    for (let entry = 0; entry < best.length; entry += 1) {
      if (best[entry] === 0 || having[entry] !== nth) continue;
      having[entry] = nth + 1;
      scores[entry] = (scores[entry] ?? 0) + (best[entry] ?? 0);
    }
  });
  const { top, total } = takeBest(scores, having, { all: typed.length, most });
  return { best: top.map((entry) => ({ entry, found: wordsIn(index, meant.flat(), entry) })), total };
}

function raise(best: Float32Array, { size, starts, entries, weights }: WordIndex, { place, fit }: LikeWord): void {
  const [from, to] = [starts[place] ?? 0, starts[place + 1] ?? 0];
  const worth = fit * Math.log(1 + size / (to - from));
  for (let at = from; at < to; at += 1) {
    const entry = entries[at] ?? 0;
    const score = worth * (weights[at] ?? 1);
    if (score > (best[entry] ?? 0)) best[entry] = score;
  }
}

interface BestAsked {
  /** Entries count that have so many of the typed words. */
  readonly all: number;
  readonly most: number;
}

function takeBest(scores: Float32Array, having: Uint8Array, { all, most }: BestAsked) {
  const top: number[] = [];
  let total = 0;
  for (let entry = 0; entry < scores.length; entry += 1) {
    if (all === 0 || having[entry] !== all) continue;
    total += 1;
    const score = scores[entry] ?? 0;
    // Of equal ones the earlier stays before the later.
    if (top.length === most && score <= (scores[top.at(-1) ?? 0] ?? 0)) continue;
    const after = top.findIndex((other) => score > (scores[other] ?? 0));
    top.splice(after === -1 ? top.length : after, 0, entry);
    if (top.length > most) top.pop();
  }
  return { top, total };
}

const wordsIn = (index: WordIndex, meant: readonly LikeWord[], entry: number): Set<string> =>
  new Set(meant.filter(({ place }) => hasWord(index, place, entry)).map(({ place }) => index.words[place] ?? ''));
