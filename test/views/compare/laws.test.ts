import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignSentences } from '#corpus/align-sentences.ts';
import { matchPlans } from '#corpus/match-plans.ts';
import { pairPassages } from '#corpus/pair-passages.ts';
import { keyOfLink, type SentenceLink, toSentenceLink } from '#corpus/sentence-link.ts';
import type { Corpus } from '#model/corpus.ts';
import { chooseFacet, type Facet, type Filter, type MatchMode, NO_FILTER } from '#select/filter.ts';
import { compareAgenda } from '#views/compare/compare-agenda.ts';
import { compareEncounters } from '#views/compare/compare-encounters.ts';
import { compareOffices } from '#views/compare/compare-offices.ts';
import { compareVisits } from '#views/compare/compare-visits.ts';
import type { TopicMatrix, TopicState } from '#views/compare/comparison.ts';
import { sinceLastTime } from '#views/compare/since-last-time.ts';
import { type Compared, compareDrawn } from '../../support/compared.ts';

const RUNS = { numRuns: 60 };
const TOPICS = ['trade/grain', 'trade/fish', 'trade', 'border', 'border/river', 'music'];
const PEOPLE = ['ann', 'bo', 'cy', 'di'];
const CITIES = ['Bree', 'Cray'];
const WORDS = ['harvest', 'treaty', 'river', 'ferry', 'orchestra', 'tariff', 'customs', 'bridge'];

const sentence = fc.record({
  words: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }),
  topics: fc.uniqueArray(fc.constantFrom(...TOPICS), { maxLength: 2 }),
  people: fc.uniqueArray(fc.constantFrom(...PEOPLE), { maxLength: 2 }),
  event: fc.option(
    fc.record({
      type: fc.constantFrom('talks', 'press-conference', 'summit'),
      status: fc.constantFrom('held', 'planned', 'cancelled'),
      city: fc.constantFrom(...CITIES),
      people: fc.uniqueArray(fc.constantFrom(...PEOPLE), { minLength: 1, maxLength: 3 }),
      day: fc.integer({ min: 1, max: 28 }),
    }),
  ),
});

const story = fc.record({
  kind: fc.constantFrom('announcement', 'report'),
  cities: fc.uniqueArray(fc.constantFrom(...CITIES), { minLength: 1, maxLength: 2 }),
  minister: fc.constantFrom('bo', 'cy'),
  sentences: fc.array(sentence, { minLength: 1, maxLength: 5 }),
});

type Story = typeof story extends fc.Arbitrary<infer T> ? T : never;

/** One article a visit, one visit a month, so that visits stay apart. */
function draw({ kind, cities, minister, sentences }: Story, at: number): string {
  const month = `2024-${String(at + 1).padStart(2, '0')}`;
  const lines = sentences.map(({ words, topics, people, event }) => {
    const marks = [
      ...topics.map((topic) => `[${topic}|#${topic}]`),
      ...people.map((person) => `[${person}|@${person}]`),
    ];
    const told = event
      ? ` !${event.type} ${event.status} ${month}-${String(event.day).padStart(2, '0')} ${event.city}: ${event.people.join(' ')}`
      : '';
    return `Of ${[...words, ...marks].join(' and ')} in ${cities.join(' and ')}.${told}`;
  });
  return [
    `a${at} ${month}-15 ${kind}`,
    `visit: ann/XA held: ${cities.map((city) => `XB/${city} ${month}-14`).join(', ')}`,
    `people: ann Ann Adder/XA = xa-envoy Envoy; ${minister} ${minister} Birch/XB = xb-fm Foreign Minister`,
    '',
    ...lines,
  ].join('\n');
}

const drawn = (least: number, most: number) =>
  fc.array(story, { minLength: least, maxLength: most }).map((stories) => compareDrawn(...stories.map(draw)));

const filter: fc.Arbitrary<Filter> = fc
  .record({
    topic: fc.uniqueArray(fc.constantFrom('trade', 'grain', 'border', 'music'), { maxLength: 2 }),
    person: fc.uniqueArray(fc.constantFrom(...PEOPLE), { maxLength: 1 }),
    status: fc.uniqueArray(fc.constantFrom('held', 'planned'), { maxLength: 1 }),
    mode: fc.constantFrom<MatchMode>('any', 'all', 'none'),
  })
  .map(({ topic, person, status, mode }) => {
    const choose = (known: Filter, facet: Facet, values: readonly string[]) =>
      chooseFacet(known, facet, { values, mode: values.length === 0 ? 'any' : mode });
    return choose(choose(choose(NO_FILTER, 'topic', topic), 'person', person), 'status', status);
  });

const MIRROR: Readonly<Record<TopicState, TopicState>> = {
  told: 'told',
  new: 'dropped',
  dropped: 'new',
  'carried-on': 'carried-on',
  'came-back': 'came-back',
  absent: 'absent',
};

