import { useMemo } from 'react';
import type { Day } from '#model/day.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import { ListPane, type ListPaneProps } from '#views/list/ListPane.tsx';
import { AsOfSlider } from '#views/timeline/AsOfSlider.tsx';
import { buildAsOf } from '#views/timeline/as-of.ts';

export interface EventListProps extends ListPaneProps {
  /** All that is known now. */
  readonly all: CorpusIndex;
  /** The day asked for, and the one whose account is shown; null: now. */
  readonly asked: Day | null;
  readonly day: Day | null;
  readonly onAsOf: (day: Day | null) => void;
}

/** The list under the slider that the timeline has of its own. */
export function EventList({ all, asked, day, onAsOf, ...list }: EventListProps) {
  const asOf = useMemo(() => (day === null ? null : buildAsOf(all, day)), [all, day]);
  return (
    <>
      <AsOfSlider index={all} asked={asked} asOf={asOf} onAsOf={onAsOf} />
      <ListPane {...list} />
    </>
  );
}
