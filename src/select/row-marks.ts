import type { CorpusEvent } from '#model/corpus.ts';
import { type DateEstimate, isApproximate } from '#model/date-estimate.ts';
import type { EventStatus } from '#model/event.ts';
import type { TopicId } from '#model/ids.ts';

/** What each row is first of all, as columns: counting a million events must not touch a million objects. */
export interface RowMarks {
  /** What `topic` counts. */
  readonly topics: readonly TopicId[];
  /** For each row the first of its topics: an index into `topics`, or {@link NO_TOPIC}. */
  readonly topic: Uint16Array;
  /** For each row an index into {@link CERTAINTIES}. */
  readonly certainty: Uint8Array;
}

/** Known to the day; not known to the day; expected when the article came out. */
export const CERTAINTIES = ['firm', 'soft', 'planned'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const NO_TOPIC = 0xffff;
// Three days are still a stretch whose days are known; a month is not.
const FIRM_DAYS = 3;

/** Columns for so many rows, and what fills one of them. */
export function startRowMarks(topics: readonly TopicId[], size: number) {
  const places = new Map(topics.map((topic, at) => [topic, at]));
  const marks: RowMarks = {
    topics,
    topic: new Uint16Array(size).fill(NO_TOPIC),
    certainty: new Uint8Array(size),
  };
  const mark = (row: number, { topics: [first], status, estimate }: CorpusEvent) => {
    if (first !== undefined) marks.topic[row] = places.get(first) ?? NO_TOPIC;
    marks.certainty[row] = toCertainty(status, estimate);
  };
  return { marks, mark };
}

export function toCertainty(status: EventStatus, estimate: DateEstimate | null): number {
  if (status === 'planned') return 2;
  return estimate && isFirm(estimate) ? 0 : 1;
}

function isFirm(estimate: DateEstimate): boolean {
  const { earliest, latest } = estimate;
  return earliest !== null && latest !== null && latest - earliest < FIRM_DAYS && !isApproximate(estimate);
}
