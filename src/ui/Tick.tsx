import { type ReactNode, useLayoutEffect, useRef } from 'react';

export interface TickProps {
  readonly checked: boolean;
  /** Some of what is under it is ticked. */
  readonly partly: boolean;
  /** Not ticked itself, but under something that is. Only to see: say it in words beside the label. */
  readonly covered: boolean;
  readonly disabled: boolean;
  readonly onChecked: (checked: boolean) => void;
  /** Of the row: how far it is indented, how it answers the pointer. */
  readonly className: string;
  readonly children: ReactNode;
}

/** The browser's own checkbox with its label; the whole row is the target. */
export function Tick(props: TickProps) {
  const { checked, partly, covered, disabled, onChecked, className, children } = props;
  const box = useRef<HTMLInputElement>(null);
  const half = partly && !checked;
  // There is no attribute for it. After each change of `checked` too: a click takes the half state away.
  useLayoutEffect(() => {
    if (box.current) box.current.indeterminate = half;
  });
  return (
    <label
      className={`flex min-h-6 items-start gap-2 py-0.5 has-disabled:cursor-not-allowed has-disabled:text-muted pointer-coarse:min-h-11 pointer-coarse:py-3 ${className}`}
    >
      {/* One over the other in one cell: of many boxes, layers of their own would be the larger part of what a repaint costs. */}
      <span className="mt-px grid size-4 shrink-0 *:[grid-area:1/1]">
        <input
          ref={box}
          type="checkbox"
          checked={checked}
          disabled={disabled}
          onChange={(change) => onChecked(change.target.checked)}
          className="appearance-none rounded-sm border border-rule-strong bg-paper checked:border-ink checked:bg-ink indeterminate:border-ink indeterminate:bg-ink disabled:opacity-50 forced-colors:checked:bg-[Highlight]"
        />
        <span
          aria-hidden="true"
          className={`pointer-events-none place-self-center text-[0.7rem] leading-none ${checked || half ? 'text-paper forced-colors:text-[HighlightText]' : 'text-muted'}`}
        >
          {half ? '–' : (checked || covered) && '✓'}
        </span>
      </span>
      {children}
    </label>
  );
}
