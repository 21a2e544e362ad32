import { memo, useMemo, useState } from 'react';
import type { CorpusIndex } from '#select/index-corpus.ts';
import type { Selection } from '#select/select-events.ts';
import { Choice } from '#ui/Choice.tsx';
import type { Series, SeriesKey } from './comparison.ts';
import { describeInterval } from './comparison-words.ts';
import { FairnessLine } from './FairnessLine.tsx';
import { compareSeries } from './find-series.ts';
import { measureFairness } from './measure-fairness.ts';
import { OfficeGrid } from './OfficeGrid.tsx';
import { PanelSection } from './PanelSection.tsx';
import { SeriesTopics } from './SeriesTopics.tsx';

export interface SeriesPanelProps {
  readonly index: CorpusIndex;
  readonly selection: Selection;
  /** Never empty. */
  readonly series: readonly SeriesKey[];
}

/** Three or more visits between the same two sides, over time. */
export const SeriesPanel = memo(function SeriesPanel({ index, selection, series }: SeriesPanelProps) {
  const [chosen, setChosen] = useState('');
  const key = series.find(({ id }) => id === chosen) ?? series[0];
  const found = useMemo(() => key && compareSeries(index, key, selection), [index, key, selection]);
  if (!key || !found) return null;
  return (
    <>
      {series.length > 1 && (
        <Choice
          label="Visits between"
          value={key.id}
          options={series.map(({ id, label }) => ({ value: id, label }))}
          onValue={setChosen}
          className="mt-3"
        />
      )}
      <FairnessLine fairness={measureFairness(index, key.visits)} />
      <PanelSection title={`${key.label}: ${key.visits.length} visits`}>
        <Intervals series={found} />
      </PanelSection>
      <PanelSection title="Topics over time" note="One bar a visit, as high as the number under it.">
        <SeriesTopics matrix={found.topics} />
      </PanelSection>
      <PanelSection title="Offices over time">
        <OfficeGrid table={found.offices} />
      </PanelSection>
    </>
  );
});

function Intervals({ series }: { readonly series: Series }) {
  const { columns } = series.topics;
  return (
    <ol className="flex flex-wrap items-baseline gap-x-2 gap-y-1 pt-2">
      {columns.map((column, at) => {
        const interval = series.intervals[at - 1];
        return (
          <li key={column.visit} className="flex flex-wrap items-baseline gap-x-2">
            {interval && (
              <span className="text-muted text-sm">
                <span aria-hidden="true">— </span>
                <span className="sr-only">after </span>
                {describeInterval(interval)}
                <span aria-hidden="true"> →</span>
              </span>
            )}
            <span className="font-semibold">{column.label}</span>
            <span className="text-muted text-sm">{column.route}</span>
          </li>
        );
      })}
    </ol>
  );
}
