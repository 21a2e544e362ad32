import { type ReactNode, useRef } from 'react';
import type { Selection } from '#select/select-events.ts';
import { useInSight } from '#ui/use-in-sight.ts';
import { ShownCounts } from './use-count.ts';

export interface SectionCountsProps {
  readonly counts: Selection['counts'];
  /** The same as soon as what can be seen of a click is painted. */
  readonly late: Selection['counts'];
  readonly children: ReactNode;
}

/** The counts of one section: at once where any of it is in sight, else after the paint that they would not be part of. */
export function SectionCounts({ counts, late, children }: SectionCountsProps) {
  const box = useRef<HTMLDivElement>(null);
  const inSight = useInSight(box);
  return (
    <div ref={box}>
      <ShownCounts value={inSight ? counts : late}>{children}</ShownCounts>
    </div>
  );
}
