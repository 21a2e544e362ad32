import type { Facet } from '#select/filter.ts';
import { Tick } from '#ui/Tick.tsx';
import type { CountColumn } from './to-count-columns.ts';
import type { FacetValue } from './to-facet-groups.ts';

// Written out, because Tailwind reads class names from the source.
const INDENT = ['', 'pl-4', 'pl-8', 'pl-12'];

export interface FacetRowProps {
  readonly facet: Facet;
  readonly value: FacetValue;
  readonly columns: readonly CountColumn[];
  readonly checked: boolean;
  readonly onToggle: () => void;
}

/** One value with its counts. At zero it stays where it is and can't be ticked, only unticked. */
export function FacetRow({ facet, value, columns, checked, onToggle }: FacetRowProps) {
  const { label, detail, depth, broader, count } = value;
  return (
    <div className={`flex items-baseline ${INDENT[Math.min(depth, INDENT.length - 1)]}`}>
      <Tick checked={checked} disabled={count.total === 0 && !checked} onChecked={onToggle}>
        {facet === 'topic' && (
          <span
            aria-hidden="true"
            data-topic={value.value}
            data-topic-broader={broader ?? undefined}
            className="mt-1.5 size-2.5 shrink-0 rounded-[2px] bg-(--tone) forced-colors:border"
          />
        )}
        <span className="min-w-0 text-sm leading-snug">
          <span className="line-clamp-2">{label}</span>
          {detail && <span className="block text-muted text-xs">{detail}</span>}
          <span className="sr-only">, {describeCounts(value, columns)}</span>
        </span>
      </Tick>
      {columns.map((column) => (
        <span key={column.name} aria-hidden="true" className="w-10 shrink-0 text-right text-muted text-sm">
          {column.countOf(count) || '–'}
        </span>
      ))}
    </div>
  );
}

function describeCounts({ count }: FacetValue, columns: readonly CountColumn[]): string {
  const parts = columns.map((column) => `${column.name}: ${column.countOf(count)}`);
  return `events ${parts.join(', ')}`;
}
