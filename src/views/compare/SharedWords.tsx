import type { SharedFeatures } from '#corpus/match-sentences.ts';
import type { Corpus } from '#model/corpus.ts';

// The heaviest come first; what follows the first few explains nothing more.
const MOST_SHOWN = 8;

export interface SharedWordsProps {
  readonly corpus: Corpus;
  readonly score: number;
  readonly shared: SharedFeatures;
  /** As a number too. */
  readonly scored: boolean;
}

/** Why two sentences stand next to one another. */
export function SharedWords({ corpus, score, shared, scored }: SharedWordsProps) {
  return (
    <p className="text-muted text-xs leading-snug">
      <span className="font-semibold text-ink">{describeLikeness(score)}</span>
      {scored && `, ${score.toFixed(2)} of 1`}; shared: {namesOf(corpus, shared).join(', ') || 'only small words'}
    </p>
  );
}

// On the two articles that come with Entente, and on a series written for the tests: above the first, sentences are rewordings of one another;
// above the second they tell the same of the same people; the others speak of one matter.
const CLOSE = 0.5;
const FAIR = 0.3;

const describeLikeness = (score: number): string =>
  score >= CLOSE ? 'close match' : score >= FAIR ? 'fair match' : 'loose match';

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
