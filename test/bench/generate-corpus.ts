import { known } from '#base/assert.ts';
import type { ParsedArticle } from '#model/article.ts';
import type { Corpus, CorpusEvent, CorpusVisit, Telling } from '#model/corpus.ts';
import { type Day, dayFromYmd, writeDay } from '#model/day.ts';
import { describeMonth } from '#model/day-words.ts';
import type { EventStatus, EventType, Participant } from '#model/event.ts';
import { type ArticleId, articleId, countryCode, eventId, type TopicId, visitId } from '#model/ids.ts';
import { generateNouns, type Nouns } from './generate-nouns.ts';
import { generateTimes, type Times } from './generate-times.ts';
import { createRandom, type Random } from './seeded-random.ts';

export interface CorpusAsked {
  readonly size: number;
  readonly seed: number;
}

const FROM = dayFromYmd(2000, 1, 1);
const TO = dayFromYmd(2026, 6, 30);
// Enough different casts that nothing repeats in sight, few enough that a million events share them.
const MOST_CASTS = 20_000;
const TYPES: readonly (readonly [EventType, string])[] = [
  ['meeting', 'meet'],
  ['talks', 'hold talks'],
  ['press-conference', 'face the press'],
  ['call', 'speak by telephone'],
  ['signing', 'sign an agreement'],
];

/**
 * A corpus as large as asked, always the same for one seed: bursts around visits, long ranges, months and years, 12–60
 * topics, 200–5,000 people. Facts only, with one line of text an article: it is for what comes after the parser.
 */
export function generateCorpus({ size, seed }: CorpusAsked): Corpus {
  const random = createRandom(seed);
  const growth = Math.min(1, Math.log10(Math.max(size, 10)) / 6);
  const nouns = generateNouns(random, {
    people: Math.round(200 * 25 ** Math.max(0, growth * 3 - 2)),
    topics: Math.round(12 + 48 * Math.max(0, growth * 3 - 2)),
  });
  const visits = Math.max(2, Math.min(300, Math.round(size / 80)));
  const times = generateTimes(random, { size, visits, from: FROM, to: TO });
  const made = times.firstDays.map((day, i) => generateVisit(random, nouns, day, i));
  const articles = made.map(({ visit }, i) => toArticle(visit, known(times.firstDays[i], 'a first day'), i));
  return {
    ...nouns,
    articles,
    visits: made.map(({ visit }) => visit),
    backgroundVisits: [],
    events: generateEvents(random, nouns, times, articles),
  };
}

interface Cast {
  readonly type: EventType;
  readonly title: string;
  readonly participants: readonly Participant[];
  readonly topics: readonly TopicId[];
}

function generateCasts(random: Random, { people, topics }: Nouns, count: number): Cast[] {
  const everyone = [...people.values()];
  const subjects = [...topics.keys()];
  return Array.from({ length: count }, () => {
    const cast = Array.from({ length: 1 + random.below(3) }, () =>
      known(everyone[random.skewed(everyone.length)], 'a person'),
    );
    const several = [...new Set(cast)];
    const [type, verb] = TYPES[random.below(TYPES.length)] ?? ['meeting', 'meet'];
    const about = Array.from({ length: random.below(3) + (random.next() < 0.8 ? 1 : 0) }, () =>
      known(subjects[random.skewed(subjects.length)], 'a topic'),
    );
    return {
      type,
      title: `${several.map(({ surname }) => surname).join(' and ')} ${verb}`,
      participants: several.map(({ id, name }) => ({ label: name, person: id, side: null })),
      topics: [...new Set(about)],
    };
  });
}

function generateEvents(random: Random, nouns: Nouns, times: Times, articles: readonly ParsedArticle[]): CorpusEvent[] {
  const casts = generateCasts(random, nouns, Math.min(MOST_CASTS, Math.max(50, times.estimate.length)));
  const places = [...nouns.places.values()].map(({ id, label }) => ({ label, place: id }));
  return Array.from(times.estimate, (estimate, row) => {
    const cast = known(casts[random.below(casts.length)], 'a cast');
    const nth = times.visit[row] ?? -1;
    const teller = nth === -1 ? random.below(articles.length) : nth;
    const tellings: Telling[] = [];
    const chance = random.next();
    const status: EventStatus = chance < 0.65 ? 'held' : chance < 0.95 ? 'planned' : 'unknown';
    const event: CorpusEvent = {
      id: eventId(`g${row}`),
      type: cast.type,
      title: cast.title,
      estimate: estimate === -1 ? null : (times.estimates[estimate] ?? null),
      status,
      change: null,
      participants: cast.participants,
      place: random.next() < 0.8 ? (places[random.skewed(places.length)] ?? null) : null,
      topics: cast.topics,
      quotes: NONE,
      sentences: FIRST,
      visit: nth === -1 ? null : visitId(`v${nth}`),
      order: null,
      tellings,
      account: visitId(`v${teller}`),
    };
    tellings.push({ article: known(articles[teller], 'an article').id, event });
    return event;
  });
}

const NONE: [] = [];
const FIRST = [0];

function generateVisit(
  random: Random,
  { people, places }: Nouns,
  day: Day,
  i: number,
): { readonly visit: CorpusVisit } {
  const visitor = known([...people.values()][random.skewed(people.size)], 'a person');
  const place = known([...places.values()][random.below(places.size)], 'a place');
  const edtf = writeDay(day);
  const basis = { rule: 'written', anchor: { kind: 'none' }, direction: null } as const;
  const start = { earliest: day, latest: day, edtf, words: edtf, source: null, basis };
  const quote = { start: 0, end: 4, exact: 'text' };
  const city = { label: place.label, place: place.id };
  const stops = [{ hostCountry: place.country ?? countryCode('S0'), city, start, end: null, quote }];
  return {
    visit: {
      id: visitId(`v${i}`),
      visitor: visitor.id,
      visitorSide: visitor.side,
      status: 'held',
      main: true,
      stops,
      label: `${visitor.surname}, ${describeMonth(day)}`,
      route: place.label,
      traveller: null,
      articles: [articleOf(i)],
    },
  };
}

const articleOf = (i: number): ArticleId => articleId(`a${i}`);

function toArticle(visit: CorpusVisit, day: Day, i: number): ParsedArticle {
  const text = `${visit.label} in ${visit.route}.`;
  const span = { start: 0, end: text.length };
  const edtf = writeDay(day);
  const basis = { rule: 'written', anchor: { kind: 'none' }, direction: null } as const;
  return {
    id: articleOf(i),
    parserVersion: 0,
    raw: {
      id: articleOf(i),
      fileName: `${i}.txt`,
      text,
      publisher: `Paper ${i % 40}`,
      url: null,
      given: { title: null, published: edtf },
    },
    title: { text, span },
    published: {
      estimate: { earliest: day, latest: day, edtf, words: edtf, source: null, basis },
      basis: 'given',
      reasons: [],
      alternatives: [],
    },
    kind: i % 3 === 0 ? 'announcement' : 'report',
    paragraphs: [{ span, role: 'body' }],
    sentences: [{ span, paragraph: 0 }],
    noise: [],
    mentions: [],
    people: [],
    events: [],
    visits: [visit],
    countriesDiscussed: [],
    offices: [],
    sides: [],
    places: [],
    topics: [],
    doubts: [],
    report: {
      words: 5,
      sentences: 1,
      dates: { resolved: 1, vague: 0, undecided: 0 },
      people: { known: 1, unknown: 0 },
      noise: { pieces: 0, words: 0 },
      otherTopics: [],
    },
  };
}
