import { useMemo, useState } from 'react';
import type { EventId } from '#model/ids.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import { Button } from '#ui/Button.tsx';
import { lazyPart } from '#ui/lazy-part.ts';
import { Segmented } from '#ui/Segmented.tsx';
import { standingPart } from '#ui/standing-part.tsx';
import { FilterChips } from '#views/facets/FilterChips.tsx';
import { PaneBoundary } from './PaneBoundary.tsx';
import type { Actions } from './use-actions.ts';
import type { Explorer } from './use-explorer.ts';
import { useWide } from './use-wide.ts';

const VIEWS = [
  { value: 'timeline', label: 'Timeline' },
  { value: 'list', label: 'List' },
] as const;

const TimelinePane = standingPart('timeline', () =>
  import('#views/timeline/TimelinePane.tsx').then((loaded) => loaded.TimelinePane),
);
const EventList = standingPart('list', () => import('./EventList.tsx').then((loaded) => loaded.EventList));
const FilterSheet = lazyPart(() => import('./FilterSheet.tsx').then((loaded) => loaded.FilterSheet), {
  when: ({ open }) => open,
});

export interface EventsProps {
  readonly index: CorpusIndex;
  readonly explorer: Explorer;
  readonly actions: Actions;
  readonly announce: (text: string) => void;
}

/** The events, as a timeline or as a list, under the filter's chips. */
export function Events({ index, explorer, actions, announce }: EventsProps) {
  const { view, selection, known, late, day } = explorer;
  const { onFilter, onFocus, onView, onAsOf } = actions;
  const wide = useWide();
  const [filtersOpen, setFiltersOpen] = useState(false);
  // While prerendering nobody knows the width: both are drawn, and the stylesheet shows the one that fits.
  const shown = view.view ?? (wide === null ? 'both' : wide ? 'timeline' : 'list');
  const focus = view.focus as EventId | null;
  const toggle = useMemo(
    () => <Segmented label="View" value={shown === 'both' ? 'timeline' : shown} options={VIEWS} onValue={onView} />,
    [shown, onView],
  );
  // Kept, so that the timeline is drawn again only when something of it has changed.
  const toolbarEnd = useMemo(() => <div className="max-md:hidden">{toggle}</div>, [toggle]);
  return (
    <section id="events" aria-label="Events" tabIndex={-1} className="px-4 pt-2 pb-3 md:px-6 xl:px-8">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button className="lg:hidden print:hidden" onClick={() => setFiltersOpen(true)}>
          Filters
        </Button>
        <FilterChips
          index={index}
          known={known.index}
          selection={selection}
          onFilter={onFilter}
          asOf={known.asOf}
          onNow={actions.onNow}
        />
        {/* On a phone always here, so that it stays where the thumb found it; elsewhere at the end of the timeline's own bar. */}
        <div className={`ml-auto print:hidden ${shown === 'list' ? '' : 'md:hidden'}`}>{toggle}</div>
      </div>
      {shown !== 'list' && (
        <div className={shown === 'both' ? 'max-md:hidden' : undefined}>
          <PaneBoundary pane="The timeline">
            <TimelinePane
              index={index}
              selection={selection}
              lanes={view.lanes}
              gaps={view.gaps}
              axis={view.axis}
              asOf={day}
              asked={view.asof}
              window={view.window}
              focus={focus}
              onLanes={actions.onLanes}
              onGaps={actions.onGaps}
              onAxis={actions.onAxis}
              onAsOf={onAsOf}
              onWindow={actions.onWindow}
              onFocus={onFocus}
              announce={announce}
              toolbarEnd={toolbarEnd}
            />
          </PaneBoundary>
        </div>
      )}
      {shown !== 'timeline' && (
        <div className={shown === 'both' ? 'md:hidden' : undefined}>
          <PaneBoundary pane="The list">
            <EventList
              all={index}
              asked={view.asof}
              day={day}
              onAsOf={onAsOf}
              index={late.known.index}
              selection={late.known.selection}
              focus={focus}
              sort={view.sort}
              onSort={actions.onSort}
              onFocus={onFocus}
              announce={announce}
              linkNow={actions.linkNow}
            />
          </PaneBoundary>
        </div>
      )}
      <FilterSheet open={filtersOpen} onOpen={setFiltersOpen} index={index} selection={selection} onFilter={onFilter} />
    </section>
  );
}
