import { memo, useMemo } from 'react';
import { alignSentences } from '#corpus/align-sentences.ts';
import type { Day } from '#model/day.ts';
import type { VisitId } from '#model/ids.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import type { Selection } from '#select/select-events.ts';
import type { TopicSort } from '#select/view-choices.ts';
import { AlignedSentences } from './AlignedSentences.tsx';
import { ComparedPanel } from './ComparedPanel.tsx';
import { compareVisits } from './compare-visits.ts';
import type { TopicRow, VisitColumn } from './comparison.ts';
import { DROPPED_NOTE } from './comparison-words.ts';
import { TopicMatrix } from './TopicMatrix.tsx';

export interface TopicPanelProps {
  readonly index: CorpusIndex;
  readonly selection: Selection;
  readonly visits: readonly VisitId[];
  /** Only what was known on this day is compared; null: all. */
  readonly asOf: Day | null;
  readonly sort: TopicSort;
  readonly onSort: (sort: TopicSort) => void;
}

/** What each visit says of each topic. */
export const TopicPanel = memo(function TopicPanel({ index, selection, visits, asOf, sort, onSort }: TopicPanelProps) {
  const matrix = useMemo(() => compareVisits(index, visits, selection), [index, visits, selection]);
  const dropped = matrix.rows.some((row) => row.cells.some((cell) => cell.state === 'dropped'));
  return (
    <ComparedPanel index={index} visits={visits} asOf={asOf}>
      <TopicMatrix
        matrix={matrix}
        sort={sort}
        onSort={onSort}
        panelOf={(row, column, close) => (
          <CellSentences
            key={`${row.topic.id} ${column}`}
            index={index}
            columns={matrix.columns}
            row={row}
            column={column}
            onClose={close}
          />
        )}
      />
      {dropped && <p className="pt-3 text-muted text-sm">{DROPPED_NOTE}</p>}
    </ComparedPanel>
  );
});

interface CellSentencesProps {
  readonly index: CorpusIndex;
  readonly columns: readonly VisitColumn[];
  readonly row: TopicRow;
  readonly column: number;
  readonly onClose: () => void;
}

/** A cell's sentences beside those of the visit before; the first visit stands beside the one after. */
function CellSentences({ index, columns, row, column, onClose }: CellSentencesProps) {
  const at = Math.max(1, column);
  const [left, right] = [row.cells[at - 1]?.sentences, row.cells[at]?.sentences];
  const rows = useMemo(() => alignSentences(index.corpus, left ?? [], right ?? []), [index, left, right]);
  return (
    <AlignedSentences
      title={row.topic.prefLabel}
      left={columns[at - 1]?.label ?? ''}
      right={columns[at]?.label ?? null}
      rows={rows}
      onClose={onClose}
    />
  );
}
