import type { Steps } from '#base/steps.ts';
import type { ParsedArticle } from '#model/article.ts';
import type { CorpusEvent, Telling } from '#model/corpus.ts';
import { compareEstimates, isExactDay } from '#model/date-estimate.ts';
import type { ArticleEvent, EventType, Participant } from '#model/event.ts';
import type { ArticleId, TopicId, VisitId } from '#model/ids.ts';
import type { MergedVisits } from './merge-visits.ts';
import { createRangeIndex } from './range-index.ts';

// News calls one conversation by several names; a press conference or a signing is another thing than the talks before it.
const FAMILY: Partial<Record<EventType, string>> = { meeting: 'talks', talks: 'talks', call: 'call' };

/** One event while its tellings are being collected. Type, time and people stay those of the first. */
interface Group {
  readonly first: ArticleEvent;
  readonly visit: VisitId | null;
  readonly account: VisitId | null;
  readonly tellings: Telling[];
  readonly articles: Set<ArticleId>;
  readonly topics: Set<TopicId>;
  held: boolean;
}

/** One event per thing that happened, in time order; undated ones last. Background tellings are no events. A step for each article. */
export function* mergeEvents(
  articles: readonly ParsedArticle[],
  { visits, visitOf }: MergedVisits,
): Steps<CorpusEvent[]> {
  const main = new Set(visits.filter((visit) => visit.main).map((visit) => visit.id));
  const mainOf = (id: VisitId | null) => {
    const merged = id && (visitOf.get(id) ?? id);
    return merged && main.has(merged) ? merged : null;
  };
  const groups: Group[] = [];
  const places = indexGroups(groups);
  for (const article of articles) {
    const own = article.visits.map((visit) => mainOf(visit.id)).find((id) => id !== null) ?? null;
    for (const event of article.events) {
      if (event.type === 'background') continue;
      const telling: Telling = { article: article.id, event };
      const known = places.find(telling);
      if (known) joinTelling(known, telling);
      else {
        const visit = mainOf(event.visit);
        places.add(toGroup(telling, visit, visit ?? own));
      }
    }
    yield;
  }
  return groups.map(toCorpusEvent).sort((a, b) => compareEstimates(a.estimate, b.estimate));
}

/** Finds a telling's group among those of the same kind, with a person in common, at the same time: never among all. */
function indexGroups(groups: Group[]) {
  const byTime = createRangeIndex();
  const byWords = new Map<string, number[]>();
  const add = (group: Group): void => {
    const number = groups.push(group) - 1;
    for (const { key, words, range } of placesOf(group.first)) {
      if (range) byTime.add(key, ...range, number);
      const numbers = byWords.get(words);
      if (numbers) numbers.push(number);
      else byWords.set(words, [number]);
    }
  };
  const find = (telling: Telling): Group | undefined => {
    // The oldest of those that fit, as if all had been asked in turn.
    let best = groups.length;
    for (const { key, words, range } of placesOf(telling.event)) {
      for (const number of [...(byWords.get(words) ?? []), ...(range ? byTime.find(key, ...range) : [])]) {
        const group = groups[number];
        if (number < best && group && isSameEvent(group, telling)) best = number;
      }
    }
    return groups[best];
  };
  return { add, find };
}

/** Under what an event is looked for: each of its people with its kind, then its time, in days and as it is written. */
function placesOf({ type, estimate, participants }: ArticleEvent) {
  if (!estimate) return [];
  const { earliest, latest, edtf } = estimate;
  const range = earliest !== null && latest !== null ? ([earliest, latest] as const) : null;
  return [...castOf(participants)].map((who) => {
    const key = `${familyOf(type)} ${who}`;
    return { key, words: `${key} ${edtf}`, range };
  });
}

// Never within one article: the parser has already joined what one text tells twice.
function isSameEvent({ first, articles }: Group, { article, event }: Telling): boolean {
  if (articles.has(article)) return false;
  if (familyOf(first.type) !== familyOf(event.type)) return false;
  return isSameTime(first, event) && areSamePeople(first, event);
}

/** Types that name one kind of event share a family: a meeting and talks are one. */
export const familyOf = (type: EventType): string => FAMILY[type] ?? type;

// A month that two papers name in passing is no proof; one of the two must know the day.
function isSameTime(a: ArticleEvent, b: ArticleEvent): boolean {
  if (!a.estimate || !b.estimate) return false;
  if (a.estimate.edtf === b.estimate.edtf) return true;
  if (!isExactDay(a.estimate) && !isExactDay(b.estimate)) return false;
  const { earliest: from, latest: to } = a.estimate;
  const { earliest, latest } = b.estimate;
  return from !== null && to !== null && earliest !== null && latest !== null && from <= latest && earliest <= to;
}

const castOf = (participants: readonly Participant[]) =>
  new Set(participants.map((p) => p.person ?? p.side ?? p.label));

/** All of the smaller circle, or at least two of it, are in both. */
export function areSamePeople(a: ArticleEvent, b: ArticleEvent): boolean {
  const [left, right] = [castOf(a.participants), castOf(b.participants)];
  const shared = [...left].filter((key) => right.has(key)).length;
  return shared > 0 && shared >= Math.min(left.size, right.size, 2);
}

function toGroup(telling: Telling, visit: VisitId | null, account: VisitId | null): Group {
  const { article, event } = telling;
  return {
    first: event,
    visit,
    account,
    tellings: [telling],
    articles: new Set([article]),
    topics: new Set(event.topics),
    held: event.status === 'held',
  };
}

function joinTelling(known: Group, telling: Telling): void {
  known.tellings.push(telling);
  known.articles.add(telling.article);
  for (const topic of telling.event.topics) known.topics.add(topic);
  known.held ||= telling.event.status === 'held';
}

function toCorpusEvent({ first, visit, account, tellings, topics, held }: Group): CorpusEvent {
  return { ...first, visit, account, tellings, status: held ? 'held' : first.status, topics: [...topics] };
}
