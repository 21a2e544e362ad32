import { type ReactNode, useState } from 'react';
import { lazyPart } from './lazy-part.ts';

const Note = lazyPart(() => import('./AnchoredPopover.tsx').then(({ AnchoredPopover }) => AnchoredPopover), {
  when: ({ anchor }) => anchor !== null,
});

export interface PopoverNoteProps {
  /** The words in the line that open it. */
  readonly label: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** Words in a line of text that open a note. */
export function PopoverNote({ label, title, children }: PopoverNoteProps) {
  const [words, setWords] = useState<HTMLElement | null>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        ref={setWords}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        onPointerEnter={Note.fetch}
        onFocus={Note.fetch}
        className="inline-flex min-h-6 items-center rounded-sm underline decoration-dotted decoration-rule-strong underline-offset-3 hover:text-ink hover:decoration-ink pointer-coarse:min-h-11"
      >
        {label}
      </button>
      <Note anchor={isOpen ? words : null} title={title} onClose={() => setOpen(false)} finalFocus={() => words}>
        {children}
      </Note>
    </>
  );
}
