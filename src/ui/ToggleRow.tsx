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
  // In the order of the options, whatever was pressed first: the same choice is always written the same way.
  const toggle = (turned: Value) =>
    onValues(options.flatMap(({ value }) => (values.includes(value) === (value !== turned) ? value : [])));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields.
    <div role="group" aria-label={label} className="inline-flex flex-wrap rounded-sm border border-rule">
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={values.includes(option.value)}
          onClick={() => toggle(option.value)}
          className="group/toggle inline-flex min-h-7 items-center gap-1 px-2 text-muted text-sm not-first:border-rule not-first:border-l hover:bg-wash aria-pressed:text-ink pointer-coarse:min-h-11"
        >
          <span aria-hidden="true" className="w-2.5 text-[0.7rem] opacity-0 group-aria-pressed/toggle:opacity-100">
            ✓
          </span>
          {option.label}
        </button>
      ))}
    </div>
  );
}
