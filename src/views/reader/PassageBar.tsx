import { HiddenCounts, StepButtons, TurnButton } from './StepControls.tsx';
import type { PassageSteps } from './use-passages.ts';

export interface PassageBarProps {
  /** What is looked for: "Gaza ceasefire". */
  readonly sought: string;
  readonly count: number;
  readonly steps: Pick<PassageSteps, 'current' | 'above' | 'below'>;
  readonly onStep: (by: 1 | -1) => void;
  /** Where one article is shown at a time: turns over to the other. */
  readonly onTurn: (() => void) | null;
}

/** Goes through the passages of the chosen topics, and says how many lie out of sight. */
export function PassageBar({ sought, count, steps, onStep, onTurn }: PassageBarProps) {
  const { current, above, below } = steps;
  const place = current === null ? `${count}` : `${current + 1} of ${count}`;
  return (
    <div
      data-sticky=""
      className="sticky top-0 z-10 border-rule border-b bg-page px-6 py-1.5 text-sm md:px-8 xl:px-10 max-md:top-(--header-height) print:hidden"
    >
      <div className="mx-auto flex max-w-[36rem] items-center gap-3">
        <p className="min-w-0 grow truncate">
          <span className="font-semibold">{sought}</span>{' '}
          <span className="text-muted">
            {count === 0
              ? 'no passage here'
              : `${place}${current === null ? (count === 1 ? ' passage' : ' passages') : ''}`}
          </span>
        </p>
        {count > 0 && (
          <>
            <HiddenCounts above={above} below={below} />
            <StepButtons previous={`Previous passage: ${sought}`} next={`Next passage: ${sought}`} onStep={onStep} />
          </>
        )}
        {onTurn && <TurnButton onTurn={onTurn} />}
      </div>
    </div>
  );
}
