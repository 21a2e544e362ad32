import type { RefObject } from 'react';
import { Button } from '#ui/Button.tsx';
import type { PlotLayout } from './lay-out-plot.ts';
import { type HiddenLanes, useHiddenLanes } from './use-hidden-lanes.ts';

export interface HiddenLanesBarProps {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly layout: PlotLayout;
  readonly axisHeight: number;
  /** Every lane has its place in the page. */
  readonly grown: boolean;
  readonly onGrown: (grown: boolean) => void;
}

/** How many lanes are out of sight, and the way to see them all at once. */
export function HiddenLanesBar({ scroller, layout, axisHeight, grown, onGrown }: HiddenLanesBarProps) {
  const hidden = useHiddenLanes(scroller, layout, axisHeight);
  if (hidden.above + hidden.below === 0 && !grown) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-[0.8125rem] text-muted print:hidden">
      {!grown && <span>{describeHidden(hidden)}</span>}
      <Button look="quiet" className="-ml-3 text-[0.8125rem]" aria-expanded={grown} onClick={() => onGrown(!grown)}>
        {grown ? 'Show fewer at once' : `Show all ${layout.lanes.length} lanes`}
      </Button>
    </p>
  );
}

/** "Lanes out of sight: 2 above, 7 below". */
function describeHidden({ above, below }: HiddenLanes): string {
  const parts = [...(above > 0 ? [`${above} above`] : []), ...(below > 0 ? [`${below} below`] : [])];
  return `${above + below === 1 ? 'Lane' : 'Lanes'} out of sight: ${parts.join(', ')}`;
}
