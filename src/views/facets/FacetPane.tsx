import { memo, useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { FACETS, type Facet, type Filter, toggleValue } from '#select/filter.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import type { Selection } from '#select/select-events.ts';
import { ColumnHeads } from './ColumnHeads.tsx';
import { FacetSection } from './FacetSection.tsx';
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
  readonly onFilter: (filter: Filter) => void;
}

/** Everything that can be filtered by, with one count per visit that follows the other filters. */
export const FacetPane = memo(function FacetPane({ index, selection, onFilter }: FacetPaneProps) {
  const columns = useMemo(() => toCountColumns(index.corpus), [index]);
  const { filter } = selection;
  const latest = useRef(filter);
  useLayoutEffect(() => {
    latest.current = filter;
  }, [filter]);
  // The same for every filter: a click then draws only the rows that it changes.
  const onToggle = useCallback(
    (facet: Facet, value: string) => {
      const now = latest.current;
      onFilter(facet === 'topic' ? toggleTopic(index.corpus.topics, now, value) : toggleValue(now, facet, value));
    },
    [index, onFilter],
  );
  return (
    <div className="flex flex-col gap-5">
      <ColumnHeads columns={columns} />
      {FACETS.filter((facet) => index.rows[facet].size > 0).map((facet) => (
        <FacetSection
          key={facet}
          facet={facet}
          title={FACET_TITLES[facet]}
          index={index}
          selection={selection}
          columns={columns}
          onToggle={onToggle}
          onFilter={onFilter}
        />
      ))}
    </div>
  );
});
