import type { AlignedRow } from '#corpus/align-sentences.ts';
import { SharedWords } from './SharedWords.tsx';
import { SideSentence } from './SideSentence.tsx';
import { useEvidence } from './use-evidence.ts';
import { WordDifferences } from './WordDifferences.tsx';

/** A sentence with its counterpart. */
export type PairRow = Exclude<AlignedRow, { readonly left: null } | { readonly right: null }>;

export interface AlignedPairProps {
  readonly pair: PairRow;
  /** The visits' labels. */
  readonly left: string;
  readonly right: string;
  readonly title: string;
  /** How alike they are, as a number too. */
  readonly scored: boolean;
}

/** Two sentences next to one another, and between them what they share. */
export function AlignedPair({ pair, left, right, title, scored }: AlignedPairProps) {
  const { corpus } = useEvidence();
  const differencesOf = (side: 'left' | 'right', label: string) =>
    pair.differences && <WordDifferences differences={pair.differences} side={side} only={`only in ${label}`} />;
  return (
    <li className="grid gap-x-5 gap-y-2 border-rule border-t py-3 first:border-t-0 md:grid-cols-[1fr_8.5rem_1fr]">
      <SideSentence link={pair.left} label={left} title={title}>
        {differencesOf('left', left)}
      </SideSentence>
      <div className="md:pt-1">
        <SharedWords corpus={corpus} score={pair.score} shared={pair.shared} scored={scored} />
      </div>
      <SideSentence link={pair.right} label={right} title={title}>
        {differencesOf('right', right)}
      </SideSentence>
    </li>
  );
}
