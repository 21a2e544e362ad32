import { useState } from 'react';
import { bitsOf } from '#base/bitset.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import type { Selection } from '#select/select-events.ts';
import { PickMenu } from '#ui/PickMenu.tsx';
import { useDownload } from './use-download.ts';

type Kind = 'csv' | 'ics' | 'slides' | 'bundle';

/** What is on screen as a file for other programs; the articles as a file that opens here again. Made in this browser. */
export function ExportMenu({ index, selection }: { readonly index: CorpusIndex; readonly selection: Selection }) {
  const [open, setOpen] = useState(false);
  const download = useDownload();
  const shown = selection.count === selection.size ? 'All events' : `The ${selection.count} events in view`;
  const items = [
    { value: 'csv', label: 'Spreadsheet (CSV)', detail: `${shown}, with date, words and source` },
    { value: 'ics', label: 'Calendar (iCalendar)', detail: `${shown} that have a first and a last day` },
    { value: 'slides', label: 'Slides (TimelineJS)', detail: `${shown} that have a first day` },
    { value: 'bundle', label: 'Articles (Entente file)', detail: 'Every article, to open here again or elsewhere' },
  ] as const;
  return (
    <PickMenu<Kind>
      trigger={{
        className:
          'inline-flex min-h-8 items-center rounded-sm border border-rule px-3 text-sm hover:bg-wash pointer-coarse:min-h-11',
        children: 'Export',
      }}
      open={open}
      onOpen={setOpen}
      items={items}
      onPick={(kind) =>
        void writeExport(kind, index, selection).then(({ name, type, text }) => download(name, type, text))
      }
    />
  );
}

// The writers come when something is exported.
async function writeExport(kind: Kind, { corpus }: CorpusIndex, selection: Selection) {
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
