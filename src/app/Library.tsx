import { useEffect } from 'react';
import type { ArticleId } from '#model/ids.ts';
import { Sheet } from '#ui/Sheet.tsx';
import { LibraryPane } from '#views/library/LibraryPane.tsx';
import { describeTitle } from '#views/library/to-library-rows.ts';
import { describeImportError, describeRecordFault, describeStoreError, READER_STOPPED } from './library-messages.ts';
import type { Shelf } from './use-shelf.ts';
import { useShelfChanges } from './use-shelf-changes.ts';

export interface LibraryProps {
  readonly shelf: Shelf;
  /** Files dropped on the page, to be read at once. */
  readonly dropped: readonly File[] | null;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onRead: (id: ArticleId) => void;
}

export function Library({ shelf, dropped, open, onOpen, onRead }: LibraryProps) {
  const { own, faults } = shelf;
  // Here, not with the page: what adds and removes comes with the first look at the shelf, and goes on when it is closed.
  const changes = useShelfChanges();
  const { removed, read } = changes;
  const storeError = changes.storeError ?? shelf.loadError;
  useEffect(() => {
    if (dropped) void read(dropped);
  }, [dropped, read]);
  return (
    <Sheet title="Articles" open={open} onOpen={onOpen} from="wide">
      <LibraryPane
        bundled={shelf.bundled}
        kept={own}
        reading={changes.reading}
        faults={[
          ...(changes.reading.phase === 'stopped' ? [READER_STOPPED] : []),
          ...(storeError ? [describeStoreError(storeError)] : []),
          ...faults.map(describeRecordFault),
        ]}
        removed={removed && describeTitle(removed)}
        examples={shelf.examples}
        onExamples={shelf.onExamples}
        onFiles={(files) => void read(files)}
        onPaste={(text) => void read([text])}
        onCancel={changes.onCancel}
        onSource={(id, source) => void changes.onSource(id, source)}
        onRemove={(id) => void changes.onRemove(id)}
        onUndo={() => void changes.onUndo()}
        onRead={(id) => {
          // An example that is left out comes back to be read.
          if (!own.some((article) => article.id === id)) shelf.onExamples(true);
          onOpen(false);
          onRead(id);
        }}
        describeFailure={describeImportError}
      />
    </Sheet>
  );
}
