import type { ArticlePerson, Sentence } from '#model/article.ts';
import type { DateEstimate } from '#model/date-estimate.ts';
import type { ArticleId } from '#model/ids.ts';
import type { DateMention, PersonMention } from '#model/mention.ts';
import type { FoundPlace, Layout } from '../found.ts';
import { findPlaces } from '../mentions/find-places.ts';
import type { FoundByKind } from '../refine/drop-overlaps.ts';
import { addImpliedNames } from './add-implied-names.ts';
import { findStoryDay } from './find-story-day.ts';
import type { Reading, SentenceReading } from './reading.ts';
import { selectTopics } from './select-topics.ts';

interface Parts {
  readonly article: ArticleId;
  readonly text: string;
  readonly layout: Layout;
  readonly sentences: readonly Sentence[];
  readonly found: FoundByKind;
  readonly dates: readonly DateMention[];
  readonly people: { readonly mentions: readonly PersonMention[]; readonly people: readonly ArticlePerson[] };
  readonly published: DateEstimate | null;
}

/** Puts each sentence beside what was found in it. */
export function buildReading({ article, text, layout, sentences, found, dates, people, published }: Parts): Reading {
  const byIndex = {
    people: groupBySentence(people.mentions, sentences.length),
    places: groupBySentence(found.places, sentences.length),
    sides: groupBySentence(found.sides, sentences.length),
    dates: groupBySentence(dates, sentences.length),
    topics: groupBySentence(found.topics, sentences.length),
  };
  const perSentence: SentenceReading[] = sentences.map(({ span, paragraph }, index) => ({
    index,
    span,
    paragraph,
    role: layout.paragraphs[paragraph]?.role ?? 'body',
    people: byIndex.people[index] ?? [],
    places: byIndex.places[index] ?? [],
    sides: byIndex.sides[index] ?? [],
    dates: byIndex.dates[index] ?? [],
    topics: byIndex.topics[index] ?? [],
  }));
  return {
    article,
    text,
    sentences,
    perSentence: addImpliedNames(text, perSentence),
    people: new Map(people.people.map((person) => [person.id, person])),
    published,
    day: findStoryDay(perSentence, published),
    topics: selectTopics({ perSentence, text }),
    dateline: findDatelinePlace(text, layout),
  };
}

function groupBySentence<T extends { readonly sentence: number }>(items: readonly T[], count: number): T[][] {
  const groups: T[][] = Array.from({ length: count }, () => []);
  for (const item of items) groups[item.sentence]?.push(item);
  return groups;
}

/** Datelines print the city in capitals ("NEW DELHI, Aug. 29"); read as words of a sentence it is found like any other. */
function findDatelinePlace(text: string, { datelines }: Layout): FoundPlace | null {
  const span = datelines[0];
  if (!span) return null;
  const words = text
    .slice(span.start, span.end)
    .replace(/\p{Lu}{2,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
  // Same length, so that the span found is the span in the text.
  const padded = words.length === span.end - span.start ? words : text.slice(span.start, span.end);
  const [place] = findPlaces(padded, { span: { start: 0, end: padded.length }, paragraph: 0 }, 0);
  return place
    ? { ...place, span: { start: place.span.start + span.start, end: place.span.end + span.start }, venue: true }
    : null;
}
