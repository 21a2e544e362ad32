import { useMemo } from 'react';
import type { TopicId } from '#model/ids.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import type { Selection } from '#select/select-events.ts';
import { selectTopics } from './select-passages.ts';

/** The topics that the filter asks for, with narrower ones, and their name; null when it asks for none. */
export function useSoughtTopics(index: CorpusIndex, selection: Selection) {
  const { corpus } = index;
  const choice = selection.filter.facets.topic;
  const topics = useMemo(() => selectTopics(corpus, choice), [corpus, choice]);
  const names = choice.values.map((value) => corpus.topics.get(value as TopicId)?.prefLabel ?? value);
  // More names than two would not fit over a column.
  const named = names.length <= 2 ? names.join(', ') : `${names.length} topics`;
  return { topics, sought: topics.size > 0 ? named : null };
}
