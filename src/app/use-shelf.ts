import { useArticles } from './use-articles.ts';
import { useStoredFlag } from './use-stored-flag.ts';

/** The articles on the shelf, and what they say together. */
export function useShelf() {
  const [examples, onExamples] = useStoredFlag('examples', true);
  return { ...useArticles(examples), examples, onExamples };
}

export type Shelf = ReturnType<typeof useShelf>;
