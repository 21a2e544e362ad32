import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectNoFaults, withBrowser } from '../support/open-page.ts';

const open = withBrowser();

const filters = (page: Page) => page.getByRole('complementary', { name: 'Filters' });
const topic = (page: Page, name: RegExp) => filters(page).getByRole('checkbox', { name });
const countLine = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });

describe('filtering by an issue', () => {
  it('counts, marks the passages in both articles and fades the rest', async () => {
    const opened = await open();
    const { page } = opened;
    await topic(page, /^Gaza ceasefire/).click();
    await countLine(page, '4 of 16').waitFor();
    expect(page.url()).toContain('topic=gaza-israel-ceasefire');
    const articles = page.getByRole('region', { name: 'Comparison' });
    // Each column says how many passages it has, and the buttons lead to them.
    await articles
      .getByText(/\d passages?/)
      .nth(1)
      .waitFor();
    // The other events are still there, to be seen faded.
    expect(
      await page
        .getByRole('listbox', { name: /Events/ })
        .getByRole('option')
        .count(),
    ).toBeGreaterThan(0);
    expectNoFaults(opened);
    await opened.close();
  });

  it('is undone by Back, step by step, and redone by Forward', async () => {
    const opened = await open();
    const { page } = opened;
    await topic(page, /^Gaza ceasefire/).click();
    await countLine(page, '4 of 16').waitFor();
    await filters(page)
      .getByRole('checkbox', { name: /^Emmanuel Macron/ })
      .click();
    await countLine(page, '2 of 16').waitFor();
    await page.waitForURL(/emmanuel-macron/);
    await page.goBack();
    await countLine(page, '4 of 16').waitFor();
    await page.goBack();
    await countLine(page, '16 of 16').waitFor();
    await page.goForward();
    await countLine(page, '4 of 16').waitFor();
    await opened.close();
  });

  it('disables what would give nothing, keeps it in place, and explains an empty result', async () => {
    const opened = await open('?topic=all:nato,syria-transition');
    const { page } = opened;
    await countLine(page, '0 of 16').waitFor();
    expect(await page.getByText(/^No event has/).isVisible()).toBe(true);
    expect(
      await filters(page)
        .getByRole('checkbox', { name: /^Emmanuel Macron/ })
        .isDisabled(),
    ).toBe(true);
    await page.getByRole('button', { name: 'Show all events' }).click();
    await countLine(page, '16 of 16').waitFor();
    expect(new URL(page.url()).search).toBe('');
    await opened.close();
  });

  it('takes a chip away', async () => {
    const opened = await open('?person=stephane-sejourne');
    const { page } = opened;
    await page.getByRole('button', { name: /^Remove .*Stéphane Séjourné/ }).click();
    await countLine(page, '16 of 16').waitFor();
    await opened.close();
  });
});
