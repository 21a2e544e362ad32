import type { ParsedArticle } from '#model/article.ts';
import type { Telling } from '#model/corpus.ts';
import { compareEstimates } from '#model/date-estimate.ts';
import type { ArticleEvent } from '#model/event.ts';
import type { EventId } from '#model/ids.ts';
import { FOLLOWED_DAYS, isFollowed } from './judge-telling.ts';
import { createRangeIndex, type RangeIndex } from './range-index.ts';

export interface PlacedTelling extends Telling {
  readonly from: ParsedArticle;
}

export interface TellingIndex {
  /** Oldest article first. */
  readonly all: readonly PlacedTelling[];
  /** Numbers into `all` by participant, those with a time that is known at both ends also by that time. */
  readonly byPerson: ReadonlyMap<string, readonly number[]>;
  readonly undated: ReadonlyMap<string, readonly number[]>;
  readonly byTime: RangeIndex;
}

/** By participant: only who takes part in both can make two tellings one event. */
export function indexTellings(articles: readonly ParsedArticle[]): TellingIndex {
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

/** What later articles tell that could be about `event`: oldest article first. */
export function findLater(article: ParsedArticle, event: ArticleEvent, tellings: TellingIndex): PlacedTelling[] {
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

/** On one day an announcement and a report are in the order that their kinds give; without a date nothing is later. */
export function isLater(article: ParsedArticle, other: ParsedArticle): boolean {
  const [own, next] = [article.published.estimate, other.published.estimate];
  if (own?.earliest == null || own.latest === null || next?.earliest == null) return false;
  if (next.earliest > own.latest) return true;
  return next.earliest === own.latest && article.kind === 'announcement' && other.kind === 'report';
}
