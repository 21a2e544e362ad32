import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromYmd } from '#model/day.ts';
import { chooseFacet, type Filter, NO_FILTER, toggleValue } from '#select/filter.ts';
import { indexCorpus } from '#select/index-corpus.ts';
import { selectEvents } from '#select/select-events.ts';
import { describeNoMatch } from '#views/facets/describe-no-match.ts';
import { firstShown, nextShown, shortenGroups } from '#views/facets/shorten-groups.ts';
import { toCountColumns } from '#views/facets/to-count-columns.ts';
import { toFacetGroups } from '#views/facets/to-facet-groups.ts';
import { standingOf, toggleTopic } from '#views/facets/toggle-topic.ts';
import { buildSampleCorpus, countTopic } from '../../support/sample-corpus.ts';

const corpus = buildSampleCorpus();
const index = indexCorpus(corpus);
const NATO = countTopic(corpus, 'nato');

// A facet as an outline: headings at the margin, values under them, narrower topics further in.
const outline = (facet: Parameters<typeof toFacetGroups>[1]) =>
  toFacetGroups(index, facet).flatMap(({ heading, values }) => [
    ...(heading ? [heading] : []),
    ...values.map(({ label, depth }) => `${'  '.repeat(depth + (heading ? 1 : 0))}${label}`),
  ]);

describe('toFacetGroups', () => {
  it('sets narrower topics under their broader one, the most told first', () => {
    expect(outline('topic').slice(0, 5)).toEqual([
      'War in Ukraine',
      '  Support for Ukraine',
      '    Weapons and air defence for Ukraine',
      '  China’s help for Russia',
      '  North Korea and Russia',
    ]);
  });

  it('groups participants by side, all at one depth', () => {
    expect(outline('person').slice(0, 7)).toEqual([
      'United States',
      '  Antony Blinken',
      'France',
      '  Emmanuel Macron',
      '  Stéphane Séjourné',
      '  Jean-Noël Barrot',
      '  Sébastien Lecornu',
    ]);
    expect(toFacetGroups(index, 'person').every(({ values }) => values.every(({ depth }) => depth === 0))).toBe(true);
  });

  it('gives people their office and articles their publisher', () => {
    const details = (facet: 'person' | 'article') =>
      toFacetGroups(index, facet).flatMap(({ values }) => values.map(({ detail }) => detail));
    expect(details('person')[0]).toBe('Secretary of State');
    expect(details('article')).toContain('RBC-Ukraine');
  });
});

describe('toCountColumns', () => {
  it('has one column for each visit, short to see and whole to hear', () => {
    expect(toCountColumns(corpus).map(({ label, name }) => [label, name])).toEqual([
      ['Apr 2024', 'April 2024'],
      ['Jan 2025', 'January 2025'],
    ]);
  });

  it('sums up where there are no visits, or too many for columns', () => {
    const [visit] = corpus.visits;
    const many = visit ? [visit, visit, visit, visit] : [];
    for (const visits of [[], many]) {
      expect(toCountColumns({ ...corpus, visits }).map(({ name }) => name)).toEqual(['in all']);
    }
  });
});

describe('toggleTopic', () => {
  const toggle = (filter: Filter, value: string) => toggleTopic(corpus.topics, filter, value);
  const values = (filter: Filter) => filter.facets.topic.values;

  it('narrows from a broader topic, and widens again', () => {
    const broad = toggle(NO_FILTER, 'ukraine-war');
    const narrow = toggle(broad, 'ukraine-war-support');
    expect(values(narrow)).toEqual(['ukraine-war-support']);
    expect(values(toggle(toggle(narrow, 'china-russia-support'), 'ukraine-war'))).toEqual(['ukraine-war']);
  });

  it('leaves topics of other branches alone, and unticks', () => {
    const both = toggle(toggle(NO_FILTER, 'nato'), 'ukraine-war');
    expect(values(both)).toEqual(['nato', 'ukraine-war']);
    expect(values(toggle(both, 'nato'))).toEqual(['ukraine-war']);
  });

  it('never ticks two topics on one way down the tree, and the last one ticked is ticked', () => {
    const topic = fc.constantFrom(...corpus.topics.keys());
    fc.assert(
      fc.property(fc.array(topic, { minLength: 1, maxLength: 12 }), (topics) => {
        const filter = topics.reduce(toggle, NO_FILTER);
        for (const value of values(filter)) {
          expect(standingOf(corpus.topics, values(filter), value)).toEqual({ partly: false, coveredBy: null });
        }
        const last = topics.at(-1) ?? '';
        const before = topics.slice(0, -1).reduce(toggle, NO_FILTER);
        expect(values(filter).includes(last)).toBe(!values(before).includes(last));
      }),
    );
  });
});

