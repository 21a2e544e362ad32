import type { ParsedArticle } from '#model/article.ts';
import type { Corpus } from '#model/corpus.ts';
import {
  otherSide,
  type PageSide,
  type PassagePair,
  type SharedPassage,
  type SharedReading,
} from './shared-reading.ts';

/** What is said behind a sentence to those who cannot see the ribbons: "also in the other article: Gaza ceasefire". */
export function describeShared(passages: readonly SharedPassage[], corpus: Corpus): ReadonlyMap<number, string> {
  const topics = new Map<number, string[]>();
  for (const { sentence, topic } of passages) {
    const known = topics.get(sentence) ?? [];
    const label = topic === null ? null : (corpus.topics.get(topic)?.prefLabel ?? topic);
    topics.set(sentence, label === null || known.includes(label) ? known : [...known, label]);
  }
  return new Map(
    [...topics].map(([sentence, labels]) => [
      sentence,
      labels.length === 0 ? 'also in the other article' : `also in the other article: ${labels.join(', ')}`,
    ]),
  );
}

/** What is said of a pair gone to: its topic, and the words of both sides, those of the counted side first. */
export function describePair(
  pair: PassagePair,
  side: PageSide,
  { shared, articles, corpus }: { shared: SharedReading; articles: readonly ParsedArticle[]; corpus: Corpus },
): string {
  const quote = (at: PageSide) => {
    const passage = shared.sides[at][at === 0 ? pair.left : pair.right];
    return passage ? `“${articles[at]?.raw.text.slice(passage.start, passage.end) ?? ''}”` : '';
  };
  const topic = pair.topic === null ? null : (corpus.topics.get(pair.topic)?.prefLabel ?? pair.topic);
  return `${topic === null ? '' : `${topic}: `}${quote(side)}; in the other article ${quote(otherSide(side))}`;
}
