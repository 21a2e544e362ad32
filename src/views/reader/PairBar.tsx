import { clsx } from 'clsx';
import { SwitchRow } from '#ui/SwitchRow.tsx';
import { HiddenCounts, StepButtons, TurnButton } from './StepControls.tsx';
import type { Hidden } from './use-passages.ts';
import type { SharedState } from './use-shared-reading.ts';
import type { SharedSteps } from './use-shared-steps.ts';

export interface PairBarProps {
  readonly state: SharedState;
  readonly steps: SharedSteps;
  readonly hidden: Hidden;
  readonly together: boolean;
  readonly onTogether: (together: boolean) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onTurn: () => void;
  /** What the passage gone to says, for those who hear it. */
  readonly spoken: string;
  /** On a phone it stays in sight, unless a column's own bar does. */
  readonly sticky: boolean;
}

const WITHOUT: Readonly<Record<SharedState['phase'], string>> = {
  none: '',
  found: 'No shared passages: each article scrolls by itself.',
  looking: 'Looking for shared passages …',
  'too-long': 'These articles are too long to look for shared passages.',
};

/** What two articles share: how much, a way through it, and whether they scroll together. */
export function PairBar(props: PairBarProps) {
  const { state, steps, hidden, sticky } = props;
  if (state.phase === 'none') return null;
  const shares = state.phase === 'found' && steps.count > 0;
  return (
    <section
      aria-label="Shared passages"
      data-sticky={sticky ? '' : undefined}
      className={clsx(
        'flex flex-wrap items-center gap-x-3 gap-y-1 border-rule max-[23rem]:gap-x-2 border-b bg-page px-4 py-1 text-sm md:px-6 xl:px-8 print:hidden',
        sticky && 'max-md:sticky max-md:top-(--header-height) max-md:z-10',
      )}
    >
      <p className={shares ? undefined : 'py-1 text-muted'}>
        {shares ? <StepsLine steps={steps} /> : WITHOUT[state.phase]}
      </p>
      {shares && (
        <>
          <HiddenCounts above={hidden.above} below={hidden.below} />
          <StepButtons previous="Previous shared passage" next="Next shared passage" onStep={props.onStep} />
          <span className="ml-auto max-md:hidden">
            <SwitchRow label="Scroll together" checked={props.together} onChecked={(on) => props.onTogether(on)} />
          </span>
        </>
      )}
      <span className="ml-auto md:hidden">{sticky && <TurnButton onTurn={props.onTurn} />}</span>
      <p role="status" className="sr-only">
        {props.spoken}
      </p>
    </section>
  );
}

/** "6 shared passages", "2 of 6 shared passages"; where there is no room for it, the last word is only heard. */
function StepsLine({ steps: { count, current } }: { readonly steps: SharedSteps }) {
  return (
    <>
      {current && `${current.number} of `}
      {count} shared<span className="max-[23rem]:sr-only">{count === 1 ? ' passage' : ' passages'}</span>
    </>
  );
}
