import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { known } from '#base/assert.ts';
import { expectNoFaults, type Shown, withBrowser } from '../support/open-page.ts';

// The same tests with sixteen events on the page and with a hundred thousand: one code path serves both.
const SIZES: Readonly<Record<Shown, number>> = { seeds: 16, generated: 100_000 };
const written = (count: number) => count.toLocaleString('en');
const DAY_MS = 86_400_000;

const list = (page: Page) => page.getByRole('listbox', { name: /Events/ });
const plot = (page: Page) => page.locator('[data-plot]');
const countLine = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });
const says = (page: Page, text: string | RegExp) => page.locator('[role=status]').filter({ hasText: text }).first();

/** First and last day in view, in days. The address has them, once the window has come to rest elsewhere than in `before`. */
async function windowOf(page: Page, before = ''): Promise<readonly [number, number]> {
  const daysOf = (url: URL) => url.searchParams.get('window') ?? '';
  await page.waitForURL((url) => daysOf(url) !== before);
  const [from = '', to = ''] = daysOf(new URL(page.url())).split('..');
  return [Date.parse(from) / DAY_MS, Date.parse(to) / DAY_MS + 1];
}

/** Where the words of the axis and of the single events stand, in pixels. */
const placesOf = async (page: Page) =>
  new Map(
    await page.getByRole('region', { name: 'Timeline' }).evaluate((pane) =>
      [...pane.querySelectorAll('.sticky text, .vis-timeline [data-key] text')].map((text): [string, number] => {
        const key = text.closest('[data-key]')?.getAttribute('data-key') ?? 'axis';
        return [`${key} ${text.textContent}`, text.getBoundingClientRect().left];
      }),
    ),
  );

async function middleOf(page: Page) {
  const box = known(await plot(page).boundingBox(), 'a plot');
  // Between two lanes' marks, so that a press is on the background.
  return { x: box.x + box.width / 2, y: box.y + 8, width: box.width, left: box.x };
}

