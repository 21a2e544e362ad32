const BUTTON =
  'inline-flex size-7 items-center justify-center rounded-sm border border-rule bg-paper hover:bg-wash pointer-coarse:size-11';

/** How many lie above and below what is in sight. */
export function HiddenCounts({ above, below }: { readonly above: number; readonly below: number }) {
  return (
    <span className="whitespace-nowrap text-muted text-xs">
      <span aria-hidden="true">
        ▲{above} ▼{below}
      </span>
      <span className="sr-only">
        {above} above, {below} below
      </span>
    </span>
  );
}

export interface StepButtonsProps {
  readonly previous: string;
  readonly next: string;
  readonly onStep: (by: 1 | -1) => void;
}

export function StepButtons({ previous, next, onStep }: StepButtonsProps) {
  return (
    <span className="flex gap-1">
      <button type="button" aria-label={previous} className={BUTTON} onClick={() => onStep(-1)}>
        <span aria-hidden="true">↑</span>
      </button>
      <button type="button" aria-label={next} className={BUTTON} onClick={() => onStep(1)}>
        <span aria-hidden="true">↓</span>
      </button>
    </span>
  );
}

/** On a phone, where one article is shown at a time: the same place in the other. */
export function TurnButton({ onTurn }: { readonly onTurn: () => void }) {
  return (
    <button
      type="button"
      aria-label="Same place in the other article"
      title="Same place in the other article"
      className={`${BUTTON} md:hidden`}
      onClick={onTurn}
    >
      <span aria-hidden="true">⇄</span>
    </button>
  );
}
