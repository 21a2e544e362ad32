import { diffWords } from 'diff';
import type { Corpus } from '#model/corpus.ts';
import { matchSentences, type SentenceMatch, type SharedFeatures } from './match-sentences.ts';
import type { SentenceLink } from './sentence-link.ts';

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

// On the two articles that come with Entente, pairs above this tell the same matter to a reader, and pairs below share no more than the travellers' names or one
// stray word; the best pair on different matters reaches 0.195.
export const LEAST_COUNTERPART = 0.2;

// From here on about half of the weighed words are the same. Below, a word-by-word difference is mostly crossed-out text and hides
// the few words that stayed.
export const LEAST_DIFFERENCE = 0.5;

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
    const { score, shared } = match;
    return { left: link, right: other, score, shared, differences: diffSentences(score, textOf(link), textOf(other)) };
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

function diffSentences(score: number, left: string, right: string): WordDifference[] | null {
  if (score < LEAST_DIFFERENCE) return null;
  const changes = diffWords(left, right, { maxEditLength: MOST_EDITS });
  if (!changes) return null;
  return changes.map(({ value, added, removed }) => ({
    kind: added ? 'right' : removed ? 'left' : 'same',
    text: value,
  }));
}

export function buildSentenceText(corpus: Corpus): SentenceText {
  const articles = new Map(corpus.articles.map((article) => [article.id, article]));
  return ({ article, sentence }) => {
    const found = articles.get(article);
    const span = found?.sentences[sentence]?.span;
    return found && span ? found.raw.text.slice(span.start, span.end) : '';
  };
}
