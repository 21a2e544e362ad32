import type { ArticlePerson, ParsedArticle } from '#model/article.ts';
import type { EventStatus } from '#model/event.ts';
import {
  articleId,
  countryCode,
  type OfficeId,
  officeId,
  type PersonId,
  personId,
  placeId,
  sideId,
  visitId,
} from '#model/ids.ts';
import type { Mention } from '#model/mention.ts';
import type { Office, Side } from '#model/nouns.ts';
import { toQuote } from '#model/span.ts';
import type { ArticleVisit } from '#model/visit.ts';
import { capital, type Draft, drawStory, toEstimate } from './draw-story.ts';

/**
 * Draws the facts of an article from a few lines, for tests of everything behind the parser:
 *
 * ```
 * a1 2024-04-02 announcement
 * visit: ann/XA planned: XB/Bree 2024-04-02, XC/Cray 2024-04-03
 * people: ann Ann Adder = xa-envoy Envoy; bo Bo Birch/XB = xb-fm Foreign Minister
 *
 * [Ann Adder|@ann] will meet [Bo Birch|@bo] in [Bree|^bree] on [grain|#trade/grain] on [Tuesday|2024-04-02]. !talks planned 2024-04-02 Bree: ann bo
 * A second sentence of the same paragraph.
 *
 * ~ Advertisement
 * ```
 *
 * One sentence a line, an empty line ends a paragraph, `~` begins a line of noise. `[words|mark]`: `@person`, `#topic` (a path of topics,
 * broadest first), `^place`, `%SIDE`, or EDTF. `!type status edtf place: people` after a sentence is an event that it tells; `-` stands
 * for no date or place, people are ids or SIDES; `held`, `planned`, `unknown`, `postponed` or `cancelled`. `background:` instead of
 * `visit:` is a trip told in the background.
 */
export function drawArticle(drawing: string): ParsedArticle {
  const lines = drawing.trim().split('\n');
  const body = lines.indexOf('');
  const [heads, story] = body === -1 ? [lines, []] : [lines.slice(0, body), lines.slice(body + 1)];
  const [id = 'a', published = '-', kind = 'report', ...publisher] = (heads[0] ?? '').trim().split(' ');
  const draft = drawStory(id, story);
  const people = readPeople(heads, draft);
  const visits = heads.flatMap((line) => readVisits(line, id, draft.text));
  const sentences = draft.sentences;
  return {
    id: articleId(id),
    parserVersion: 1,
    raw: {
      id: articleId(id),
      fileName: `${id}.txt`,
      text: draft.text,
      publisher: publisher.join(' ') || null,
      url: null,
      given: { title: null, published: null },
    },
    title: null,
    published: {
      estimate: toEstimate(published),
      basis: published === '-' ? 'unknown' : 'header',
      reasons: [],
      alternatives: [],
    },
    kind: kind === 'announcement' ? 'announcement' : 'report',
    paragraphs: draft.paragraphs,
    sentences,
    noise: draft.paragraphs.flatMap(({ span, role }) => (role === 'noise' ? [{ span, reason: 'advertisement' }] : [])),
    mentions: draft.mentions,
    people: people.map(({ person }) => person),
    events: draft.events.map((event) => ({ ...event, visit: event.visit && (visits[0]?.id ?? null) })),
    visits,
    countriesDiscussed: [],
    offices: people.flatMap(({ office }) => office ?? []),
    sides: drawSides(
      people.map(({ person }) => person),
      visits,
      draft.mentions,
    ),
    places: draft.places,
    topics: draft.topics,
    doubts: [],
    report: {
      words: draft.text.split(/\s+/).length,
      sentences: sentences.length,
      dates: { resolved: 0, vague: 0, undecided: 0 },
      people: { known: 0, unknown: 0 },
      noise: { pieces: 0, words: 0 },
      otherTopics: [],
    },
  };
}

interface DrawnPerson {
  readonly person: ArticlePerson;
  readonly office: Office | null;
}

function readPeople(heads: readonly string[], draft: Draft): DrawnPerson[] {
  const listed = heads.filter((line) => line.startsWith('people:')).flatMap((line) => line.slice(7).split(';'));
  const drawn = listed.filter((entry) => entry.trim() !== '').map(readPerson);
  const names = new Set(drawn.map(({ person }) => person.id));
  const others = draft.mentions.flatMap((mention) => (mention.kind === 'person' ? [mention.person] : []));
  const rest = [...new Set(others)].filter((person) => !names.has(person)).map((person) => toPerson(person));
  return [...drawn, ...rest];
}

/** `bo Bo Birch/XB = xb-fm Foreign Minister`. */
function readPerson(entry: string): DrawnPerson {
  const [who = '', post = ''] = entry.split('=');
  const [names = '', side = null] = who.trim().split('/');
  const [id = '', ...name] = names.trim().split(' ');
  const [office = '', ...label] = post.trim().split(' ');
  return toPerson(
    personId(id),
    name.join(' '),
    side?.trim() ?? null,
    office === '' ? null : officeId(office),
    label.join(' '),
  );
}

function toPerson(
  id: PersonId,
  name: string = capital(id),
  side: string | null = null,
  office: OfficeId | null = null,
  label = '',
): DrawnPerson {
  const own = side === null ? null : sideId(side);
  const surname = name.split(' ').at(-1) ?? name;
  return {
    person: { id, name, surname, role: label || null, office, side: own, part: 'participant' },
    office: office === null ? null : { id: office, label, kind: label, side: own ?? sideId('XX') },
  };
}

/** `visit: ann/XA held: XB/Bree 2024-04-02, XC/Cray -`. */
function readVisits(line: string, article: string, text: string): ArticleVisit[] {
  const match = /^(visit|background): (\w+)\/(\w+) (\w+): (.+)$/.exec(line);
  if (!match) return [];
  const [, kind, visitor = '', side = '', status, stops = ''] = match;
  const id = visitId(`${article}.${kind === 'visit' ? 'v' : 'b'}${visitor}${stops.length}`);
  return [
    {
      id,
      visitor: personId(visitor),
      visitorSide: sideId(side),
      status: status as EventStatus,
      main: kind === 'visit',
      stops: stops.split(',').map((stop) => {
        const [place = '', edtf = '-'] = stop.trim().split(' ');
        const [country = '', city] = place.split('/');
        const at = Math.max(0, text.indexOf(city ?? country));
        return {
          hostCountry: countryCode(country),
          city: city === undefined ? null : { label: city, place: placeId(city.toLowerCase()) },
          start: toEstimate(edtf),
          end: null,
          quote: toQuote(text, { start: at, end: at + (city ?? country).length }),
        };
      }),
    },
  ];
}

function drawSides(
  people: readonly ArticlePerson[],
  visits: readonly ArticleVisit[],
  mentions: readonly Mention[],
): Side[] {
  const ids = [
    ...people.flatMap(({ side }) => side ?? []),
    ...visits.flatMap(({ visitorSide, stops }) => [visitorSide, ...stops.map((stop) => sideId(stop.hostCountry))]),
    ...mentions.flatMap((mention) => (mention.kind === 'side' ? [mention.side] : [])),
  ];
  return [...new Set(ids.filter((id) => id !== null))].map((id) => ({ id, label: `Land of ${id}`, kind: 'country' }));
}
