import { readdirSync, readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectNoFaults, withBrowser } from '../support/open-page.ts';

const open = withBrowser();
const FOLDER = 'test/support/series';

/** Adds nine articles, written for these tests, about five visits between Germany and Japan, as a reader would. */
async function addSeries(page: Page): Promise<void> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
  await page.getByRole('button', { name: /^Add/ }).click();
  await page
    .getByLabel('Files with articles')
    .setInputFiles(files.map((name) => ({ name, mimeType: 'text/plain', buffer: readFileSync(`${FOLDER}/${name}`) })));
  await page.getByText('9 articles added.').waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('7 visits, 11 articles').waitFor();
}

const PLAN = `German president to visit Kenya

May 2, 2023

BERLIN - German President Frank-Walter Steinmeier will hold talks with President William Ruto in Nairobi on May 8.

On May 9, Steinmeier will meet Foreign Minister Alfred Mutua in Nairobi.

On May 10, Steinmeier will meet Defence Minister Aden Duale in Nairobi.`;

const REPORT = `Steinmeier ends visit to Kenya

May 11, 2023

NAIROBI - German President Frank-Walter Steinmeier held talks with President William Ruto in Nairobi on May 8.

A meeting between Steinmeier and Foreign Minister Alfred Mutua planned for May 9 was called off.

Steinmeier's meeting with Defence Minister Aden Duale was postponed to May 12.`;

const BAKERY = `Bakery opens a second shop in Lisbon

LISBON, May 8, 2023 – The old bakery on the square sold its first loaves by the river on Monday.`;

async function addPasted(page: Page, ...texts: string[]): Promise<void> {
  await page.getByRole('button', { name: /^Add/ }).click();
  for (const text of texts) {
    await page.getByRole('textbox', { name: 'Or paste the text of one article' }).fill(text);
    await page.getByRole('button', { name: 'Read this text' }).click();
    await page.getByText('1 article added.').waitFor();
  }
  await page.keyboard.press('Escape');
  await page
    .getByText(`${2 + texts.length} articles`, { exact: false })
    .first()
    .waitFor();
}

const LOOKS: readonly (readonly [name: string, options: BrowserContextOptions])[] = [
  ['1440 px, dark', { viewport: { width: 1440, height: 1000 }, colorScheme: 'dark' }],
  ['390 px, light', { viewport: { width: 390, height: 844 }, colorScheme: 'light', hasTouch: true }],
];

describe.each(LOOKS)('a series of visits, at %s', (_, look) => {
  it('tells intervals, topics and offices over time, each bar leading to its sentences', async () => {
    const opened = await open('', look);
    const { page } = opened;
    await addSeries(page);
    await page.getByRole('tab', { name: 'Series' }).focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('tabpanel', { name: 'Series' });
    await panel.getByRole('heading', { name: 'Germany and Japan: 5 visits' }).waitFor();
    const text = (await panel.innerText()).replace(/\s+/g, ' ');
    expect(text).toMatch(
      /July 2022 Baerbock: Tokyo — after 279 days → April 2023 Baerbock: Tokyo — after 507 days → September 2024 .*August 2025 Wadephul: Tokyo.*February 2026 Motegi: Berlin/,
    );
    expect(text).toMatch(/Baerbock ?→ then Wadephul new holder/);
    expect(text).toMatch(/Hayashi ?→ then Kamikawa .*Kamikawa ?→ then Iwaya .*Iwaya ?→ then Motegi/);
    const bars = panel.getByRole('row', { name: /^Support for Ukraine/ }).getByRole('link');
    expect(await bars.count()).toBe(5);
    await bars.last().focus();
    await page.keyboard.press('Enter');
    const note = page.getByRole('dialog', { name: 'Support for Ukraine, February 2026' });
    expect(await note.innerText()).toContain('Support for Ukraine would go on as long as it was needed');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expectNoFaults(opened);
    await opened.close();
  });

  it('compares all visits in one table: carried on, dropped and come back', async () => {
    const opened = await open('?tab=topics', look);
    const { page } = opened;
    await addSeries(page);
    const panel = page.getByRole('tabpanel', { name: 'Topics' });
    await page.getByRole('button', { name: 'All 7 visits' }).click();
    await panel.getByRole('columnheader', { name: /^February 2026/ }).waitFor({ state: 'attached' });
    // The names of the topics stay while the visits are scrolled sideways.
    const head = panel.getByRole('rowheader', { name: /^Support for Ukraine/ });
    const left = async () => Math.round((await head.boundingBox())?.x ?? -1);
    const before = await left();
    await panel
      .getByRole('table')
      .last()
      .evaluate((table) => table.parentElement?.scrollBy(400, 0));
    expect(await left()).toBe(before);
    const ukraine = await panel.getByRole('row', { name: /^Support for Ukraine/ }).innerText();
    expect(ukraine.match(/carried on/g)?.length).toBeGreaterThanOrEqual(4);
    expect(await panel.innerText()).toContain('came back');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expectNoFaults(opened);
    await opened.close();
  });

  it('follows plans into later reports: held, moved from one day to another, called off', async () => {
    const opened = await open('?tab=agenda', look);
    const { page } = opened;
    await addPasted(page, PLAN, REPORT);
    const ledger = page.getByRole('table', { name: /^Announced events/ });
    await page.getByRole('button', { name: 'All 3 visits' }).click();
    const outcomeOf = async (title: string) =>
      (await ledger.getByRole('row', { name: new RegExp(`^${title}`) }).innerText()).replace(/\s+/g, ' ');
    expect(await outcomeOf('Steinmeier and Ruto')).toMatch(/reported as held$/);
    expect(await outcomeOf('Steinmeier and Mutua')).toMatch(/called off$/);
    expect(await outcomeOf('Steinmeier and Duale')).toMatch(/moved \(10 May 2023 → 12 May 2023\)$/);
    await ledger.getByRole('link', { name: 'called off' }).click();
    expect(await page.getByRole('dialog').innerText()).toContain('planned for May 9 was called off');
    expectNoFaults(opened);
    await opened.close();
  });

  it('says where two articles share nothing, and lets each scroll by itself', async () => {
    const opened = await open('', look);
    const { page } = opened;
    await addPasted(page, BAKERY);
    const other = page.getByRole('combobox', { name: 'with', exact: true });
    const bakery = await other.getByRole('option', { name: /8 May 2023/ }).getAttribute('value');
    await other.selectOption(bakery);
    await page.getByText('No shared passages: each article scrolls by itself.').waitFor();
    expect(await page.getByRole('switch', { name: 'Scroll together' }).count()).toBe(0);
    expectNoFaults(opened);
    await opened.close();
  });
});
