import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectNoFaults, withBrowser } from '../support/open-page.ts';

const open = withBrowser();

const options = (page: Page) => page.getByRole('listbox', { name: /Events/ });
const lit = (page: Page) => page.locator('#articles [aria-current="true"]');

async function inView(page: Page, locator: Locator): Promise<boolean> {
  const box = await locator.boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  return box !== null && box.y >= 0 && box.y + Math.min(box.height, 20) <= height;
}

describe('events and sentences', () => {
  it('an event leads to its sentence, both in view at once', async () => {
    const opened = await open();
    const { page } = opened;
    const list = options(page);
    await list.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.waitForURL(/focus=/);
    await lit(page).first().waitFor();
    await page.waitForTimeout(600);
    expect(await lit(page).first().innerText()).toContain('At a joint press conference');
    expect(await inView(page, lit(page).first())).toBe(true);
    expect(await inView(page, page.getByText('Barrot, press', { exact: true }).first())).toBe(true);
    expectNoFaults(opened);
    await opened.close();
  });

  it('a sentence leads to its event', async () => {
    const opened = await open();
    const { page } = opened;
    const sign = page.locator('#articles').getByRole('button', { name: /^Event: Blinken and Azoulay meet/ });
    await sign.first().click();
    await page.waitForURL(/focus=/);
    const chosen = options(page).getByRole('option', { selected: true });
    await chosen.waitFor({ state: 'attached' });
    expect(await chosen.textContent()).toContain('Blinken and Azoulay meet');
    await opened.close();
  });

  it('Esc lets go, Back brings the selection back', async () => {
    const opened = await open();
    const { page } = opened;
    await options(page).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.waitForURL(/focus=/);
    // Where the card has come up by now, the first Esc is for the card.
    await page.keyboard.press('Escape');
    await page.waitForTimeout(300);
    if (page.url().includes('focus=')) await page.keyboard.press('Escape');
    await page.waitForURL((url) => !url.search.includes('focus='));
    await page.goBack();
    await page.waitForURL(/focus=/);
    await opened.close();
  });
});

describe('links', () => {
  it('restore filters, focus, pair, lanes, window and view', async () => {
    const first = await open(
      '?topic=ukraine-war-support&lanes=topic&gaps=true&window=2024-03-25..2024-04-10&view=timeline',
    );
    await options(first.page).focus();
    await first.page.keyboard.press('Home');
    await first.page.keyboard.press('Enter');
    await first.page.waitForURL(/focus=/);
    // The window moves to the event, and the address follows when it rests.
    await first.page.waitForTimeout(1000);
    const { search } = new URL(first.page.url());
    const chosen = await options(first.page).getByRole('option', { selected: true }).textContent();
    await first.close();

    const second = await open(search);
    const { page } = second;
    expect(await page.getByRole('combobox', { name: 'Lanes by' }).inputValue()).toBe('topic');
    expect(await options(page).getByRole('option', { selected: true }).textContent()).toBe(chosen);
    expect(await page.getByRole('checkbox', { name: /^Support for Ukraine/ }).isChecked()).toBe(true);
    expect(new URL(page.url()).search).toBe(search);
    await second.close();
  });

  it('that are broken open the default, with a quiet word', async () => {
    const opened = await open('?window=never&lanes=colour&topic=no-such-topic&focus=gone');
    const { page } = opened;
    await page.getByText('16 of 16').waitFor();
    expect(await page.getByText(/^This link names something that is not here/).isVisible()).toBe(true);
    expectNoFaults(opened);
    await opened.close();
  });
});
