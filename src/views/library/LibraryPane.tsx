import { useLayoutEffect, useMemo, useRef } from 'react';
import type { ParsedArticle } from '#model/article.ts';
import type { ArticleId } from '#model/ids.ts';
import type { ImportError } from '#model/import-error.ts';
import { Button } from '#ui/Button.tsx';
import { SwitchRow } from '#ui/SwitchRow.tsx';
import { AddArticles } from './AddArticles.tsx';
import { LibraryItem } from './LibraryItem.tsx';
import type { ArticleSource, Fault, Reading } from './library-state.ts';
import { ReadingLine } from './ReadingLine.tsx';
import { toLibraryRows } from './to-library-rows.ts';

export interface LibraryPaneProps {
  readonly bundled: readonly ParsedArticle[];
  readonly kept: readonly ParsedArticle[];
  readonly reading: Reading;
  /** What the browser's store can't do, or can't give back, in words. */
  readonly faults: readonly Fault[];
  /** Title of what was removed last, as long as it can be taken back. */
  readonly removed: string | null;
  readonly examples: boolean;
  readonly onExamples: (shown: boolean) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onPaste: (text: string) => void;
  readonly onCancel: () => void;
  readonly onSource: (id: ArticleId, source: ArticleSource) => void;
  readonly onRemove: (id: ArticleId) => void;
  readonly onUndo: () => void;
  readonly onRead: (id: ArticleId) => void;
  readonly describeFailure: (error: ImportError) => Fault;
}

export function LibraryPane(props: LibraryPaneProps) {
  const { bundled, kept, reading, faults, removed, onRead } = props;
  const own = useMemo(() => toLibraryRows(kept), [kept]);
  const examples = useMemo(() => toLibraryRows(bundled), [bundled]);
  const { pane, undo, onRemove, onUndo } = useFocusAfter(props);
  return (
    <div ref={pane} className="flex flex-col gap-5">
      <p className="text-pretty text-muted text-sm">
        Articles are read and kept in this browser, by fixed rules. Nothing is sent anywhere.
      </p>
      <AddArticles onFiles={props.onFiles} onPaste={props.onPaste} />
      <ReadingLine reading={reading} onCancel={props.onCancel} describeFailure={props.describeFailure} />
      {faults.map(({ title, advice }) => (
        <p key={title} role="alert" className="border-danger border-l-2 pl-3 text-sm">
          <span className="font-semibold">{title}</span> {advice}
        </p>
      ))}
      {removed !== null && (
        <p role="status" className="flex flex-wrap items-center gap-x-3 text-sm">
          <span>Removed “{removed}”.</span>
          <Button ref={undo} onClick={onUndo}>
            Undo
          </Button>
        </p>
      )}
      <section aria-label="Your articles">
        <h3 className="border-rule border-b pb-1 font-semibold">Your articles</h3>
        {own.length === 0 ? (
          <p className="py-3 text-muted text-sm">None yet.</p>
        ) : (
          <ul>
            {own.map((row) => (
              <LibraryItem
                key={row.id}
                row={row}
                onRead={() => onRead(row.id)}
                own={{
                  onSource: (source) => props.onSource(row.id, source),
                  onRemove: () => onRemove(row.id),
                }}
              />
            ))}
          </ul>
        )}
      </section>
      <section aria-label="Examples">
        <div className="flex flex-wrap items-center justify-between gap-3 border-rule border-b pb-1">
          <h3 className="font-semibold">Examples</h3>
          <SwitchRow label="Show them with yours" checked={props.examples} onChecked={props.onExamples} />
        </div>
        <ul>
          {examples.map((row) => (
            <LibraryItem key={row.id} row={row} onRead={() => onRead(row.id)} />
          ))}
        </ul>
      </section>
    </div>
  );
}

/**
 * A row that is removed takes the focus with it, and so does the button that brings it back: focus goes from the one to the other, and
 * to the row once it is here again.
 */
function useFocusAfter({ kept, removed, onRemove, onUndo }: LibraryPaneProps) {
  const pane = useRef<HTMLDivElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const gone = useRef<ArticleId | null>(null);
  const awaited = useRef<'undo' | 'row' | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at again whenever a row or the button has come or gone.
  useLayoutEffect(() => {
    const goal =
      awaited.current === 'undo'
        ? undo.current
        : awaited.current === 'row' &&
          pane.current?.querySelector<HTMLElement>(`[data-article="${gone.current}"] button`);
    if (!goal) return;
    awaited.current = null;
    goal.focus();
  }, [kept, removed]);
  return {
    pane,
    undo,
    onRemove: (id: ArticleId) => {
      gone.current = id;
      awaited.current = 'undo';
      onRemove(id);
    },
    onUndo: () => {
      awaited.current = 'row';
      onUndo();
    },
  };
}
