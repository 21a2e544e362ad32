import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { findViolations } from '../../support/axe.ts';
import { compareArticles, compareDrawn } from '../../support/compared.ts';
import { drawPane } from '../../support/draw-pane.tsx';
import { findArticle, readSampleArticles } from '../../support/sample-corpus.ts';

const sample = compareArticles(readSampleArticles());
const cell = (name: RegExp) => screen.getByRole('button', { name });

const rowHeads = () => screen.getAllByRole('rowheader').map((head) => head.textContent);

describe('topics by visit', () => {
  it('says in each cell how much there is and what changed', async () => {
    drawPane(sample, 'topics');
    const table = screen.getByRole('table', { name: /^Sentences on each topic/ });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((head) => head.textContent),
    ).toEqual(['Topic', 'April 2024Paris → Brussels', 'January 2025Paris']);
    expect(cell(/^Syria’s transition, January 2025: 2 sentences, new$/)).toBeDefined();
    expect(cell(/^War in Sudan, January 2025: 0 sentences, dropped$/)).toBeDefined();
    expect(cell(/^Gaza ceasefire, January 2025: 2 sentences, carried on$/)).toBeDefined();
    expect(cell(/^Gaza ceasefire, April 2024: 3 sentences$/)).toBeDefined();
    expect(await findViolations()).toEqual([]);
  });

  it('opens both sides of a cell next to one another, with score, shared words and plain silence', async () => {
    const drawn = drawPane(sample, 'topics');
    await userEvent.click(cell(/Gaza ceasefire, January 2025/));
    expect(cell(/Gaza ceasefire, January 2025/).getAttribute('aria-expanded')).toBe('true');
    const panel = screen.getByRole('region', { name: 'Gaza ceasefire: April 2024 and January 2025' });
    expect(panel.textContent).toContain('loose match; shared: Gaza ceasefire, Hamas, Israel, ceasefire');
    const alone = within(panel).getByRole('region', { name: 'April 2024: no counterpart in January 2025' });
    expect(within(alone).getAllByRole('listitem')).toHaveLength(2);
    expect(within(panel).getByRole('region', { name: 'January 2025: no counterpart in April 2024' })).toBeTruthy();
    expect(panel.textContent).not.toContain('of 1');
    await userEvent.click(within(panel).getByRole('switch', { name: 'Show how alike in numbers' }));
    expect(panel.textContent).toContain('loose match, 0.25 of 1; shared: Gaza ceasefire');
    expect(await findViolations()).toEqual([]);
    await userEvent.click(within(panel).getByRole('link', { name: 'Kyiv Post with AFP, 2 April 2024, paragraph 1' }));
    await userEvent.click(screen.getByRole('button', { name: 'Show in the article' }));
    expect(drawn.shown).toHaveLength(1);
    expect(drawn.shown[0]?.[0]?.article).toBe(findArticle('2024-04').id);
  });

  it('marks word differences inside a close pair alone, and says them in words', async () => {
    const close = (id: string, day: string, goods: string) => `
${id} ${day} report The Bree Post
visit: ann/XA held: XB/Bree ${day}

[Ann Adder|@ann] promised [Bo Birch|@bo] forty more ships of ${goods} for the hungry [harbour towns|#trade/grain].`;
    const drawn = compareDrawn(close('a', '2024-04-02', 'barley'), close('b', '2025-01-08', 'wheat'));
    drawPane(drawn, 'topics');
    await userEvent.click(cell(/^grain, January 2025: 1 sentence, carried on$/));
    const panel = screen.getByRole('region', { name: /^grain: / });
    const [legend, removed] = within(panel).getAllByRole('deletion');
    expect(legend?.textContent).toContain('struck through');
    expect(removed?.textContent).toContain('[only in April 2024: barley]');
    expect(within(panel).getAllByRole('insertion')[1]?.textContent).toContain('[only in January 2025: wheat]');
  });

  it('takes one tab stop a row, and arrows for the rest', async () => {
    drawPane(sample, 'topics');
    cell(/Gaza ceasefire, April 2024/).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(cell(/Gaza ceasefire, January 2025/));
    await userEvent.keyboard('{ArrowUp}');
    const above = rowHeads()[rowHeads().indexOf('Gaza ceasefire') - 1];
    expect(document.activeElement).toBe(cell(new RegExp(`^${above}, January 2025: `)));
    await userEvent.tab();
    expect(document.activeElement).toBe(cell(/Gaza ceasefire, January 2025/));
    await userEvent.keyboard('{Home}{Enter}');
    expect(cell(/Gaza ceasefire, April 2024/).getAttribute('aria-expanded')).toBe('true');
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Close' }));
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(cell(/Gaza ceasefire, April 2024/));
    expect(screen.queryByRole('region', { name: /^Gaza ceasefire: / })).toBeNull();
  });

  it('sorts by change, by weight and by the tree, where a whole branch folds', async () => {
    drawPane(sample, 'topics');
    expect(rowHeads()[0]).toBe('Talks over territory');
    await userEvent.click(screen.getByRole('button', { name: 'weight' }));
    expect(rowHeads()[0]).toBe('Support for Ukraine');
    await userEvent.click(screen.getByRole('button', { name: 'topic tree' }));
    expect(rowHeads().slice(0, 2)).toEqual([
      expect.stringMatching(/^War in Ukraine/),
      expect.stringMatching(/^Support for Ukraine/),
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'War in Ukraine: 7 narrower', expanded: true }));
    expect(rowHeads()[1]).toMatch(/^Middle East/);
    expect(document.activeElement).toBe(
      screen.getByRole('button', { name: 'War in Ukraine: 7 narrower', expanded: false }),
    );
  });

  it('counts per 100 sentences on request', async () => {
    drawPane(sample, 'topics');
    await userEvent.click(screen.getByRole('switch', { name: 'Count per 100 sentences' }));
    expect(cell(/^Syria’s transition, January 2025: 15\.4 in 100 sentences, new$/)).toBeDefined();
  });

  it('says what is compared: length, kind and date of both sides', () => {
    drawPane(sample, 'topics');
    const line = screen.getByRole('region', { name: 'What is compared' });
    expect(line.textContent).toContain('April 2024Kyiv Post with AFP, 2 April 2024: announcement, 20 sentences');
    expect(line.textContent).toContain('(inferred): report, 13 sentences');
    expect(line.textContent).toContain('An announcement is compared with a report');
  });

  it('shows a visit without another one by itself', async () => {
    drawPane(sample, 'topics', sample.visits.slice(0, 1));
    await userEvent.click(cell(/Gaza ceasefire, April 2024/));
    const panel = screen.getByRole('region', { name: 'Gaza ceasefire: April 2024' });
    expect(panel.textContent).not.toContain('no counterpart');
  });
});
