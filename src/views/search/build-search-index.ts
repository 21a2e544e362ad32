import MiniSearch, { type Options } from 'minisearch';
import type { Steps } from '#base/steps.ts';
import type { ParsedArticle } from '#model/article.ts';
import type { Corpus, CorpusEvent, CorpusPerson } from '#model/corpus.ts';
import { describeEstimate } from '#model/date-words.ts';
import { describeEventType, describeStatus } from '#model/event-words.ts';
import { wordsOf } from './words-of.ts';

/** A sentence as a thing to be found: where it stands. */
export interface SentenceAt {
  readonly article: ParsedArticle;
  readonly sentence: number;
}

/** Three indexes of words; an entry's id is its place in the list of the same name. */
export interface SearchIndex {
  readonly events: readonly CorpusEvent[];
  readonly people: readonly CorpusPerson[];
  readonly sentences: readonly SentenceAt[];
  readonly inEvents: MiniSearch<Entry<EventField>>;
  readonly inPeople: MiniSearch<Entry<PersonField>>;
  readonly inSentences: MiniSearch<Entry<'text'>>;
}

export type EventField = 'title' | 'when' | 'where' | 'who' | 'topics' | 'kind';
export type PersonField = 'name' | 'office' | 'roles';
type Entry<Field extends string> = { readonly id: number } & Readonly<Record<Field, string>>;

/** Reads every event, person and sentence of the corpus into an index of words, a step each. */
export function* buildSearchIndex(corpus: Corpus): Steps<SearchIndex> {
  const people = [...corpus.people.values()];
  const sentences = corpus.articles.flatMap((article) =>
    article.sentences.map((_, sentence): SentenceAt => ({ article, sentence })),
  );
  const inEvents = newIndex<EventField>(['title', 'when', 'where', 'who', 'topics', 'kind']);
  const inPeople = newIndex<PersonField>(['name', 'office', 'roles']);
  const inSentences = newIndex<'text'>(['text']);
  yield* addEach(inEvents, corpus.events, (event) => eventTexts(corpus, event));
  yield* addEach(inPeople, people, (person) => personTexts(corpus, person));
  yield* addEach(inSentences, sentences, (at) => ({ text: sentenceText(at) }));
  return { events: corpus.events, people, sentences, inEvents, inPeople, inSentences };
}

function* addEach<Field extends string, T>(
  index: MiniSearch<Entry<Field>>,
  things: readonly T[],
  textsOf: (thing: T) => Record<Field, string>,
): Steps<void> {
  for (const [id, thing] of things.entries()) {
    index.add({ id, ...textsOf(thing) });
    yield;
  }
}

function newIndex<Field extends string>(fields: Field[]): MiniSearch<Entry<Field>> {
  const options: Options<Entry<Field>> = {
    fields,
    tokenize: (text) => wordsOf(text).map(({ word }) => word),
    // Words come folded.
    processTerm: (word) => word || null,
  };
  return new MiniSearch(options);
}

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
