import type { ArticleId } from '#model/ids.ts';

/** The pair with `next` on one side. Choosing what stands on the other side changes places: an article beside itself says nothing. */
export function replaceInPair(pair: readonly ArticleId[], side: number, next: ArticleId): ArticleId[] {
  if (side >= pair.length) return [...pair, next];
  return pair.map((id, at) => (at === side ? next : id === next ? (pair[side] ?? id) : id));
}
