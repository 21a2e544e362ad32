import { useId, useMemo } from 'react';
import { findPublicationDays } from '#corpus/known-on.ts';
import type { Day } from '#model/day.ts';
import { describeDay } from '#model/day-words.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import { type AsOf, describeAsOf } from './as-of.ts';

export interface AsOfSliderProps {
  readonly index: CorpusIndex;
  readonly asOf: AsOf | null;
  readonly onAsOf: (day: Day | null) => void;
}

/** What was known on a day: one stop for every day that an article came out, and the last for all of them. */
export function AsOfSlider({ index, asOf, onAsOf }: AsOfSliderProps) {
  const days = useMemo(() => findPublicationDays(index.corpus), [index]);
  const id = useId();
  if (days.length < 2) return null;
  const reached = asOf
    ? Math.max(
        0,
        days.findLastIndex((day) => day <= asOf.day),
      )
    : days.length;
  const day = days[reached];
  const words = day === undefined ? 'all articles' : describeDay(day);
  const found = asOf ? describeAsOf(asOf) : `${index.size} events known`;
  return (
    <div className="flex flex-wrap items-center gap-x-3 pt-1.5 text-[0.8125rem] print:hidden">
      <label htmlFor={id} className="text-muted">
        As of
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={days.length}
        step={1}
        value={reached}
        aria-valuetext={`${words}: ${found}`}
        onChange={({ target }) => onAsOf(days[Number(target.value)] ?? null)}
        className="h-6 w-40 max-w-full cursor-pointer accent-ink pointer-coarse:h-11"
      />
      <output htmlFor={id} className="text-muted">
        <span className="font-semibold text-ink">{words}</span>: {found}
      </output>
    </div>
  );
}
