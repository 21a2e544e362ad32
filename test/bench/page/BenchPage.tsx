import { useCallback, useMemo, useState } from 'react';
import { useWarmUp } from '#app/use-warm-up.ts';
import type { Day } from '#model/day.ts';
import type { EventId } from '#model/ids.ts';
import { type Filter, NO_FILTER } from '#select/filter.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import { selectEvents } from '#select/select-events.ts';
import type { AxisKind, DayWindow, GapKind, LaneKind } from '#select/view-choices.ts';
import { FacetPane } from '#views/facets/FacetPane.tsx';
import { TimelinePane } from '#views/timeline/TimelinePane.tsx';
import './page.css';

export interface BenchPageProps {
  readonly index: CorpusIndex;
  readonly lanes: LaneKind;
  /** The timeline alone, without the filters beside it. */
  readonly bare: boolean;
}

/** The filters and the timeline as the app joins them, over generated events. */
export function BenchPage({ index, lanes: first, bare }: BenchPageProps) {
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [lanes, setLanes] = useState(first);
  const [gaps, setGaps] = useState<GapKind>('shortened');
  const [axis, setAxis] = useState<AxisKind>('calendar');
  const [asOf, setAsOf] = useState<Day | null>(null);
  const [window, setWindow] = useState<DayWindow | null>(null);
  const [focus, setFocus] = useState<EventId | null>(null);
  const [said, announce] = useState('');
  const selection = useMemo(() => selectEvents(index, filter), [index, filter]);
  useWarmUp(index);
  const onAxis = useCallback((next: AxisKind) => {
    setAxis(next);
    setWindow(null);
  }, []);
  return (
    <div className="flex">
      {!bare && (
        <aside
          aria-label="Filters"
          className="sticky top-0 h-dvh w-76 shrink-0 overflow-y-auto border-rule border-r px-5 py-4"
        >
          <FacetPane index={index} selection={selection} onFilter={setFilter} />
        </aside>
      )}
      <main className="min-w-0 grow px-8 py-4">
        <h1 className="sr-only">Entente, measured</h1>
        <p className="text-sm">
          {selection.count.toLocaleString('en')} of {selection.size.toLocaleString('en')} events
        </p>
        <TimelinePane
          {...{ index, selection, lanes, gaps, axis, asOf, window, focus, announce, onAxis }}
          onLanes={setLanes}
          onGaps={setGaps}
          onAsOf={setAsOf}
          onWindow={setWindow}
          onFocus={setFocus}
        />
        <p role="status" className="pt-2 text-muted text-sm">
          {said}
        </p>
      </main>
    </div>
  );
}
