import { Field } from '@base-ui/react/field';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** What to write, said before anything is wrong. */
  readonly hint?: string;
  /** What is wrong; null or left out when all is well. */
  readonly fault?: string | null;
  readonly inputMode?: 'text' | 'url';
}

/** One line of text with its label, what to write there, and what is wrong with it. */
export function TextField({ label, value, onValue, hint, fault = null, inputMode = 'text' }: TextFieldProps) {
  return (
    <Field.Root invalid={fault !== null} className="flex flex-col gap-1 text-sm">
      <Field.Label>{label}</Field.Label>
      <Field.Control
        value={value}
        inputMode={inputMode}
        onValueChange={onValue}
        className="min-h-8 rounded-sm border border-rule-strong bg-page px-2 py-1 text-base data-invalid:border-danger pointer-coarse:min-h-11"
      />
      {hint && <Field.Description className="text-muted text-xs">{hint}</Field.Description>}
      <Field.Error match={fault !== null} className="text-danger text-xs">
        {fault}
      </Field.Error>
    </Field.Root>
  );
}
