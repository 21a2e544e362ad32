import type { Sentence } from '#model/article.ts';
import type { FoundPerson } from '../found.ts';
import type { Clusters, PersonCluster } from './people-clusters.ts';

/** Two: a single surname can be the story's own aside. */
const FEWEST_BARE = 2;

/**
 * People without those of a line that is no sentence of the story: it has no stop at its end, tells two or more by surname alone, as
 * headlines do, and nobody of it comes up anywhere else. "Trump, Xi to meet as Modi looks on" is another page's.
 */
export function dropStrangers(
  text: string,
  sentences: readonly Sentence[],
  people: readonly FoundPerson[],
  clusters: Clusters,
): readonly FoundPerson[] {
  const bySentence = new Map<number, number[]>();
  people.forEach(({ sentence }, index) => {
    if (clusters.of[index]) bySentence.set(sentence, [...(bySentence.get(sentence) ?? []).slice(-MOST_TOLD), index]);
  });
  const [opening = 0] = bySentence.keys();
  const strange = new Set<number>();
  for (const [sentence, indexes] of bySentence) {
    const span = sentences[sentence]?.span;
    if (!span || sentence === opening || hasStop(text, span.end)) continue;
    const told = new Set(indexes.flatMap((index) => clusters.of[index] ?? []));
    const bare = indexes.filter((index) => people[index]?.form === 'surname' && !people[index]?.title);
    if (bare.length >= FEWEST_BARE && [...told].every((cluster) => isOnlyIn(cluster, sentence, people)))
      strange.add(sentence);
  }
  return strange.size === 0 ? people : people.filter(({ sentence }) => !strange.has(sentence));
}

// More people than any headline has; the rest of a longer line need not be looked at.
const MOST_TOLD = 12;

const isOnlyIn = ({ mentions }: PersonCluster, sentence: number, people: readonly FoundPerson[]) =>
  mentions.length <= MOST_TOLD && mentions.every((index) => people[index]?.sentence === sentence);

/** A stop, or the quotation mark behind one; a colon opens a list. */
const hasStop = (text: string, end: number) => /[.!?:;…]["”’)\]]?\s*$/.test(text.slice(Math.max(0, end - 4), end));
