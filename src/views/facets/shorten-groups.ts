import type { FacetGroup } from './to-facet-groups.ts';

// The topics of two or three articles, and about what fits beside the timeline without scrolling.
const SHORT_LIST = 20;
// For fewer than this a button would take more room than the values themselves.
const FEW_MORE = 4;
// More than this at once would be slow to draw and nobody reads it; search finds a name faster.
const PORTION = 200;

/** How many of `size` values stand in the list before the reader asks for more. */
export const firstShown = (size: number): number => (size < SHORT_LIST + FEW_MORE ? size : SHORT_LIST);

/** How many stand there after the reader asked for more. */
export const nextShown = (shown: number, size: number): number =>
  Math.min(size, shown < PORTION ? PORTION : shown + PORTION);

/** The first `shown` values, and every ticked one wherever it stands: what filters must stay in sight. */
export function shortenGroups(groups: readonly FacetGroup[], shown: number, ticked: readonly string[]): FacetGroup[] {
  let left = shown;
  return groups
    .map((group) => ({
      ...group,
      values: group.values.filter((value) => {
        left -= 1;
        return left >= 0 || ticked.includes(value.value);
      }),
    }))
    .filter((group) => group.values.length > 0);
}
