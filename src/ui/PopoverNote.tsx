import { Popover } from '@base-ui/react/popover';
import type { ReactNode } from 'react';
import { PopoverPanel } from './PopoverPanel.tsx';

export interface PopoverNoteProps {
  /** The words in the line that open it. */
  readonly label: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** Words in a line of text that open a note. */
export function PopoverNote({ label, title, children }: PopoverNoteProps) {
  return (
    <Popover.Root>
      <Popover.Trigger className="inline-flex min-h-6 items-center rounded-sm underline decoration-dotted decoration-rule-strong underline-offset-3 hover:text-ink hover:decoration-ink pointer-coarse:min-h-11">
        {label}
      </Popover.Trigger>
      <PopoverPanel title={title}>{children}</PopoverPanel>
    </Popover.Root>
  );
}
