import { describeEstimate } from '#model/date-words.ts';
import { describeEventType, describeStatus } from '#model/event-words.ts';
import type { ExportRow } from './to-export-rows.ts';

const COLUMNS: readonly (readonly [string, (row: ExportRow) => string | null])[] = [
  ['date (EDTF)', ({ event }) => event.estimate?.edtf ?? null],
  ['date', ({ event }) => event.estimate && describeEstimate(event.estimate)],
  ['earliest', ({ earliest }) => earliest],
  ['latest', ({ latest }) => latest],
  ['event', ({ event }) => event.title],
  ['kind', ({ event }) => describeEventType(event.type)],
  ['status', ({ event }) => describeStatus(event)],
  ['participants', ({ participants }) => participants.join('; ')],
  ['place', ({ event }) => event.place?.label ?? null],
  ['topics', ({ topics }) => topics.join('; ')],
  ['words', ({ sources }) => sources.map(({ quote }) => quote).join(' | ')],
  ['article', ({ sources }) => sources.map(({ article }) => article).join(' | ')],
  ['publisher', ({ sources }) => sources.map(({ publisher }) => publisher ?? '').join(' | ')],
  ['published (EDTF)', ({ sources }) => sources.map(({ published }) => published ?? '').join(' | ')],
  ['address', ({ sources }) => sources.map(({ url }) => url ?? '').join(' | ')],
];

/** A table for a spreadsheet (RFC 4180, UTF-8 with a mark so that Excel sees the accents). */
export function writeCsv(rows: readonly ExportRow[]): string {
  const lines = [COLUMNS.map(([name]) => name), ...rows.map((row) => COLUMNS.map(([, of]) => of(row) ?? ''))];
  return `\ufeff${lines.map((line) => line.map(writeCell).join(',')).join('\r\n')}\r\n`;
}

// A cell that begins like a formula is one to a spreadsheet; an article is hostile input. The apostrophe makes it text.
function writeCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
