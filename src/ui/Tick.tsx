import { type ReactNode, useLayoutEffect, useRef } from 'react';

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

/** The browser's own checkbox with its label; the whole row is the target. */
export function Tick({ checked, partly = false, covered = false, disabled = false, onChecked, children }: TickProps) {
  const box = useRef<HTMLInputElement>(null);
  const half = partly && !checked;
  // There is no attribute for it. After each change of `checked` too: a click takes the half state away.
  useLayoutEffect(() => {
    if (box.current) box.current.indeterminate = half;
  });
  return (
    <label className="flex min-h-6 grow items-start gap-2 py-0.5 has-disabled:cursor-not-allowed has-disabled:text-muted pointer-coarse:min-h-11 pointer-coarse:items-center">
      <span className="relative mt-px flex size-4 shrink-0 items-center justify-center pointer-coarse:mt-0">
        <input
          ref={box}
          type="checkbox"
          checked={checked}
          disabled={disabled}
          onChange={(change) => onChecked(change.target.checked)}
          className="absolute inset-0 appearance-none rounded-sm border border-rule-strong bg-paper checked:border-ink checked:bg-ink indeterminate:border-ink indeterminate:bg-ink disabled:opacity-50 forced-colors:checked:bg-[Highlight]"
        />
        <span
          aria-hidden="true"
          className={`pointer-events-none relative text-[0.7rem] leading-none ${checked || half ? 'text-paper forced-colors:text-[HighlightText]' : 'text-muted'}`}
        >
          {half ? '–' : (checked || covered) && '✓'}
        </span>
      </span>
      {children}
    </label>
  );
}
