import { useMemo } from 'react';
import type { Day } from '#model/day.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import { indexKnownSteps } from '#select/index-known.ts';
import { FEW_ARTICLES, useBuilt } from './use-built.ts';

/** What was known and expected on a day; null: all that is known now. */
export interface Known {
  /** All that is known now. */
  readonly all: CorpusIndex;
  readonly index: CorpusIndex;
  readonly day: Day | null;
}

/** The account of the day that is asked for. Of many articles it takes a moment: until then the one shown before stays. */
export function useKnown(all: CorpusIndex, day: Day | null): Known {
  const build = useMemo(() => (day === null ? null : () => knownSteps(all, day)), [all, day]);
  const built = useBuilt(build, all.corpus.articles.length > FEW_ARTICLES);
  const now = useMemo(() => ({ all, index: all, day: null }), [all]);
  // What was known of other articles is no answer.
  return day !== null && built?.all === all ? built : now;
}

function* knownSteps(all: CorpusIndex, day: Day) {
  return { all, index: yield* indexKnownSteps(all, day), day };
}
