import type { SharedFeatures } from '#corpus/match-sentences.ts';
import type { Corpus } from '#model/corpus.ts';

// The heaviest come first; what follows the first few explains nothing more.
const MOST_SHOWN = 8;

export interface SharedWordsProps {
  readonly corpus: Corpus;
  readonly score: number;
  readonly shared: SharedFeatures;
}

/** Why two sentences stand next to one another. */
export function SharedWords({ corpus, score, shared }: SharedWordsProps) {
  return (
    <p className="text-muted text-xs leading-snug">
      <span className="block whitespace-nowrap max-md:inline">
        likeness <span className="font-semibold text-ink">{score.toFixed(2)}</span>
        <span className="sr-only"> of 1</span>
        <span className="md:hidden">; </span>
      </span>
      shared: {namesOf(corpus, shared).join(', ') || 'only small words'}
    </p>
  );
}

function namesOf(corpus: Corpus, shared: SharedFeatures): string[] {
  const names = [
    ...shared.topics.map((id) => corpus.topics.get(id)?.prefLabel),
    ...shared.people.map((id) => corpus.people.get(id)?.surname),
    ...shared.places.map((id) => corpus.places.get(id)?.label),
    ...shared.sides.map((id) => corpus.sides.get(id)?.label),
    ...shared.words,
  ];
  const seen = new Set<string>();
  const once = names.filter((name): name is string => {
    const key = name?.toLowerCase();
    return key !== undefined && !seen.has(key) && Boolean(seen.add(key));
  });
  return once.slice(0, MOST_SHOWN);
}
