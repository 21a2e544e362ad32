import { clsx } from 'clsx';
import { type MouseEvent, type ReactNode, useId } from 'react';
import type { SentenceLink } from '#corpus/sentence-link.ts';
import { useEvidence } from './use-evidence.ts';

export interface EvidenceMarkProps {
  /** Never empty. */
  readonly links: readonly SentenceLink[];
  /** What the sentences are evidence of, as the note's title. */
  readonly title: string;
  readonly children: ReactNode;
  readonly className?: string;
}

/**
 * Words that lead to their sentences. A link, so that it breaks across lines like the text around it, and opens the comparison
 * elsewhere when asked to.
 */
export function EvidenceMark({ links, title, children, className }: EvidenceMarkProps) {
  const { opened, fetch, open, linkFor } = useEvidence();
  const id = useId();
  const [first] = links;
  if (!first) return <span className={className}>{children}</span>;
  const onClick = (click: MouseEvent<HTMLAnchorElement>) => {
    if (click.ctrlKey || click.metaKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    open({ id, anchor: click.currentTarget, title, links });
  };
  return (
    <a
      href={linkFor(first)}
      aria-haspopup="dialog"
      aria-expanded={opened === id}
      onClick={onClick}
      onPointerEnter={fetch}
      onFocus={fetch}
      className={clsx('cursor-pointer', className)}
    >
      {children}
    </a>
  );
}
