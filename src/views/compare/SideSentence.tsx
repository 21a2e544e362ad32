import type { ReactNode } from 'react';
import { citeSentence, describeSource } from '#corpus/cite-sentence.ts';
import type { SentenceLink } from '#corpus/sentence-link.ts';
import { EvidenceMark } from './EvidenceMark.tsx';
import { useEvidence } from './use-evidence.ts';

export interface SideSentenceProps {
  readonly link: SentenceLink;
  /** Of its visit. */
  readonly label: string;
  /** What it is about: "Syria’s transition". */
  readonly title: string;
  /** Its visit stands over it already. */
  readonly headed?: boolean;
  /** The sentence with its differences marked; without any it stands as it is. */
  readonly children?: ReactNode;
}

/** A sentence of one of two visits, with where it stands. On a phone, where the sides stand below one another, with its visit. */
export function SideSentence({ link, label, title, headed = false, children }: SideSentenceProps) {
  const { corpus } = useEvidence();
  const citation = citeSentence(corpus, link);
  return (
    <div className="min-w-0">
      {!headed && <p className="text-muted text-xs md:hidden">{label}</p>}
      <p className="font-serif leading-relaxed">{children || citation.quote}</p>
      <p className="mt-0.5 text-sm">
        <EvidenceMark
          links={[link]}
          title={`${title}, ${label}`}
          className="text-muted underline decoration-rule-strong underline-offset-3 hover:text-ink hover:decoration-ink"
        >
          {describeSource(citation)}
        </EvidenceMark>
      </p>
    </div>
  );
}
