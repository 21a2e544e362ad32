import { type SentenceLink, toSentenceLink } from '#corpus/sentence-link.ts';
import type { ParsedArticle } from '#model/article.ts';
import type { Corpus, CorpusEvent, Telling } from '#model/corpus.ts';
import { describeDay, describeMonth } from '#model/day-words.ts';
import type { Participant } from '#model/event.ts';
import { describeStatus } from '#model/event-words.ts';

/** What one article says of an event, for showing: all words, no ids. */
export interface TellingLine {
  readonly key: string;
  /** "Planned as of 2 April 2024". */
  readonly status: string;
  readonly sentence: string;
  /** "Kyiv Post, AFP". */
  readonly publisher: string;
  /** Where that sentence stands; null: nowhere in the story. */
  readonly link: SentenceLink | null;
}

/** Someone who takes part, with the office that the first telling gives. */
export interface ParticipantLine {
  readonly key: string;
  readonly name: string;
  readonly office: string | null;
}

export function describeTellings(corpus: Corpus, event: CorpusEvent): TellingLine[] {
  return event.tellings.flatMap((telling) => {
    const article = corpus.articles.find(({ id }) => id === telling.article);
    if (!article) return [];
    const publisher = article.raw.publisher ?? article.title?.text ?? article.raw.fileName;
    const status = `${describeStatus(telling.event)} ${asOf(article)}`;
    const at = telling.event.sentences[0] ?? -1;
    const link = article.sentences[at] ? toSentenceLink(article, at) : null;
    return [{ key: article.id, status, sentence: sentenceOf(article, telling), publisher, link }];
  });
}

function asOf({ published }: ParsedArticle): string {
  const { estimate } = published;
  if (!estimate || estimate.earliest === null || estimate.latest === null) return 'when the article came out';
  if (estimate.earliest !== estimate.latest) return `as of ${describeMonth(estimate.earliest)}`;
  return `as of ${describeDay(estimate.earliest)}`;
}

function sentenceOf({ sentences, raw }: ParsedArticle, { event }: Telling): string {
  const span = sentences[event.sentences[0] ?? -1]?.span;
  return span ? raw.text.slice(span.start, span.end) : (event.quotes[0]?.exact ?? '');
}

export function describeParticipants(corpus: Corpus, event: CorpusEvent): ParticipantLine[] {
  const teller = event.tellings[0]?.article;
  return event.participants.map((participant) => {
    const person = participant.person ? corpus.people.get(participant.person) : undefined;
    const role = person?.roles.find(({ article }) => article === teller)?.person.role ?? null;
    const office = person?.office ? corpus.offices.get(person.office)?.label : undefined;
    return { key: keyOf(participant), name: person?.name ?? participant.label, office: role ?? office ?? null };
  });
}

const keyOf = ({ person, side, label }: Participant): string => person ?? side ?? label;
