import { type ReactNode, useMemo } from 'react';
import type { Day } from '#model/day.ts';
import { describeDay } from '#model/day-words.ts';
import type { VisitId } from '#model/ids.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import { FairnessLine } from './FairnessLine.tsx';
import { measureFairness } from './measure-fairness.ts';

export interface ComparedPanelProps {
  readonly index: CorpusIndex;
  readonly visits: readonly VisitId[];
  /** Only what was known on this day is compared; null: all. */
  readonly asOf: Day | null;
  readonly children: ReactNode;
}

/** Under every comparison's tab: first what is compared, then the comparison. */
export function ComparedPanel({ index, visits, asOf, children }: ComparedPanelProps) {
  const fairness = useMemo(() => measureFairness(index, visits), [index, visits]);
  return (
    <>
      <FairnessLine fairness={fairness} />
      {asOf !== null && (
        <p className="border-rule border-b py-2.5 text-sm">
          As it was known on {describeDay(asOf)}
          {visits.length < 2 && ': no other visit to compare with'}.
        </p>
      )}
      {children}
    </>
  );
}
