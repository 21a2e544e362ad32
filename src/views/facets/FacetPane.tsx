import { memo, useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { chooseFacet, FACETS, type Facet, type Filter, type MatchMode, toggleValue } from '#select/filter.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import type { Selection } from '#select/select-events.ts';
import { ColumnHeads } from './ColumnHeads.tsx';
import { FacetSection } from './FacetSection.tsx';
import { SectionCounts } from './SectionCounts.tsx';
import { toCountColumns } from './to-count-columns.ts';
import { toggleTopic } from './toggle-topic.ts';

export const FACET_TITLES: Readonly<Record<Facet, string>> = {
  topic: 'Topics',
  person: 'Participants',
  place: 'Places',
  status: 'Status',
  kind: 'Kind of event',
  article: 'Articles',
};

export interface FacetPaneProps {
  readonly index: CorpusIndex;
  readonly selection: Selection;
  /** The same as soon as what can be seen of a click is painted: what is scrolled out of sight waits for it. */
  readonly late?: Selection;
  readonly onFilter: (filter: Filter) => void;
}

/** Everything that can be filtered by, with one count per visit that follows the other filters. */
export const FacetPane = memo(function FacetPane({ index, selection, late = selection, onFilter }: FacetPaneProps) {
  const columns = useMemo(() => toCountColumns(index.corpus), [index]);
  const { filter } = selection;
  const latest = useRef(filter);
  useLayoutEffect(() => {
    latest.current = filter;
  }, [filter]);
  // The same for every filter: a click then draws only what it changes.
  const onToggle = useCallback(
    (facet: Facet, value: string) => {
      const now = latest.current;
      onFilter(facet === 'topic' ? toggleTopic(index.corpus.topics, now, value) : toggleValue(now, facet, value));
    },
    [index, onFilter],
  );
  const onMode = useCallback(
    (facet: Facet, mode: MatchMode) =>
      onFilter(chooseFacet(latest.current, facet, { ...latest.current.facets[facet], mode })),
    [onFilter],
  );
  return (
    <div className="flex flex-col gap-5">
      <ColumnHeads columns={columns} />
      {FACETS.filter((facet) => index.rows[facet].size > 0).map((facet) => (
        <SectionCounts key={facet} counts={selection.counts} late={late.counts}>
          <FacetSection
            facet={facet}
            title={FACET_TITLES[facet]}
            index={index}
            // In one word: a new filter has new lists for the facets too in which nothing was ticked.
            ticked={filter.facets[facet].values.join()}
            mode={filter.facets[facet].mode}
            columns={columns}
            onToggle={onToggle}
            onMode={onMode}
          />
        </SectionCounts>
      ))}
    </div>
  );
});
