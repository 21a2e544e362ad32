import type { CorpusEvent } from '#model/corpus.ts';
import { compareEstimates } from '#model/date-estimate.ts';
import type { Sort, SortKey } from './view-choices.ts';

// One collator with a fixed locale: the same order for every reader.
const words = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

const COMPARE: Record<SortKey, (a: CorpusEvent, b: CorpusEvent) => number> = {
  date: (a, b) => compareEstimates(a.estimate, b.estimate),
  event: (a, b) => words.compare(a.title, b.title),
  status: (a, b) => words.compare(a.status, b.status),
  kind: (a, b) => words.compare(a.type, b.type),
  place: (a, b) => compareFilled(a.place?.label, b.place?.label),
  people: (a, b) => compareFilled(a.participants[0]?.label, b.participants[0]?.label),
};

/** Sorted anew; equal ones keep their time order. Events without the value stand last in either direction. */
export function sortEvents(events: readonly CorpusEvent[], sort: Sort): CorpusEvent[] {
  const has = (event: CorpusEvent) => {
    if (sort.key === 'date') return event.estimate !== null;
    if (sort.key === 'place') return event.place !== null;
    return sort.key === 'people' ? event.participants.length > 0 : true;
  };
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return [...events].sort((a, b) => {
    if (has(a) !== has(b)) return has(a) ? -1 : 1;
    return sign * COMPARE[sort.key](a, b) || compareEstimates(a.estimate, b.estimate);
  });
}

const compareFilled = (a: string | undefined, b: string | undefined): number => words.compare(a ?? '', b ?? '');
