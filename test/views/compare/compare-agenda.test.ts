import { describe, expect, it } from 'vitest';
import { known } from '#base/assert.ts';
import { eventId } from '#model/ids.ts';
import { NO_FILTER, toggleValue } from '#select/filter.ts';
import { collectVisitEvents } from '#views/compare/collect-visit-events.ts';
import { compareAgenda, comparePlans } from '#views/compare/compare-agenda.ts';
import { describeOutcome } from '#views/compare/comparison-words.ts';
import { orderAgenda } from '#views/compare/order-agenda.ts';
import { compareArticles, compareDrawn } from '../../support/compared.ts';
import { countTopic, readSampleArticles } from '../../support/sample-corpus.ts';

const seeds = compareArticles(readSampleArticles());

describe('compareAgenda', () => {
  it('draws the stops of both seeds in order, with what happens at each', () => {
    const agenda = compareAgenda(seeds.index, seeds.visits, seeds.selection);
    expect(
      agenda.map(({ stops }) => stops.map(({ label, state, events }) => `${label} ${state} ${events.length}`)),
    ).toEqual([['Paris in-all 5', 'Brussels only-here 2'], ['Paris in-all 3']]);
    expect(agenda[0]?.stops[1]?.sentences[0]?.quote.exact).toMatch(/Brussels/);
  });

  it('keeps the stops under a filter, and drops the events that it hides', () => {
    const talks = seeds.select(toggleValue(NO_FILTER, 'kind', 'press-conference'));
    const [april] = compareAgenda(seeds.index, seeds.visits, talks);
    expect(april?.stops.map(({ label, events }) => `${label} ${events.length}`)).toEqual(['Paris 1', 'Brussels 0']);
  });

  it('puts what belongs to no stop last, under no name', () => {
    const { index, visits, selection } = compareDrawn(`
a1 2024-01-10
visit: ann/XA held: XB/Bree 2024-01-09

Ann met Bo in Bree. !talks held 2024-01-09 Bree: ann bo
She phoned Cy. !call held 2024-01-09: ann cy
`);
    const [agenda] = compareAgenda(index, visits, selection);
    expect(agenda?.stops.map(({ label, events }) => [label, events.length])).toEqual([
      ['Bree', 1],
      [null, 1],
    ]);
  });
});

describe('orderAgenda', () => {
  it('puts an event behind the one that it comes after', () => {
    const { index, visits, selection, corpus } = compareDrawn(`
a1 2024-01-10
visit: ann/XA held: XB/Bree 2024-01-09

At a press conference in Bree they smiled. !press-conference held 2024-01-09 Bree: ann bo
Before, there were talks. !talks held 2024-01-09 Bree: ann bo
`);
    const visit = known(corpus.visits[0], 'a visit');
    const [press, talks] = collectVisitEvents(index, { ...visit, id: known(visits[0], 'a visit') }, selection);
    const told = known(press, 'a press conference');
    const after = { ...told, event: { ...told.event, order: { relation: 'after' as const, event: eventId('a1.e1') } } };
    expect(orderAgenda([after, known(talks, 'talks')]).map(({ event }) => event.type)).toEqual([
      'talks',
      'press-conference',
    ]);
  });
});

describe('comparePlans', () => {
  it('words silence as silence', () => {
    const plans = comparePlans(seeds.index, seeds.visits, seeds.selection);
    expect(plans).toHaveLength(8);
    expect(new Set(plans.map(({ outcome }) => describeOutcome(outcome)))).toEqual(
      new Set(['no later mention in these articles']),
    );
  });

  it('obeys the filter', () => {
    const nato = seeds.select(toggleValue(NO_FILTER, 'topic', 'nato'));
    expect(comparePlans(seeds.index, seeds.visits, nato)).toHaveLength(countTopic(seeds.corpus, 'nato'));
  });
});
