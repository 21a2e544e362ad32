import { clsx } from 'clsx';
import { memo, useId, useMemo, useState } from 'react';
import type { Corpus } from '#model/corpus.ts';
import type { Day } from '#model/day.ts';
import { describeDay } from '#model/day-words.ts';
import type { VisitId } from '#model/ids.ts';
import { isFiltering } from '#select/filter.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import type { Selection } from '#select/select-events.ts';
import { Button } from '#ui/Button.tsx';
import { CopyButton } from '#ui/CopyButton.tsx';
import { lazyPart } from '#ui/lazy-part.ts';
import type { Since } from './comparison.ts';
import { EvidenceScope } from './EvidenceScope.tsx';
import { FairnessNote } from './FairnessNote.tsx';
import { measureFairness } from './measure-fairness.ts';
import { FIRST_CLAUSES, NOT_ON_A_PHONE, SinceParagraph } from './SinceParagraph.tsx';
import { sinceLastTime } from './since-last-time.ts';
import { toSinceNotes, toSinceText } from './to-since-text.ts';
import type { EvidenceSource } from './use-evidence.ts';
import { usePrintBrief } from './use-print-brief.ts';

const Brief = lazyPart(() => import('./Brief.tsx').then((loaded) => loaded.Brief));

export interface SinceLineProps extends Pick<EvidenceSource, 'linkFor' | 'onShow'> {
  readonly index: CorpusIndex;
  readonly selection: Selection;
  /** Only what was known on this day is told; null: all. */
  readonly asOf?: Day | null;
  /** In time order; the last one is told against the one before. One alone is told only as of a day. */
  readonly visits: readonly VisitId[];
}

const ACTION = 'text-muted hover:text-ink';

/** What changed since the visit before, in one paragraph; every claim leads to its sentences. */
export const SinceLine = memo(function SinceLine({
  index,
  selection,
  visits,
  asOf = null,
  linkFor,
  onShow,
}: SinceLineProps) {
  const headingId = useId();
  const { corpus } = index;
  const since = useMemo(() => {
    const { heading, clauses } = sinceLastTime(index, visits, selection);
    const told = heading === '' ? 'No visit known' : heading;
    return { heading: asOf === null ? heading : `${told}, as of ${describeDay(asOf)}`, clauses };
  }, [index, visits, selection, asOf]);
  const fairness = useMemo(() => measureFairness(index, visits.slice(-2)), [index, visits]);
  const [whole, setWhole] = useState(false);
  const [printing, print] = usePrintBrief(Brief.fetch);
  if (asOf === null && (visits.length < 2 || since.heading === '')) return null;
  return (
    <EvidenceScope corpus={corpus} linkFor={linkFor} onShow={onShow}>
      <section aria-labelledby={headingId}>
        <h2 id={headingId} className="text-muted text-sm">
          {since.heading}
        </h2>
        {since.clauses.length > 0 ? (
          <SinceParagraph since={since} whole={whole} onWhole={setWhole} />
        ) : (
          <p className="mt-1 font-serif text-lg">{describeSilence(visits, selection)}</p>
        )}
        <div className="mt-2 flex flex-wrap items-baseline gap-x-5 gap-y-1">
          {since.clauses.length > 0 && (
            <div
              className={clsx(
                '-mx-3 flex flex-wrap items-baseline print:hidden',
                !whole && since.clauses.length > FIRST_CLAUSES && NOT_ON_A_PHONE,
              )}
            >
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
});

function describeSilence({ length }: readonly VisitId[], { filter }: Selection): string {
  if (length === 0) return 'No article that was out by then tells of a visit.';
  if (isFiltering(filter))
    return `With these filters, the articles say nothing of ${length === 1 ? 'the' : 'either'} visit.`;
  return length === 1
    ? 'The articles say nothing of the visit that could be told here.'
    : 'The articles say nothing that both visits could be compared by.';
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
