import type { CorpusIndex } from '#select/index-corpus.ts';
import { useAfterPaint } from '#ui/use-after-paint.ts';

/**
 * The same one step behind the page: the ticks and the counts of a filter are painted first, what takes longer follows. Another index
 * comes at once with all that goes with it. `now` must stay the same object while nothing in it changes.
 */
export function useLate<T extends { readonly index: CorpusIndex }>(now: T): T {
  const late = useAfterPaint(now);
  return late.index === now.index ? late : now;
}
