import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { findViolations } from '../../support/axe.ts';
import { compareArticles, compareDrawn } from '../../support/compared.ts';
import { drawPane } from '../../support/draw-pane.tsx';
import { findEvent, readSampleArticles } from '../../support/sample-corpus.ts';

const sample = compareArticles(readSampleArticles());

const rowOf = (table: HTMLElement, head: string): HTMLElement => {
  const row = within(table).getByRole('rowheader', { name: head }).closest('tr');
  if (!row) throw new Error(`Expected a row ${head}`);
  return row;
};

describe('agenda', () => {
  it('sets the itineraries side by side, stop by stop', async () => {
    drawPane(sample, 'agenda');
    const april = screen.getByRole('region', { name: 'Itinerary, April 2024' });
    expect(april.textContent).toContain('Paris → Brussels, planned');
    expect(within(april).getByRole('link', { name: 'Brussels' }).parentElement?.textContent).toContain('only here');
    expect(screen.getByRole('region', { name: 'Itinerary, January 2025' }).textContent).toContain(
      'Blinken and Macron hold talksheld; talks',
    );
    expect(await findViolations()).toEqual([]);
  });

  it('says silence as silence', () => {
    drawPane(sample, 'agenda');
    const row = rowOf(
      screen.getByRole('table', { name: /^Announced events/ }),
      findEvent(sample.corpus, /NATO summit/).title,
    );
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['July 2024', 'no later mention in these articles']);
  });

  it.each([
    ['held 2024-04-03', 'reported as held'],
    ['held 2024-04-05', 'moved (3 April 2024 → 5 April 2024), and reported as held'],
    ['postponed 2024-04-20', 'moved (3 April 2024 → 20 April 2024)'],
    ['cancelled 2024-04-03', 'called off'],
  ])('reads a plan that a later article tells as %s: %s', async (told, words) => {
    drawPane(
      compareDrawn(
        `
a 2024-04-02 announcement
visit: ann/XA planned: XB/Bree 2024-04-03
people: ann Ann Adder = xa-envoy Envoy/XA; bo Bo Birch/XB = xb-fm Foreign Minister

[Ann Adder|@ann] will meet [Bo Birch|@bo] in [Bree|^bree]. !talks planned 2024-04-03 Bree: ann bo`,
        `
b 2024-04-06 report
people: ann Ann Adder = xa-envoy Envoy/XA; bo Bo Birch/XB = xb-fm Foreign Minister

So it went with [Ann Adder|@ann] and [Bo Birch|@bo]. !talks ${told} Bree: ann bo`,
      ),
      'agenda',
    );
    const row = rowOf(screen.getByRole('table', { name: /^Announced events/ }), 'Talks Ann and Bo');
    expect(within(row).getAllByRole('cell')[1]?.textContent).toContain(words);
    await userEvent.click(within(row).getAllByRole('link')[1] as HTMLElement);
    expect((await screen.findByRole('dialog')).textContent).toContain('So it went with Ann Adder and Bo Birch.');
  });
});
