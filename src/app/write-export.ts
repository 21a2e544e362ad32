import { bitsOf } from '#base/bitset.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import type { Selection } from '#select/select-events.ts';

export type ExportKind = 'csv' | 'ics' | 'slides' | 'bundle';

/** What is selected as a file of this kind; each kind's writer comes when it is asked for. */
export async function writeExport(kind: ExportKind, { corpus }: CorpusIndex, selection: Selection) {
  if (kind === 'bundle') {
    const { writeBundle } = await import('#formats/bundle.ts');
    return {
      name: 'entente-articles.json',
      type: 'application/json',
      text: writeBundle(corpus.articles.map(({ raw }) => raw)),
    };
  }
  const { toExportRows } = await import('#formats/to-export-rows.ts');
  const rows = toExportRows(
    corpus,
    [...bitsOf(selection.rows)].flatMap((row) => corpus.events[row] ?? []),
  );
  if (kind === 'csv') {
    const { writeCsv } = await import('#formats/write-csv.ts');
    return { name: 'entente-events.csv', type: 'text/csv;charset=utf-8', text: writeCsv(rows) };
  }
  if (kind === 'ics') {
    const { writeICalendar } = await import('#formats/write-icalendar.ts');
    return { name: 'entente-events.ics', type: 'text/calendar;charset=utf-8', text: writeICalendar(rows) };
  }
  const { writeTimelineJs } = await import('#formats/write-timelinejs.ts');
  const title = corpus.visits.map(({ label, route }) => `${label}: ${route}`).join('; ');
  return { name: 'entente-timeline.json', type: 'application/json', text: writeTimelineJs(rows, title) };
}