const keys = (links: readonly SentenceLink[]) => links.map(keyOfLink).sort();

const cellsOf = ({ rows }: TopicMatrix) => new Map(rows.map((row) => [row.topic.id, row]));

function expectInside(corpus: Corpus, links: readonly SentenceLink[]): void {
  for (const { article, sentence: at, quote } of links) {
    const found = corpus.articles.find(({ id }) => id === article);
    const span = found?.sentences[at]?.span ?? { start: 0, end: -1 };
    expect(found?.raw.text.slice(quote.start, quote.end)).toBe(quote.exact);
    expect(quote.exact).not.toBe('');
    expect(span.start <= quote.start && quote.end <= span.end).toBe(true);
  }
}

const pairOf = ({ visits }: Compared) => visits.slice(0, 2);

describe('comparing', () => {
  it('mirrors when the two visits change places: what was new is dropped', () => {
    fc.assert(
      fc.property(drawn(2, 2), ({ index, visits, selection }) => {
        const there = cellsOf(compareVisits(index, visits, selection));
        const back = cellsOf(compareVisits(index, visits.toReversed(), selection));
        expect([...back.keys()]).toEqual([...there.keys()]);
        for (const [topic, row] of there) {
          const [first, last] = row.cells;
          const [mirroredLast, mirroredFirst] = back.get(topic)?.cells ?? [];
          expect(mirroredFirst?.state).toBe(MIRROR[last?.state ?? 'absent']);
          expect(mirroredFirst?.sentences).toEqual(first?.sentences);
          expect(mirroredLast?.sentences).toEqual(last?.sentences);
        }
      }),
      RUNS,
    );
  });

  it('finds no change between a visit and itself', () => {
    fc.assert(
      fc.property(drawn(1, 2), ({ index, visits: [visit], selection }) => {
        if (!visit) return;
        const twice = [visit, visit];
        const states = compareVisits(index, twice, selection).rows.flatMap((row) => row.cells[1]?.state ?? []);
        expect(states.filter((state) => state !== 'carried-on')).toEqual([]);
        const holders = compareOffices(index, twice, selection).rows.map((row) => row.cells[1]?.state);
        expect(holders.filter((state) => state !== 'same-holder')).toEqual([]);
        expect(compareEncounters(index, twice, selection).pairs.filter(({ state }) => state !== 'in-all')).toEqual([]);
        const since = sinceLastTime(index, twice, selection).clauses.map(({ kind }) => kind);
        expect(since.filter((kind) => kind !== 'carried-on' && kind !== 'plans')).toEqual([]);
      }),
      RUNS,
    );
  });

  it('commutes with filters: filtering first or the comparison afterwards gives the same', () => {
    fc.assert(
      fc.property(drawn(2, 4), filter, ({ index, visits, selection, select }, asked) => {
        const all = cellsOf(compareVisits(index, visits, selection));
        const filtered = compareVisits(index, visits, select(asked));
        for (const row of filtered.rows) {
          row.cells.forEach((cell, at) => {
            const whole = all.get(row.topic.id)?.cells[at];
            expect(cell.state).toBe(whole?.state);
            expect(cell.sentences.length + cell.hidden).toBe(whole?.sentences.length);
            const known = new Set(keys(whole?.sentences ?? []));
            expect(keys(cell.sentences).every((key) => known.has(key))).toBe(true);
          });
        }
      }),
      RUNS,
    );
  });

  it('gives the same under two filters in either order, and no more than under one', () => {
    fc.assert(
      fc.property(drawn(2, 3), fc.constantFrom(...PEOPLE), ({ index, visits, select }, person) => {
        const byTopic = chooseFacet(NO_FILTER, 'topic', { values: ['trade'], mode: 'any' });
        const byPerson = chooseFacet(NO_FILTER, 'person', { values: [person], mode: 'any' });
        const both = chooseFacet(byTopic, 'person', byPerson.facets.person);
        const other = chooseFacet(byPerson, 'topic', byTopic.facets.topic);
        const rows = compareVisits(index, visits, select(both)).rows;
        expect(rows).toEqual(compareVisits(index, visits, select(other)).rows);
        const one = cellsOf(compareVisits(index, visits, select(byTopic)));
        for (const row of rows) {
          row.cells.forEach((cell, at) => {
            expect(cell.sentences.length).toBeLessThanOrEqual(one.get(row.topic.id)?.cells[at]?.sentences.length ?? 0);
          });
        }
      }),
      RUNS,
    );
  });

  it('shows a ticked topic just as it stands without the filter', () => {
    fc.assert(
      fc.property(
        drawn(2, 3),
        fc.constantFrom('trade', 'grain', 'border'),
        ({ index, visits, selection, select }, topic) => {
          const asked = select(chooseFacet(NO_FILTER, 'topic', { values: [topic], mode: 'any' }));
          const row = (matrix: TopicMatrix) => matrix.rows.find(({ topic: { id } }) => id === topic)?.cells;
          expect(row(compareVisits(index, visits, asked))).toEqual(row(compareVisits(index, visits, selection)));
        },
      ),
      RUNS,
    );
  });

  it('leads every mark to words inside its sentence, and links every fact of the paragraph', () => {
    fc.assert(
      fc.property(drawn(2, 4), filter, ({ corpus, index, visits, select }, asked) => {
        const selection = select(asked);
        const { rows } = compareVisits(index, visits, selection);
        expectInside(
          corpus,
          rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.sentences)),
        );
        const offices = compareOffices(index, visits, selection).rows.flatMap((row) => row.cells);
        expectInside(
          corpus,
          offices.flatMap((cell) => cell.holders.flatMap((holder) => holder.sentences)),
        );
        const { pairs } = compareEncounters(index, visits, selection);
        expectInside(
          corpus,
          pairs.flatMap(({ cells }) => cells.flat().flatMap((encounter) => encounter.sentences)),
        );
        const stops = compareAgenda(index, visits, selection).flatMap((itinerary) => itinerary.stops);
        expectInside(
          corpus,
          stops.flatMap((stop) => [...stop.sentences, ...stop.events.flatMap((e) => e.sentences)]),
        );
        for (const { parts } of sinceLastTime(index, visits, selection).clauses) {
          const facts = parts.filter((part) => part.kind === 'fact');
          expect(facts.length).toBeGreaterThan(0);
          expect(facts.every(({ sentences }) => sentences.length > 0)).toBe(true);
          expectInside(
            corpus,
            facts.flatMap(({ sentences }) => sentences),
          );
        }
      }),
      RUNS,
    );
  });

  it('never says of the last article that a plan has no later mention', () => {
    fc.assert(
      fc.property(drawn(1, 4), ({ corpus }) => {
        const last = corpus.articles.at(-1)?.id;
        const plans = matchPlans(corpus);
        expect(plans.filter((plan) => plan.article === last)).toEqual([]);
        expectInside(
          corpus,
          plans.flatMap((plan) => plan.sentences),
        );
      }),
      RUNS,
    );
  });
});

