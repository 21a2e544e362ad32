import { clsx } from 'clsx';
import { type ReactNode, useId, useRef, useState } from 'react';
import type { TopicId } from '#model/ids.ts';
import type { TopicSort } from '#select/view-choices.ts';
import { Segmented } from '#ui/Segmented.tsx';
import { SwitchRow } from '#ui/SwitchRow.tsx';
import type { TopicMatrix as Matrix, TopicRow } from './comparison.ts';
import { sortTopicRows } from './sort-topic-rows.ts';
import { TopicMatrixRow } from './TopicMatrixRow.tsx';
import { useCellKeys } from './use-cell-keys.ts';
import { VisitHeads } from './VisitHeads.tsx';

const SORTS: readonly { readonly value: TopicSort; readonly label: string }[] = [
  { value: 'change', label: 'change' },
  { value: 'weight', label: 'weight' },
  { value: 'tree', label: 'topic tree' },
];

export interface TopicMatrixProps {
  readonly matrix: Matrix;
  readonly sort: TopicSort;
  readonly onSort: (sort: TopicSort) => void;
  /** The sentences of a cell and of the visit it is told against. */
  readonly panelOf: (row: TopicRow, column: number, close: () => void) => ReactNode;
}

interface OpenCell {
  readonly topic: TopicId;
  readonly column: number;
}

/** Topics × visits: how much each visit says of each topic, and what became of it. */
export function TopicMatrix({ matrix, sort, onSort, panelOf }: TopicMatrixProps) {
  const { columns } = matrix;
  const headingId = useId();
  const panelId = useId();
  const table = useRef<HTMLTableElement>(null);
  const [per100, setPer100] = useState(false);
  const measure = per100 ? 'per100' : 'count';
  const [folded, setFolded] = useState<ReadonlySet<TopicId>>(new Set());
  const [opened, setOpened] = useState<OpenCell | null>(null);
  const { column, keys } = useCellKeys();
  const inTree = sort === 'tree';
  const rows = dropFolded(sortTopicRows(matrix, sort, measure), inTree ? folded : new Set());
  const close = () => {
    // The panel that has the focus goes; the cell it came from takes it back.
    table.current?.querySelector<HTMLElement>('[data-cell][aria-controls]')?.focus();
    setOpened(null);
  };
  return (
    <section aria-labelledby={headingId} className="group/matrix">
      <h3 id={headingId} className="sr-only">
        Topics by visit
      </h3>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 py-3 print:hidden">
        <div className="flex items-center gap-2 text-sm">
          <span aria-hidden="true" className="text-muted">
            Sort by
          </span>
          <Segmented label="Sort by" value={sort} options={SORTS} onValue={onSort} />
        </div>
        <SwitchRow label="Count per 100 sentences" checked={per100} onChecked={setPer100} />
        <p className="hidden text-muted text-xs group-has-[[data-cell]:focus-visible]/matrix:block pointer-coarse:hidden">
          Arrow keys move between cells, Enter opens the sentences.
        </p>
      </div>
      <div className="@container relative md:scroll-pl-48 md:overflow-x-auto">
        <table
          ref={table}
          className={clsx('w-full border-collapse max-md:block', barLengthFor(columns.length))}
          {...keys}
        >
          <caption className="sr-only">
            Sentences on each topic at each visit, and what changed since the visit before. Arrow keys move between
            cells; a cell opens its sentences.
          </caption>
          <VisitHeads inset first="Topic" columns={columns} />
          <tbody className="max-md:block">
            {rows.map((row) => (
              <TopicMatrixRow
                key={row.topic.id}
                row={row}
                columns={columns}
                inTree={inTree}
                folded={folded.has(row.topic.id)}
                onFold={() => setFolded(toggle(folded, row.topic.id))}
                measure={measure}
                reached={column}
                opened={
                  opened?.topic === row.topic.id && opened.column < columns.length
                    ? {
                        column: opened.column,
                        id: panelId,
                        panel: panelOf(row, opened.column, close),
                      }
                    : null
                }
                onOpen={(at) =>
                  setOpened(
                    opened?.topic === row.topic.id && opened.column === at ? null : { topic: row.topic.id, column: at },
                  )
                }
              />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length === 0 && <p className="py-6 text-muted">No topic is named in these sentences.</p>}
    </section>
  );
}

// Many visits need their width for numbers and words.
const barLengthFor = (visits: number): string =>
  visits > 3 ? '[--bar:3rem]' : '[--bar:5rem] lg:[--bar:6rem] xl:[--bar:7rem]';

function dropFolded(rows: readonly TopicRow[], folded: ReadonlySet<TopicId>): readonly TopicRow[] {
  const hidden = new Set(rows.flatMap((row) => (folded.has(row.topic.id) ? row.narrower : [])));
  return rows.filter((row) => !hidden.has(row.topic.id));
}

function toggle(set: ReadonlySet<TopicId>, id: TopicId): ReadonlySet<TopicId> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}
