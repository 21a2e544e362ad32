import { memo } from 'react';
import type { Facet } from '#select/filter.ts';
import type { FacetCount } from '#select/select-events.ts';
import { Tick } from '#ui/Tick.tsx';
import type { CountColumn } from './to-count-columns.ts';
import type { FacetValue } from './to-facet-groups.ts';

// Written out, because Tailwind reads class names from the source.
const INDENT = ['', 'pl-4', 'pl-8', 'pl-12'];

export interface FacetRowProps {
  readonly facet: Facet;
  readonly value: FacetValue;
  readonly count: FacetCount;
  readonly columns: readonly CountColumn[];
  readonly checked: boolean;
  readonly partly: boolean;
  /** "included in War in Ukraine"; null when nothing above it is ticked. */
  readonly covered: string | null;
  readonly onToggle: (facet: Facet, value: string) => void;
}

/** One value with its counts. At zero it stays where it is and can't be ticked, only unticked. */
export const FacetRow = memo(function FacetRow(props: FacetRowProps) {
  const { facet, value, count, columns, checked, partly, covered, onToggle } = props;
  const { label, detail, depth, broader } = value;
  const empty = count.total === 0 && !checked && !partly;
  return (
    <div className={`-mx-2 flex rounded-sm px-2 ${empty ? '' : 'hover:bg-wash'}`}>
      <div className={`flex min-w-0 grow ${INDENT[Math.min(depth, INDENT.length - 1)]}`}>
        <Tick
          checked={checked}
          partly={partly}
          covered={covered !== null}
          disabled={empty}
          onChecked={() => onToggle(facet, value.value)}
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
            <span className="min-w-0 grow text-sm leading-snug">
              <span className="wrap-anywhere">{label}</span>
              {detail && <span className="block text-muted text-xs">{detail}</span>}
              <span className="sr-only">
                {/* Brackets: what is hidden from the eye stands apart in a name, and a comma would follow a space. */}
                {` (${describeCounts(count, columns)}${covered ? `; ${covered}` : ''})`}
              </span>
            </span>
            <span aria-hidden="true" className="-ml-2 flex shrink-0">
              {columns.map((column) => (
                <span key={column.name} className={`text-right text-muted text-sm leading-snug ${column.look}`}>
                  {formatCount(column.countOf(count))}
                </span>
              ))}
            </span>
          </span>
        </Tick>
      </div>
    </div>
  );
}, isSameRow);

// Each selection counts into new objects: two counts are the same where no number that is shown differs.
function isSameRow({ count, ...before }: FacetRowProps, { count: next, ...after }: FacetRowProps): boolean {
  const keys = Object.keys(before) as (keyof typeof before)[];
  return (
    keys.every((key) => Object.is(before[key], after[key])) &&
    after.columns.every(({ countOf }) => countOf(count) === countOf(next)) &&
    (count.total === 0) === (next.total === 0)
  );
}

// Made once: `toLocaleString` looks its locale up at every number.
const NUMBERS = new Intl.NumberFormat('en');
const formatCount = (count: number): string => (count === 0 ? '–' : NUMBERS.format(count));

function describeCounts(count: FacetCount, columns: readonly CountColumn[]): string {
  const parts = columns.map((column) => `${column.name}: ${column.countOf(count)}`);
  return `events ${parts.join(', ')}`;
}
