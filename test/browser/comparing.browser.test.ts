import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectNoFaults, withBrowser } from '../support/open-page.ts';

const open = withBrowser();

const lit = (page: Page) => page.locator('#articles [aria-current="true"], #articles [data-shown="true"]').first();

describe('what changed', () => {
  it('is told at opening, every claim leading to its sentence', async () => {
    const opened = await open();
    const { page } = opened;
    const since = page.getByRole('region', { name: 'Since the visit of April 2024' });
    const words = await since.innerText();
    expect(words).toMatch(/Syria’s transition.* are new\./s);
    expect(words).toMatch(/NATO.* are no longer mentioned\./s);
    expect(words).toContain('Séjourné');
    await since.getByRole('link', { name: 'Barrot' }).click();
    const note = page.getByRole('dialog');
    await note.waitFor();
    expect(await note.innerText()).toContain('French Foreign Minister Jean-Noël Barrot');
    await note.getByRole('button', { name: 'Show in the article' }).click();
    await page.waitForURL(/at=/);
    expectNoFaults(opened);
    await opened.close();
  });

  it('stands topic by topic, in a table that opens on both sides’ sentences', async () => {
    const opened = await open('?tab=topics');
    const { page } = opened;
    const table = page.getByRole('table').last();
    await table.waitFor();
    const row = table.getByRole('row', { name: /^Gaza ceasefire/ });
    expect(await row.innerText()).toContain('carried on');
    expect(await table.getByRole('row', { name: /^NATO/ }).innerText()).toContain('dropped');
    expect(await table.getByRole('row', { name: /^Syria’s transition/ }).innerText()).toContain('new');
    await row.getByRole('link').or(row.getByRole('button')).last().click();
    await page
      .getByRole('tabpanel', { name: 'Topics' })
      .getByText('permanent ceasefire between Israel and Hamas')
      .first()
      .waitFor();
    expectNoFaults(opened);
    await opened.close();
  });

  it('tells a change of holder by office, and who met whom', async () => {
    const opened = await open('?tab=people');
    const text = await opened.page.getByRole('tabpanel', { name: 'People' }).innerText();
    expect(text).toMatch(/Séjourné\s*→\s*(then\s*)?Barrot\s+new holder/);
    expect(text).toMatch(/met in both|in both/);
    expectNoFaults(opened);
    await opened.close();
  });

  it('follows plans in exactly these words', async () => {
    const opened = await open('?tab=agenda');
    const text = await opened.page.getByRole('tabpanel', { name: 'Agenda' }).innerText();
    expect(text).toContain('Brussels');
    expect(text.match(/no later mention in these articles/g)?.length).toBeGreaterThanOrEqual(8);
    expectNoFaults(opened);
    await opened.close();
  });

  it('can be walked through with the keyboard, tab by tab, and undone by Back', async () => {
    const opened = await open();
    const { page } = opened;
    await page.getByRole('tab', { name: 'Articles' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.waitForURL(/tab=topics/);
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('tab='));
    expect(await page.getByRole('tab', { name: 'Articles' }).getAttribute('aria-selected')).toBe('true');
    await opened.close();
  });

  it('gives a citation whose link brings the sentence back', async () => {
    const opened = await open('?tab=topics', { permissions: ['clipboard-read', 'clipboard-write'] });
    const { page } = opened;
    const since = page.getByRole('region', { name: 'Since the visit of April 2024' });
    await since.getByRole('link', { name: 'Séjourné' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Copy link' }).first().click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/at=/);
    await page.goto(link);
    await page.locator('#root:not([data-prerendered])').waitFor();
    await lit(page).waitFor();
    expect(await lit(page).innerText()).toMatch(/Sejourne|French minister/);
    await opened.close();
  });
});
