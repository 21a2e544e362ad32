import type { ParsedArticle } from '#model/article.ts';
import type { Corpus, CorpusEvent, CorpusPerson } from '#model/corpus.ts';
import { describeEstimate } from '#model/date-words.ts';
import { describeEventType, describeStatus } from '#model/event-words.ts';

/** A sentence as a thing to be found: where it stands. */
export interface SentenceAt {
  readonly article: ParsedArticle;
  readonly sentence: number;
}

/** What can be found, each in the order in which its words are handed over. */
export interface Searched {
  readonly events: readonly CorpusEvent[];
  readonly people: readonly CorpusPerson[];
  readonly sentences: readonly SentenceAt[];
}

/** The words of the next few things to be found: small enough for one turn, and fit to be sent to a worker. */
export type TextBatch =
  /** For each event or person its texts, in the order of {@link EVENT_FIELDS} or {@link PERSON_FIELDS}. */
  | { readonly of: 'events' | 'people'; readonly texts: readonly (readonly string[])[] }
  /** An article's text, with the start and the end of each of its sentences. */
  | { readonly of: 'sentences'; readonly text: string; readonly ends: Int32Array };

export const EVENT_FIELDS = ['title', 'who', 'when', 'where', 'topics', 'kind'] as const;
export const PERSON_FIELDS = ['name', 'office', 'roles'] as const;
type EventField = (typeof EVENT_FIELDS)[number];
type PersonField = (typeof PERSON_FIELDS)[number];

// Less than a millisecond of writing dates and names.
const BATCH = 64;

/** Everything in the corpus that can be found, with its words on the way. */
export function* listTexts(corpus: Corpus): Generator<TextBatch, Searched> {
  const people = [...corpus.people.values()];
  yield* cutBatches('events', corpus.events, (event) => {
    const texts = eventTexts(corpus, event);
    return EVENT_FIELDS.map((field) => texts[field]);
  });
  yield* cutBatches('people', people, (person) => {
    const texts = personTexts(corpus, person);
    return PERSON_FIELDS.map((field) => texts[field]);
  });
  const sentences: SentenceAt[] = [];
  for (const article of corpus.articles) {
    article.sentences.forEach((_, sentence) => {
      sentences.push({ article, sentence });
    });
    const ends = Int32Array.from(article.sentences.flatMap(({ span }) => [span.start, span.end]));
    yield { of: 'sentences', text: article.raw.text, ends };
  }
  return { events: corpus.events, people, sentences };
}

function* cutBatches<T>(
  of: 'events' | 'people',
  things: readonly T[],
  textsOf: (thing: T) => readonly string[],
): Generator<TextBatch> {
  for (let at = 0; at < things.length; at += BATCH) yield { of, texts: things.slice(at, at + BATCH).map(textsOf) };
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
