import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { known } from '#base/assert.ts';
import { finish } from '#base/steps.ts';
import { buildCorpus } from '#corpus/build-corpus.ts';
import { areSamePeople, familyOf, mergeEvents } from '#corpus/merge-events.ts';
import { isSameVisit, mergeVisits } from '#corpus/merge-visits.ts';
import type { ParsedArticle } from '#model/article.ts';
import type { CorpusEvent } from '#model/corpus.ts';
import { isExactDay } from '#model/date-estimate.ts';
import { type Day, writeDay } from '#model/day.ts';
import type { ArticleEvent, EventType } from '#model/event.ts';
import { articleId, countryCode, eventId, personId, visitId } from '#model/ids.ts';
import type { ArticleVisit } from '#model/visit.ts';
import { drawArticle } from '../support/draw-article.ts';
import { toEstimate } from '../support/draw-story.ts';
import { readSampleArticles } from '../support/sample-corpus.ts';

const PEOPLE = ['a', 'b', 'c', 'd'];
const TIMES = ['2031-05-03', '2031-05-04', '2031-05-06', '2031-05', '2031-05-01/2031-05-09', '2031', '2031-05-04~'];
const TYPES: readonly EventType[] = ['meeting', 'talks', 'call', 'signing', 'background'];

interface DrawnEvent {
  readonly type: EventType;
  readonly time: string | null;
  readonly people: readonly string[];
  readonly held: boolean;
}
interface DrawnVisit {
  readonly visitor: string;
  readonly main: boolean;
  readonly stops: readonly (readonly [string, string | null])[];
}
interface DrawnArticle {
  readonly published: string;
  readonly events: readonly DrawnEvent[];
  readonly visits: readonly DrawnVisit[];
}

const someTime: fc.Arbitrary<string | null> = fc.constantFrom(null, ...TIMES);
const NO_NOUNS = { people: new Map(), sides: new Map() };

const drawn: fc.Arbitrary<DrawnArticle> = fc.record({
  published: fc.constantFrom('2031-05-05', '2031-05-07', '2031-06-01'),
  events: fc.array(
    fc.record({
      type: fc.constantFrom(...TYPES),
      time: someTime,
      people: fc.uniqueArray(fc.constantFrom(...PEOPLE), { maxLength: 3 }),
      held: fc.boolean(),
    }),
    { maxLength: 6 },
  ),
  visits: fc.array(
    fc.record({
      visitor: fc.constantFrom('a', 'b'),
      main: fc.boolean(),
      stops: fc.array(fc.tuple(fc.constantFrom('FR', 'BE', 'JP'), someTime), {
        maxLength: 3,
      }),
    }),
    { maxLength: 3 },
  ),
});

const QUOTE = { start: 0, end: 0, exact: '' };

function toArticles(drawings: readonly DrawnArticle[]): ParsedArticle[] {
  return drawings.map(({ published, events, visits }, i) => ({
    ...drawArticle(`p${i} ${published}`),
    events: events.map((event, nth) => toEvent(event, `p${i}.e${nth}`, visits.length > 0 ? `p${i}.v0` : null)),
    visits: visits.map((visit, nth) => toVisit(visit, `p${i}.v${nth}`)),
  }));
}

const toEvent = ({ type, time, people, held }: DrawnEvent, id: string, visit: string | null): ArticleEvent => ({
  id: eventId(id),
  type,
  title: id,
  estimate: time === null ? null : toEstimate(time),
  status: held ? 'held' : 'planned',
  change: null,
  participants: people.map((person) => ({ label: person, person: personId(person), side: null })),
  place: null,
  topics: [],
  quotes: [QUOTE],
  sentences: [],
  visit: visit === null ? null : visitId(visit),
  order: null,
});

const toVisit = ({ visitor, main, stops }: DrawnVisit, id: string): ArticleVisit => ({
  id: visitId(id),
  visitor: personId(visitor),
  visitorSide: null,
  status: 'planned',
  main,
  stops: stops.map(([country, time]) => {
    const start = time === null ? null : toEstimate(time);
    return { hostCountry: countryCode(country), city: null, start, end: start, quote: QUOTE };
  }),
});

/** What is one event, said as plainly as can be: a telling joins the oldest that fits, each asked in turn. */
function joinInTurn(articles: readonly ParsedArticle[]): string[][] {
  const groups: { readonly first: ArticleEvent; readonly articles: string[]; readonly ids: string[] }[] = [];
  for (const { id, events } of articles) {
    for (const event of events) {
      if (event.type === 'background') continue;
      const group = groups.find(({ first, articles }) => !articles.includes(id) && isSame(first, event));
      if (group) {
        group.articles.push(id);
        group.ids.push(event.id);
      } else groups.push({ first: event, articles: [id], ids: [event.id] });
    }
  }
  return groups.map(({ ids }) => ids);
}

