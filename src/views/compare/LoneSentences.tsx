import { clsx } from 'clsx';
import { useId } from 'react';
import { keyOfLink, type SentenceLink } from '#corpus/sentence-link.ts';
import { SideSentence } from './SideSentence.tsx';

export interface LoneSentencesProps {
  /** What they are about. */
  readonly title: string;
  /** The visits' labels; null: there is no other visit to compare with. */
  readonly visits: readonly [left: string, right: string | null];
  readonly alone: readonly [left: readonly SentenceLink[], right: readonly SentenceLink[]];
  /** Pairs stand above. */
  readonly paired: boolean;
}

/** The sentences that have no counterpart on the other side. */
export function LoneSentences({ title, visits: [left, right], alone: [ours, theirs], paired }: LoneSentencesProps) {
  if (ours.length + theirs.length === 0) return null;
  return (
    <div
      className={clsx(
        'grid gap-x-10 gap-y-3 pt-2',
        right !== null && 'md:grid-cols-2',
        paired && 'border-rule border-t',
      )}
    >
      <LoneColumn title={title} label={left} other={right} links={ours} paired={paired} />
      {right !== null && <LoneColumn title={title} label={right} other={left} links={theirs} paired={paired} />}
    </div>
  );
}

interface LoneColumnProps {
  readonly title: string;
  readonly label: string;
  readonly other: string | null;
  readonly links: readonly SentenceLink[];
  readonly paired: boolean;
}

function LoneColumn({ title, label, other, links, paired }: LoneColumnProps) {
  const headingId = useId();
  // With pairs above, a side without such sentences needs no word; without any pair it says nothing at all of the matter.
  if (links.length === 0)
    return paired ? <div className="max-md:hidden" /> : <p className="text-muted text-sm">not mentioned in {label}</p>;
  return (
    <section aria-labelledby={headingId} className="min-w-0">
      <h5 id={headingId} className="text-muted text-sm">
        {label}
        {other !== null && `: no counterpart in ${other}`}
      </h5>
      <ul>
        {links.map((link) => (
          <li key={keyOfLink(link)} className="border-rule border-t py-2.5 first:border-t-0">
            <SideSentence headed link={link} label={label} title={title} />
          </li>
        ))}
      </ul>
    </section>
  );
}
