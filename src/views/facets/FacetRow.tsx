import { memo } from 'react';
import type { Facet } from '#select/filter.ts';
import { Tick } from '#ui/Tick.tsx';
import { FacetCounts } from './FacetCounts.tsx';
import type { CountColumn } from './to-count-columns.ts';
import type { FacetValue } from './to-facet-groups.ts';
import { useCount } from './use-count.ts';

// Written out, because Tailwind reads class names from the source.
const INDENT = ['pl-2', 'pl-6', 'pl-10', 'pl-14'];

export interface FacetRowProps {
  readonly facet: Facet;
  readonly value: FacetValue;
  readonly columns: readonly CountColumn[];
  readonly checked: boolean;
  readonly partly: boolean;
  /** "included in War in Ukraine"; null when nothing above it is ticked. */
  readonly covered: string | null;
  readonly onToggle: (facet: Facet, value: string) => void;
}

/** One value with its counts. At zero it stays where it is and can't be ticked, only unticked. */
export const FacetRow = memo(function FacetRow(props: FacetRowProps) {
  const { facet, value, checked, partly } = props;
  const { total } = useCount(facet, value.value);
  return <TickedValue {...props} empty={total === 0 && !checked && !partly} />;
});

// Without the numbers: they change with every click, and this only where something is ticked or nothing is left.
const TickedValue = memo(function TickedValue(props: FacetRowProps & { readonly empty: boolean }) {
  const { facet, value, columns, checked, partly, covered, empty, onToggle } = props;
  const { label, detail, depth, broader } = value;
  return (
    <Tick
      checked={checked}
      partly={partly}
      covered={covered !== null}
      disabled={empty}
      onChecked={() => onToggle(facet, value.value)}
      className={`-mx-2 rounded-sm pr-2 ${INDENT[Math.min(depth, INDENT.length - 1)]} ${empty ? '' : 'hover:bg-wash'}`}
    >
      <span className="flex min-w-0 grow items-baseline gap-2">
        {facet === 'topic' && (
          <span
            aria-hidden="true"
            data-topic={value.value}
            data-topic-broader={broader ?? undefined}
            className="size-2.5 shrink-0 rounded-[2px] bg-(--tone) forced-colors:border"
          />
        )}
        <span className="wrap-anywhere min-w-0 grow text-sm leading-snug">
          {label}
          {detail && <span className="block text-muted text-xs">{detail}</span>}
        </span>
        <span className="-ml-2 flex shrink-0 self-start text-muted text-sm leading-snug">
          <FacetCounts facet={facet} value={value.value} columns={columns} covered={covered} />
        </span>
      </span>
    </Tick>
  );
});
