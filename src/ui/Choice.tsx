import { Select } from '@base-ui/react/select';
import { clsx } from 'clsx';
import { type ReactNode, useId } from 'react';

export interface ChoiceProps<Value extends string> {
  /** Stands before the value: "Lanes by". */
  readonly label: ReactNode;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onValue: (value: Value) => void;
  readonly className?: string;
}

/** One of several, behind a button: "Lanes by visit ▾". */
export function Choice<Value extends string>({ label, value, options, onValue, className }: ChoiceProps<Value>) {
  const labelId = useId();
  return (
    <Select.Root items={options} value={value} onValueChange={(next) => next !== null && onValue(next)}>
      <Select.Trigger
        // A combobox is not named by what it holds: that is its value.
        aria-labelledby={labelId}
        className={clsx(
          'inline-flex min-h-8 items-center gap-1 rounded-sm text-left text-sm hover:bg-wash pointer-coarse:min-h-11',
          className,
        )}
      >
        <span id={labelId} className="text-muted">
          {label}
        </span>
        <Select.Value className="truncate font-semibold" />
        <Select.Icon aria-hidden="true" className="text-xs">
          ▾
        </Select.Icon>
      </Select.Trigger>
      <Select.Portal>
        <Select.Positioner sideOffset={4} align="start" alignItemWithTrigger={false} className="z-40">
          <Select.Popup className="max-h-[min(24rem,var(--available-height))] max-w-[min(28rem,90vw)] overflow-y-auto rounded-sm border border-rule bg-paper py-1 shadow-card">
            {options.map((option) => (
              <Select.Item
                key={option.value}
                value={option.value}
                className="flex min-h-8 cursor-default items-center gap-2 px-3 py-1 text-sm outline-none data-highlighted:bg-wash forced-colors:data-highlighted:bg-[Highlight] pointer-coarse:min-h-11"
              >
                <span aria-hidden="true" className="w-4">
                  <Select.ItemIndicator>✓</Select.ItemIndicator>
                </span>
                <Select.ItemText>{option.label}</Select.ItemText>
              </Select.Item>
            ))}
          </Select.Popup>
        </Select.Positioner>
      </Select.Portal>
    </Select.Root>
  );
}
