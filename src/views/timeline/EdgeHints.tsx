import { useMemo } from 'react';
import type { TimeEnds } from '#select/window-rows.ts';
import { countOutside } from './count-outside.ts';
import { clampWindow, spanOf, type UnitWindow } from './time-window.ts';
import type { TimelineScene } from './to-timeline-items.ts';

export interface EdgeHintsProps {
  readonly scene: TimelineScene;
  /** When the selected events are. */
  readonly times: TimeEnds;
  readonly rest: UnitWindow;
  /** Over the strip, instead of under the names of the lanes. */
  readonly narrow: boolean;
  readonly onGo: (window: UnitWindow) => void;
}

/** "◂ 5 earlier", "3 later ▸": that there is more on either side, and the way there. */
export function EdgeHints({ scene, times, rest, narrow, onGo }: EdgeHintsProps) {
  const { scale } = scene;
  const outside = useMemo(() => countOutside(times, scale, rest), [times, scale, rest]);
  const go = (unit: number | null) => {
    if (unit === null) return;
    const half = spanOf(rest) / 2;
    onGo(clampWindow({ start: unit - half, end: unit + half }, scale));
  };
  return (
    <div
      className={`flex flex-wrap items-center justify-between gap-x-2 text-[0.8125rem] print:hidden ${narrow ? 'min-h-7' : 'pr-3'}`}
    >
      <Hint
        count={outside.earlier}
        words={`◂ ${outside.earlier.toLocaleString('en')} earlier`}
        onGo={() => go(outside.lastEarlier)}
      />
      <Hint
        count={outside.later}
        words={`${outside.later.toLocaleString('en')} later ▸`}
        onGo={() => go(outside.firstLater)}
      />
    </div>
  );
}

function Hint({ count, words, onGo }: { readonly count: number; readonly words: string; readonly onGo: () => void }) {
  if (count === 0) return <span />;
  return (
    <button
      type="button"
      onClick={onGo}
      className="min-h-6 rounded-sm text-muted hover:text-ink hover:underline pointer-coarse:min-h-11"
    >
      {words}
    </button>
  );
}
