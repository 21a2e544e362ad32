import { ymdOfDay } from '#model/day.ts';
import { type DateContext, isLongAgo } from './date-context.ts';

/** Months into the next year that a story may go on for without naming it. */
const OVER_NEW_YEAR = 4;

/** How the day nearest to publication fits: `contradicted` where it is still to come and the verb looks back. */
export type Nearness = 'near' | 'far' | 'contradicted';

/**
 * The year of a month told without one, where the story goes on from a date with a written year:
 *
 *     The storm formed on Aug. 23, 2005. On Aug. 29, it hit New Orleans.   → 2005
 *     In 1989, the wall fell on Nov. 9.                                    → 1989
 *
 * Newspapers leave out the year of their own days, so what is `near` publication is of those days unless the sentence itself names
 * another year, or the story is of another time altogether. Null: counted from publication.
 */
export function yearInStory(
  { story, published, direction }: DateContext,
  month: number,
  near: Nearness,
): number | null {
  if (!story) return null;
  const told = ymdOfDay(story.told.from);
  // "By December they stood where they had been in February" goes back, not on.
  const turns = story.told.edtf.length > 5 && month < told.month && !direction()?.cue.startsWith('had ');
  const year = told.year + (turns ? 1 : 0);
  if (!published) return year;
  if (year > published.year || (year === published.year && month > published.month)) return null;
  // A life ends in these days, far from what was told of it: "In 1944 he came home. He died on March 12."
  if (near === 'near' && direction()?.cue === 'died') return null;
  const goesOn =
    story.governs ||
    isLongAgo(story, published) ||
    (near === 'far' && story.chained) ||
    (near === 'contradicted' && story.back <= 2);
  if (!goesOn) return null;
  if (turns && month + 12 - told.month > OVER_NEW_YEAR) return null;
  return direction()?.towards === 'future' ? null : year;
}
