import type { PassageSteps } from './use-passages.ts';

export interface PassageBarProps {
  /** What is looked for: "Gaza ceasefire". */
  readonly sought: string;
  readonly count: number;
  readonly steps: PassageSteps;
}

const BUTTON =
  'inline-flex size-7 items-center justify-center rounded-sm border border-rule bg-paper hover:bg-wash disabled:text-muted disabled:opacity-60 pointer-coarse:size-11';

/** Goes through the passages of the chosen topics, and says how many lie out of sight. */
export function PassageBar({ sought, count, steps }: PassageBarProps) {
  const { current, above, below, step } = steps;
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
            <span className="whitespace-nowrap text-muted text-xs">
              <span aria-hidden="true">
                ▲{above} ▼{below}
              </span>
              <span className="sr-only">
                {above} above, {below} below
              </span>
            </span>
            <span className="flex gap-1">
              <button
                type="button"
                aria-label={`Previous passage: ${sought}`}
                className={BUTTON}
                onClick={() => step(-1)}
              >
                <span aria-hidden="true">↑</span>
              </button>
              <button type="button" aria-label={`Next passage: ${sought}`} className={BUTTON} onClick={() => step(1)}>
                <span aria-hidden="true">↓</span>
              </button>
            </span>
          </>
        )}
      </div>
    </div>
  );
}
