import type { ArticleId } from '#model/ids.ts';
import { Sheet } from '#ui/Sheet.tsx';
import { LibraryPane } from '#views/library/LibraryPane.tsx';
import { describeTitle } from '#views/library/to-library-rows.ts';
import { describeImportError, describeRecordFault, describeStoreError, READER_STOPPED } from './library-messages.ts';
import type { Shelf } from './use-shelf.ts';

export interface LibraryProps {
  readonly shelf: Shelf;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onRead: (id: ArticleId) => void;
}

export function Library({ shelf, open, onOpen, onRead }: LibraryProps) {
  const { own, faults, removed, read } = shelf;
  const storeError = shelf.storeError ?? shelf.loadError;
  return (
    <Sheet title="Articles" open={open} onOpen={onOpen} from="wide">
      <LibraryPane
        bundled={shelf.bundled}
        kept={own}
        reading={shelf.reading}
        faults={[
          ...(shelf.reading.phase === 'stopped' ? [READER_STOPPED] : []),
          ...(storeError ? [describeStoreError(storeError)] : []),
          ...faults.map(describeRecordFault),
        ]}
        removed={removed && describeTitle(removed)}
        examples={shelf.examples}
        onExamples={shelf.onExamples}
        onFiles={(files) => void read(files)}
        onPaste={(text) => void read([text])}
        onCancel={shelf.onCancel}
        onSource={(id, source) => void shelf.onSource(id, source)}
        onRemove={(id) => void shelf.onRemove(id)}
        onUndo={() => void shelf.onUndo()}
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
