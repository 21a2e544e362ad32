import type { Filter } from '#select/filter.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import type { Selection } from '#select/select-events.ts';
import { Button } from '#ui/Button.tsx';
import { describeNoMatch } from './describe-no-match.ts';

export interface NoMatchProps {
  readonly index: CorpusIndex;
  readonly selection: Selection;
  readonly onFilter: (filter: Filter) => void;
}

/** Why nothing is left, with the way back to most. */
export function NoMatch({ index, selection, onFilter }: NoMatchProps) {
  const { reason, wayBack } = describeNoMatch(index, selection);
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-sm border border-rule bg-page px-4 py-3 text-sm">
      <p role="status">{reason}</p>
      <Button onClick={() => onFilter(wayBack.filter)}>{wayBack.label}</Button>
    </div>
  );
}
