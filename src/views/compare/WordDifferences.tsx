import type { WordDifference } from '#corpus/align-sentences.ts';

export interface WordDifferencesProps {
  readonly differences: readonly WordDifference[];
  /** Whose sentence is written out. */
  readonly side: 'left' | 'right';
  /** "only in April 2024", for those who do not see the marks. */
  readonly only: string;
}

/** One of two close sentences, with the words that the other one does not have marked. */
export function WordDifferences({ differences, side, only }: WordDifferencesProps) {
  const Mark = side === 'left' ? 'del' : 'ins';
  let at = 0;
  return differences.map(({ kind, text }) => {
    const key = at;
    at += text.length;
    if (kind === 'same') return <span key={key}>{text}</span>;
    if (kind !== side) return null;
    return (
      <Mark
        key={key}
        className={
          side === 'left'
            ? 'bg-wash line-through decoration-1 decoration-muted'
            : 'bg-wash font-semibold underline decoration-1 underline-offset-3'
        }
      >
        <span className="sr-only"> [{only}: </span>
        {text}
        <span className="sr-only">] </span>
      </Mark>
    );
  });
}
