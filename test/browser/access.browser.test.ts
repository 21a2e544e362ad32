import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectNoFaults, withBrowser } from '../support/open-page.ts';

const open = withBrowser();
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function findViolations(page: Page): Promise<string[]> {
  // page.evaluate runs outside the page's own policy, as a browser extension would.
  await page.evaluate(axeSource);
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

const WIDTHS = [1440, 1024, 390] as const;
const THEMES = ['light', 'dark'] as const;
const VIEWS = ['', '?view=timeline&topic=ukraine-war', '?view=list', '?raw=true&person=antony-blinken'] as const;
const COMPARED = ['?tab=topics', '?tab=people', '?tab=agenda', '?asof=2024-04-02'] as const;

describe('axe', () => {
  for (const search of COMPARED) {
    it.each([
      [1440, 'light'],
      [390, 'dark'],
    ] as const)(`finds nothing at %d px, %s: ${search}`, async (width, colorScheme) => {
      const opened = await open(search, { colorScheme, viewport: { width, height: 900 } });
      await opened.page.waitForTimeout(300);
      expect(await findViolations(opened.page)).toEqual([]);
      await opened.close();
    });
  }
  for (const colorScheme of THEMES) {
    for (const width of WIDTHS) {
      it(`finds nothing at ${width} px, ${colorScheme}`, async () => {
        for (const search of VIEWS) {
          const opened = await open(search, { colorScheme, viewport: { width, height: 900 } });
          await opened.page.waitForTimeout(300);
          expect(await findViolations(opened.page), search).toEqual([]);
          expectNoFaults(opened);
          await opened.close();
        }
      });
    }
  }
});

describe('the page', () => {
  it.each([1440, 1024, 768, 390, 320])('is never wider than the window at %d px', async (width) => {
    for (const search of [...VIEWS, ...COMPARED]) {
      // Where a finger points, its targets are larger.
      const opened = await open(search, { viewport: { width, height: 800 }, hasTouch: width < 1000 });
      const overflow = await opened.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, search).toBeLessThanOrEqual(0);
      await opened.close();
    }
  });

  it.each([1280, 390])('is not lost with text twice as large, %d px wide', async (width) => {
    const opened = await open('', { viewport: { width, height: 800 } });
    await opened.page.addStyleTag({ content: 'html { font-size: 200% }' }).catch(() => undefined);
    await opened.page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await opened.page.waitForTimeout(300);
    expect(await opened.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const help = await opened.page.getByRole('button', { name: 'Keys and help' }).boundingBox();
    expect((help?.x ?? width) + (help?.width ?? 0)).toBeLessThanOrEqual(width);
    // What the keyboard reaches does not lie behind the header, however many lines it has.
    const [header, kept] = await opened.page.evaluate(() => [
      document.querySelector('header')?.offsetHeight ?? 0,
      Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop),
    ]);
    expect(kept).toBe(header);
    await opened.close();
  });

  it('has marks on the timeline that grow with the text', async () => {
    const opened = await open('?view=timeline', { viewport: { width: 1280, height: 800 } });
    const mark = opened.page.locator('.vis-timeline [data-key] circle').first();
    const height = async () => (await mark.boundingBox())?.height ?? 0;
    await mark.waitFor({ state: 'attached' });
    const before = await height();
    await opened.page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await expect.poll(height).toBeGreaterThan(1.8 * before);
    await opened.close();
  });

  it('says how many lanes are out of sight, and shows all of them at once', async () => {
    const opened = await open('?view=timeline&lanes=topic', { viewport: { width: 1440, height: 700 } });
    const { page } = opened;
    const lanes = page.getByRole('list', { name: 'Lanes' }).getByRole('listitem');
    const all = await lanes.count();
    await page.getByText(/^Lanes out of sight: \d+ below$/).waitFor();
    await page.getByRole('button', { name: `Show all ${all} lanes` }).press('Enter');
    await page.getByText(/^Lanes out of sight/).waitFor({ state: 'detached' });
    const list = page.getByRole('listbox', { name: /Events/ });
    await list.focus();
    await page.keyboard.press('Home');
    for (let lane = 0; lane < all; lane += 1) await page.keyboard.press('ArrowDown');
    const last = await lanes.last().boundingBox();
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(701);
    expect(last?.y).toBeGreaterThan(56);
    await opened.close();
  });

  it('can be used with the keyboard alone, from the first Tab to a sentence', async () => {
    const opened = await open();
    const { page } = opened;
    await page.keyboard.press('Tab');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe('Skip to what changed');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Talks over territory');
    await page.evaluate(() => document.querySelector<HTMLElement>('a[href="#events"]')?.focus());
    expect(await focused()).toBe('Skip to the events');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to the articles');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
    await page.keyboard.type('azoulay');
    // At once, as a quick hand does: the matches may not have come yet.
    await page.keyboard.press('Enter');
    await page.waitForURL(/focus=/);
    await page.locator('#articles [aria-current="true"]').first().waitFor();
    await opened.close();
  });

  it('changes its theme on a phone too, from the help', async () => {
    const opened = await open('', { viewport: { width: 390, height: 844 }, colorScheme: 'light', hasTouch: true });
    const { page } = opened;
    await page.getByRole('button', { name: 'Keys and help' }).click();
    await page.getByRole('dialog').getByRole('combobox', { name: 'Theme' }).selectOption('dark');
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    await opened.close();
  });

  it('keeps soft ends soft where colours are forced', async () => {
    const opened = await open('?view=timeline', { forcedColors: 'active' });
    const fill = await opened.page
      .locator('.vis-item svg rect[fill^="url(#soft-both"]')
      .last()
      .evaluate((bar) => getComputedStyle(bar).fill);
    expect(fill).toContain('#soft-both');
    await opened.close();
  });

  it('says each step in time politely, with title and date only', async () => {
    const opened = await open();
    const { page } = opened;
    await page.getByRole('listbox', { name: /Events/ }).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page
      .locator('[aria-live="polite"]')
      .filter({ hasText: /^Event 2 of 16: / })
      .waitFor({ state: 'attached' });
    await opened.close();
  });

  it('keeps the wheel for the page, and zooms with Ctrl', async () => {
    const opened = await open('', { viewport: { width: 1440, height: 700 } });
    const { page } = opened;
    const box = await page.getByRole('listbox', { name: /Events/ }).boundingBox();
    await page.mouse.move((box?.x ?? 0) + 400, (box?.y ?? 0) + 60);
    await page.mouse.wheel(0, 200);
    await page.waitForFunction(() => window.scrollY > 0);
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await page.waitForURL(/window=/);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await opened.close();
  });
});
