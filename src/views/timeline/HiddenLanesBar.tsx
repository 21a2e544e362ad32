import { useSyncExternalStore } from 'react';
import { Button } from '#ui/Button.tsx';
import type { PlotLayout } from './lay-out-plot.ts';
import type { HiddenLanes, Sight } from './sight.ts';

export interface HiddenLanesBarProps {
  readonly sight: Sight;
  readonly layout: PlotLayout;
  /** Every lane has its place in the page. */
  readonly grown: boolean;
  readonly onGrown: (grown: boolean) => void;
}

/** How many lanes are out of sight, and the way to see them all at once. */
export function HiddenLanesBar({ sight, layout, grown, onGrown }: HiddenLanesBarProps) {
  // Words, not numbers: drawn again only when they change.
  const words = useSyncExternalStore(
    sight.onChange,
    () => describeHidden(sight.countHidden(layout)),
    () => '',
  );
  if (words === '' && !grown) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-[0.8125rem] text-muted print:hidden">
      {!grown && <span>{words}</span>}
      <Button look="quiet" className="-ml-3 text-[0.8125rem]" aria-expanded={grown} onClick={() => onGrown(!grown)}>
        {grown ? 'Show fewer at once' : `Show all ${layout.lanes.length} lanes`}
      </Button>
    </p>
  );
}

/** "Lanes out of sight: 2 above, 7 below"; nothing where all are seen. */
function describeHidden({ above, below }: HiddenLanes): string {
  if (above + below === 0) return '';
  const parts = [...(above > 0 ? [`${above} above`] : []), ...(below > 0 ? [`${below} below`] : [])];
  return `${above + below === 1 ? 'Lane' : 'Lanes'} out of sight: ${parts.join(', ')}`;
}
