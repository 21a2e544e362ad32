import type { Paragraph, ParsedArticle, RawArticle } from '#model/article.ts';
import type { PlaceMention, SideMention } from '#model/mention.ts';
import { assembleArticle } from './assemble/assemble-article.ts';
import { buildReading } from './assemble/build-reading.ts';
import { collectNouns } from './assemble/collect-nouns.ts';
import { findOtherTopics } from './assemble/find-other-topics.ts';
import { findDoubts, reportReading, toKind } from './assemble/report-reading.ts';
import { selectCountries } from './assemble/select-countries.ts';
import { trimTopics } from './assemble/trim-topics.ts';
import type { Find, Found, FoundPlace, FoundSide } from './found.ts';
import { findLayout } from './layout/find-layout.ts';
import { findSentences } from './layout/find-sentences.ts';
import { tenuresOf } from './lexicon/office-table.ts';
import { findDates } from './mentions/find-dates.ts';
import { findPeople } from './mentions/find-people.ts';
import { findPlaces } from './mentions/find-places.ts';
import { findSides } from './mentions/find-sides.ts';
import { findTopics } from './mentions/find-topics.ts';
import { PARSER_VERSION } from './parser-version.ts';
import { anchorDates } from './refine/anchor-dates.ts';
import { dropOverlaps } from './refine/drop-overlaps.ts';
import { findDateDoubts } from './refine/find-date-doubts.ts';
import { inferPublication } from './refine/infer-publication.ts';
import { joinPeople } from './refine/join-people.ts';
import { selectOfficeEvidence } from './refine/select-office-evidence.ts';

/** Each finds its kind in one sentence and knows nothing of the others. */
const RECOGNISERS: readonly Find<Found>[] = [findDates, findPeople, findSides, findPlaces, findTopics];

/**
 * What one article says, every fact tied to its words. Never throws: what can't be decided is a doubt.
 *
 *   text → layout → sentences → mentions → fewer, surer mentions → events and visits → report
 */
export function parseArticle(raw: RawArticle): ParsedArticle {
  const { text } = raw;
  const layout = findLayout(text);
  const sentences = findSentences(text, layout);
  // One after the other over all sentences: each has much code, which stays at hand meanwhile.
  const byKind = RECOGNISERS.map((find) => sentences.map((sentence, index) => find(text, sentence, index)));
  const found = dropOverlaps(sentences.flatMap((_, index) => byKind.flatMap((bySentence) => bySentence[index] ?? [])));

  const evidence = selectOfficeEvidence(found.people, text);
  const { publication, doubts: publicationDoubts } = inferPublication({
    text,
    layout,
    sentences,
    dates: found.dates,
    given: raw.given.published,
    offices: evidence,
    tenuresOf,
  });
  const publishedDay = publication.estimate?.earliest ?? null;
  const people = joinPeople({ text, sentences, people: found.people, publishedDay });
  const dates = anchorDates(text, sentences, found.dates, publication);

  const reading = buildReading({
    article: raw.id,
    text,
    layout,
    sentences,
    found,
    dates,
    people,
    published: publication.estimate,
  });
  const { events, visits, participants } = assembleArticle(reading);
  const { topics } = reading;
  const shownTopics = trimTopics(found.topics.filter(({ topic }) => topics.has(topic)));
  const mentions = [
    ...dates,
    ...people.mentions,
    ...found.sides.map(toSideMention),
    ...found.places.map(toPlaceMention),
    ...shownTopics,
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const articlePeople = people.people.map((person) => ({
    ...person,
    part: participants.has(person.id) ? ('participant' as const) : ('mentioned' as const),
  }));
  const title = findTitle(raw, layout.paragraphs);
  return {
    id: raw.id,
    parserVersion: PARSER_VERSION,
    raw,
    title,
    published: publication,
    kind: toKind(events),
    paragraphs: layout.paragraphs,
    sentences,
    noise: layout.noise,
    mentions,
    people: articlePeople,
    events,
    visits,
    countriesDiscussed: selectCountries(reading, visits, topics, events),
    ...collectNouns({ mentions, people: articlePeople, events, visits, offices: people.offices, topics }),
    doubts: [
      ...publicationDoubts,
      ...people.doubts,
      ...findDateDoubts(text, found.dates, dates),
      ...findDoubts(text, sentences, events),
    ],
    report: reportReading({
      text,
      sentences,
      dates,
      people: articlePeople,
      noise: layout.noise,
      otherTopics: findOtherTopics(reading),
    }),
  };
}

const toSideMention = ({ span, sentence, side }: FoundSide): SideMention => ({ kind: 'side', span, sentence, side });
const toPlaceMention = ({ span, sentence, place }: FoundPlace): PlaceMention => ({
  kind: 'place',
  span,
  sentence,
  place,
});

function findTitle({ text, given }: RawArticle, paragraphs: readonly Paragraph[]): ParsedArticle['title'] {
  const title = paragraphs.find(({ role }) => role === 'title');
  if (title) return { text: text.slice(title.span.start, title.span.end), span: title.span };
  return given.title === null ? null : { text: given.title, span: null };
}
