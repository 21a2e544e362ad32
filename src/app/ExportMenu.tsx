import { useState } from 'react';
import type { CorpusIndex } from '#select/index-corpus.ts';
import type { Selection } from '#select/select-events.ts';
import { PickMenu } from '#ui/PickMenu.tsx';
import { useDownload } from './use-download.ts';
import type { ExportKind } from './write-export.ts';

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
    <PickMenu<ExportKind>
      trigger={{
        className:
          'inline-flex min-h-8 items-center rounded-sm border border-rule px-3 text-sm hover:bg-wash pointer-coarse:min-h-11',
        children: 'Export',
      }}
      open={open}
      onOpen={setOpen}
      items={items}
      onPick={(kind) =>
        void import('./write-export.ts')
          .then(({ writeExport }) => writeExport(kind, index, selection))
          .then(({ name, type, text }) => download(name, type, text))
      }
    />
  );
}
