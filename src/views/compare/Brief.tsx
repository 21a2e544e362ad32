import { createPortal } from 'react-dom';
import type { SentenceLink } from '#corpus/sentence-link.ts';
import { BriefSources } from './BriefSources.tsx';
import type { Fairness, Footnote, NotedPart, Since, SinceNotes } from './comparison.ts';
import { FairnessNote } from './FairnessNote.tsx';

export interface BriefProps {
  readonly since: Since;
  readonly notes: SinceNotes;
  readonly fairness: Fairness;
  readonly linkFor: (link: SentenceLink) => string;
}

/** One page for a memo: the paragraph, what it was made from, and each claim's words as numbered footnotes. Only ever printed. */
export function Brief({ since, notes, fairness, linkFor }: BriefProps) {
  return createPortal(
    <article data-brief="" className="hidden font-serif text-[11pt] text-ink leading-snug print:block">
      <header className="border-ink border-b pb-2">
        <p className="font-sans text-[9pt] text-muted">Entente</p>
        <h1 className="font-semibold text-[17pt] leading-tight">{since.heading}</h1>
        <p className="font-sans text-[9pt] text-muted">
          {fairness.visits.map(({ column }) => `${column.label}: ${column.route}`).join('. ')}
        </p>
      </header>
      <p className="my-4 text-[13pt] leading-normal">
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
      <BriefSources fairness={fairness} />
      <FairnessNote fairness={fairness} className="mt-1 font-sans text-[9pt]" />
      <ol className="mt-4 flex flex-col gap-1.5 border-rule border-t pt-3 text-[9.5pt]">
        {notes.footnotes.map((footnote) => (
          <BriefNote key={footnote.number} footnote={footnote} href={linkFor(footnote.link)} />
        ))}
      </ol>
    </article>,
    document.body,
  );
}

function BriefPart({ noted: { part, notes } }: { readonly noted: NotedPart }) {
  return (
    <>
      {part.text}
      {notes.length > 0 && <sup className="font-sans text-[7.5pt]">{notes.join(',')}</sup>}
    </>
  );
}

function BriefNote({ footnote, href }: { readonly footnote: Footnote; readonly href: string }) {
  return (
    <li className="grid grid-cols-[1.5rem_1fr] break-inside-avoid">
      <span className="font-sans">{footnote.number}</span>
      <span>
        {footnote.citation}{' '}
        <a href={href} className="break-all font-sans text-[8pt] text-muted">
          {href}
        </a>
      </span>
    </li>
  );
}
