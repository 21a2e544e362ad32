import { describe, expect, it } from 'vitest';
import { NO_FILTER, toggleValue } from '#select/filter.ts';
import { compareOffices } from '#views/compare/compare-offices.ts';
import type { OfficeTable } from '#views/compare/comparison.ts';
import { compareArticles, compareDrawn } from '../../support/compared.ts';
import { readSampleArticles } from '../../support/sample-corpus.ts';

/** `Foreign Minister: first Séjourné, new-holder Barrot`. */
const outline = ({ rows }: OfficeTable) =>
  rows.map(
    ({ label, cells }) =>
      `${label}: ${cells.map(({ state, holders }) => [state, ...holders.map((h) => h.surname)].join(' ')).join(', ')}`,
  );

const visit = (id: string, month: string, people: string, line: string) => `
${id} ${month}-10
visit: ann/XA held: XB/Bree ${month}-09
people: ${people}

In Bree, ${line}
`;

describe('compareOffices', () => {
  it('tells Séjourné and Barrot as one office with a new holder', () => {
    const { index, visits, selection } = compareArticles(readSampleArticles());
    const table = compareOffices(index, visits, selection);
    expect(outline(table).slice(0, 3)).toEqual([
      'Foreign Minister: first Séjourné, new-holder Barrot',
      'Secretary of State: first Blinken, same-holder Blinken',
      'President: first Macron, same-holder Macron',
    ]);
    const [ministers] = table.rows;
    expect(ministers?.sideLabel).toBe('France');
    expect(ministers?.cells[1]?.before.map(({ name }) => name)).toEqual(['Stéphane Séjourné']);
    expect(outline(table)).toContain('Armed Forces Minister: only-here Lecornu, not-named');
  });

  it('looks past a visit that names nobody', () => {
    const { index, visits, selection } = compareDrawn(
      visit('a1', '2024-01', 'bo Bo Birch/XB = xb-fm Foreign Minister', '[Birch|@bo] spoke.'),
      visit('a2', '2024-03', '', 'nobody spoke.'),
      visit('a3', '2024-05', 'cy Cy Cedar/XB = xb-fm Foreign Minister', '[Cedar|@cy] spoke.'),
      visit('a4', '2024-07', 'cy Cy Cedar/XB = xb-fm Foreign Minister', '[Cedar|@cy] spoke again.'),
    );
    expect(outline(compareOffices(index, visits, selection))).toEqual([
      'Foreign Minister: first Birch, not-named, new-holder Cedar, same-holder Cedar',
    ]);
  });

  it('does not take a former holder for the holder', () => {
    const { index, visits, selection } = compareDrawn(
      visit('a1', '2024-01', 'bo Bo Birch/XB = xb-fm former Foreign Minister', '[Birch|@bo] spoke.'),
    );
    expect(compareOffices(index, visits, selection).rows).toEqual([]);
  });

  it('keeps people without office, one row each, after the offices', () => {
    const { index, visits, selection } = compareDrawn(
      visit(
        'a1',
        '2024-01',
        'di Di Dogwood; bo Bo Birch/XB = xb-fm Foreign Minister',
        '[Dogwood|@di] met [Birch|@bo].',
      ),
    );
    expect(outline(compareOffices(index, visits, selection))).toEqual([
      'Foreign Minister: only-here Birch',
      'No office given: only-here Dogwood',
    ]);
  });

  it('hides under a filter the offices that no chosen sentence names, and changes nothing in the others', () => {
    const { index, visits, select, selection } = compareArticles(readSampleArticles());
    const filtered = compareOffices(index, visits, select(toggleValue(NO_FILTER, 'topic', 'culture-unesco')));
    const all = compareOffices(index, visits, selection);
    expect(filtered.rows.length).toBeLessThan(all.rows.length);
    for (const row of filtered.rows) expect(all.rows).toContainEqual(row);
  });
});
