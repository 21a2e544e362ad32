import type { ParsedArticle } from '#model/article.ts';
import type { Corpus, CorpusEvent } from '#model/corpus.ts';
import { compareEstimates, type DateEstimate } from '#model/date-estimate.ts';
import type { ArticleEvent } from '#model/event.ts';
import type { ArticleId, EventId, PersonId } from '#model/ids.ts';
import { linkEvent } from './event-links.ts';
import { findLater, indexTellings, isLater, type PlacedTelling, type TellingIndex } from './index-tellings.ts';
import { judgeTelling, type PlanVerdict, takesPlanWithIt } from './judge-telling.ts';
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
export function matchPlans(corpus: Corpus, of: ReadonlySet<ArticleId> | null = null): readonly PlanRow[] {
  const ground = reachGround(corpus);
  const key = of ? [...of].sort().join(' ') : '';
  const known = ground.rows.get(key);
  if (known) return known;
  const announcing = of ? corpus.articles.filter(({ id }) => of.has(id)) : corpus.articles;
  const repeated = new Set(ground.repeated);
  // Oldest first: by the time an article is reached, what it only repeats is known.
  const rows = announcing.flatMap((article) => {
    const plans = article.events.filter((event) => isPlan(event) && !repeated.has(event.id));
    if (plans.length === 0) return [];
    // From the newest on: nearly always the first one asked.
    if (!corpus.articles.findLast((other) => isLater(article, other))) return [];
    return plans
      .sort((a, b) => compareEstimates(a.estimate, b.estimate))
      .map((event) => {
        const followed = followPlan(article, event, findLater(article, event, ground.tellings));
        for (const repeat of followed.repeats) repeated.add(repeat);
        return toRow(article, event, followed.outcome);
      });
  });
  ground.rows.set(key, rows);
  return rows;
}

/** What has been found out about the plans of a corpus. */
interface PlanGround {
  readonly tellings: TellingIndex;
  /** Announced before, for the same time. */
  readonly repeated: ReadonlySet<EventId>;
  /** By the articles that were asked for. */
  readonly rows: Map<string, readonly PlanRow[]>;
}

// Found once a corpus: no filter changes what became of a plan, and every click on one asks.
const grounds = new WeakMap<Corpus, PlanGround>();

function reachGround(corpus: Corpus): PlanGround {
  const known = grounds.get(corpus);
  if (known) return known;
  const tellings = indexTellings(corpus.articles);
  const ground: PlanGround = { tellings, repeated: findRepeatedPlans(corpus.events), rows: new Map() };
  grounds.set(corpus, ground);
  return ground;
}

const isPlan = (event: ArticleEvent): boolean => event.status === 'planned' && event.type !== 'background';

/** All but the first announcement of each event. */
function findRepeatedPlans(events: readonly CorpusEvent[]): Set<EventId> {
  const repeated = new Set<EventId>();
  for (const { tellings } of events) {
    if (tellings.length < 2) continue;
    for (const { event } of tellings.filter((telling) => isPlan(telling.event)).slice(1)) repeated.add(event.id);
  }
  return repeated;
}

const findTraveller = (article: ParsedArticle, plan: ArticleEvent): PersonId | null =>
  article.visits.find(({ id }) => id === plan.visit)?.visitor ?? null;

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
