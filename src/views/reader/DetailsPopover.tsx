import { useState } from 'react';
import { citeSentence, describeSource } from '#corpus/cite-sentence.ts';
import { type SentenceLink, toSentenceLink } from '#corpus/sentence-link.ts';
import type { Corpus } from '#model/corpus.ts';
import { AnchoredPopover } from '#ui/AnchoredPopover.tsx';
import { CiteButtons } from '#views/event/CiteButtons.tsx';
import type { DetailsRequest } from './ArticleColumn.tsx';
import { MentionName, SentenceDetails } from './SentenceDetails.tsx';

export interface DetailsPopoverProps {
  readonly corpus: Corpus;
  readonly details: DetailsRequest | null;
  /** The address that brings the page back with a sentence in view. */
  readonly linkNow: (link: SentenceLink) => string;
  readonly onClose: () => void;
}

/** The one popover of the pane: what is known of marked words, beside them. Focus goes back to their sentence. */
export function DetailsPopover({ corpus, details, linkNow, onClose }: DetailsPopoverProps) {
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
      {shown && (
        <>
          <SentenceDetails {...shown} corpus={corpus} />
          <CiteLine link={toSentenceLink(shown.article, shown.sentence)} corpus={corpus} linkNow={linkNow} />
        </>
      )}
    </AnchoredPopover>
  );
}

interface CiteLineProps extends Pick<DetailsPopoverProps, 'corpus' | 'linkNow'> {
  readonly link: SentenceLink;
}

/** Where the sentence stands, ready to be cited. */
function CiteLine({ link, corpus, linkNow }: CiteLineProps) {
  const citation = citeSentence(corpus, link);
  return (
    <div className="mt-2.5 border-rule border-t pt-2">
      <p className="text-muted leading-snug">{describeSource(citation)}</p>
      <div className="-mx-3 flex flex-wrap">
        <CiteButtons citation={citation} link={() => linkNow(link)} />
      </div>
    </div>
  );
}
