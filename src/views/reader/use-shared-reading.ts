import { useEffect, useMemo, useState } from 'react';
import type { ParsedArticle } from '#model/article.ts';
import type { Corpus } from '#model/corpus.ts';
import { type SharedReading, toSharedReading } from './shared-reading.ts';

/** What two articles share, as far as it is known. `none`: there are not two articles. */
export type SharedState =
  | { readonly phase: 'none' | 'looking' | 'too-long' }
  | { readonly phase: 'found'; readonly reading: SharedReading };

// Sentences are held against one another. Up to here (two articles of 60 sentences) that takes a frame or two, and the first
// drawing may wait for it; above it comes after, and with it the marks.
const AT_ONCE = 4_000;
// From here on it would hold up the page for a second and more: two articles of 500 sentences, ten times a long report.
const MOST = 250_000;

const NONE: SharedState = { phase: 'none' };
const LOOKING: SharedState = { phase: 'looking' };
const TOO_LONG: SharedState = { phase: 'too-long' };

export function useSharedReading(articles: readonly ParsedArticle[], corpus: Corpus): SharedState {
  const [left, right] = articles;
  const work = left && right ? left.sentences.length * right.sentences.length : 0;
  const now = useMemo(
    () => (left && right && work <= AT_ONCE ? find(left, right, corpus) : null),
    [left, right, corpus, work],
  );
  const [later, setLater] = useState<{ readonly of: readonly unknown[]; readonly state: SharedState } | null>(null);
  useEffect(() => {
    if (!left || !right || work <= AT_ONCE || work > MOST) return;
    const timer = setTimeout(() => setLater({ of: [left, right], state: find(left, right, corpus) }));
    return () => clearTimeout(timer);
  }, [left, right, corpus, work]);
  if (!left || !right) return NONE;
  if (now) return now;
  if (work > MOST) return TOO_LONG;
  return later?.of[0] === left && later.of[1] === right ? later.state : LOOKING;
}

const find = (left: ParsedArticle, right: ParsedArticle, corpus: Corpus): SharedState => ({
  phase: 'found',
  reading: toSharedReading(left, right, corpus),
});
