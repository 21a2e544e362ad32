import { useId, useMemo } from 'react';
import { findPublicationDays } from '#corpus/known-on.ts';
import type { Day } from '#model/day.ts';
import { describeDay } from '#model/day-words.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import { type AsOf, describeAsOf, describeKnown } from './as-of.ts';

export interface AsOfSliderProps {
  readonly index: CorpusIndex;
  /** The day asked for; null: all that is known now. */
  readonly asked: Day | null;
  /** What was known then; of an earlier wish as long as the day's own account is put together. */
  readonly asOf: AsOf | null;
  readonly onAsOf: (day: Day | null) => void;
}

/** What was known on a day: one stop for every day that an article came out, and the last for all of them. */
export function AsOfSlider({ index, asked, asOf, onAsOf }: AsOfSliderProps) {
  const days = useMemo(() => findPublicationDays(index.corpus), [index]);
  const id = useId();
  if (days.length < 2) return null;
  // The thumb follows the hand, not what comes after it.
  const reached =
    asked === null
      ? days.length
      : Math.max(
          0,
          days.findLastIndex((day) => day <= asked),
        );
  // The day that is asked for, which need not be one of the stops: a link may name any.
  const words = asked === null ? 'all articles' : describeDay(asked);
  const early = asked !== null && asked < (days[0] ?? asked);
  const found = early ? 'before the first article' : describeFound(index, asked, asOf);
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
        className="h-6 w-24 max-w-full sm:w-40 cursor-pointer accent-ink pointer-coarse:h-11"
      />
      <output htmlFor={id} className="text-muted">
        <span className="font-semibold text-ink">{words}</span>: {found}
      </output>
    </div>
  );
}

function describeFound(index: CorpusIndex, asked: Day | null, asOf: AsOf | null): string {
  if (asked === null) return describeKnown(index.size);
  return asOf?.day === asked ? describeAsOf(asOf) : '…';
}
