import type { ParsedArticle } from '#model/article.ts';
import type { CorpusEvent, Telling } from '#model/corpus.ts';
import { compareEstimates, isExactDay } from '#model/date-estimate.ts';
import type { ArticleEvent, EventType } from '#model/event.ts';
import type { VisitId } from '#model/ids.ts';
import type { MergedVisits } from './merge-visits.ts';

// News calls one conversation by several names; a press conference or a signing is another thing than the talks before it.
const FAMILY: Partial<Record<EventType, string>> = { meeting: 'talks', talks: 'talks', call: 'call' };

/** One event per thing that happened, in time order; undated ones last. Background tellings are no events. */
export function mergeEvents(articles: readonly ParsedArticle[], { visits, visitOf }: MergedVisits): CorpusEvent[] {
  const main = new Set(visits.filter((visit) => visit.main).map((visit) => visit.id));
  const mainOf = (id: VisitId | null) => {
    const merged = id && (visitOf.get(id) ?? id);
    return merged && main.has(merged) ? merged : null;
  };
  const merged: CorpusEvent[] = [];
  for (const article of articles) {
    const own = article.visits.map((visit) => mainOf(visit.id)).find((id) => id !== null) ?? null;
    for (const event of article.events) {
      if (event.type === 'background') continue;
      const telling: Telling = { article: article.id, event };
      const at = merged.findIndex((known) => isSameEvent(known, telling));
      const known = merged[at];
      if (known) merged[at] = joinTelling(known, telling);
      else {
        const visit = mainOf(event.visit);
        merged.push({ ...event, visit, tellings: [telling], account: visit ?? own });
      }
    }
  }
  return merged.sort((a, b) => compareEstimates(a.estimate, b.estimate));
}

// Never within one article: the parser has already joined what one text tells twice.
function isSameEvent(known: CorpusEvent, { article, event }: Telling): boolean {
  if (known.tellings.some((telling) => telling.article === article)) return false;
  if (familyOf(known.type) !== familyOf(event.type)) return false;
  return isSameTime(known, event) && areSamePeople(known, event);
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

/** All of the smaller circle, or at least two of it, are in both. */
export function areSamePeople(a: ArticleEvent, b: ArticleEvent): boolean {
  const keys = (event: ArticleEvent) => new Set(event.participants.map((p) => p.person ?? p.side ?? p.label));
  const [left, right] = [keys(a), keys(b)];
  const shared = [...left].filter((key) => right.has(key)).length;
  return shared > 0 && shared >= Math.min(left.size, right.size, 2);
}

function joinTelling(known: CorpusEvent, telling: Telling): CorpusEvent {
  const held = known.status === 'held' || telling.event.status === 'held';
  return {
    ...known,
    status: held ? 'held' : known.status,
    topics: [...new Set([...known.topics, ...telling.event.topics])],
    tellings: [...known.tellings, telling],
  };
}
