import type { ReactNode } from 'react';

export interface ChoiceProps<Value extends string> {
  /** Stands before the value: "Lanes by". */
  readonly label: ReactNode;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onValue: (value: Value) => void;
  readonly className?: string;
}

/**
 * One of several: "Lanes by visit ▾". The browser's own select: it works before any library has come, and phones give it
 * the list their owners know.
 */
export function Choice<Value extends string>({ label, value, options, onValue, className = '' }: ChoiceProps<Value>) {
  return (
    <label
      className={`inline-flex min-h-8 max-w-full items-center gap-1 rounded-sm text-sm hover:bg-wash has-focus-visible:outline-2 has-focus-visible:outline-focus has-focus-visible:outline-offset-2 pointer-coarse:min-h-11 ${className}`}
    >
      <span className="shrink-0 text-muted">{label}</span>
      <select
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => option.value === target.value);
          if (chosen) onValue(chosen.value);
        }}
        className="choice min-w-0 cursor-pointer truncate bg-transparent pr-4 font-semibold outline-none"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} className="bg-paper font-normal text-ink">
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
