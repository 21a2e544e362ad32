import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { findViolations } from '../../support/axe.ts';
import { compareArticles, compareDrawn } from '../../support/compared.ts';
import { drawPane } from '../../support/draw-pane.tsx';
import { readSampleArticles } from '../../support/sample-corpus.ts';

const sample = compareArticles(readSampleArticles());

const visitOn = (id: string, day: string, envoy: string, topics: string) => `
${id} ${day} report The Bree Post
visit: ann/XA held: XB/Bree ${day}
people: ann Ann Adder = xa-envoy Envoy/XA; ${envoy.toLowerCase()} ${envoy} Birch/XB = xb-fm Foreign Minister

[Ann Adder|@ann] met [${envoy} Birch|@${envoy.toLowerCase()}] in [Bree|^bree]. !meeting held ${day} Bree: ann ${envoy.toLowerCase()}
They spoke of ${topics}.`;

const three = compareDrawn(
  visitOn('a', '2024-01-10', 'Bo', '[grain|#trade/grain] and [fish|#trade/fish]'),
  visitOn('b', '2024-03-10', 'Bo', '[fish|#trade/fish]'),
  visitOn('c', '2025-01-09', 'Cy', '[grain|#trade/grain]'),
);

describe('the comparing pane', () => {
  it('keeps the articles in the page behind the other tabs', async () => {
    drawPane(sample, 'articles');
    expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual([
      'Articles',
      'Topics',
      'People',
      'Agenda',
    ]);
    const articles = screen.getByText('The articles');
    await userEvent.click(screen.getByRole('tab', { name: 'People' }));
    expect(screen.getByRole('tabpanel', { name: 'People' })).toBeDefined();
    expect(articles.isConnected).toBe(true);
    expect(articles.closest('[hidden]')).not.toBeNull();
  });

  it('changes tabs by arrow keys', async () => {
    drawPane(sample, 'topics');
    screen.getByRole('tab', { name: 'Topics' }).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: 'People', selected: true })).toBe(document.activeElement);
  });

  it('offers no choice where there are only two visits', () => {
    drawPane(sample, 'topics');
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.queryByRole('button', { name: /^All / })).toBeNull();
  });

  it('chooses two of more visits, kept in time order, or all of them', async () => {
    const [a, b, c] = three.visits;
    const drawn = drawPane(three, 'topics', three.visits.slice(-2));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'with' }), 'January 2024');
    expect(drawn.chosen.at(-1)).toEqual([a, b]);
    await userEvent.click(screen.getByRole('button', { name: 'All 3 visits' }));
    expect(drawn.chosen.at(-1)).toEqual([a, b, c]);
    expect(screen.getByRole('button', { name: /^grain, January 2025: .*came back$/ })).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Only the last two' }));
    expect(drawn.chosen.at(-1)).toEqual([b, c]);
  });

  it('shows a series once there are three visits of the same sides', async () => {
    drawPane(three, 'series');
    expect(screen.getByRole('heading', { name: /: 3 visits$/ })).toBeDefined();
    expect(screen.getAllByText(/^after$/)[0]?.parentElement?.textContent).toContain('60 days');
    const topics = screen.getByRole('table', { name: 'Sentences on each topic at each visit' });
    await userEvent.click(within(topics).getByRole('link', { name: /^1 sentence, came back: grain, January 2025$/ }));
    expect((await screen.findByRole('dialog', { name: 'grain, January 2025' })).textContent).toContain(
      'spoke of grain',
    );
    const offices = screen.getByRole('table', { name: /^Offices/ });
    expect(within(offices).getByText('new holder').closest('td')?.textContent).toContain('→');
    expect(await findViolations()).toEqual([]);
  });

  it('falls back to the articles when a link asks for a series that is not there', () => {
    drawPane(sample, 'series');
    expect(screen.getByRole('tab', { name: 'Articles', selected: true })).toBeDefined();
  });
});
