import { useMemo } from 'react';
import type { ArticleId } from '#model/ids.ts';

export interface SentenceAt {
  readonly article: ArticleId;
  readonly sentence: number;
}

export interface ShownSteps {
  readonly count: number;
  /** Of the one gone to, from 1. */
  readonly number: number;
  readonly step: (by: 1 | -1) => void;
  /** Shows them no longer. */
  readonly close: () => void;
  /** Those of one article; null: none. */
  readonly of: (article: ArticleId) => ReadonlySet<number> | null;
}

/** Going through sentences that were asked for together, round and round; null where none were. */
export function useShownSteps(
  shown: readonly SentenceAt[] | null,
  current: SentenceAt | null,
  onStep: (at: SentenceAt | null) => void,
): ShownSteps | null {
  const byArticle = useMemo(() => {
    const sets = new Map<ArticleId, Set<number>>();
    for (const { article, sentence } of shown ?? []) {
      sets.set(article, (sets.get(article) ?? new Set()).add(sentence));
    }
    return sets;
  }, [shown]);
  if (!shown || shown.length < 2) return null;
  const isCurrent = ({ article, sentence }: SentenceAt) =>
    article === current?.article && sentence === current.sentence;
  const at = Math.max(0, shown.findIndex(isCurrent));
  return {
    count: shown.length,
    number: at + 1,
    // A new object each time: going to the same sentence again is a wish of its own.
    step: (by) => onStep({ ...(shown[(at + by + shown.length) % shown.length] ?? shown[0] ?? current) } as SentenceAt),
    close: () => onStep(null),
    of: (article) => byArticle.get(article) ?? null,
  };
}
