import { createPortal } from 'react-dom';
import { citeSentence, describeSource } from '#corpus/cite-sentence.ts';
import type { Corpus } from '#model/corpus.ts';
import { BriefSources } from './BriefSources.tsx';
import type { Fairness, Footnote, NotedPart, Since, SinceNotes } from './comparison.ts';
import { FairnessNote } from './FairnessNote.tsx';
import type { EvidenceSource } from './use-evidence.ts';

export interface BriefProps {
  readonly corpus: Corpus;
  readonly since: Since;
  readonly notes: SinceNotes;
  readonly fairness: Fairness;
  readonly linkFor: EvidenceSource['linkFor'];
}

/**
 * One page for a memo: the paragraph, what it was made from, and each claim's words as numbered footnotes. Only ever printed. Titles and
 * addresses stand once, at the sources, so that the footnotes of a long paragraph fit the page.
 */
export function Brief({ corpus, since, notes, fairness, linkFor }: BriefProps) {
  return createPortal(
    <article data-brief="" className="hidden font-serif text-[10.5pt] text-ink leading-snug print:block">
      <header className="border-ink border-b pb-2">
        <p className="font-sans text-[8.5pt] text-muted">Entente</p>
        <h1 className="font-semibold text-[16pt] leading-tight">{since.heading}</h1>
        <p className="font-sans text-[8.5pt] text-muted">
          {fairness.visits.map(({ column }) => `${column.label}: ${column.route}`).join('. ')}
        </p>
      </header>
      <p className="my-2.5 text-[11.5pt] leading-[1.4]">
        {notes.clauses.map((parts, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sentences of one paragraph, never moved.
          <span key={at}>
            {at > 0 && ' '}
            {parts.map((noted, order) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above.
              <BriefPart key={order} noted={noted} />
            ))}
          </span>
        ))}
      </p>
      <ol className="flex flex-col gap-0.5 border-rule border-y py-2 text-[8pt]">
        {notes.footnotes.map((footnote) => (
          <BriefNote key={footnote.number} corpus={corpus} footnote={footnote} href={linkFor(footnote.link)} />
        ))}
      </ol>
      <BriefSources corpus={corpus} fairness={fairness} />
      <FairnessNote fairness={fairness} className="mt-1 font-sans text-[8.5pt]" />
      <p className="mt-1 break-all font-sans text-[8.5pt] text-muted">This comparison: {linkFor(null)}</p>
    </article>,
    document.body,
  );
}

function BriefPart({ noted: { part, notes } }: { readonly noted: NotedPart }) {
  return (
    <>
      {part.text}
      {notes.length > 0 && <sup className="font-sans text-[7pt]">{notes.join(',')}</sup>}
    </>
  );
}

interface BriefNoteProps {
  readonly corpus: Corpus;
  readonly footnote: Footnote;
  readonly href: string;
}

function BriefNote({ corpus, footnote, href }: BriefNoteProps) {
  const citation = citeSentence(corpus, footnote.link);
  return (
    <li className="grid grid-cols-[1.25rem_1fr] break-inside-avoid leading-tight">
      <span className="font-sans">{footnote.number}</span>
      <span>
        “{citation.quote}”{' '}
        <a href={href} className="font-sans text-muted">
          {describeSource(citation)}
        </a>
      </span>
    </li>
  );
}
