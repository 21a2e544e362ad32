import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectNoFaults, withBrowser } from '../support/open-page.ts';

const open = withBrowser();

const column = (page: Page, name: RegExp) => page.locator('#articles').getByRole('region', { name });
const APRIL = /will hold talks with French President/;
const JANUARY = /Blinken discussed support for Ukraine/;

describe('the two articles', () => {
  it('scroll together on shared passages until the switch says otherwise', async () => {
    const opened = await open();
    const { page } = opened;
    await page.locator('#articles').scrollIntoViewIfNeeded();
    const [april, january] = [column(page, APRIL), column(page, JANUARY)];
    const stand = () => january.evaluate((element) => element.scrollTop);
    const scroll = (by: number) => april.evaluate((element, y) => element.scrollBy(0, y), by);
    // The pane takes the column that the pointer is on as the one that leads.
    await april.hover();
    await page.mouse.wheel(0, 600);
    await expect.poll(stand).toBeGreaterThan(0);
    await page.getByRole('switch', { name: 'Scroll together' }).click();
    await page.waitForTimeout(300);
    const before = await stand();
    await scroll(-200);
    await page.waitForTimeout(300);
    expect(await stand()).toBe(before);
    expectNoFaults(opened);
    await opened.close();
  });

  it('show the raw text with the noise struck through', async () => {
    const opened = await open();
    const { page } = opened;
    expect(await column(page, APRIL).innerText()).not.toContain('Other Topics of Interest');
    await page.getByRole('switch', { name: 'Show raw' }).click();
    const struck = column(page, APRIL).locator('del, s').filter({ hasText: 'Other Topics of Interest' });
    await struck.first().waitFor();
    expect(page.url()).toContain('raw=true');
    expectNoFaults(opened);
    await opened.close();
  });

  it('stand one at a time on a phone, with a way to the other', async () => {
    const opened = await open('', { viewport: { width: 390, height: 844 }, hasTouch: true });
    const { page } = opened;
    const [april, january] = [column(page, APRIL), column(page, JANUARY)];
    expect([await april.isVisible(), await january.isVisible()]).toEqual([true, false]);
    await page
      .locator('#articles')
      .getByRole('button', { name: /8 Jan 2025/ })
      .first()
      .click();
    await january.waitFor();
    expect(await april.isVisible()).toBe(false);
    expectNoFaults(opened);
    await opened.close();
  });
});
