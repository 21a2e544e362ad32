import { describeEstimate } from '#model/date-words.ts';
import { addDays, readDay, writeDay } from '#model/day.ts';
import { describeStatus } from '#model/event-words.ts';
import type { ExportRow } from './to-export-rows.ts';

const STATUS = { held: 'CONFIRMED', planned: 'TENTATIVE', unknown: 'TENTATIVE' } as const;

/** Events with a first and a last day, as whole days of a calendar (RFC 5545). What has an open end or no date is left out. */
export function writeICalendar(rows: readonly ExportRow[]): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Entente//Entente//EN', 'CALSCALE:GREGORIAN'];
  for (const row of rows) lines.push(...writeEvent(row));
  lines.push('END:VCALENDAR');
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

function writeEvent({ event, earliest, latest, participants, topics, sources }: ExportRow): string[] {
  const last = latest === null ? null : readDay(latest);
  if (!event.estimate || earliest === null || last === null) return [];
  const url = sources.find((source) => source.url)?.url;
  const description = [
    `${describeEstimate(event.estimate)}, ${describeStatus(event)} as of the article`,
    participants.length > 0 ? `With ${participants.join(', ')}` : '',
    ...sources.map(({ quote, publisher, article }) => `“${quote}” – ${publisher ?? article}`),
  ];
  return [
    'BEGIN:VEVENT',
    `UID:${event.id}@entente`,
    // When this was said, not when the file was made: the same articles give the same file.
    `DTSTAMP:${stampOf(sources[0]?.published ?? null, earliest)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(earliest)}`,
    // The end is open: the day after the last one.
    `DTEND;VALUE=DATE:${compact(writeDay(addDays(last, 1)))}`,
    `SUMMARY:${escapeText(event.title)}`,
    `STATUS:${event.change === 'cancelled' ? 'CANCELLED' : STATUS[event.status]}`,
    `DESCRIPTION:${escapeText(description.filter(Boolean).join('\n'))}`,
    ...(event.place ? [`LOCATION:${escapeText(event.place.label)}`] : []),
    ...(topics.length > 0 ? [`CATEGORIES:${topics.map(escapeText).join(',')}`] : []),
    ...(url ? [`URL:${url}`] : []),
    'END:VEVENT',
  ];
}

const compact = (iso: string): string => iso.replaceAll('-', '');

const stampOf = (published: string | null, otherwise: string): string =>
  compact(published && readDay(published.replace('~', '')) !== null ? published.replace('~', '') : otherwise);

const escapeText = (text: string): string => text.replace(/[\\;,]/g, (char) => `\\${char}`).replace(/\r?\n/g, '\\n');

/** No line longer than 75 octets; a line goes on with a space. Never splits a character. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = '';
  let size = 0;
  for (const char of line) {
    const octets = encoder.encode(char).length;
    if (size + octets > 74) {
      parts.push(part);
      [part, size] = ['', 0];
    }
    part += char;
    size += octets;
  }
  return [...parts, part].join('\r\n ');
}
