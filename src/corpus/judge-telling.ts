import type { DateEstimate } from '#model/date-estimate.ts';
import type { ArticleEvent } from '#model/event.ts';
import type { PersonId } from '#model/ids.ts';
import { areSamePeople, familyOf } from './merge-events.ts';

/** What one later telling says of a plan. */
export type PlanVerdict =
  | { readonly kind: 'held' }
  | { readonly kind: 'moved'; readonly to: DateEstimate | null; readonly held: boolean }
  | { readonly kind: 'called-off' }
  | { readonly kind: 'still-planned' };

// News that a plan was put off or dropped comes close to the planned time; after a month and a half the same people's next meeting
// is more likely another one. A wrong "moved" is worse than a missed one.
const CHANGE_DAYS = 45;

// A meeting found on another day without a word about a change: the same trip shifted by some days, but no later trip.
const SHIFT_DAYS = 10;

/**
 * What `telling`, from a later article, says of `plan`; null when it tells another event. `traveller`: whose trip the plan is part of; a trip
 * that is put off or called off takes its events with it.
 */
export function judgeTelling(
  plan: ArticleEvent,
  telling: ArticleEvent,
  traveller: PersonId | null = null,
): PlanVerdict | null {
  if (takesPlanWithIt(plan, telling, traveller)) return judgeTrip(plan, telling);
  if (familyOf(plan.type) !== familyOf(telling.type) || !areSamePeople(plan, telling)) return null;
  const gap = countGap(plan.estimate, telling.estimate);
  if (telling.change !== null) return judgeChange(telling, gap);
  if (gap === null || telling.status === 'unknown') return null;
  if (gap === 0) return { kind: telling.status === 'held' ? 'held' : 'still-planned' };
  if (gap > (telling.status === 'held' ? SHIFT_DAYS : CHANGE_DAYS) || !mayBeSamePlace(plan, telling)) return null;
  return { kind: 'moved', to: telling.estimate, held: telling.status === 'held' };
}

/** Whether the telling is of a change to the whole trip that the plan is one event of. */
export const takesPlanWithIt = (plan: ArticleEvent, telling: ArticleEvent, traveller: PersonId | null): boolean =>
  telling.change !== null && isTrip(telling, traveller) && !isTrip(plan, traveller);

// Only the traveller takes part in a trip as such; with others it is a meeting, and is judged as one.
function isTrip({ type, participants }: ArticleEvent, traveller: PersonId | null): boolean {
  if ((type !== 'other' && type !== 'state-visit') || traveller === null) return false;
  return participants.length > 0 && participants.every(({ person }) => person === traveller);
}

/** The trip's new day is not yet the event's. */
function judgeTrip(plan: ArticleEvent, telling: ArticleEvent): PlanVerdict | null {
  const verdict = judgeChange(telling, countGap(plan.estimate, telling.estimate));
  return verdict?.kind === 'moved' ? { ...verdict, to: null } : verdict;
}

function judgeChange(telling: ArticleEvent, gap: number | null): PlanVerdict | null {
  if (gap !== null && gap > CHANGE_DAYS) return null;
  if (telling.change === 'cancelled') return { kind: 'called-off' };
  // Words that only repeat the old date give no new one.
  return { kind: 'moved', to: gap === 0 || gap === null ? null : telling.estimate, held: false };
}

// However often a plan is moved: after half a year it is another plan.
export const FOLLOWED_DAYS = 183;

/** Whether `telling` is near enough in time to be looked at; quick, for most tellings of a long series are not. */
export function isFollowed(plan: ArticleEvent, telling: ArticleEvent): boolean {
  return (countGap(plan.estimate, telling.estimate) ?? 0) <= FOLLOWED_DAYS;
}

/** Days between two times; 0 where they can be the same, null where one is not known. */
function countGap(a: DateEstimate | null, b: DateEstimate | null): number | null {
  if (a?.earliest == null || a.latest === null || b?.earliest == null || b.latest === null) return null;
  return Math.max(0, b.earliest - a.latest, a.earliest - b.latest);
}

function mayBeSamePlace(a: ArticleEvent, b: ArticleEvent): boolean {
  if (!a.place || !b.place) return true;
  if (a.place.place !== null && b.place.place !== null) return a.place.place === b.place.place;
  return a.place.label === b.place.label;
}
