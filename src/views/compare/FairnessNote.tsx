import type { Fairness } from './comparison.ts';

/** What stands in the way of a fair comparison; nothing where nothing does. */
export function FairnessNote({
  fairness,
  className = 'mt-1.5',
}: {
  readonly fairness: Fairness;
  readonly className?: string;
}) {
  const notes = describeUnfairness(fairness);
  if (notes.length === 0) return null;
  return <p className={`text-muted text-sm ${className}`}>{notes.join(' ')}</p>;
}

function describeUnfairness({ lengthsDiffer, kindsDiffer }: Fairness): string[] {
  return [
    ...(lengthsDiffer
      ? ['The lengths differ more than twofold: what the shorter articles leave out may be the reporter’s choice.']
      : []),
    ...(kindsDiffer
      ? ['An announcement is compared with a report: what was expected, and what was told afterwards.']
      : []),
  ];
}