function isSame(a: ArticleEvent, b: ArticleEvent): boolean {
  if (familyOf(a.type) !== familyOf(b.type) || !areSamePeople(a, b) || !a.estimate || !b.estimate) return false;
  if (a.estimate.edtf === b.estimate.edtf) return true;
  if (!isExactDay(a.estimate) && !isExactDay(b.estimate)) return false;
  const [from, to] = [known(a.estimate.earliest, 'a day'), known(a.estimate.latest, 'a day')];
  return from <= known(b.estimate.latest, 'a day') && known(b.estimate.earliest, 'a day') <= to;
}

const tellingIds = ({ tellings }: CorpusEvent) => tellings.map(({ event }) => event.id).join();

describe('joining', () => {
  it('of events finds what asking every known one in turn would find', () => {
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 8 }), (drawings) => {
        const articles = toArticles(drawings);
        const merged = finish(mergeEvents(articles, finish(mergeVisits(articles, NO_NOUNS)))).map(tellingIds);
        expect(merged.sort()).toEqual(joinInTurn(articles).map(String).sort());
      }),
      { numRuns: 500 },
    );
  });

  it('of visits puts each into the oldest that is the same', () => {
    fc.assert(
      fc.property(fc.array(drawn, { maxLength: 8 }), (drawings) => {
        const articles = toArticles(drawings);
        const { visitOf } = finish(mergeVisits(articles, NO_NOUNS));
        const all = articles.flatMap(({ visits }) => visits);
        // The first telling of each group, made richer by those that joined it.
        const groups: ArticleVisit[] = [];
        for (const visit of all) {
          const at = groups.findIndex((group) => isSameVisit(group, visit));
          const group = groups[at];
          expect(visitOf.get(visit.id)).toBe(group?.id ?? visit.id);
          if (!group) groups.push(visit);
          else if (visit.stops.length > group.stops.length) groups[at] = { ...visit, id: group.id };
        }
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order in which articles come', () => {
    fc.assert(
      fc.property(
        fc.array(drawn, { maxLength: 6 }).chain((drawings) => {
          const articles = toArticles(drawings);
          return fc.tuple(fc.constant(articles), fc.shuffledSubarray(articles, { minLength: articles.length }));
        }),
        ([articles, shuffled]) => {
          expect(buildCorpus(shuffled)).toEqual(buildCorpus(articles));
        },
      ),
    );
  });

  it('makes nothing new of a reprint, however many there are', () => {
    const [article] = readSampleArticles();
    const first = known(article, 'a sample article');
    const once = buildCorpus([first]);
    const often = buildCorpus(Array.from({ length: 20 }, (_, i) => reprint(first, `r${i}`)));
    expect(often.visits).toHaveLength(once.visits.length);
    // What has no time can't be told to be the same.
    expect(often.events.filter(({ estimate }) => estimate)).toHaveLength(
      once.events.filter(({ estimate }) => estimate).length,
    );
  });

  it('takes as long as there are articles, not the square of it', () => {
    const short = measure(weeksOnTour(200));
    const long = measure(weeksOnTour(1_000));
    // Five times as many; the square would be twenty-five times as long, and was.
    expect(long / Math.max(short, 2)).toBeLessThan(15);
  });
});

/** Articles of one traveller who is somewhere else every week: much in common, nothing the same. */
const weeksOnTour = (count: number): ParsedArticle[] =>
  Array.from({ length: count }, (_, i) => {
    const day = (n: number) => writeDay((i * 7 + n) as Day);
    return toArticles([
      {
        published: day(0),
        events: Array.from({ length: 6 }, (_, n) => ({
          type: 'talks' as const,
          time: n < 5 ? day(n) : day(0).slice(0, 7),
          people: ['a', 'b'],
          held: true,
        })),
        visits: [{ visitor: 'a', main: true, stops: [['FR', day(1)]] }],
      },
    ]).map((article) => reprint(article, `n${i}`));
  }).flat();

function measure(articles: readonly ParsedArticle[]): number {
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    buildCorpus(articles);
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** The same account in another paper: other ids, the same facts. */
function reprint(article: ParsedArticle, id: string): ParsedArticle {
  return {
    ...article,
    id: articleId(id),
    events: article.events.map((event) => ({
      ...event,
      id: eventId(`${id}-${event.id}`),
      visit: event.visit && visitId(`${id}-${event.visit}`),
    })),
    visits: article.visits.map((visit) => ({ ...visit, id: visitId(`${id}-${visit.id}`) })),
  };
}
