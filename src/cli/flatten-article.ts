import type { ParsedArticle, Publication } from '#model/article.ts';
import type { EventStatus, EventType } from '#model/event.ts';
import type { PersonId, TopicId } from '#model/ids.ts';
import { REPORTED_TOPICS, TOPICS } from '#parse/lexicon/topics.ts';

/** One article as the command line prints it: names and plain strings, no ids to look up. */
export interface FlatArticle {
  readonly title: string | null;
  readonly published: { readonly edtf: string | null; readonly basis: 'header' | 'text' | 'inferred' | 'unknown' };
  /** The story without noise, one paragraph a line. */
  readonly text: string;
  readonly visits: readonly {
    readonly visitor: string;
    readonly hostCountry: string;
    readonly city: string | null;
    readonly start: string | null;
    readonly end: string | null;
  }[];
  readonly events: readonly {
    readonly type: EventType;
    readonly edtf: string | null;
    readonly status: EventStatus;
    readonly participants: readonly string[];
    readonly place: string | null;
    readonly quote: string;
  }[];
  readonly people: readonly {
    readonly name: string;
    readonly role: string | null;
    readonly affiliation: string | null;
    readonly part: 'participant' | 'mentioned';
  }[];
  readonly topics: readonly string[];
  readonly countriesDiscussed: readonly string[];
}

const BASIS: Record<Publication['basis'], FlatArticle['published']['basis']> = {
  given: 'header',
  header: 'header',
  byline: 'header',
  dateline: 'header',
  text: 'text',
  inferred: 'inferred',
  unknown: 'unknown',
};

export function flattenArticle(article: ParsedArticle): FlatArticle {
  const nameOf = (id: PersonId) => article.people.find((person) => person.id === id)?.name ?? id;
  const sideOf = (id: string | null) => article.sides.find((side) => side.id === id)?.label ?? null;
  return {
    title: article.title?.text ?? null,
    published: { edtf: article.published.estimate?.edtf ?? null, basis: BASIS[article.published.basis] },
    text: writeCleanText(article),
    visits: article.visits.flatMap(({ visitor, stops }) =>
      stops.map(({ hostCountry, city, start, end }) => ({
        visitor: nameOf(visitor),
        hostCountry,
        city: city?.label ?? null,
        start: start?.edtf ?? null,
        end: end?.edtf ?? null,
      })),
    ),
    events: article.events.map(({ type, estimate, status, participants, place, quotes }) => ({
      type,
      edtf: estimate?.edtf ?? null,
      status,
      participants: participants.map(({ label }) => label),
      place: place?.label ?? null,
      quote: quotes[0]?.exact ?? '',
    })),
    people: article.people.map(({ name, role, side, part }) => ({ name, role, affiliation: sideOf(side), part })),
    topics: flattenTopics(article),
    countriesDiscussed: article.countriesDiscussed,
  };
}

/** Paragraphs of the story with the noise inside them cut out. */
function writeCleanText({ raw, paragraphs, noise }: ParsedArticle): string {
  const lines = paragraphs
    .filter(({ role }) => role !== 'noise' && role !== 'byline')
    .map(({ span }) => {
      let line = '';
      let at = span.start;
      for (const piece of noise) {
        if (piece.span.end <= at || piece.span.start >= span.end) continue;
        line += raw.text.slice(at, Math.max(at, piece.span.start));
        at = Math.min(span.end, piece.span.end);
      }
      return (line + raw.text.slice(at, span.end)).trim();
    });
  return lines.filter((line) => line !== '').join('\n');
}

/** Each topic under the id that the flat form knows; what has none stands as "other:…". */
function flattenTopics({ topics, report }: ParsedArticle): string[] {
  const ids = new Set<string>();
  const narrow = new Set(topics.map(({ id }) => id));
  for (const { id } of topics) {
    // A broader topic is listed for the tree's sake; only what was found itself, or stands for it, is told.
    const flat = findFlatId(id);
    if (flat) ids.add(flat);
    else if (!TOPICS.some(({ broader, id: child }) => broader === id && narrow.has(child))) ids.add(`other:${id}`);
  }
  for (const words of report.otherTopics) ids.add(`other:${words}`);
  return [...ids];
}

const BY_ID = new Map(TOPICS.map((topic) => [topic.id, topic]));

function findFlatId(id: TopicId): string | null {
  for (let topic = BY_ID.get(id); topic; topic = topic.broader === null ? undefined : BY_ID.get(topic.broader)) {
    if (topic.reportedAs) return topic.reportedAs;
    if (REPORTED_TOPICS.has(topic.id)) return topic.id;
  }
  return null;
}
