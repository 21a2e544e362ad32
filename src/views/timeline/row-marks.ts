import type { DateEstimate } from '#model/date-estimate.ts';
import { isApproximate } from '#model/edtf.ts';
import type { EventStatus } from '#model/event.ts';
import type { TopicId } from '#model/ids.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';

/** How each row looks in a strip, as columns: counting a million events must not touch a million objects. */
export interface RowMarks {
  /** What `topic` counts. */
  readonly topics: readonly TopicId[];
  /** For each row the topic whose colour it has: an index into `topics`, or {@link NO_TOPIC}. */
  readonly topic: Uint16Array;
  /** For each row an index into {@link STRIP_LOOKS}. */
  readonly look: Uint8Array;
}

/** Known to the day; not known to the day; expected when the article came out. From the bottom of a bar to its top. */
export const STRIP_LOOKS = ['firm', 'soft', 'planned'] as const;
export type StripLook = (typeof STRIP_LOOKS)[number];

export const NO_TOPIC = 0xffff;
// Three days are still a stretch whose days are known; a month is not.
const FIRM_DAYS = 3;

export function buildRowMarks({ corpus, size }: CorpusIndex): RowMarks {
  const topics = [...corpus.topics.keys()];
  const places = new Map(topics.map((topic, at) => [topic, at]));
  const topic = new Uint16Array(size).fill(NO_TOPIC);
  const look = new Uint8Array(size);
  for (let row = 0; row < size; row += 1) {
    const event = corpus.events[row];
    if (!event) continue;
    const first = event.topics[0];
    if (first !== undefined) topic[row] = places.get(first) ?? NO_TOPIC;
    look[row] = toStripLook(event.status, event.estimate);
  }
  return { topics, topic, look };
}

export function toStripLook(status: EventStatus, estimate: DateEstimate | null): number {
  if (status === 'planned') return 2;
  return estimate && isFirm(estimate) ? 0 : 1;
}

function isFirm({ earliest, latest, edtf }: DateEstimate): boolean {
  return earliest !== null && latest !== null && latest - earliest < FIRM_DAYS && !isApproximate(edtf);
}
