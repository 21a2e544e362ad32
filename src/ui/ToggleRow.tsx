import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import type { ReactNode } from 'react';

export interface ToggleRowProps<Value extends string> {
  /** What is switched here: "Marks". */
  readonly label: string;
  readonly values: readonly Value[];
  readonly options: readonly { readonly value: Value; readonly label: ReactNode }[];
  readonly onValues: (values: readonly Value[]) => void;
}

/** Several switches in a row, each on or off for itself. */
export function ToggleRow<Value extends string>({ label, values, options, onValues }: ToggleRowProps<Value>) {
  return (
    <ToggleGroup<Value>
      aria-label={label}
      multiple
      value={values}
      // In the order of the options, whatever was pressed first: the same choice is always written the same way.
      onValueChange={(next) => onValues(options.map((option) => option.value).filter((value) => next.includes(value)))}
      className="inline-flex flex-wrap rounded-sm border border-rule"
    >
      {options.map((option) => (
        <Toggle
          key={option.value}
          value={option.value}
          className="group/toggle inline-flex min-h-7 items-center gap-1 px-2 text-muted text-sm not-first:border-rule not-first:border-l hover:bg-wash data-pressed:text-ink pointer-coarse:min-h-11"
        >
          <span aria-hidden="true" className="w-2.5 text-[0.7rem] opacity-0 group-data-pressed/toggle:opacity-100">
            ✓
          </span>
          {option.label}
        </Toggle>
      ))}
    </ToggleGroup>
  );
}
