import type { ComponentProps } from 'react';

const LOOKS = {
  plain: 'border border-rule bg-paper text-ink hover:bg-wash',
  strong: 'border border-ink bg-ink text-paper hover:opacity-85',
  quiet: 'border border-transparent text-ink underline decoration-rule-strong underline-offset-3 hover:decoration-ink',
} as const;

export interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: keyof typeof LOOKS;
}

export function Button({ look = 'plain', className = '', type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={`inline-flex min-h-8 items-center justify-center gap-1.5 rounded-sm px-3 py-1 text-sm disabled:cursor-not-allowed disabled:text-muted disabled:opacity-70 pointer-coarse:min-h-11 ${LOOKS[look]} ${className}`}
    />
  );
}
