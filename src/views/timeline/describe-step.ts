import type { CorpusEvent } from '#model/corpus.ts';
import { describeEstimate } from '#model/date-words.ts';
import { describeStatus } from '#model/event-words.ts';
import { type AsOf, describeLater, standing } from './as-of.ts';

/** "2 April 2024, planned, Blinken and Macron hold talks"; as of an earlier day with the status of that day. */
export function describeEventLine(event: CorpusEvent, row: number, asOf: AsOf | null): string {
  const when = event.estimate ? describeEstimate(event.estimate) : 'no date';
  const status = describeLater(asOf, row) ?? describeStatus(standing(asOf, row, event)).toLowerCase();
  return `${when}, ${status}, ${event.title}`;
}

/** What is said when the reader steps onto an event: title and date only, the rest is in the card. */
export function describeStep(line: string, position: number, count: number): string {
  return `Event ${position.toLocaleString('en')} of ${count.toLocaleString('en')}: ${line}`;
}
