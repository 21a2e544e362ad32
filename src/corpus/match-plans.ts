import type { ParsedArticle } from '#model/article.ts';
import type { Corpus, Telling } from '#model/corpus.ts';
import { compareEstimates, type DateEstimate } from '#model/date-estimate.ts';
import type { ArticleEvent } from '#model/event.ts';
import type { ArticleId, EventId, PersonId } from '#model/ids.ts';
import { linkEvent } from './event-links.ts';
import { FOLLOWED_DAYS, isFollowed, judgeTelling, type PlanVerdict, takesPlanWithIt } from './judge-telling.ts';
import { createRangeIndex, type RangeIndex } from './range-index.ts';
import type { SentenceLink } from './sentence-link.ts';

/** Where a later article takes a plan up. */
export interface LaterMention {
  readonly article: ArticleId;
  readonly event: EventId;
  readonly estimate: DateEstimate | null;
  readonly sentences: readonly SentenceLink[];
}

/**
 * What later articles say of a plan. `still-planned`: they announce it again for the same time and report nothing. `no-later-mention` is
 * said of these articles only: silence is no evidence that it was not held.
 */
export type PlanOutcome =
  | { readonly kind: 'held'; readonly later: LaterMention }
  | {
      readonly kind: 'moved';
      readonly later: LaterMention;
      readonly from: DateEstimate | null;
      /** null: put off without a new date. */
      readonly to: DateEstimate | null;
      /** A later article reports it as held at the new time. */
      readonly held: boolean;
    }
  | { readonly kind: 'called-off'; readonly later: LaterMention }
  | { readonly kind: 'still-planned'; readonly later: LaterMention }
  | { readonly kind: 'no-later-mention' };

export interface PlanRow {
  readonly article: ArticleId;
  readonly event: EventId;
  readonly title: string;
  readonly planned: DateEstimate | null;
  /** The announcing sentences. */
  readonly sentences: readonly SentenceLink[];
  readonly outcome: PlanOutcome;
}

/** What became of a plan, and the later announcements that are the same plan still: put off, or announced once more. */
interface FollowedPlan {
  readonly outcome: PlanOutcome;
  readonly repeats: readonly EventId[];
}

/**
 * Each event that an article announces, with what later articles say of it; oldest announcement first, then by planned time. A plan
 * announced twice is one row, the older, also where the second time it was moved. Plans that no later article could mention are left out.
 * `of`: only the plans of these articles, followed through all.
 */
export function matchPlans(corpus: Corpus, of: ReadonlySet<ArticleId> | null = null): PlanRow[] {
  const tellings = indexTellings(corpus.articles);
  const repeated = findRepeatedPlans(corpus);
  const announcing = of ? corpus.articles.filter(({ id }) => of.has(id)) : corpus.articles;
  // Oldest first: by the time an article is reached, what it only repeats is known.
  return announcing.flatMap((article) => {
    const plans = article.events.filter((event) => isPlan(event) && !repeated.has(event.id));
    if (plans.length === 0) return [];
    // From the newest on: nearly always the first one asked.
    if (!corpus.articles.findLast((other) => isLater(article, other))) return [];
    return plans
      .sort((a, b) => compareEstimates(a.estimate, b.estimate))
      .map((event) => {
        const followed = followPlan(article, event, findLater(article, event, tellings));
        for (const repeat of followed.repeats) repeated.add(repeat);
        return toRow(article, event, followed.outcome);
      });
  });
}

const isPlan = (event: ArticleEvent): boolean => event.status === 'planned' && event.type !== 'background';

function findRepeatedPlans(corpus: Corpus): Set<EventId> {
  const plans = corpus.events.map(({ tellings }) => tellings.filter(({ event }) => isPlan(event)));
  return new Set(plans.flatMap((tellings) => tellings.slice(1).map(({ event }) => event.id)));
}

const findTraveller = (article: ParsedArticle, plan: ArticleEvent): PersonId | null =>
  article.visits.find(({ id }) => id === plan.visit)?.visitor ?? null;

interface PlacedTelling extends Telling {
  readonly from: ParsedArticle;
}

interface TellingIndex {
  /** Oldest article first. */
  readonly all: readonly PlacedTelling[];
  /** Numbers into `all` by participant, those with a time that is known at both ends also by that time. */
  readonly byPerson: ReadonlyMap<string, readonly number[]>;
  readonly undated: ReadonlyMap<string, readonly number[]>;
  readonly byTime: RangeIndex;
}

/** By participant: only who takes part in both can make two tellings one event. */
function indexTellings(articles: readonly ParsedArticle[]): TellingIndex {
  const all: PlacedTelling[] = [];
  const byPerson = new Map<string, number[]>();
  const undated = new Map<string, number[]>();
  const byTime = createRangeIndex();
  for (const from of articles) {
    for (const event of from.events) {
      if (event.type === 'background') continue;
      const number = all.push({ article: from.id, event, from }) - 1;
      const range = rangeOf(event);
      for (const key of keysOf(event)) {
        addTo(byPerson, key, number);
        if (range) byTime.add(key, ...range, number);
        else addTo(undated, key, number);
      }
    }
  }
  return { all, byPerson, undated, byTime };
}

