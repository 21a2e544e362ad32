import { countBits } from '#base/bitset.ts';
import type { ParsedArticle } from '#model/article.ts';
import type { CorpusEvent, CorpusPerson } from '#model/corpus.ts';
import { describeEstimate } from '#model/date-words.ts';
import type { CorpusIndex } from '#select/index-corpus.ts';
import type { SearchIndex } from './build-search-index.ts';
import { type FoundWords, markWords, toSnippet, unmarked } from './mark-words.ts';
import { rankEntries } from './rank-entries.ts';
import { readTypedDate, type TypedDate } from './read-typed-date.ts';
import type { MarkedText, MatchGroup, SearchMatch } from './search-match.ts';
import { eventTexts, personTexts, type SentenceAt, sentenceText } from './searched-texts.ts';
import type { WordIndex } from './word-index.ts';
import { wordsOf } from './words-of.ts';

// So many of each kind fit a list that is read at a glance; more words find the rest.
const MOST_EVENTS = 5;
const MOST_PEOPLE = 4;
const MOST_SENTENCES = 6;
// Nobody types more; a pasted page need not be searched whole.
const MOST_WORDS = 12;
const MOST_TYPED = 300;

// Words that stand in every sentence and in no title: they don't narrow anything down.
const EMPTY_WORDS = new Set(
  'a an and are as at by for from has in is of on or that the to was were will with'.split(' '),
);

/** Everything that holds all the typed words (begun, or with a slip in them), by kind, best first; no group is empty. */
export function findMatches(search: SearchIndex, index: CorpusIndex, typed: string): MatchGroup[] {
  const words = typedWords(typed);
  const date = readTypedDate(typed.trim());
  const groups: MatchGroup[] = [
    { heading: 'Dates', items: date ? [toDateMatch(date, index)] : [], total: date ? 1 : 0 },
    findIn(search.inEvents, { heading: 'Events', words, most: MOST_EVENTS }, (entry, found) =>
      toEventMatch(index, search.events[entry], found),
    ),
    findIn(search.inPeople, { heading: 'People', words, most: MOST_PEOPLE }, (entry, found) =>
      toPersonMatch(index, search.people[entry], found),
    ),
    findIn(search.inSentences, { heading: 'Sentences', words, most: MOST_SENTENCES }, (entry, found) =>
      toSentenceMatch(search.sentences[entry], found),
    ),
  ];
  return groups.filter((group) => group.items.length > 0);
}

function typedWords(typed: string): string[] {
  const words = [...new Set(wordsOf(typed.slice(0, MOST_TYPED)).map(({ word }) => word))].slice(0, MOST_WORDS);
  const telling = words.filter((word) => word !== '' && !EMPTY_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

interface Asked {
  readonly heading: MatchGroup['heading'];
  readonly words: readonly string[];
  readonly most: number;
}

function findIn(
  index: WordIndex,
  { heading, words, most }: Asked,
  toMatch: (entry: number, found: FoundWords) => SearchMatch | null,
): MatchGroup {
  const { best, total } = rankEntries(index, words, most);
  const items = best
    .map(({ entry, found }) => toMatch(entry, { found, typed: words }))
    .filter((match) => match !== null);
  return { heading, items, total };
}

function toDateMatch({ label, window }: TypedDate, index: CorpusIndex): SearchMatch {
  let count = 0;
  for (let row = 0; row < index.size; row += 1) {
    const dated = index.undated[row] === 0;
    if (dated && (index.earliest[row] ?? 0) <= window.to && (index.latest[row] ?? 0) >= window.from) count += 1;
  }
  return {
    key: 'date',
    target: { kind: 'window', window },
    title: unmarked(`Go to ${label}`),
    detail: unmarked(countEvents(count)),
  };
}

function toEventMatch(index: CorpusIndex, event: CorpusEvent | undefined, found: FoundWords): SearchMatch | null {
  if (!event) return null;
  const texts = eventTexts(index.corpus, event);
  const title = markWords(texts.title, found);
  const shown = [texts.when, texts.where];
  // A hit in what the two lines would not show is shown too: it says why the event is here.
  const unseen = [texts.who, texts.topics, texts.kind].filter((text) => markWords(text, found).marks.length > 0);
  const seen = title.marks.length > 0 || shown.some((text) => markWords(text, found).marks.length > 0);
  const lines = seen && found.typed.length === 1 ? shown : [...shown, ...unseen];
  return {
    key: `event ${event.id}`,
    target: { kind: 'event', event: event.id },
    title,
    detail: markWords(lines.filter((text) => text !== '').join(' · '), found),
  };
}

function toPersonMatch(index: CorpusIndex, person: CorpusPerson | undefined, found: FoundWords): SearchMatch | null {
  if (!person) return null;
  const rows = index.rows.person.get(person.id);
  const target = rows ? ({ kind: 'person', person: person.id } as const) : firstMention(index, person);
  if (!target) return null;
  const { name, office } = personTexts(index.corpus, person);
  const events = rows ? countEvents(countBits(rows)) : 'only spoken of';
  return {
    key: `person ${person.id}`,
    target,
    title: markWords(name, found),
    detail: markWords([office, events].filter((text) => text !== '').join(' · '), found),
  };
}

/** Where a person who takes part in no event is first spoken of. */
function firstMention(index: CorpusIndex, person: CorpusPerson): SearchMatch['target'] | null {
  for (const { article: id, person: told } of person.roles) {
    const article = index.corpus.articles.find((candidate) => candidate.id === id);
    const mention = article?.mentions.find((found) => found.kind === 'person' && found.person === told.id);
    if (mention) return { kind: 'sentence', article: id, sentence: mention.sentence };
  }
  return null;
}

function toSentenceMatch(at: SentenceAt | undefined, found: FoundWords): SearchMatch | null {
  if (!at) return null;
  return {
    key: `sentence ${at.article.id} ${at.sentence}`,
    target: { kind: 'sentence', article: at.article.id, sentence: at.sentence },
    title: toSnippet(markWords(sentenceText(at), found)),
    detail: describeSource(at.article),
  };
}

function describeSource({ raw, published }: ParsedArticle): MarkedText {
  const day = published.estimate && describeEstimate(published.estimate);
  return unmarked([raw.publisher ?? raw.fileName, day].filter(Boolean).join(' · '));
}

const countEvents = (count: number): string =>
  count === 0 ? 'no events' : count === 1 ? '1 event' : `${count.toLocaleString('en')} events`;
