import { Checkbox } from '@base-ui/react/checkbox';
import type { ReactNode } from 'react';

export interface TickProps {
  readonly checked: boolean;
  /** Some of what is under it is ticked. */
  readonly partly?: boolean;
  /** Not ticked itself, but under something that is. Only to see: say it in words beside the label. */
  readonly covered?: boolean;
  readonly disabled?: boolean;
  readonly onChecked: (checked: boolean) => void;
  readonly children: ReactNode;
}

/** A checkbox with its label; the whole row is the target. */
export function Tick({ checked, partly = false, covered = false, disabled = false, onChecked, children }: TickProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: Base UI's Checkbox renders the input inside this label.
    <label className="flex min-h-6 grow items-start gap-2 py-0.5 has-data-disabled:cursor-not-allowed has-data-disabled:text-muted pointer-coarse:min-h-11 pointer-coarse:items-center">
      <Checkbox.Root
        checked={checked}
        indeterminate={partly && !checked}
        disabled={disabled}
        onCheckedChange={onChecked}
        className="mt-px flex size-4 shrink-0 items-center justify-center rounded-sm border border-rule-strong bg-paper text-paper data-checked:border-ink data-checked:bg-ink data-disabled:opacity-50 data-indeterminate:border-ink data-indeterminate:bg-ink forced-colors:data-checked:bg-[Highlight] forced-colors:data-checked:text-[HighlightText] pointer-coarse:mt-0"
      >
        <Checkbox.Indicator aria-hidden="true" className="text-[0.7rem] leading-none">
          {partly && !checked ? '–' : '✓'}
        </Checkbox.Indicator>
        {covered && !checked && !partly && (
          <span aria-hidden="true" className="text-[0.7rem] text-muted leading-none">
            ✓
          </span>
        )}
      </Checkbox.Root>
      {children}
    </label>
  );
}
