import { collectAccounts } from '#corpus/visit-accounts.ts';
import type { ParsedArticle } from '#model/article.ts';
import type { Corpus, CorpusEvent, CorpusVisit } from '#model/corpus.ts';
import type { DateEstimate } from '#model/date-estimate.ts';
import type { ArticleId, TopicId } from '#model/ids.ts';
import { FACETS, type Facet, type FacetChoice, type Filter, isFiltering } from '#select/filter.ts';
import { type CorpusIndex, facetValues } from '#select/index-corpus.ts';
import type { Selection } from '#select/select-events.ts';
import { topicsWithBroader } from '#select/topic-tree.ts';

/** One article's part in the account of a visit. */
export interface SelectedAccount {
  readonly article: ParsedArticle;
  /** All its sentences on the visit: what is new, dropped or carried on is a fact of these, whatever the reader looks for. */
  readonly told: ReadonlySet<number>;
  /** Those left after the filter. */
  readonly selected: ReadonlySet<number>;
}

/** What is said of a visit, and what of it is left after the filter; see `doesSentencePass`. Noise is never in it. */
export function selectAccounts(index: CorpusIndex, visit: CorpusVisit, selection: Selection): SelectedAccount[] {
  return collectAccounts(index.corpus, visit).map(({ article, sentences }) => {
    const told = new Set(sentences);
    if (!isFiltering(selection.filter)) return { article, told, selected: told };
    const facts = readFacts(index.corpus, article);
    const selected = new Set(sentences.filter((at) => doesSentencePass(facts[at], selection.filter)));
    return { article, told, selected };
  });
}

/** What one sentence offers to each facet, and the times it speaks of. */
interface SentenceFacts {
  readonly values: Readonly<Record<Facet, ReadonlySet<string>>>;
  readonly times: readonly DateEstimate[];
}

/**
 * The filter chooses events; a sentence passes by the same rule, facet by facet, with what it names itself (topics, people, places, dates)
 * and with the events that it tells (status, kind, people, places, days).
 */
function doesSentencePass(facts: SentenceFacts | undefined, filter: Filter): boolean {
  if (!facts) return false;
  return (
    FACETS.every((facet) => doesFacetPass(facts.values[facet], filter.facets[facet])) && isInDays(facts.times, filter)
  );
}

function doesFacetPass(values: ReadonlySet<string>, { values: chosen, mode }: FacetChoice): boolean {
  if (chosen.length === 0) return true;
  if (mode === 'all') return chosen.every((value) => values.has(value));
  return chosen.some((value) => values.has(value)) === (mode === 'any');
}

function isInDays(times: readonly DateEstimate[], { days }: Filter): boolean {
  if (!days) return true;
  return times.some(
    ({ earliest, latest }) =>
      (earliest ?? Number.NEGATIVE_INFINITY) <= days.to && (latest ?? Number.POSITIVE_INFINITY) >= days.from,
  );
}

function readFacts(corpus: Corpus, article: ParsedArticle): SentenceFacts[] {
  const told = eventsBySentence(corpus, article.id);
  const mentions = readMentions(article);
  return article.sentences.map((_, sentence) => {
    const events = told.get(sentence) ?? [];
    const own = mentions[sentence] ?? { topics: [], people: [], places: [], times: [] };
    const fromEvents = (facet: Facet) => events.flatMap((event) => facetValues(corpus, event, facet));
    // An event's topics belong to all its sentences together; they only speak for a sentence that names none itself.
    const topics = own.topics.length > 0 ? topicsWithBroader(corpus.topics, own.topics) : fromEvents('topic');
    return {
      values: {
        topic: new Set(topics),
        person: new Set([...own.people, ...fromEvents('person')]),
        place: new Set([...own.places, ...fromEvents('place')]),
        status: new Set(fromEvents('status')),
        kind: new Set(fromEvents('kind')),
        article: new Set([article.id]),
      },
      times: [...own.times, ...events.flatMap((event) => event.estimate ?? [])],
    };
  });
}

interface OwnFacts {
  readonly topics: TopicId[];
  readonly people: string[];
  readonly places: string[];
  readonly times: DateEstimate[];
}

/** What each sentence names itself. */
function readMentions(article: ParsedArticle): OwnFacts[] {
  const facts = article.sentences.map((): OwnFacts => ({ topics: [], people: [], places: [], times: [] }));
  for (const mention of article.mentions) {
    const own = facts[mention.sentence];
    if (!own) continue;
    if (mention.kind === 'topic') own.topics.push(mention.topic);
    else if (mention.kind === 'person') own.people.push(mention.person);
    else if (mention.kind === 'side') own.people.push(mention.side);
    else if (mention.kind === 'place') own.places.push(mention.place);
    else if (mention.estimate) own.times.push(mention.estimate);
  }
  return facts;
}

function eventsBySentence(corpus: Corpus, article: ArticleId): Map<number, CorpusEvent[]> {
  const told = new Map<number, CorpusEvent[]>();
  for (const { event, sentences } of tellingsByArticle(corpus).get(article) ?? []) {
    for (const sentence of sentences) {
      const list = told.get(sentence);
      if (list) list.push(event);
      else told.set(sentence, [event]);
    }
  }
  return told;
}

interface ToldEvent {
  readonly event: CorpusEvent;
  readonly sentences: readonly number[];
}

// Found once a corpus: a comparison of many visits asks it for each of their articles, at every click on a filter.
const tellings = new WeakMap<Corpus, ReadonlyMap<ArticleId, readonly ToldEvent[]>>();

function tellingsByArticle(corpus: Corpus): ReadonlyMap<ArticleId, readonly ToldEvent[]> {
  const known = tellings.get(corpus);
  if (known) return known;
  const found = new Map<ArticleId, ToldEvent[]>();
  for (const event of corpus.events) {
    for (const telling of event.tellings) {
      const list = found.get(telling.article) ?? [];
      list.push({ event, sentences: telling.event.sentences });
      found.set(telling.article, list);
    }
  }
  tellings.set(corpus, found);
  return found;
}
