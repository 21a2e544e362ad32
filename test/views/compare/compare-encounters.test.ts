import { describe, expect, it } from 'vitest';
import { NO_FILTER, toggleValue } from '#select/filter.ts';
import { compareEncounters } from '#views/compare/compare-encounters.ts';
import type { EncounterGrid } from '#views/compare/comparison.ts';
import { describeEncounterState } from '#views/compare/comparison-words.ts';
import { type Compared, compareArticles } from '../../support/compared.ts';
import { readSampleArticles } from '../../support/sample-corpus.ts';

const seeds: Compared = compareArticles(readSampleArticles());

/** `emmanuel-macron met in both: talks planned | talks held`. */
const outline = ({ pairs, columns }: EncounterGrid) =>
  pairs.map(({ host, state, cells }) => {
    const forms = cells.map((met) => met.map(({ form, status }) => `${form} ${status}`).join(', '));
    return `${host} ${describeEncounterState(state, columns.length)}: ${forms.join(' | ')}`;
  });

describe('compareEncounters', () => {
  const grid = compareEncounters(seeds.index, seeds.visits, seeds.selection);

  it('tells whom Blinken met at which visit, and in what form', () => {
    const lines = outline(grid);
    expect(lines).toContain('emmanuel-macron met in both: talks planned | talks held');
    expect(lines).toContain('stephane-sejourne only here: talks planned, press-conference planned | ');
    expect(lines).toContain('jean-noel-barrot only here:  | meeting held, press-conference held');
    expect(lines).toContain('sebastien-lecornu only here: site-visit planned | ');
  });

  it('names both sides once', () => {
    expect(grid.visitors.map(({ label }) => label)).toEqual(['Antony Blinken']);
    expect(grid.hosts).toHaveLength(grid.pairs.length);
  });

  it('leads each encounter to its sentence', () => {
    const [met] = grid.pairs.find(({ host }) => host === 'audrey-azoulay')?.cells[0] ?? [];
    expect(met?.sentences[0]?.quote.exact).toContain('meeting with UNESCO leader');
  });

  it('says "met in both" under a filter that leaves one of the two', () => {
    const held = seeds.select(toggleValue(NO_FILTER, 'status', 'held'));
    expect(outline(compareEncounters(seeds.index, seeds.visits, held))).toContain(
      'emmanuel-macron met in both:  | talks held',
    );
  });
});
