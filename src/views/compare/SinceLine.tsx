import { useId, useMemo } from 'react';
import type { SentenceLink } from '#corpus/sentence-link.ts';
import type { Corpus } from '#model/corpus.ts';
import type { VisitId } from '#model/ids.ts';
import { isFiltering } from '#select/filter.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import type { Selection } from '#select/select-events.ts';
import { Button } from '#ui/Button.tsx';
import { Brief } from './Brief.tsx';
import { CopyButton } from './CopyButton.tsx';
import type { Since } from './comparison.ts';
import { EvidenceScope } from './EvidenceScope.tsx';
import { FairnessNote } from './FairnessNote.tsx';
import { measureFairness } from './measure-fairness.ts';
import { SinceParagraph } from './SinceParagraph.tsx';
import { sinceLastTime } from './since-last-time.ts';
import { toSinceNotes, toSinceText } from './to-since-text.ts';
import { usePrintBrief } from './use-print-brief.ts';

export interface SinceLineProps {
  readonly index: CorpusIndex;
  readonly selection: Selection;
  /** In time order; the last one is told against the one before. */
  readonly visits: readonly VisitId[];
  readonly linkFor: (link: SentenceLink) => string;
  readonly onShow: (links: readonly SentenceLink[]) => void;
}

const ACTION = 'text-muted hover:text-ink';

/** What changed since the visit before, in one paragraph; every claim leads to its sentences. */
export function SinceLine({ index, selection, visits, linkFor, onShow }: SinceLineProps) {
  const headingId = useId();
  const { corpus } = index;
  const since = useMemo(() => sinceLastTime(index, visits, selection), [index, visits, selection]);
  const fairness = useMemo(() => measureFairness(index, visits.slice(-2)), [index, visits]);
  const [printing, print] = usePrintBrief();
  if (visits.length < 2 || since.heading === '') return null;
  return (
    <EvidenceScope corpus={corpus} linkFor={linkFor} onShow={onShow}>
      <section aria-labelledby={headingId}>
        <h2 id={headingId} className="text-muted text-sm">
          {since.heading}
        </h2>
        {since.clauses.length > 0 ? (
          <SinceParagraph since={since} />
        ) : (
          <p className="mt-1 font-serif text-lg">
            {isFiltering(selection.filter)
              ? 'With these filters, the articles say nothing of either visit.'
              : 'The articles say nothing that both visits could be compared by.'}
          </p>
        )}
        <div className="mt-2 flex flex-wrap items-baseline gap-x-5 gap-y-1">
          {since.clauses.length > 0 && (
            <div className="-mx-3 flex flex-wrap items-baseline print:hidden">
              <CopyButton look="quiet" className={ACTION} text={() => writeText(corpus, since, linkFor)}>
                Copy with footnotes
              </CopyButton>
              <Button look="quiet" className={ACTION} onClick={print}>
                Print brief
              </Button>
            </div>
          )}
          <FairnessNote fairness={fairness} className="" />
        </div>
      </section>
      {printing && (
        <Brief
          corpus={corpus}
          since={since}
          notes={toSinceNotes(corpus, since)}
          fairness={fairness}
          linkFor={linkFor}
        />
      )}
    </EvidenceScope>
  );
}

/** Each footnote ends with the link that brings its sentence back. */
function writeText(corpus: Corpus, since: Since, linkFor: SinceLineProps['linkFor']): string {
  const { footnotes } = toSinceNotes(corpus, since);
  return footnotes.reduce(
    (text, { number, citation, link }) =>
      text.replace(`\n[${number}] ${citation}`, (note) => `${note} ${linkFor(link)}`),
    toSinceText(corpus, since),
  );
}
