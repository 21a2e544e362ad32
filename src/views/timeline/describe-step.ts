import type { CorpusEvent } from '#model/corpus.ts';
import { describeEstimate } from '#model/date-words.ts';
import { describeStatus } from '#model/event-words.ts';

/** "2 April 2024, planned, Blinken and Macron hold talks". */
export function describeEventLine(event: CorpusEvent): string {
  const when = event.estimate ? describeEstimate(event.estimate) : 'no date';
  return `${when}, ${describeStatus(event).toLowerCase()}, ${event.title}`;
}

/** What is said when the reader steps onto an event: title and date only, the rest is in the card. */
export function describeStep(event: CorpusEvent, position: number, count: number): string {
  return `Event ${position} of ${count}: ${describeEventLine(event)}`;
}
