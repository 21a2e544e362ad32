import { Fragment } from 'react';
import { FACETS, type Facet, type Filter, isFiltering, NO_FILTER, toggleValue } from '#select/filter.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import type { Selection } from '#select/select-events.ts';
import { Button } from '#ui/Button.tsx';
import { describeNoMatch } from './describe-no-match.ts';
import { FACET_TITLES } from './FacetPane.tsx';
import { describeFacetValue } from './to-facet-groups.ts';

export interface FilterChipsProps {
  readonly index: CorpusIndex;
  readonly selection: Selection;
  readonly onFilter: (filter: Filter) => void;
}

const MODE_WORDS = { any: 'or', all: 'and', none: 'nor' } as const;

/** What is asked for, in words that can be taken away one by one, and how much is left. */
export function FilterChips({ index, selection, onFilter }: FilterChipsProps) {
  const { filter, count, size } = selection;
  return (
    <div className="flex min-w-0 grow flex-col gap-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-sm">
        <p role="status">
          <strong className="font-semibold">
            {count} of {size}
          </strong>{' '}
          <span className="text-muted">events</span>
        </p>
        {FACETS.filter((facet) => filter.facets[facet].values.length > 0).map((facet) => (
          <ChipGroup key={facet} facet={facet} index={index} filter={filter} onFilter={onFilter} />
        ))}
        {isFiltering(filter) && (
          <Button look="quiet" className="px-1" onClick={() => onFilter(NO_FILTER)}>
            Reset
          </Button>
        )}
      </div>
      {count === 0 && size > 0 && <NoMatch index={index} selection={selection} onFilter={onFilter} />}
    </div>
  );
}

interface ChipGroupProps {
  readonly facet: Facet;
  readonly index: CorpusIndex;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** "Topics: none of [NATO ×] nor [Gaza ceasefire ×]". */
function ChipGroup({ facet, index, filter, onFilter }: ChipGroupProps) {
  const { values, mode } = filter.facets[facet];
  return (
    <ul aria-label={`Filter by ${FACET_TITLES[facet].toLowerCase()}`} className="flex flex-wrap items-center gap-1.5">
      {mode === 'none' && <li className="text-muted">not</li>}
      {values.map((value, at) => {
        const { label } = describeFacetValue(index.corpus, facet, value);
        return (
          <Fragment key={value}>
            {at > 0 && <li className="text-muted">{MODE_WORDS[mode]}</li>}
            <li>
              <button
                type="button"
                aria-label={`Remove ${label}`}
                onClick={() => onFilter(toggleValue(filter, facet, value))}
                data-topic={facet === 'topic' ? value : undefined}
                className="inline-flex min-h-6 max-w-60 items-center gap-1.5 rounded-sm border border-rule-strong bg-page px-2 py-0.5 hover:bg-wash pointer-coarse:min-h-11"
              >
                {facet === 'topic' && <span aria-hidden="true" className="size-2 shrink-0 rounded-[2px] bg-(--tone)" />}
                <span className="truncate">{label}</span>
                <span aria-hidden="true">×</span>
              </button>
            </li>
          </Fragment>
        );
      })}
    </ul>
  );
}

function NoMatch({ index, selection, onFilter }: FilterChipsProps) {
  const { reason, wayBack } = describeNoMatch(index, selection);
  return (
    <div className="flex flex-wrap items-center gap-3 rounded-sm border border-rule bg-page px-4 py-3 text-sm">
      <p>{reason}</p>
      <Button onClick={() => onFilter(wayBack.filter)}>{wayBack.label}</Button>
    </div>
  );
}
