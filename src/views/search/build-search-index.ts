import type { Steps } from '#base/steps.ts';
import type { Corpus } from '#model/corpus.ts';
import { listTexts, type Searched, type TextBatch } from './searched-texts.ts';
import { collectWords, type WordIndex } from './word-index.ts';
import { wordsOf } from './words-of.ts';

/** Three indexes of words; an entry's number is its place in the list of what can be found. */
export interface SearchWords {
  readonly inEvents: WordIndex;
  readonly inPeople: WordIndex;
  readonly inSentences: WordIndex;
}

export interface SearchIndex extends Searched, SearchWords {}

// A word in a title or a name says more of what the entry is about than one beside it. In the order of the fields.
const EVENT_WEIGHTS = [3, 2, 1, 1, 1, 1];
const PERSON_WEIGHTS = [3, 1, 1];

/** Reads every event, person and sentence of the corpus into indexes of words, in small steps. */
export function* buildSearchIndex(corpus: Corpus): Steps<SearchIndex> {
  const words = collectSearchWords();
  const texts = listTexts(corpus);
  for (let next = texts.next(); ; next = texts.next()) {
    if (next.done) return { ...next.value, ...words.build() };
    words.add(next.value);
    yield;
  }
}

/** Takes the words as they come and makes the indexes of them: here, or in a worker. */
export function collectSearchWords() {
  const [events, people, sentences] = [collectWords(), collectWords(), collectWords()];
  return {
    add: (batch: TextBatch) => {
      if (batch.of === 'sentences') {
        for (const sentence of cutSentences(batch)) sentences.add([[toWords(sentence), 1]]);
        return;
      }
      const [into, weights] = batch.of === 'events' ? [events, EVENT_WEIGHTS] : [people, PERSON_WEIGHTS];
      for (const texts of batch.texts) into.add(texts.map((text, field) => [toWords(text), weights[field] ?? 1]));
    },
    build: (): SearchWords => ({
      inEvents: events.build(),
      inPeople: people.build(),
      inSentences: sentences.build(),
    }),
  };
}

const toWords = (text: string): string[] => wordsOf(text).map(({ word }) => word);

function* cutSentences({ text, ends }: Extract<TextBatch, { of: 'sentences' }>): Generator<string> {
  for (let at = 0; at < ends.length; at += 2) yield text.slice(ends[at], ends[at + 1]);
}