for (const shown of ['seeds', 'generated'] as const) {
  const open = withBrowser(shown);
  const size = SIZES[shown];
  const window = shown === 'seeds' ? '2024-03-25..2024-04-14' : '2010-01-01..2011-12-31';

  describe(`with ${written(size)} events`, () => {
    it('a value that is ticked leaves as many events as its number says, and Back brings all back', async () => {
      const opened = await open('?view=timeline');
      const { page } = opened;
      await countLine(page, `${written(size)} of ${written(size)}`).waitFor();
      const value = page.getByRole('complementary', { name: 'Filters' }).getByRole('checkbox', { name: /^Planned/ });
      const words = (await value.locator('xpath=ancestor::label').textContent()) ?? '';
      const told = [...words.matchAll(/: (\d+)/g)].reduce((sum, [, count]) => sum + Number(count), 0);
      expect(told).toBeGreaterThan(0);
      await value.click();
      await countLine(page, `${written(told)} of ${written(size)}`).waitFor();
      await page.waitForURL(({ searchParams }) => searchParams.size > 1);
      await page.goBack();
      await countLine(page, `${written(size)} of ${written(size)}`).waitFor();
      expectNoFaults(opened);
      await opened.close();
    });

    it('the keys step through every event, and say which one it is', async () => {
      const opened = await open('?view=timeline');
      const { page } = opened;
      await list(page).focus();
      await page.keyboard.press('End');
      await says(page, `Event ${written(size)} of ${written(size)}`).waitFor({ state: 'attached' });
      await page.keyboard.press('ArrowLeft');
      await says(page, `Event ${written(size - 1)} of ${written(size)}`).waitFor({ state: 'attached' });
      await page.keyboard.press('Home');
      await says(page, `Event 1 of ${written(size)}`).waitFor({ state: 'attached' });
      for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight');
      await says(page, `Event 6 of ${written(size)}`).waitFor({ state: 'attached' });
      const active = await list(page).getAttribute('aria-activedescendant');
      const option = page.locator(`[id="${active}"]`);
      expect(await option.getAttribute('aria-posinset')).toBe('6');
      expect(await option.getAttribute('aria-setsize')).toBe(String(size));
      await page.keyboard.press('Enter');
      await page.waitForURL(/focus=/);
      expect(await list(page).getByRole('option', { selected: true }).getAttribute('aria-posinset')).toBe('6');
      expectNoFaults(opened);
      await opened.close();
    });

    it('the keyboard’s event has its card, and is drawn, at every zoom', async () => {
      const opened = await open('?view=timeline');
      const { page } = opened;
      await list(page).focus();
      await page.keyboard.press('Home');
      const active = page.locator('[data-plot] .vis-timeline [data-active]');
      for (const zoom of ['0', '+', '+++', '+++++']) {
        for (const key of zoom) await page.keyboard.press(key);
        await page.keyboard.press('ArrowRight');
        await active.waitFor({ state: 'attached' });
      }
      await expect.poll(() => list(page).getAttribute('aria-describedby')).not.toBeNull();
      const card = page.locator(`[id="${await list(page).getAttribute('aria-describedby')}"]`);
      expect((await card.innerText()).length).toBeGreaterThan(10);
      expectNoFaults(opened);
      await opened.close();
    });

    it('dragging moves as far as the hand, and nothing jumps when it lets go', async () => {
      const opened = await open(`?view=timeline&gaps=true&window=${window}`);
      const { page } = opened;
      await page.locator('.vis-timeline').waitFor({ state: 'attached' });
      const [from, to] = await windowOf(page);
      const { x, y, width } = await middleOf(page);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x - 100, y, { steps: 5 });
      await page.mouse.move(x - 200, y, { steps: 5 });
      await page.waitForTimeout(150);
      const held = await placesOf(page);
      await page.mouse.up();
      await page.waitForTimeout(600);
      const released = await placesOf(page);
      expect(released.size).toBeGreaterThan(2);
      for (const [words, place] of released) expect(Math.abs(place - (held.get(words) ?? -1)), words).toBeLessThan(1);
      const [after] = await windowOf(page, window);
      const moved = ((to - from) * 200) / width;
      expect(Math.abs(after - from - moved)).toBeLessThanOrEqual(1.5);
      expect(page.url()).not.toContain('focus=');
      expectNoFaults(opened);
      await opened.close();
    });

    it('Ctrl and the wheel zoom where the pointer is', async () => {
      const opened = await open(`?view=timeline&gaps=true&window=${window}`);
      const { page } = opened;
      await page.locator('.vis-timeline').waitFor({ state: 'attached' });
      const [from, to] = await windowOf(page);
      const { y, width, left } = await middleOf(page);
      await page.mouse.move(left + width * 0.25, y);
      await page.keyboard.down('Control');
      for (let notch = 0; notch < 3; notch += 1) await page.mouse.wheel(0, -100);
      await page.keyboard.up('Control');
      // On a busy machine the window may rest between two notches.
      const spanNow = async () => (([start, end]) => end - start)(await windowOf(page, window));
      await expect.poll(spanNow).toBeLessThan((to - from) * 0.6);
      const [start, end] = await windowOf(page, window);
      const under = (first: number, last: number) => first + (last - first) * 0.25;
      expect(Math.abs(under(start, end) - under(from, to))).toBeLessThanOrEqual(1.5);
      expectNoFaults(opened);
      await opened.close();
    });

    it('the list has every event, draws those in view, and opens one', async () => {
      const opened = await open('?view=list');
      const { page } = opened;
      const table = page.getByRole('table', { name: /events?, sorted by/ });
      expect(await table.getAttribute('aria-rowcount')).toBe(String(size + 1));
      expect(await table.getByRole('row').count()).toBeLessThan(200);
      await table.getByRole('button', { expanded: false }).first().focus();
      await page.keyboard.press('End');
      const last = table.locator(`[aria-rowindex="${size + 1}"]`);
      await last.waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(/focus=/);
      expect(await last.getByRole('button', { expanded: true }).count()).toBe(1);
      expectNoFaults(opened);
      await opened.close();
    });
  });
}

describe('crowded lanes', () => {
  const open = withBrowser('generated');

  it('say how many events a bar has, and a click comes nearer', async () => {
    const opened = await open('?view=timeline&lanes=topic');
    const { page } = opened;
    await page.locator('[data-plot] canvas').waitFor();
    const box = known(await plot(page).boundingBox(), 'a plot');
    const at = { x: box.x + box.width * 0.6, y: box.y + 50 };
    await page.mouse.move(at.x - 30, at.y);
    await page.mouse.move(at.x, at.y, { steps: 4 });
    const card = page.getByText('Click to come nearer').locator('xpath=..');
    await card.waitFor();
    const told = await card.innerText();
    const [count = 0, ...parts] = [...told.replaceAll(',', '').matchAll(/(\d+)(?: events?)?$/gm)].map(([, n]) =>
      Number(n),
    );
    expect(count).toBeGreaterThan(0);
    expect(parts.length).toBeGreaterThan(0);
    await page.mouse.click(at.x, at.y);
    const [from, to] = await windowOf(page);
    expect(to - from).toBeLessThan(365 * 12);
    expectNoFaults(opened);
    await opened.close();
  });
});
