import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';

export interface SegmentedProps<Value extends string> {
  /** What is chosen here, for screen readers: "View". */
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onValue: (value: Value) => void;
}

/** One of two or three, all in sight. */
export function Segmented<Value extends string>({ label, value, options, onValue }: SegmentedProps<Value>) {
  return (
    <ToggleGroup<Value>
      aria-label={label}
      value={[value]}
      // Pressing the pressed one would unpress it; a choice of one always keeps one.
      onValueChange={([next]) => next !== undefined && onValue(next)}
      className="inline-flex rounded-sm border border-rule"
    >
      {options.map((option) => (
        <Toggle
          key={option.value}
          value={option.value}
          className="min-h-7 px-3 text-sm first:rounded-l-[2px] last:rounded-r-[2px] hover:bg-wash data-pressed:bg-ink data-pressed:text-paper forced-colors:data-pressed:bg-[Highlight] forced-colors:data-pressed:forced-color-adjust-none forced-colors:data-pressed:text-[HighlightText] pointer-coarse:min-h-11"
        >
          {option.label}
        </Toggle>
      ))}
    </ToggleGroup>
  );
}
