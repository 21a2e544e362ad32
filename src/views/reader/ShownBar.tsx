import { Button } from '#ui/Button.tsx';
import { StepButtons } from './StepControls.tsx';
import type { ShownSteps } from './use-shown-steps.ts';

export interface ShownBarProps {
  readonly steps: ShownSteps;
  /** Where the sentence gone to stands: "2 Apr 2024, Kyiv Post". */
  readonly source: string;
}

/** A way through sentences that were asked for together, in both articles. */
export function ShownBar({ steps: { number, count, step, close }, source }: ShownBarProps) {
  return (
    <section
      aria-label="Sentences shown"
      data-sticky=""
      className="flex flex-wrap items-center gap-x-3 gap-y-1 border-rule border-b bg-wash px-4 py-1 text-sm max-md:sticky max-md:top-(--header-height) max-md:z-10 md:px-6 xl:px-8 print:hidden"
    >
      <p role="status">
        Sentence <strong className="font-semibold">{number}</strong> of {count}
        <span className="text-ink">: {source}</span>
      </p>
      <StepButtons previous="Previous sentence shown" next="Next sentence shown" onStep={step} />
      <Button look="quiet" className="ml-auto px-1" onClick={close}>
        Done
      </Button>
    </section>
  );
}
