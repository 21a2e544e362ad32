import { clsx } from 'clsx';
import type { TopicMeasure, TopicRow, VisitColumn } from './comparison.ts';
import { StateWord } from './StateWord.tsx';
import { CellVisit } from './VisitHeads.tsx';
import { WeightBar } from './WeightBar.tsx';

export interface TopicCellButtonProps {
  readonly row: TopicRow;
  readonly column: VisitColumn;
  readonly at: number;
  readonly measure: TopicMeasure;
  readonly inTabOrder: boolean;
  /** The id of the open panel; null: closed. */
  readonly controls: string | null;
  readonly onOpen: () => void;
}

/** How much a visit says of a topic and what changed; opens the sentences. */
export function TopicCellButton(props: TopicCellButtonProps) {
  const { row, column, at, measure, controls } = props;
  const per100 = measure === 'per100';
  const cell = row.cells[at];
  if (!cell || cell.state === 'absent') {
    return (
      <span className="block px-2 py-1 text-muted max-md:px-0">
        <CellVisit label={column.label} />
        <span aria-hidden="true" className="md:inline-block md:w-5 md:text-right">
          –
        </span>
        <span className="sr-only">not mentioned</span>
      </span>
    );
  }
  const count = cell.sentences.length;
  const number = per100 ? cell.per100.toFixed(1) : String(count);
  const unit = per100 ? 'in 100 sentences' : count === 1 ? 'sentence' : 'sentences';
  return (
    <button
      type="button"
      data-cell={at}
      tabIndex={props.inTabOrder ? 0 : -1}
      aria-expanded={controls !== null}
      aria-controls={controls ?? undefined}
      className={clsx(
        'w-full rounded-sm px-2 py-1 text-left hover:bg-wash pointer-coarse:min-h-11 max-md:px-0',
        controls !== null && 'bg-wash outline outline-1 outline-rule-strong',
      )}
      onClick={props.onOpen}
    >
      <CellVisit label={column.label} />
      {/* A sign of punctuation ends its own piece of the name: between two pieces there is a space. */}
      <span className="sr-only">
        {row.topic.prefLabel}, {column.label}:{' '}
      </span>
      <span
        className={clsx(
          'grid items-center justify-start gap-x-2.5',
          per100
            ? 'grid-cols-[2.25rem_auto] lg:grid-cols-[2.25rem_auto_auto]'
            : 'grid-cols-[1.25rem_auto] lg:grid-cols-[1.25rem_auto_auto]',
        )}
      >
        <span className="text-right">{number}</span>
        <span className="sr-only">
          {' '}
          {unit}
          {cell.state !== 'told' && ', '}
        </span>
        <WeightBar topic={row.topic} weight={cell.weights[measure]} />
        <span className="text-sm max-lg:col-span-full">
          <StateWord state={cell.state} />
        </span>
      </span>
    </button>
  );
}
