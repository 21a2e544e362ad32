import { citeSentence } from '#corpus/cite-sentence.ts';
import type { SentenceLink } from '#corpus/sentence-link.ts';
import { keyOfLink } from '#corpus/sentence-link.ts';
import { Button } from '#ui/Button.tsx';
import { CiteButtons } from '#views/event/CiteButtons.tsx';
import { QuotedSentence } from './QuotedSentence.tsx';
import { SourceLine } from './SourceLine.tsx';
import type { EvidenceSource } from './use-evidence.ts';

export interface EvidenceProps extends Pick<EvidenceSource, 'corpus' | 'linkFor' | 'onShow'> {
  readonly links: readonly SentenceLink[];
}

/** The sentences behind a mark, each with where it stands and ready to be cited. */
export function Evidence({ links, corpus, linkFor, onShow }: EvidenceProps) {
  return (
    <>
      {links.length > 1 && (
        <p className="mt-1 flex flex-wrap items-center justify-between gap-x-4 text-muted">
          <span>{links.length} sentences</span>
          <Button look="quiet" onClick={() => onShow(links)}>
            Show all in the articles
          </Button>
        </p>
      )}
      <ul className="mt-2 flex flex-col gap-4">
        {links.map((link) => {
          const citation = citeSentence(corpus, link);
          return (
            <li key={keyOfLink(link)}>
              <QuotedSentence citation={citation} />
              <SourceLine citation={citation} />
              <div className="-mx-3 flex flex-wrap">
                <Button look="quiet" onClick={() => onShow([link])}>
                  Show in the article
                </Button>
                <CiteButtons citation={citation} link={() => linkFor(link)} />
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
