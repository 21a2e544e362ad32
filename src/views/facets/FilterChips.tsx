import { Fragment, useRef } from 'react';
import type { Day } from '#model/day.ts';
import { describeDay } from '#model/day-words.ts';
import type { TopicId } from '#model/ids.ts';
import { FACETS, type Facet, type Filter, isFiltering, NO_FILTER, toggleValue } from '#select/filter.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import type { Selection } from '#select/select-events.ts';
import { Button } from '#ui/Button.tsx';
import { lazyPart } from '#ui/lazy-part.ts';
import { Chip } from './Chip.tsx';
import { FACET_TITLES } from './FacetPane.tsx';
import { describeFacetValue } from './to-facet-groups.ts';

export interface FilterChipsProps {
  readonly index: CorpusIndex;
  readonly selection: Selection;
  readonly onFilter: (filter: Filter) => void;
  /** What is counted when a filter is dropped; the index where nothing is left out. */
  readonly known?: CorpusIndex;
  /** Only what was known on this day is counted; null: all. */
  readonly asOf?: Day | null;
  /** Counts all again. */
  readonly onNow?: () => void;
}

// Most filters leave something: the way back from one that does not comes when nothing else is to do.
const NoMatch = lazyPart(() => import('./NoMatch.tsx').then((loaded) => loaded.NoMatch));

const MODE_WORDS = { any: 'or', all: 'and', none: 'nor' } as const;

/** What is asked for, in words that can be taken away one by one, and how much is left. */
export function FilterChips({ index, selection, onFilter, known = index, asOf = null, onNow }: FilterChipsProps) {
  const { filter, count, size } = selection;
  const asked = FACETS.filter((facet) => filter.facets[facet].values.length > 0);
  const counted = useRef<HTMLParagraphElement>(null);
  // The chip or button that was pressed goes with its filter: the focus stays near by, on what is left.
  const onLess = (next: Filter) => {
    counted.current?.focus();
    onFilter(next);
  };
  return (
    <div className="flex min-w-0 grow flex-col gap-2">
      <div className="flex min-h-8 flex-wrap items-center gap-x-2 gap-y-1.5 text-sm">
        <p ref={counted} role="status" tabIndex={-1} className="mr-1">
          <strong className="font-semibold">
            {count.toLocaleString('en')} of {size.toLocaleString('en')}
          </strong>{' '}
          <span className="text-muted">{size === 1 ? 'event' : 'events'}</span>
        </p>
        {asked.map((facet, at) => (
          <Fragment key={facet}>
            {at > 0 && <span className="text-muted">and</span>}
            <ChipGroup facet={facet} index={index} filter={filter} onFilter={onLess} />
          </Fragment>
        ))}
        {filter.days && (
          <>
            {asked.length > 0 && <span className="text-muted">and</span>}
            <Chip
              label={`${describeDay(filter.days.from)} – ${describeDay(filter.days.to)}`}
              onRemove={() => onLess({ ...filter, days: null })}
            />
          </>
        )}
        {asOf !== null && (
          <Chip
            label={`As of ${describeDay(asOf)}`}
            onRemove={() => {
              counted.current?.focus();
              onNow?.();
            }}
          />
        )}
        {isFiltering(filter) && (
          <Button look="quiet" className="px-1 print:hidden" onClick={() => onLess(NO_FILTER)}>
            Reset
          </Button>
        )}
      </div>
      {count === 0 && size > 0 && (asOf === null || known.size > 0) && (
        <NoMatch index={known} selection={selection} onFilter={onLess} />
      )}
    </div>
  );
}

interface ChipGroupProps {
  readonly facet: Facet;
  readonly index: CorpusIndex;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** "not [NATO ×] nor [Gaza ceasefire ×]". */
function ChipGroup({ facet, index, filter, onFilter }: ChipGroupProps) {
  const { values, mode } = filter.facets[facet];
  return (
    <ul
      aria-label={`Filter by ${FACET_TITLES[facet].toLowerCase()}`}
      className="flex min-w-0 flex-wrap items-center gap-1.5"
    >
      {mode === 'none' && <li className="text-muted">not</li>}
      {values.map((value, at) => (
        <Fragment key={value}>
          {at > 0 && <li className="text-muted">{MODE_WORDS[mode]}</li>}
          <li className="min-w-0">
            <Chip
              label={describeFacetValue(index.corpus, facet, value).label}
              topic={facet === 'topic' ? (index.corpus.topics.get(value as TopicId) ?? null) : null}
              onRemove={() => onFilter(toggleValue(filter, facet, value))}
            />
          </li>
        </Fragment>
      ))}
    </ul>
  );
}
