import type { Citation } from '#corpus/cite-sentence.ts';
import { CopyButton } from '#ui/CopyButton.tsx';

export interface CiteButtonsProps {
  readonly citation: Citation;
  /** The address that brings the page back with the sentence in view; asked when pressed. */
  readonly link: () => string;
}

/** A sentence to be cited elsewhere: quote, article, publisher, date, paragraph and link; or the link alone. */
export function CiteButtons({ citation, link }: CiteButtonsProps) {
  return (
    <>
      <CopyButton look="quiet" text={() => `${citation.text} ${link()}`}>
        Copy citation
      </CopyButton>
      <CopyButton look="quiet" text={link}>
        Copy link
      </CopyButton>
    </>
  );
}