describe('standingOf', () => {
  it('knows what is above and below the ticked ones', () => {
    expect(standingOf(corpus.topics, ['nato', 'ukraine-war-support'], 'ukraine-war').partly).toBe(true);
    expect(standingOf(corpus.topics, ['ukraine-war'], 'ukraine-war-support').coveredBy).toBe('ukraine-war');
    expect(standingOf(corpus.topics, ['ukraine-war'], 'nato')).toEqual({ partly: false, coveredBy: null });
  });
});

describe('shortenGroups', () => {
  const group = (heading: string, size: number) => ({
    heading,
    values: Array.from({ length: size }, (_, at) => ({
      value: `${heading}${at}`,
      label: '',
      detail: null,
      depth: 0,
      broader: null,
    })),
  });
  const sizes = (groups: readonly { readonly values: readonly unknown[] }[]) =>
    groups.map(({ values }) => values.length);

  it('keeps the first ones and every ticked one', () => {
    const groups = [group('a', 10), group('b', 10), group('c', 10)];
    expect(sizes(shortenGroups(groups, 14, []))).toEqual([10, 4]);
    expect(sizes(shortenGroups(groups, 14, ['c9']))).toEqual([10, 4, 1]);
  });

  it('hides nothing where it would hide only a few, and opens thousands in portions', () => {
    expect(firstShown(23)).toBe(23);
    expect(firstShown(24)).toBe(20);
    expect(nextShown(20, 40)).toBe(40);
    expect(nextShown(20, 5000)).toBe(200);
    expect(nextShown(200, 5000)).toBe(400);
  });
});

describe('describeNoMatch', () => {
  const why = (filter: Filter) => describeNoMatch(index, selectEvents(index, filter));
  const tick = (...ticks: [Parameters<typeof toggleValue>[1], string][]) =>
    ticks.reduce((filter, [facet, value]) => toggleValue(filter, facet, value), NO_FILTER);

  it('names what does not go together and drops what brings most back', () => {
    const { reason, wayBack } = why(tick(['topic', 'nato'], ['person', 'jean-noel-barrot']));
    expect(reason).toBe('No event has the topic “NATO” and the participant “Jean-Noël Barrot”.');
    expect(wayBack.label).toBe(`Drop the participant filter: ${NATO} events`);
    expect(selectEvents(index, wayBack.filter).count).toBe(NATO);
  });

  it('says what is left out', () => {
    const none = chooseFacet(NO_FILTER, 'status', { values: ['held', 'planned'], mode: 'none' });
    expect(why(none).reason).toBe('No event is without any of the statuses “Held” or “Planned”.');
    expect(why(toggleValue(none, 'topic', 'nato')).reason).toBe(
      'No event has the topic “NATO”, without any of the statuses “Held” or “Planned”.',
    );
  });

  it('shows everything again where one filter alone has no match', () => {
    const both = chooseFacet(NO_FILTER, 'person', { values: ['jean-noel-barrot', 'audrey-azoulay'], mode: 'all' });
    const { reason, wayBack } = why(both);
    expect(reason).toBe('No event has all of the participants “Jean-Noël Barrot” and “Audrey Azoulay”.');
    expect(wayBack).toEqual({ label: 'Show all events', filter: NO_FILTER });
  });

  it('speaks of days too', () => {
    const days = { from: dayFromYmd(2030, 1, 1), to: dayFromYmd(2030, 12, 31) };
    const { reason, wayBack } = why({ ...tick(['topic', 'nato']), days });
    expect(reason).toBe('No event between 1 January 2030 and 31 December 2030 has the topic “NATO”.');
    expect(wayBack.label).toBe(`Drop the time filter: ${NATO} events`);
    expect(why({ ...NO_FILTER, days }).reason).toBe('No event lies between 1 January 2030 and 31 December 2030.');
  });
});
