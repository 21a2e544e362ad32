import { diffWords } from 'diff';
import type { Corpus } from '#model/corpus.ts';
import {
  collectShared,
  LEAST_COUNTERPART,
  matchSentences,
  type SentenceMatch,
  type SharedFeatures,
} from './match-sentences.ts';
import type { SentenceLink } from './sentence-link.ts';
import { splitSentenceWords } from './sentence-words.ts';

/** A stretch of words in both sentences or in one alone. `same` is as the right sentence writes it. */
export interface WordDifference {
  readonly kind: 'same' | 'left' | 'right';
  readonly text: string;
}

/** A sentence with its counterpart, or a sentence that has none: then one end is null and nothing is shared. */
export type AlignedRow =
  | {
      readonly left: SentenceLink;
      readonly right: SentenceLink;
      readonly score: number;
      readonly shared: SharedFeatures;
      /** null: the two are not close enough for word differences to say anything. */
      readonly differences: readonly WordDifference[] | null;
    }
  | { readonly left: SentenceLink; readonly right: null }
  | { readonly left: null; readonly right: SentenceLink };

/** The whole sentence behind a link, whatever part of it the link quotes. */
export type SentenceText = (link: SentenceLink) => string;

// With less than half of the words in common, a word-by-word difference is mostly crossed-out text and hides the few that stayed. Counted in
// plain words, not by score: a score falls with every rare word, and two rewordings of one sentence differ in just these.
const LEAST_COMMON_WORDS = 0.5;

// More changed words than this no longer read as a change of wording; it also bounds the work on hostile sentences.
const MOST_EDITS = 200;

/**
 * Sets the sentences of two sides next to one another: each has at most one counterpart, the best pairs first, and none is forced.
 * Rows follow the left side's reading order; right sentences without counterpart come last, in theirs.
 */
export function alignSentences(
  corpus: Corpus,
  left: readonly SentenceLink[],
  right: readonly SentenceLink[],
): AlignedRow[] {
  const pairs = pairBest(matchSentences(corpus, left, right, LEAST_COUNTERPART));
  const textOf = buildSentenceText(corpus);
  const taken = new Set([...pairs.values()].map((match) => match.right));
  const rows = left.map((link, at): AlignedRow => {
    const match = pairs.get(at);
    const other = match && right[match.right];
    if (!match || !other) return { left: link, right: null };
    const shared = collectShared(corpus, link, other);
    return {
      left: link,
      right: other,
      score: match.score,
      shared,
      differences: diffSentences(textOf(link), textOf(other)),
    };
  });
  const rest = right.flatMap((link, at): AlignedRow[] => (taken.has(at) ? [] : [{ left: null, right: link }]));
  return [...rows, ...rest];
}

/** From the best pair down, a pair stands when neither sentence has a counterpart yet. */
function pairBest(matches: readonly SentenceMatch[]): Map<number, SentenceMatch> {
  const pairs = new Map<number, SentenceMatch>();
  const taken = new Set<number>();
  for (const match of matches) {
    if (pairs.has(match.left) || taken.has(match.right)) continue;
    pairs.set(match.left, match);
    taken.add(match.right);
  }
  return pairs;
}

function diffSentences(left: string, right: string): WordDifference[] | null {
  if (shareWords(left, right) < LEAST_COMMON_WORDS) return null;
  const changes = diffWords(left, right, { maxEditLength: MOST_EDITS });
  if (!changes) return null;
  return changes.map(({ value, added, removed }) => ({
    kind: added ? 'right' : removed ? 'left' : 'same',
    text: value,
  }));
}

/** How much of both sentences' telling words is in both, 0–1 (Dice). */
function shareWords(left: string, right: string): number {
  const [a, b] = [left, right].map((text) => new Set(splitSentenceWords(text).map(({ stem }) => stem)));
  if (!a || !b || a.size + b.size === 0) return 0;
  return (2 * [...a].filter((stem) => b.has(stem)).length) / (a.size + b.size);
}

function buildSentenceText(corpus: Corpus): SentenceText {
  const articles = new Map(corpus.articles.map((article) => [article.id, article]));
  return ({ article, sentence }) => {
    const found = articles.get(article);
    const span = found?.sentences[sentence]?.span;
    return found && span ? found.raw.text.slice(span.start, span.end) : '';
  };
}
