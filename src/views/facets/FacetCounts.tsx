import type { Facet } from '#select/filter.ts';
import type { FacetCount } from '#select/select-events.ts';
import type { CountColumn } from './to-count-columns.ts';
import { useCount } from './use-count.ts';

export interface FacetCountsProps {
  readonly facet: Facet;
  readonly value: string;
  readonly columns: readonly CountColumn[];
  /** "included in War in Ukraine"; null when nothing above it is ticked. */
  readonly covered: string | null;
}

/**
 * The counts beside one value, and the same in words. Each stands in a box one line high whose size does not follow from it: another
 * number is laid out and painted in there, and the row around it stays as it is. The words come under that line, out of sight.
 */
export function FacetCounts({ facet, value, columns, covered }: FacetCountsProps) {
  const count = useCount(facet, value);
  return columns.map((column, at) => (
    <span key={column.name} className={`relative h-lh ${column.look}`}>
      <span className="absolute inset-0 text-right contain-strict">
        <span aria-hidden="true">{formatCount(column.countOf(count))}</span>
        {at === columns.length - 1 && (
          // Brackets: what is hidden from the eye stands apart in a name, and a comma would follow a space.
          <span className="block whitespace-nowrap">{` (${describeCounts(count, columns)}${covered ? `; ${covered}` : ''})`}</span>
        )}
      </span>
    </span>
  ));
}

// Made once: `toLocaleString` looks its locale up at every number.
const NUMBERS = new Intl.NumberFormat('en');
const formatCount = (count: number): string => (count === 0 ? '–' : NUMBERS.format(count));

function describeCounts(count: FacetCount, columns: readonly CountColumn[]): string {
  const parts = columns.map((column) => `${column.name}: ${column.countOf(count)}`);
  return `events ${parts.join(', ')}`;
}
