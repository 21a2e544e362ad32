import { useArticles } from './use-articles.ts';
import { useShelfChanges } from './use-shelf-changes.ts';
import { useStoredFlag } from './use-stored-flag.ts';

/** The articles on the shelf, what they say together, and what can be done with them. */
export function useShelf() {
  const [examples, onExamples] = useStoredFlag('examples', true);
  const articles = useArticles(examples);
  const changes = useShelfChanges();
  return { ...articles, ...changes, examples, onExamples };
}

export type Shelf = ReturnType<typeof useShelf>;
