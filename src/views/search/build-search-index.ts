import type { Steps } from '#base/steps.ts';
import type { ParsedArticle } from '#model/article.ts';
import type { Corpus, CorpusEvent, CorpusPerson } from '#model/corpus.ts';
import { describeEstimate } from '#model/date-words.ts';
import { describeEventType, describeStatus } from '#model/event-words.ts';
import { collectWords, type WordIndex } from './word-index.ts';
import { wordsOf } from './words-of.ts';

/** A sentence as a thing to be found: where it stands. */
export interface SentenceAt {
  readonly article: ParsedArticle;
  readonly sentence: number;
}

/** Three indexes of words; an entry's number is its place in the list of the same name. */
export interface SearchIndex {
  readonly events: readonly CorpusEvent[];
  readonly people: readonly CorpusPerson[];
  readonly sentences: readonly SentenceAt[];
  readonly inEvents: WordIndex;
  readonly inPeople: WordIndex;
  readonly inSentences: WordIndex;
}

type EventField = 'title' | 'when' | 'where' | 'who' | 'topics' | 'kind';
type PersonField = 'name' | 'office' | 'roles';

// A word in a title says more of what the entry is about than one beside it.
const EVENT_WEIGHTS: Readonly<Record<EventField, number>> = { title: 3, who: 2, when: 1, where: 1, topics: 1, kind: 1 };
const PERSON_WEIGHTS: Readonly<Record<PersonField, number>> = { name: 3, office: 1, roles: 1 };

/** Reads every event, person and sentence of the corpus into an index of words, a step each. */
export function* buildSearchIndex(corpus: Corpus): Steps<SearchIndex> {
  const people = [...corpus.people.values()];
  const sentences = corpus.articles.flatMap((article) =>
    article.sentences.map((_, sentence): SentenceAt => ({ article, sentence })),
  );
  return {
    events: corpus.events,
    people,
    sentences,
    inEvents: yield* indexWords(corpus.events, (event) => weigh(eventTexts(corpus, event), EVENT_WEIGHTS)),
    inPeople: yield* indexWords(people, (person) => weigh(personTexts(corpus, person), PERSON_WEIGHTS)),
    inSentences: yield* indexWords(sentences, (at) => [[sentenceText(at), 1]]),
  };
}

type Weighed = readonly (readonly [text: string, weight: number])[];

function* indexWords<T>(things: readonly T[], textsOf: (thing: T) => Weighed): Steps<WordIndex> {
  const words = collectWords();
  for (const thing of things) {
    words.add(textsOf(thing).map(([text, weight]) => [wordsOf(text).map(({ word }) => word), weight]));
    yield;
  }
  return words.build();
}

const weigh = <Field extends string>(texts: Record<Field, string>, weights: Readonly<Record<Field, number>>): Weighed =>
  (Object.keys(weights) as Field[]).map((field) => [texts[field], weights[field]]);

/** What of an event can be searched, as the app shows it. */
export function eventTexts(corpus: Corpus, event: CorpusEvent): Record<EventField, string> {
  return {
    title: event.title,
    when: event.estimate ? describeEstimate(event.estimate) : 'No date',
    where: event.place?.label ?? '',
    who: event.participants.map((participant) => participant.label).join(', '),
    topics: event.topics.map((topic) => corpus.topics.get(topic)?.prefLabel ?? '').join(', '),
    kind: `${describeEventType(event.type)}, ${describeStatus(event)}`,
  };
}

export function personTexts(corpus: Corpus, person: CorpusPerson): Record<PersonField, string> {
  const office = person.office && corpus.offices.get(person.office)?.label;
  const side = person.side && corpus.sides.get(person.side)?.label;
  const roles = new Set(person.roles.map(({ person: told }) => told.role ?? ''));
  return { name: person.name, office: [office, side].filter(Boolean).join(', '), roles: [...roles].join(', ') };
}

export function sentenceText({ article, sentence }: SentenceAt): string {
  const span = article.sentences[sentence]?.span;
  return span ? article.raw.text.slice(span.start, span.end) : '';
}
