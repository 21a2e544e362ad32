import type { Corpus } from '#model/corpus.ts';
import { type Day, ymdOfDay } from '#model/day.ts';
import { nameOfMonth } from '#model/day-words.ts';
import type { FacetCount } from '#select/select-events.ts';

/** One column of counts: a visit, or all of them together. */
export interface CountColumn {
  /** Short enough for two lines of five characters: "Apr 2024". */
  readonly label: string;
  /** For screen readers: "April 2024". */
  readonly name: string;
  /** Its width: room for the largest count there can be. */
  readonly look: string;
  readonly countOf: (count: FacetCount) => number;
}

// Beside a label there is room for three columns of numbers; a longer series shows its sum.
const MOST_COLUMNS = 3;

export function toCountColumns(corpus: Corpus): CountColumn[] {
  const look = lookFor(corpus.events.length);
  if (corpus.visits.length === 0 || corpus.visits.length > MOST_COLUMNS) {
    return [{ label: 'events', name: 'in all', look, countOf: (count) => count.total }];
  }
  return corpus.visits.map((visit) => ({
    label: shortLabel(visit.stops[0]?.start?.earliest ?? null, visit.label),
    name: visit.label,
    look,
    countOf: (count: FacetCount) => count.byVisit.get(visit.id) ?? 0,
  }));
}

// "999", "999,999", and what is longer.
const lookFor = (most: number): string => (most < 1000 ? 'w-7.5' : most < 1_000_000 ? 'w-12' : 'w-15');

function shortLabel(day: Day | null, label: string): string {
  if (day === null) return label;
  const { year, month } = ymdOfDay(day);
  return `${nameOfMonth(month).slice(0, 3)} ${year}`;
}
