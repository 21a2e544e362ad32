import type { CorpusIndex } from '#select/index-corpus.ts';
import type { Selection } from '#select/select-events.ts';
import { PickList, type PickListProps } from '#ui/PickList.tsx';
import { download } from './download.ts';
import type { ExportKind } from './write-export.ts';

export interface ExportListProps extends Pick<PickListProps, 'trigger' | 'open' | 'onOpen'> {
  readonly index: CorpusIndex;
  readonly selection: Selection;
}

/** The menu of `ExportMenu` with its button. The files are made in this browser. */
export function ExportList({ index, selection, ...menu }: ExportListProps) {
  const shown = selection.count === selection.size ? 'All events' : `The ${selection.count} events in view`;
  const items = [
    { value: 'csv', label: 'Spreadsheet (CSV)', detail: `${shown}, with date, words and source` },
    { value: 'ics', label: 'Calendar (iCalendar)', detail: `${shown} that have a first and a last day` },
    { value: 'slides', label: 'Slides (TimelineJS)', detail: `${shown} that have a first day` },
    { value: 'bundle', label: 'Articles (Entente file)', detail: 'Every article, to open here again or elsewhere' },
  ] as const satisfies readonly { value: ExportKind; label: string; detail: string }[];
  return (
    <PickList
      {...menu}
      items={items}
      onPick={(kind) =>
        void import('./write-export.ts')
          .then(({ writeExport }) => writeExport(kind, index, selection))
          .then(({ name, type, text }) => download(name, type, text))
      }
    />
  );
}
