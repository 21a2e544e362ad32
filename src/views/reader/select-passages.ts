import type { ParsedArticle } from '#model/article.ts';
import type { Corpus } from '#model/corpus.ts';
import type { TopicId } from '#model/ids.ts';
import type { Span } from '#model/span.ts';
import type { FacetChoice } from '#select/filter.ts';
import { topicsWithBroader } from '#select/topic-tree.ts';
import { buildTopicJudge } from './carries-topic.ts';

/** A stretch of one sentence that is about a chosen topic. */
export interface Passage extends Span {
  readonly sentence: number;
  readonly topics: readonly TopicId[];
}

/** The topics that the reader looks for, narrower ones included; "none of" looks for nothing. */
export function selectTopics(corpus: Corpus, choice: FacetChoice): ReadonlySet<TopicId> {
  const { values, mode } = choice;
  const chosen = new Set<string>(mode === 'none' ? [] : values);
  const wanted = [...corpus.topics.keys()].filter((topic) =>
    topicsWithBroader(corpus.topics, [topic]).some((id) => chosen.has(id)),
  );
  return new Set(wanted);
}

/** Where the article speaks of these topics, in reading order; words that overlap are one passage. What only a whole sentence shows is all of it. */
export function selectPassages(article: ParsedArticle, topics: ReadonlySet<TopicId>): Passage[] {
  const carriesTopic = buildTopicJudge(article);
  const found = article.mentions
    .flatMap((mention) => (mention.kind === 'topic' && topics.has(mention.topic) ? [mention] : []))
    .map((mention): Passage => {
      const { sentence, topic } = mention;
      const bounds = article.sentences[sentence]?.span ?? { start: 0, end: 0 };
      const span = carriesTopic(mention) ? mention.span : bounds;
      const start = Math.max(span.start, bounds.start);
      return { start, end: Math.min(span.end, bounds.end), sentence, topics: [topic] };
    })
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const passages: Passage[] = [];
  for (const passage of found) {
    const last = passages.at(-1);
    if (last && passage.start < last.end) passages[passages.length - 1] = joinPassages(last, passage);
    else passages.push(passage);
  }
  return passages;
}

const joinPassages = (a: Passage, b: Passage): Passage => ({
  ...a,
  end: Math.max(a.end, b.end),
  topics: [...new Set([...a.topics, ...b.topics])],
});
