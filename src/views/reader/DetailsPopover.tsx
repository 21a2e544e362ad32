import { useState } from 'react';
import type { Corpus } from '#model/corpus.ts';
import { AnchoredPopover } from '#ui/AnchoredPopover.tsx';
import type { DetailsRequest } from './ArticleColumn.tsx';
import { MentionName, SentenceDetails } from './SentenceDetails.tsx';

export interface DetailsPopoverProps {
  readonly corpus: Corpus;
  readonly details: DetailsRequest | null;
  readonly onClose: () => void;
}

/** The one popover of the pane: what is known of marked words, beside them. Focus goes back to their sentence. */
export function DetailsPopover({ corpus, details, onClose }: DetailsPopoverProps) {
  // Still there while it closes, when the request is gone.
  const [shown, setShown] = useState(details);
  if (details && details !== shown) setShown(details);
  const [first, ...more] = shown?.mentions ?? [];
  const title =
    shown && first && more.length === 0 ? (
      <MentionName article={shown.article} corpus={corpus} mention={first} />
    ) : (
      'In this sentence'
    );
  return (
    <AnchoredPopover
      anchor={details?.anchor ?? null}
      title={title}
      onClose={onClose}
      finalFocus={() => shown?.anchor.closest<HTMLElement>('[data-sentence]') ?? null}
    >
      {shown && <SentenceDetails {...shown} corpus={corpus} />}
    </AnchoredPopover>
  );
}
