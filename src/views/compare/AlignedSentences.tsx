import { useId, useState } from 'react';
import type { AlignedRow } from '#corpus/align-sentences.ts';
import { keyOfLink, type SentenceLink } from '#corpus/sentence-link.ts';
import { Button } from '#ui/Button.tsx';
import { SwitchRow } from '#ui/SwitchRow.tsx';
import { AlignedPair } from './AlignedPair.tsx';
import { LoneSentences } from './LoneSentences.tsx';

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

/**
 * What two visits say of one matter: first each sentence beside the one that says most of the same, then those that have no counterpart,
 * each side in a column of its own.
 */
export function AlignedSentences({ title, left, right, rows, onClose }: AlignedSentencesProps) {
  const headingId = useId();
  const [scored, setScored] = useState(false);
  const pairs = rows.flatMap((row) => (row.left && row.right ? [row] : []));
  const differing = pairs.some(({ differences }) => differences?.some(({ kind }) => kind !== 'same'));
  const alone = (side: 'left' | 'right'): SentenceLink[] =>
    rows.flatMap((row) => (row.left && row.right ? [] : (row[side] ?? [])));
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
      {pairs.length > 0 && (
        <div className="flex flex-wrap items-center gap-x-5 text-muted print:hidden">
          <SwitchRow label="Show how alike in numbers" checked={scored} onChecked={setScored} />
          {scored && <p className="text-xs">0: nothing in common. 1: the same words, names and topics.</p>}
        </div>
      )}
      {differing && (
        <p className="text-muted text-xs">
          In close pairs: <del className="bg-wash decoration-1">struck through</del> only in {left},{' '}
          <ins className="bg-wash font-semibold decoration-1 underline-offset-3">underlined</ins> only in {right}.
        </p>
      )}
      {pairs.length > 0 && (
        <ol>
          {pairs.map((pair) => (
            <AlignedPair
              key={`${keyOfLink(pair.left)}|${keyOfLink(pair.right)}`}
              pair={pair}
              left={left}
              right={right ?? ''}
              title={title}
              scored={scored}
            />
          ))}
        </ol>
      )}
      <LoneSentences
        title={title}
        visits={[left, right]}
        alone={[alone('left'), alone('right')]}
        paired={pairs.length > 0}
      />
    </section>
  );
}
