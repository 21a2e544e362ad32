import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { finish } from '#base/steps.ts';
import { indexCorpus } from '#select/index-corpus.ts';
import { buildSearchIndex } from '#views/search/build-search-index.ts';
import { findMatches } from '#views/search/find-matches.ts';
import type { MatchGroup } from '#views/search/search-match.ts';
import { buildSampleCorpus, findEvent } from '../../support/sample-corpus.ts';

const index = indexCorpus(buildSampleCorpus());
let find: (typed: string) => MatchGroup[];
beforeAll(async () => {
  const search = finish(buildSearchIndex(index.corpus));
  find = (typed) => findMatches(search, index, typed);
});

const group = (typed: string, heading: string) => find(typed).find((found) => found.heading === heading);
const titles = (typed: string, heading: string) => group(typed, heading)?.items.map(({ title }) => title.text) ?? [];

describe('findMatches', () => {
  it('finds people without their diacritics, begun, and with a slip of the pen', () => {
    expect(titles('sejourne', 'People')).toEqual(['Stéphane Séjourné']);
    expect(titles('sejo', 'People')).toEqual(['Stéphane Séjourné']);
    expect(titles('SÉJOURNÉ', 'People')).toEqual(['Stéphane Séjourné']);
    expect(titles('Blinkin', 'People')).toEqual(['Antony Blinken']);
  });

  it('finds people by office', () => {
    expect(titles('foreign minister', 'People').sort()).toEqual(['Jean-Noël Barrot', 'Stéphane Séjourné']);
  });

  it('asks for all words, wherever an event has them', () => {
    expect(titles('blinken brussels', 'Events')).toEqual([
      findEvent(index.corpus, /NATO hold talks/).title,
      findEvent(index.corpus, /Pashinyan/).title,
    ]);
    expect(titles('blinken january talks', 'Events')[0]).toBe('Blinken and Macron hold talks');
  });

  it('takes numbers as typed', () => {
    expect(group('talks 2025', 'Events')?.items.map(({ title, detail }) => `${title.text}: ${detail?.text}`)).toEqual([
      'Blinken and Macron hold talks: 8 January 2025 · Paris · Talks, Held',
      'Macron makes a statement: around January 2025 · Talks over territory',
    ]);
  });

  it('shows why an event is there when its title does not say so', () => {
    const summit = group('sudan', 'Events')?.items.find(({ title }) => /NATO summit/.test(title.text));
    expect(summit?.title.marks).toEqual([]);
    expect(summit?.detail?.text).toContain('War in Sudan');
    const marked = summit?.detail?.marks.map(({ start, end }) => summit.detail?.text.slice(start, end));
    expect(new Set(marked)).toEqual(new Set(['Sudan']));
  });

  it('finds sentences with their publisher and the words around the hit', () => {
    const [first] = group('ramadan', 'Sentences')?.items ?? [];
    expect(first?.detail?.text).toContain('Kyiv Post');
    const mark = first?.title.marks[0];
    expect(first?.title.text.slice(mark?.start, mark?.end)).toBe('Ramadan');
    expect(first?.target).toMatchObject({ kind: 'sentence' });
  });

  it('says how many there are beyond the ones shown', () => {
    const sentences = group('ukraine', 'Sentences');
    expect(sentences?.items).toHaveLength(6);
    expect(sentences?.total).toBe(15);
  });

  it('leads to the first sentence about a person who takes part in nothing', () => {
    expect(group('assad', 'People')?.items[0]?.target).toMatchObject({ kind: 'sentence' });
    expect(group('macron', 'People')?.items[0]?.target).toEqual({ kind: 'person', person: 'emmanuel-macron' });
  });

  it('offers to go to a typed date, before anything else, with what lies there', () => {
    const [first] = find('April 2024');
    expect(first?.heading).toBe('Dates');
    expect(first?.items[0]?.title.text).toBe('Go to April 2024');
    expect(first?.items[0]?.detail?.text).toBe('8 events');
    expect(find('March 1999')[0]?.items[0]?.detail?.text).toBe('no events');
  });

  it('finds nothing where there is nothing', () => {
    expect(find('zzzzzz')).toEqual([]);
    expect(find('((((')).toEqual([]);
    expect(find('')).toEqual([]);
    expect(find('macron zzzzzz')).toEqual([]);
  });

  it('is not put off by little words', () => {
    expect(titles('the talks of Blinken in', 'Events')).toEqual(titles('talks Blinken', 'Events'));
  });

  it('takes any text without throwing', () => {
    const hostile = fc.constantFrom(
      '(',
      '[a-',
      '\\',
      '.*',
      '^$',
      '"',
      '__proto__',
      'constructor',
      '\u0000',
      '\ud800',
      'macron',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(hostile).map((parts) => parts.join(' ')),
        ),
        (typed) => {
          for (const { items, total } of find(typed)) expect(items.length).toBeLessThanOrEqual(total);
        },
      ),
      { numRuns: 60 },
    );
    expect(find('macron '.repeat(10_000))).toEqual(find('macron'));
  });
});
