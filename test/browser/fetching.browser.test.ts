import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectNoFaults, withBrowser } from '../support/open-page.ts';

const open = withBrowser();

// Long enough that every gesture below comes first.
const SLOW_MS = 1500;

/** Answers for chunks, by default all other than those of the first screen, only after a while. */
async function slowChunks(page: Page, begin = '(?!index|timeline|rolldown)'): Promise<void> {
  await page.route(new RegExp(`/assets/${begin}[\\w-]+\\.js$`), async (route) => {
    await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
    await route.continue();
  });
}

/** Answers for the comparison's chunk only once it is told to. */
function holdComparison() {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const hold = async (page: Page) => {
    await page.route('**/assets/Comparison-*.js', async (route) => {
      await released;
      await route.continue();
    });
  };
  return { hold, release };
}

const nameOfFocused = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('[role="dialog"], [role="menu"]')?.textContent ?? '');

describe('what is not there yet', () => {
  it('opens as soon as it has come, with the focus in it and back again', async () => {
    const opened = await open('', {}, (page) => slowChunks(page));
    const { page } = opened;
    const words = page.getByRole('button', { name: 'inferred' });
    await words.click();
    const note = page.getByRole('dialog', { name: 'How the publication date was inferred' });
    expect(await note.count()).toBe(0);
    await page.getByRole('status').filter({ hasText: 'Loading …' }).waitFor();
    await note.waitFor();
    expect(await nameOfFocused(page)).toContain('How the publication date was inferred');
    await page.keyboard.press('Escape');
    await note.waitFor({ state: 'hidden' });
    expect(await words.evaluate((button) => button === document.activeElement)).toBe(true);
    await words.click();
    await note.waitFor();
    await words.click();
    await note.waitFor({ state: 'hidden' });
    expectNoFaults(opened);
    await opened.close();
  });

  it('opens by keys: a claim’s sentences, the menu of several events, the keys themselves', async () => {
    const opened = await open('', {}, (page) => slowChunks(page));
    const { page } = opened;
    await page.getByRole('link', { name: 'NATO', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: /NATO: no longer mentioned/ }).waitFor();
    expect(await nameOfFocused(page)).toContain('NATO');
    // As quickly as a hand can: the claim's dialog is still closing.
    await Promise.all([page.keyboard.press('Escape'), page.keyboard.press('?')]);
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    const several = page.getByRole('button', { name: /^\d events: / }).first();
    await several.focus();
    await page.keyboard.press('Enter');
    const item = page.getByRole('menuitem').first();
    await item.waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor({ state: 'hidden' });
    await page.waitForURL(/focus=/);
    expectNoFaults(opened);
    await opened.close();
  });

  it('shows a comparison once it has come, the focus staying on its tab', async () => {
    const opened = await open('', {}, (page) => slowChunks(page));
    const { page } = opened;
    await page.locator('#root:not([data-prerendered]) [data-standing=comparison]').waitFor();
    await page.getByRole('tab', { name: 'Articles' }).focus();
    await page.keyboard.press('ArrowRight');
    const tab = page.getByRole('tab', { name: 'Topics' });
    expect(await tab.getAttribute('aria-selected')).toBe('true');
    await page.getByRole('tabpanel', { name: 'Topics' }).getByText('Loading …').waitFor();
    await page
      .getByRole('table', { name: /^Sentences on each topic/ })
      .first()
      .waitFor();
    expect(await tab.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('End');
    await page.getByRole('tabpanel', { name: 'Agenda' }).getByRole('heading').first().waitFor();
    expectNoFaults(opened);
    await opened.close();
  });

  it('does what was asked of the markup that stands for it, and keeps focus and scrolling', async () => {
    const { hold, release } = holdComparison();
    const opened = await open('', {}, hold);
    const { page } = opened;
    const column = page.getByRole('region', { name: /Blinken discussed support/ });
    await column.evaluate((element) => element.scrollTo(0, 120));
    const raw = page.getByRole('switch', { name: 'Show raw' });
    await raw.click();
    expect(page.url()).not.toContain('raw=');
    release();
    await page.waitForURL(/raw=/);
    expect(await raw.isChecked()).toBe(true);
    expect(await raw.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await column.evaluate((element) => element.scrollTop)).toBe(120);
    expectNoFaults(opened);
    await opened.close();
  });

  it('draws the view that an address asks for at once, however wide the page is', async () => {
    const opened = await open('?view=list', {}, (page) => slowChunks(page, 'EventList'));
    expect(await opened.page.getByRole('row', { name: /Blinken and Macron hold talks/ }).count()).toBeGreaterThan(0);
    expectNoFaults(opened);
    await opened.close();
  });

  it('answers a shortcut once, though it was pressed in what stands for a part', async () => {
    const { hold, release } = holdComparison();
    const opened = await open('', {}, hold);
    const { page } = opened;
    await page.getByRole('tab', { name: 'Articles' }).focus();
    await page.keyboard.press('/');
    const isSearching = () => page.evaluate(() => document.activeElement?.matches('input[role=combobox]') ?? false);
    await expect.poll(isSearching).toBe(true);
    await page.getByRole('button', { name: 'Export' }).focus();
    release();
    await page.locator('[data-standing=comparison] [role=tab]').first().waitFor();
    await page.waitForTimeout(300);
    expect(await isSearching()).toBe(false);
    expectNoFaults(opened);
    await opened.close();
  });

  it('does what a key asked for once it has come, the focus going where it would have gone', async () => {
    const { hold, release } = holdComparison();
    const opened = await open('', {}, hold);
    const { page } = opened;
    await page.getByRole('tab', { name: 'Articles' }).focus();
    await page.keyboard.press('ArrowRight');
    release();
    await page
      .getByRole('table', { name: /^Sentences on each topic/ })
      .first()
      .waitFor();
    const tab = page.getByRole('tab', { name: 'Topics' });
    expect(await tab.evaluate((button) => button === document.activeElement)).toBe(true);
    expectNoFaults(opened);
    await opened.close();
  });

  it('says when a part can not be had, and tries again', async () => {
    const { page, close } = await open('', {}, async (made) => {
      await made.route('**/assets/TopicPanel-*.js', (route) => route.abort());
    });
    // What the page fetches by itself has been tried, and failed, before the reader asks.
    await page.waitForLoadState('networkidle');
    await page.getByRole('tab', { name: 'Topics' }).click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('could not be loaded');
    await page.unroute('**/assets/TopicPanel-*.js');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await page
      .getByRole('table', { name: /^Sentences on each topic/ })
      .first()
      .waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await close();
  });
});
