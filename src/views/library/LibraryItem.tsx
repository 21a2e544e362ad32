import { useRef, useState } from 'react';
import { Button } from '#ui/Button.tsx';
import type { ArticleSource } from './library-state.ts';
import { SourceForm } from './SourceForm.tsx';
import { count, type LibraryRow } from './to-library-rows.ts';

export interface LibraryItemProps {
  readonly row: LibraryRow;
  /** Left out for the articles that come with the app: they stay as they are. */
  readonly own?: {
    readonly onSource: (source: ArticleSource) => void;
    readonly onRemove: () => void;
  };
  readonly onRead: () => void;
}

/** One article of the library: what it is, what was found in it, and what can be done with it. */
export function LibraryItem({ row, own, onRead }: LibraryItemProps) {
  const [editing, setEditing] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  const close = () => {
    setEditing(false);
    // The form takes its own buttons with it: focus goes back to the one that opened it.
    queueMicrotask(() => change.current?.focus());
  };
  const { publisher, url, given } = row.article.raw;
  return (
    // Off-screen rows cost no layout; the height is that of a row of three lines.
    <li
      data-article={row.id}
      className="border-rule border-b py-3 [contain-intrinsic-size:auto_5.5rem] [content-visibility:auto]"
    >
      <p className="text-balance font-semibold font-serif leading-snug">{row.title}</p>
      <p className="mt-0.5 text-muted text-sm">
        {row.source}. {row.found}
        {row.doubts > 0 && `; ${count(row.doubts, 'thing')} unclear`}.
      </p>
      <div className="-ml-3 flex flex-wrap">
        <Button look="quiet" onClick={onRead} aria-label={`Read ${row.title}`}>
          Read
        </Button>
        {own ? (
          <>
            <Button
              ref={change}
              look="quiet"
              aria-expanded={editing}
              aria-label={`Date and source of ${row.title}`}
              onClick={() => setEditing(!editing)}
            >
              Date and source
            </Button>
            <Button look="quiet" onClick={own.onRemove} aria-label={`Remove ${row.title}`}>
              Remove
            </Button>
          </>
        ) : (
          <span className="px-3 py-1 text-muted text-sm">Comes with Entente</span>
        )}
      </div>
      {own && editing && (
        <SourceForm
          source={{ publisher, url, ...given }}
          onSave={(source) => {
            own.onSource(source);
            close();
          }}
          onCancel={close}
        />
      )}
    </li>
  );
}
