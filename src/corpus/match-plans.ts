import type { ParsedArticle } from '#model/article.ts';
import type { Corpus, Telling } from '#model/corpus.ts';
import { compareEstimates, type DateEstimate } from '#model/date-estimate.ts';
import type { ArticleEvent } from '#model/event.ts';
import type { ArticleId, EventId, PersonId } from '#model/ids.ts';
import { linkEvent } from './event-links.ts';
import { isFollowed, judgeTelling, type PlanVerdict } from './judge-telling.ts';
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

/**
 * Each event that an article announces, with what later articles say of it; oldest announcement first, then by planned time. A plan
 * announced twice for the same time is one row, the older. Plans that no later article could mention are left out. `of`: only the plans of
 * these articles, followed through all.
 */
export function matchPlans(corpus: Corpus, of: ReadonlySet<ArticleId> | null = null): PlanRow[] {
  const tellings = indexTellings(corpus.articles);
  const repeated = findRepeatedPlans(corpus);
  const announcing = of ? corpus.articles.filter(({ id }) => of.has(id)) : corpus.articles;
  return announcing.flatMap((article) => {
    const plans = article.events.filter((event) => isPlan(event) && !repeated.has(event.id));
    if (plans.length === 0) return [];
    const later = new Set(corpus.articles.filter((other) => isLater(article, other)).map(({ id }) => id));
    if (later.size === 0) return [];
    return plans
      .sort((a, b) => compareEstimates(a.estimate, b.estimate))
      .map((event) =>
        toRow(article, event, followPlan(event, findTraveller(article, event), findLater(event, tellings, later))),
      );
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

/** By participant, oldest article first: only who takes part in both can make two tellings one event. */
function indexTellings(articles: readonly ParsedArticle[]): Map<string, PlacedTelling[]> {
  const tellings = new Map<string, PlacedTelling[]>();
  for (const from of articles) {
    for (const event of from.events) {
      if (event.type === 'background') continue;
      for (const key of keysOf(event)) {
        const list = tellings.get(key);
        const telling = { article: from.id, event, from };
        if (list) list.push(telling);
        else tellings.set(key, [telling]);
      }
    }
  }
  return tellings;
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

function findLater(
  event: ArticleEvent,
  tellings: ReadonlyMap<string, readonly PlacedTelling[]>,
  later: ReadonlySet<ArticleId>,
): PlacedTelling[] {
  const found = new Map<EventId, PlacedTelling>();
  for (const key of keysOf(event)) {
    for (const telling of tellings.get(key) ?? []) {
      if (!later.has(telling.article) || found.has(telling.event.id)) continue;
      if (isFollowed(event, telling.event)) found.set(telling.event.id, telling);
    }
  }
  return [...found.values()].sort((a, b) => compareEstimates(a.from.published.estimate, b.from.published.estimate));
}

/** Reads the later tellings in the order of their articles; a date once moved is the one that the next telling is held against. */
function followPlan(plan: ArticleEvent, traveller: PersonId | null, later: readonly PlacedTelling[]): PlanOutcome {
  let outcome: PlanOutcome = { kind: 'no-later-mention' };
  let expected = plan;
  for (const { from, event } of later) {
    const verdict = judgeTelling(expected, event, traveller);
    if (verdict === null) continue;
    const mention = { article: from.id, event: event.id, estimate: event.estimate, sentences: linkEvent(from, event) };
    outcome = nextOutcome(outcome, verdict, plan, mention);
    if (verdict.kind === 'moved' && verdict.to) expected = { ...expected, estimate: verdict.to };
  }
  return outcome;
}

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
