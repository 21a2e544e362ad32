import { Switch } from '@base-ui/react/switch';

export interface SwitchRowProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChecked: (checked: boolean) => void;
}

/** An on/off switch with its label. */
export function SwitchRow({ label, checked, onChecked }: SwitchRowProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: Base UI's Switch renders the input inside this label.
    <label className="inline-flex min-h-7 items-center gap-2 text-sm pointer-coarse:min-h-11">
      <Switch.Root
        checked={checked}
        onCheckedChange={onChecked}
        className="relative h-4 w-7 shrink-0 rounded-full border border-rule-strong bg-paper data-checked:border-ink data-checked:bg-ink forced-colors:data-checked:bg-[Highlight]"
      >
        <Switch.Thumb className="block size-2.5 translate-x-0.5 rounded-full bg-rule-strong transition-transform data-checked:translate-x-3.5 data-checked:bg-paper forced-colors:bg-[ButtonText]" />
      </Switch.Root>
      {label}
    </label>
  );
}