describe('aligning', () => {
  const linksOf = ({ corpus }: Compared, at: number) => {
    const article = corpus.articles[at];
    return article ? article.sentences.map((_, index) => toSentenceLink(article, index)) : [];
  };

  it('shows every sentence once, and the same pairs from either side', () => {
    fc.assert(
      fc.property(drawn(2, 2), (compared) => {
        const [left, right] = [linksOf(compared, 0), linksOf(compared, 1)];
        const rows = alignSentences(compared.corpus, left, right);
        expect(keys(rows.flatMap((row) => row.left ?? []))).toEqual(keys(left));
        expect(keys(rows.flatMap((row) => row.right ?? []))).toEqual(keys(right));
        const pairs = (aligned: typeof rows, swapped: boolean) =>
          aligned
            .flatMap((row) => (row.left && row.right ? [[row.left, row.right].map(keyOfLink)] : []))
            .map((pair) => (swapped ? pair.toReversed() : pair).join(' = '))
            .sort();
        expect(pairs(alignSentences(compared.corpus, right, left), true)).toEqual(pairs(rows, false));
      }),
      RUNS,
    );
  });

  it('finds each sentence to be its own best counterpart', () => {
    fc.assert(
      fc.property(drawn(1, 1), (compared) => {
        const links = linksOf(compared, 0);
        for (const row of alignSentences(compared.corpus, links, links)) {
          if (row.left && row.right) expect(row.score).toBeCloseTo(1, 5);
        }
      }),
      RUNS,
    );
  });

  it('pairs passages so that changing sides only changes sides', () => {
    fc.assert(
      fc.property(drawn(2, 2), (compared) => {
        const [a, b] = compared.corpus.articles;
        if (!a || !b || pairOf(compared).length < 2) return;
        const there = pairPassages(a, b, compared.corpus);
        const back = pairPassages(b, a, compared.corpus);
        expect(back.left.map(({ link }) => keyOfLink(link))).toEqual(there.right.map(({ link }) => keyOfLink(link)));
        const ribbons = back.ribbons.map(({ left, right }) => `${right} ${left}`).sort();
        expect(ribbons).toEqual(there.ribbons.map(({ left, right }) => `${left} ${right}`).sort());
        for (const { counterpart } of there.left) expect(there.right[counterpart]).toBeDefined();
      }),
      RUNS,
    );
  });
});
