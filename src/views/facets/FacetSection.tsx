import { useId, useState } from 'react';
import { chooseFacet, type Facet, type Filter, type MatchMode } from '#select/filter.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import type { Selection } from '#select/select-events.ts';
import { Button } from '#ui/Button.tsx';
import { Choice } from '#ui/Choice.tsx';
import { FacetRow } from './FacetRow.tsx';
import { type CountColumn, toCountColumns } from './to-count-columns.ts';
import { type FacetGroup, toFacetGroups } from './to-facet-groups.ts';

const MODES: readonly { readonly value: MatchMode; readonly label: string }[] = [
  { value: 'any', label: 'any of' },
  { value: 'all', label: 'all of' },
  { value: 'none', label: 'none of' },
];

// More values than this hide behind "Show all": about what fits beside the timeline without scrolling.
const SHORT_LIST = 14;

export interface FacetSectionProps {
  readonly facet: Facet;
  readonly title: string;
  readonly index: CorpusIndex;
  readonly selection: Selection;
  readonly onToggle: (value: string) => void;
  readonly onFilter: (filter: Filter) => void;
}

/** One facet: its heading, how its values count together, and the values with their counts. */
export function FacetSection({ facet, title, index, selection, onToggle, onFilter }: FacetSectionProps) {
  const headingId = useId();
  const [all, setAll] = useState(false);
  const choice = selection.filter.facets[facet];
  const columns = toCountColumns(index.corpus);
  const groups = toFacetGroups(index, selection, facet);
  const size = groups.reduce((sum, group) => sum + group.values.length, 0);
  return (
    <section aria-labelledby={headingId}>
      <div className="flex min-h-8 items-baseline justify-between gap-2">
        <h2 id={headingId} className="font-semibold text-sm">
          {title}
        </h2>
        <Choice
          label={<span className="sr-only">{title}: match</span>}
          value={choice.mode}
          options={MODES}
          onValue={(mode) => onFilter(chooseFacet(selection.filter, facet, { ...choice, mode }))}
          className="px-1 text-xs"
        />
      </div>
      <ColumnHeads columns={columns} />
      {(all ? groups : shorten(groups, choice.values)).map((group) => (
        <fieldset key={group.heading ?? ''}>
          <legend className="sr-only">{group.heading ? `${title}, ${group.heading}` : title}</legend>
          {group.heading && (
            <p aria-hidden="true" className="mt-2 text-muted text-xs">
              {group.heading}
            </p>
          )}
          {group.values.map((value) => (
            <FacetRow
              key={value.value}
              facet={facet}
              value={value}
              columns={columns}
              checked={choice.values.includes(value.value)}
              onToggle={() => onToggle(value.value)}
            />
          ))}
        </fieldset>
      ))}
      {size > SHORT_LIST && (
        <Button look="quiet" className="mt-1 px-0" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${size}`}
        </Button>
      )}
    </section>
  );
}

function ColumnHeads({ columns }: { readonly columns: readonly CountColumn[] }) {
  return (
    <div aria-hidden="true" className="flex justify-end text-muted text-xs leading-tight">
      {columns.map((column) => (
        <span key={column.label} className="w-10 text-right">
          {column.label}
        </span>
      ))}
    </div>
  );
}

// The first values, and every ticked one wherever it stands: what filters must stay in sight.
function shorten(groups: readonly FacetGroup[], ticked: readonly string[]): FacetGroup[] {
  let left = SHORT_LIST;
  return groups
    .map((group) => ({
      ...group,
      values: group.values.filter((value) => {
        left -= 1;
        return left >= 0 || ticked.includes(value.value);
      }),
    }))
    .filter((group) => group.values.length > 0);
}
