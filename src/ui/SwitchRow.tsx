export interface SwitchRowProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChecked: (checked: boolean) => void;
}

/** An on/off switch with its label: the browser's checkbox, said to be a switch. */
export function SwitchRow({ label, checked, onChecked }: SwitchRowProps) {
  return (
    <label className="inline-flex min-h-7 items-center gap-2 text-sm pointer-coarse:min-h-11">
      <span className="relative h-4 w-7 shrink-0">
        <input
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says itself whether it is checked.
          role="switch"
          checked={checked}
          onChange={(change) => onChecked(change.target.checked)}
          className="peer absolute inset-0 appearance-none rounded-full border border-rule-strong bg-paper checked:border-ink checked:bg-ink forced-colors:checked:bg-[Highlight]"
        />
        <span
          aria-hidden="true"
          className="pointer-events-none absolute inset-y-0.75 left-0.75 w-2.5 rounded-full bg-rule-strong transition-transform peer-checked:translate-x-3 peer-checked:bg-paper forced-colors:bg-[ButtonText]"
        />
      </span>
      {label}
    </label>
  );
}
