import type { TopicSort } from '#select/view-choices.ts';
import type { TopicMatrix, TopicRow, TopicState } from './comparison.ts';

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
 * sentence names itself, without the branches above them, most changed or heaviest at the last visit first.
 */
export function sortTopicRows(matrix: TopicMatrix, sort: TopicSort): readonly TopicRow[] {
  if (sort === 'tree') return matrix.rows;
  const named = matrix.rows.filter((row) => row.named);
  return named.sort((a, b) =>
    sort === 'change'
      ? changeOf(a) - changeOf(b) || shiftOf(b) - shiftOf(a) || heaviestOf(b) - heaviestOf(a)
      : weightOf(b) - weightOf(a) || heaviestOf(b) - heaviestOf(a),
  );
}

const changeOf = (row: TopicRow): number => CHANGE_ORDER[row.cells.at(-1)?.state ?? 'absent'];

/** How far the last visit's weight is from the one before, up or down. */
const shiftOf = ({ cells }: TopicRow): number => Math.abs((cells.at(-1)?.weight ?? 0) - (cells.at(-2)?.weight ?? 0));

const weightOf = (row: TopicRow): number => row.cells.at(-1)?.weight ?? 0;

const heaviestOf = ({ cells }: TopicRow): number => Math.max(0, ...cells.map((cell) => cell.weight));
