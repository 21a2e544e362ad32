import type { TopicSort } from '#select/view-choices.ts';
import type { TopicMatrix, TopicMeasure, TopicRow, TopicState } from './comparison.ts';

// What a reader who knows the visit before wants first: what is new to it, then what is missing, then what stays.
const CHANGE_ORDER: Readonly<Record<TopicState, number>> = {
  new: 0,
  'came-back': 1,
  dropped: 2,
  'carried-on': 3,
  told: 4,
  absent: 5,
};

/**
 * The rows of a matrix in another order. By the tree: as they are, branches before their parts. By change or weight: only topics that some
 * sentence names itself, without the branches above them, most changed or heaviest at the last visit first, by the numbers that are shown.
 */
export function sortTopicRows(
  matrix: TopicMatrix,
  sort: TopicSort,
  measure: TopicMeasure = 'count',
): readonly TopicRow[] {
  if (sort === 'tree') return matrix.rows;
  const named = matrix.rows.filter((row) => row.named);
  const weightAt = ({ cells }: TopicRow, at: number): number => cells.at(at)?.weights[measure] ?? 0;
  /** How far the last visit's weight is from the one before, up or down. */
  const shiftOf = (row: TopicRow): number => Math.abs(weightAt(row, -1) - weightAt(row, -2));
  const heaviestOf = ({ cells }: TopicRow): number => Math.max(0, ...cells.map(({ weights }) => weights[measure]));
  return named.sort((a, b) =>
    sort === 'change'
      ? changeOf(a) - changeOf(b) || shiftOf(b) - shiftOf(a) || heaviestOf(b) - heaviestOf(a)
      : weightAt(b, -1) - weightAt(a, -1) || heaviestOf(b) - heaviestOf(a),
  );
}

const changeOf = (row: TopicRow): number => CHANGE_ORDER[row.cells.at(-1)?.state ?? 'absent'];