function addTo(lists: Map<string, number[]>, key: string, number: number): void {
  const list = lists.get(key);
  if (list) list.push(number);
  else lists.set(key, [number]);
}

function rangeOf({ estimate }: ArticleEvent): readonly [number, number] | null {
  return estimate?.earliest == null || estimate.latest === null ? null : [estimate.earliest, estimate.latest];
}

const keysOf = (event: ArticleEvent): Set<string> =>
  new Set(event.participants.map((participant) => participant.person ?? participant.side ?? participant.label));

// On one day an announcement and a report are in the order that their kinds give; without a date nothing is later.
function isLater(article: ParsedArticle, other: ParsedArticle): boolean {
  const [own, next] = [article.published.estimate, other.published.estimate];
  if (own?.earliest == null || own.latest === null || next?.earliest == null) return false;
  if (next.earliest > own.latest) return true;
  return next.earliest === own.latest && article.kind === 'announcement' && other.kind === 'report';
}

function findLater(article: ParsedArticle, event: ArticleEvent, tellings: TellingIndex): PlacedTelling[] {
  const found = new Map<EventId, PlacedTelling>();
  for (const key of keysOf(event)) {
    for (const number of findNear(key, event, tellings)) {
      const telling = tellings.all[number];
      if (!telling || found.has(telling.event.id) || !isLater(article, telling.from)) continue;
      if (isFollowed(event, telling.event)) found.set(telling.event.id, telling);
    }
  }
  return [...found.values()].sort((a, b) => compareEstimates(a.from.published.estimate, b.from.published.estimate));
}

/** Ascending; with some that are too far after all. A time that is not known is near to every other. */
function findNear(key: string, event: ArticleEvent, { byPerson, undated, byTime }: TellingIndex): readonly number[] {
  const range = rangeOf(event);
  if (!range) return byPerson.get(key) ?? [];
  const dated = byTime.find(key, range[0] - FOLLOWED_DAYS, range[1] + FOLLOWED_DAYS);
  return [...dated, ...(undated.get(key) ?? [])].sort((a, b) => a - b);
}

/** Reads the later tellings in the order of their articles; a date once moved is the one that the next telling is held against. */
function followPlan(article: ParsedArticle, plan: ArticleEvent, later: readonly PlacedTelling[]): FollowedPlan {
  const traveller = findTraveller(article, plan);
  let outcome: PlanOutcome = { kind: 'no-later-mention' };
  let expected = plan;
  const repeats: EventId[] = [];
  for (const { from, event } of later) {
    const verdict = judgeTelling(expected, event, traveller);
    if (verdict === null || (verdict.kind === 'moved' && isOfAnotherPlan(article, plan, event))) continue;
    const mention = { article: from.id, event: event.id, estimate: event.estimate, sentences: linkEvent(from, event) };
    outcome = nextOutcome(outcome, verdict, plan, mention);
    if (verdict.kind === 'moved' && verdict.to) expected = { ...expected, estimate: verdict.to };
    // A trip that is put off is a plan of its own beside the meetings that it takes with it.
    if (isPlan(event) && !takesPlanWithIt(plan, event, traveller)) repeats.push(event.id);
  }
  return { outcome, repeats };
}

/** Of two meetings of the same people, on Tuesday and on Thursday, a telling of Thursday's moves not the one of Tuesday. */
const isOfAnotherPlan = (article: ParsedArticle, plan: ArticleEvent, telling: ArticleEvent): boolean =>
  telling.change === null &&
  article.events.some((other) => {
    if (other === plan || !isPlan(other)) return false;
    const verdict = judgeTelling(other, telling)?.kind;
    return verdict === 'held' || verdict === 'still-planned';
  });

function nextOutcome(known: PlanOutcome, verdict: PlanVerdict, plan: ArticleEvent, later: LaterMention): PlanOutcome {
  switch (verdict.kind) {
    case 'moved':
      return { kind: 'moved', later, from: plan.estimate, to: verdict.to, held: verdict.held };
    case 'held':
      return known.kind === 'moved' ? { ...known, later, held: true } : { kind: 'held', later };
    case 'called-off':
      return known.kind === 'held' ? known : { kind: 'called-off', later };
    case 'still-planned':
      // Another announcement adds nothing to what is already known of the plan.
      return known.kind === 'no-later-mention' ? { kind: 'still-planned', later } : known;
  }
}

const toRow = (article: ParsedArticle, event: ArticleEvent, outcome: PlanOutcome): PlanRow => ({
  article: article.id,
  event: event.id,
  title: event.title,
  planned: event.estimate,
  sentences: linkEvent(article, event),
  outcome,
});
