import { describeEstimate } from '#model/date-words.ts';
import { readDay, ymdOfDay } from '#model/day.ts';
import { describeStatus } from '#model/event-words.ts';
import type { ExportRow } from './to-export-rows.ts';

interface SlideDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Events with a first day as slides of TimelineJS (its JSON format); the date in words keeps what a day can't say. */
export function writeTimelineJs(rows: readonly ExportRow[], title: string): string {
  const events = rows.flatMap((row) => {
    const { event, earliest, latest, sources } = row;
    const start = toDate(earliest);
    if (!event.estimate || !start) return [];
    const end = latest === earliest ? null : toDate(latest);
    return [
      {
        unique_id: event.id,
        start_date: start,
        ...(end && { end_date: end }),
        display_date: describeEstimate(event.estimate),
        group: describeStatus(event),
        text: { headline: escapeHtml(event.title), text: sources.map(writeSource).join('') },
      },
    ];
  });
  return `${JSON.stringify({ title: { text: { headline: escapeHtml(title) } }, events }, null, 1)}\n`;
}

// TimelineJS shows this as HTML: an article's words must stay words.
function writeSource({ quote, publisher, article, url }: ExportRow['sources'][number]): string {
  const name = escapeHtml(publisher ?? article);
  const from = url && /^https?:\/\//i.test(url) ? `<a href="${escapeHtml(url)}">${name}</a>` : name;
  return `<p>“${escapeHtml(quote)}” – ${from}</p>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

function toDate(iso: string | null): SlideDate | null {
  const day = iso === null ? null : readDay(iso);
  if (day === null) return null;
  const { year, month, date } = ymdOfDay(day);
  return { year, month, day: date };
}
