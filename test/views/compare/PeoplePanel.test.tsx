import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { findViolations } from '../../support/axe.ts';
import { compareArticles, compareDrawn } from '../../support/compared.ts';
import { drawPane } from '../../support/draw-pane.tsx';
import { readSampleArticles } from '../../support/sample-corpus.ts';

const sample = compareArticles(readSampleArticles());

const rowOf = (table: HTMLElement, head: string): HTMLElement => {
  const row = within(table).getByRole('rowheader', { name: head }).closest('tr');
  if (!row) throw new Error(`Expected a row ${head}`);
  return row;
};

describe('people', () => {
  it('reads a change of holder by office', async () => {
    drawPane(sample, 'people');
    const row = rowOf(screen.getByRole('table', { name: /^Offices/ }), 'Foreign Minister');
    const [before, after] = within(row).getAllByRole('cell');
    expect(before?.textContent).toContain('Séjourné');
    expect(after?.textContent).toMatch(/Séjourné→ then Barrotnew holder/);
    expect(await findViolations()).toEqual([]);
  });

  it('leads from a name to its sentence and back', async () => {
    drawPane(sample, 'people');
    const name = screen.getByRole('link', { name: 'Barrot' });
    name.focus();
    await userEvent.keyboard('{Enter}');
    const note = await screen.findByRole('dialog', {
      name: /^Jean-Noël Barrot: France, Foreign Minister, January 2025/,
    });
    expect(note.textContent).toMatch(/RBC-Ukraine, 8 January 2025 \(inferred\), paragraph \d/);
    expect(name.getAttribute('aria-expanded')).toBe('true');
    expect(await findViolations()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(name);
  });

  it('tells who met whom, in what form, and what was only planned', () => {
    drawPane(sample, 'people');
    const table = screen.getByRole('table', { name: /^Who met whom/ });
    const macron = rowOf(table, 'Antony Blinken and Emmanuel Macron in both');
    expect(
      within(macron)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['April 2024Talks planned', 'January 2025Talks']);
    const barrot = rowOf(table, 'Antony Blinken and Jean-Noël Barrot');
    expect(barrot.textContent).toMatch(/Press conferenceonly here$/);
  });

  it('says met in both only of what was held at both', () => {
    const met = (id: string, day: string) => `
${id} ${day} report
visit: ann/XA held: XB/Bree ${day}
people: ann Ann Adder = xa-envoy Envoy/XA; bo Bo Birch/XB = xb-fm Foreign Minister

[Ann Adder|@ann] met [Bo Birch|@bo] in [Bree|^bree] on [a day|${day}]. !talks held ${day} Bree: ann bo`;
    drawPane(compareDrawn(met('a', '2024-04-02'), met('b', '2025-01-08')), 'people');
    expect(screen.getByRole('rowheader', { name: /met in both$/ })).toBeDefined();
  });
});
