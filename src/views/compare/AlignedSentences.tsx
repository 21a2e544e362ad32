import { clsx } from 'clsx';
import { type ReactNode, useId } from 'react';
import type { AlignedRow } from '#corpus/align-sentences.ts';
import type { SentenceLink } from '#corpus/sentence-link.ts';
import { Button } from '#ui/Button.tsx';
import { citeSentence } from './cite-sentence.ts';
import { EvidenceMark } from './EvidenceMark.tsx';
import { SharedWords } from './SharedWords.tsx';
import { describeSource } from './SourceLine.tsx';
import { useEvidence } from './use-evidence.ts';
import { WordDifferences } from './WordDifferences.tsx';

export interface AlignedSentencesProps {
  /** "Syria’s transition". */
  readonly title: string;
  /** The visits' labels. */
  readonly left: string;
  /** null: there is no other visit to compare with. */
  readonly right: string | null;
  readonly rows: readonly AlignedRow[];
  readonly onClose: () => void;
}

/** What two visits say of one matter, next to one another, each sentence beside the one that says most of the same. */
export function AlignedSentences({ title, left, right, rows, onClose }: AlignedSentencesProps) {
  const headingId = useId();
  const differing = rows.some((row) => row.left && row.right && row.differences?.some(({ kind }) => kind !== 'same'));
  return (
    <section
      aria-labelledby={headingId}
      className="border-rule-strong border-l-2 bg-page px-4 py-3 md:px-5"
      onKeyDown={(key) => {
        if (key.key !== 'Escape' || key.defaultPrevented || !key.currentTarget.contains(key.target as Node)) return;
        key.preventDefault();
        onClose();
      }}
    >
      <div className="flex items-start justify-between gap-4">
        <h4 id={headingId} className="font-semibold">
          {title}: {[left, right].filter((label) => label !== null).join(' and ')}
        </h4>
        <Button look="quiet" className="-my-1 -mr-3" onClick={onClose}>
          Close
        </Button>
      </div>
      {differing && (
        <p className="text-muted text-xs">
          In close pairs: <del className="bg-wash decoration-1">struck through</del> only in {left},{' '}
          <ins className="bg-wash font-semibold decoration-1 underline-offset-3">underlined</ins> only in {right}.
        </p>
      )}
      <ol>
        {rows.map((row) => (
          <AlignedPair key={keyOfRow(row)} row={row} left={left} right={right} title={title} />
        ))}
      </ol>
    </section>
  );
}

const keyOfRow = ({ left, right }: AlignedRow): string =>
  [left, right].map((link) => (link ? `${link.article} ${link.sentence}` : '')).join('|');

interface AlignedPairProps {
  readonly row: AlignedRow;
  readonly left: string;
  readonly right: string | null;
  readonly title: string;
}

function AlignedPair({ row, left, right, title }: AlignedPairProps) {
  const { corpus } = useEvidence();
  const pair = row.left && row.right ? row : null;
  const differencesOf = (side: 'left' | 'right', label: string) =>
    pair?.differences && <WordDifferences differences={pair.differences} side={side} only={`only in ${label}`} />;
  return (
    <li className="grid gap-x-5 gap-y-2 border-rule border-t py-3 first:border-t-0 md:grid-cols-[1fr_8.5rem_1fr]">
      <OneSide link={row.left} label={left} title={title}>
        {differencesOf('left', left)}
      </OneSide>
      <div className={clsx('md:pt-1', !pair && 'max-md:hidden')}>
        {pair && <SharedWords corpus={corpus} score={pair.score} shared={pair.shared} />}
      </div>
      {right !== null && (
        <OneSide link={row.right} label={right} title={title}>
          {differencesOf('right', right)}
        </OneSide>
      )}
    </li>
  );
}

interface OneSideProps {
  readonly link: SentenceLink | null;
  readonly label: string;
  readonly title: string;
  /** The sentence with its differences marked; without any it stands as it is. */
  readonly children: ReactNode;
}

function OneSide({ link, label, title, children }: OneSideProps) {
  const { corpus } = useEvidence();
  if (!link) return <p className="text-muted text-sm italic md:pt-1">no counterpart in {label}</p>;
  const citation = citeSentence(corpus, link);
  return (
    <div className="min-w-0">
      <p className="text-muted text-xs md:hidden">{label}</p>
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
