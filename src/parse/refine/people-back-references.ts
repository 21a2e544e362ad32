import type { Sentence } from '#model/article.ts';
import { compareSpans, type Span } from '#model/span.ts';
import type { FoundPerson } from '../found.ts';
import { FUNCTION_WORDS } from '../lexicon/not-names.ts';
import { isBodyWord, wordKey } from '../mentions/people-names.ts';
import { splitWords, type Word } from '../split-words.ts';
import type { PersonCluster } from './people-clusters.ts';

/** A surname found again, of a person whose full name the article has. */
export interface BackReference {
  readonly found: FoundPerson;
  readonly cluster: PersonCluster;
}

/**
 * Surnames of the article's own people where no recogniser could know them: of strangers, and those that are common words ("Lee",
 * "May"). One pass over the sentences; where two people share the surname, it is left to be ambiguous.
 */
export function findBackReferences(
  text: string,
  sentences: readonly Sentence[],
  people: readonly FoundPerson[],
  clusters: readonly PersonCluster[],
): BackReference[] {
  const bearers = bearersBySurname(clusters);
  if (bearers.size === 0) return [];
  const openers = new Set([...bearers.keys()].map(firstOf));
  const taken = sortedSpans(people);
  let next = 0;
  const out: BackReference[] = [];
  sentences.forEach((sentence, index) => {
    const words = splitWords(text, sentence.span);
    for (let i = 0; i < words.length; i += 1) {
      const match = surnameAt(words, i, bearers, openers);
      if (!match) continue;
      const found = toFound(text, words, i, match.length, index);
      while (next < taken.length && (taken[next]?.end ?? 0) <= found.span.start) next += 1;
      if ((taken[next]?.start ?? found.span.end) >= found.span.end) out.push({ found, cluster: match.cluster });
      i += match.length - 1;
    }
  });
  return out;
}

function firstOf(key: string): string {
  const blank = key.indexOf(' ');
  return blank < 0 ? key : key.slice(0, blank);
}

/** Only surnames that one person of the article bears. */
function bearersBySurname(clusters: readonly PersonCluster[]): Map<string, PersonCluster> {
  const bearers = new Map<string, PersonCluster | null>();
  for (const cluster of clusters) {
    for (const key of cluster.surnames) bearers.set(key, bearers.has(key) ? null : cluster);
  }
  const single = new Map<string, PersonCluster>();
  for (const [key, cluster] of bearers) if (cluster && key.length > 1) single.set(key, cluster);
  return single;
}

// "van der Laan Bouma": four words are the longest surname worth a look.
const LONGEST = 4;

function surnameAt(
  words: readonly Word[],
  at: number,
  bearers: ReadonlyMap<string, PersonCluster>,
  openers: ReadonlySet<string>,
): { cluster: PersonCluster; length: number } | null {
  const first = words[at];
  // A lower-case word opens a surname as a particle only ("van der"); those have at most four letters.
  if (!first || first.shape === 'number' || (first.shape === 'lower' && first.text.length > 4)) return null;
  if (!openers.has(firstOf(wordKey(first)))) return null;
  let key = '';
  let best: { cluster: PersonCluster; length: number } | null = null;
  for (let k = 0; k < LONGEST; k += 1) {
    const word = words[at + k];
    if (!word) break;
    key = k === 0 ? wordKey(word) : `${key} ${wordKey(word)}`;
    const cluster = bearers.get(key);
    if (cluster && word.shape !== 'lower') best = { cluster, length: k + 1 };
    if (word.gap !== 'space' || word.possessive) break;
  }
  return best && standsAlone(words, at, best.length) ? best : null;
}

/** No capitalised stranger beside it: "Kennedy Avenue", "Ban Lee" are somebody or something else. */
function standsAlone(words: readonly Word[], at: number, length: number): boolean {
  const word = words[at];
  const last = words[at + length - 1];
  const before = words[at - 1];
  const after = words[at + length];
  if (!word || !last) return false;
  // "May" and "He" open sentences as small words.
  if (length === 1 && FUNCTION_WORDS.has(word.fold) && at === 0) return false;
  if (before?.gap === 'space' && isCapital(before) && at > 1 && !before.possessive) return false;
  if (last.gap !== 'space' || last.possessive) return true;
  return !(after && isCapital(after)) && !isBodyWord(after);
}

const isCapital = (word: Word) => (word.shape === 'title' || word.shape === 'upper') && !FUNCTION_WORDS.has(word.fold);

function toFound(text: string, words: readonly Word[], at: number, length: number, sentence: number): FoundPerson {
  const span = { start: words[at]?.start ?? 0, end: words[at + length - 1]?.end ?? 0 };
  const name = text.slice(span.start, span.end);
  return { kind: 'person', form: 'surname', span, sentence, name, title: null, side: null, candidates: [] };
}

/** Spans of names and titles, in reading order and without those inside another. */
function sortedSpans(people: readonly FoundPerson[]): Span[] {
  const spans = people
    .flatMap((found) => (found.title ? [found.span, found.title.span] : [found.span]))
    .sort(compareSpans);
  let end = -1;
  return spans.filter((span) => {
    const outside = span.end > end;
    if (outside) end = span.end;
    return outside;
  });
}
