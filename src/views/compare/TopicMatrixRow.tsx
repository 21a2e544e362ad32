import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import type { TopicCell, TopicMeasure, TopicRow, VisitColumn } from './comparison.ts';
import { TopicCellButton } from './TopicCellButton.tsx';
import { TopicSwatch } from './TopicSwatch.tsx';
import { findTabStop } from './use-cell-keys.ts';
import { STAYS } from './VisitHeads.tsx';

export interface TopicMatrixRowProps {
  readonly row: TopicRow;
  readonly columns: readonly VisitColumn[];
  /** Indents by the tree and lets the branch fold; otherwise the row stands by itself. */
  readonly inTree: boolean;
  readonly folded: boolean;
  readonly onFold: () => void;
  readonly measure: TopicMeasure;
  /** Column reached last by keyboard. */
  readonly reached: number;
  /** The column whose sentences are open, with their panel. */
  readonly opened: { readonly column: number; readonly id: string; readonly panel: ReactNode } | null;
  readonly onOpen: (column: number) => void;
}

// Written out, because Tailwind reads class names from the source.
const INDENT = ['', 'md:pl-6', 'md:pl-12', 'md:pl-18'];
// The fold button stands before the first visit.
const FOLD = -1;

export function TopicMatrixRow(props: TopicMatrixRowProps) {
  const { row, columns, inTree, folded, measure, opened } = props;
  const folds = inTree && row.narrower.length > 0;
  const stops = [...(folds ? [FOLD] : []), ...columns.flatMap((_, at) => (canOpen(row.cells[at]) ? [at] : []))];
  const stop = findTabStop(stops, props.reached);
  return (
    <>
      <tr
        data-cells=""
        className="border-rule border-b max-md:grid max-md:grid-cols-2 max-md:gap-x-4 max-md:py-2 md:align-middle"
      >
        <th
          scope="row"
          className={clsx(
            'text-left font-normal max-md:col-span-full md:py-1 md:pr-4',
            STAYS,
            inTree && INDENT[Math.min(row.depth, INDENT.length - 1)],
            inTree && row.depth === 0 && 'font-semibold',
          )}
        >
          <span className="flex items-center gap-2">
            <TopicSwatch topic={row.topic} />
            <span>{row.topic.prefLabel}</span>
            {folds && (
              <button
                type="button"
                data-cell={FOLD}
                tabIndex={stop === FOLD ? 0 : -1}
                aria-expanded={!folded}
                aria-label={`${row.topic.prefLabel}: ${row.narrower.length} narrower`}
                className="inline-flex min-h-6 items-center gap-1 rounded-sm px-1.5 font-normal text-muted text-xs hover:bg-wash pointer-coarse:min-h-11"
                onClick={props.onFold}
              >
                <span aria-hidden="true">{folded ? `▸ ${row.narrower.length} more` : '▾'}</span>
              </button>
            )}
          </span>
        </th>
        {columns.map((column, at) => (
          <td key={column.visit} className="md:py-0.5 md:pr-6">
            <TopicCellButton
              row={row}
              column={column}
              at={at}
              measure={measure}
              inTabOrder={stop === at}
              controls={opened?.column === at ? opened.id : null}
              onOpen={() => props.onOpen(at)}
            />
          </td>
        ))}
      </tr>
      {opened && (
        <tr className="border-rule border-b max-md:block">
          <td id={opened.id} colSpan={columns.length + 1} className="max-md:block">
            <div className="md:sticky md:left-0 md:w-[100cqw]">{opened.panel}</div>
          </td>
        </tr>
      )}
    </>
  );
}

/** A dropped topic opens too: on what was said before. */
export const canOpen = (cell: TopicCell | undefined): boolean => cell !== undefined && cell.state !== 'absent';
