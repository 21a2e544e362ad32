import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { known } from '#base/assert.ts';
import { expectNoFaults, withBrowser } from '../support/open-page.ts';

// The drawing fits its place: in a window of another width, on a screen of other pixels, and while the lanes scroll.

// A hundred thousand events on a busy machine.
const PATIENT = { timeout: 20_000 };

const plot = (page: Page) => page.locator('[data-plot]');
const drawn = (page: Page) => page.locator('[data-plot] .vis-timeline');
const canvas = (page: Page) => page.locator('[data-plot] canvas');

/** How far along the plot each event's mark stands, and each date of the axis: 0 the left edge, 1 the right one. */
const sharesOf = async (page: Page) =>
  new Map(
    await page.getByRole('region', { name: 'Timeline' }).evaluate((pane) => {
      const area = pane.querySelector('[data-plot]')?.getBoundingClientRect() ?? new DOMRect();
      const marks = [...pane.querySelectorAll('.vis-timeline [data-key] circle')];
      return marks.map((mark): [string, number] => {
        const { left, width } = mark.getBoundingClientRect();
        return [
          mark.closest('[data-key]')?.getAttribute('data-key') ?? '',
          (left + width / 2 - area.left) / area.width,
        ];
      });
    }),
  );

/** Pixels of the canvas for one pixel of the page, and where the canvas lies along the plot. */
const canvasOf = (page: Page) =>
  canvas(page).evaluate((element: HTMLCanvasElement) => {
    const area = element.closest('[data-plot]')?.getBoundingClientRect() ?? new DOMRect();
    const { left, right, width } = element.getBoundingClientRect();
    const share = (x: number) => Math.round(((x - area.left) / area.width) * 1000) / 1000;
    return { density: Math.round((element.width / width) * 100) / 100, from: share(left), to: share(right) };
  });

describe('another width', () => {
  const openSeeds = withBrowser('seeds');
  const openMany = withBrowser('generated');

  it('on a phone every event stands where it does, whether things may move or not', async () => {
    const shares = [];
    for (const reducedMotion of ['no-preference', 'reduce'] as const) {
      const opened = await openSeeds('?view=timeline', { reducedMotion, viewport: { width: 390, height: 844 } });
      const { page } = opened;
      await drawn(page).waitFor({ state: 'attached' });
      await expect.poll(async () => (await sharesOf(page)).size, PATIENT).toBeGreaterThan(3);
      shares.push([...(await sharesOf(page))].map(([key, share]) => [key, Math.round(share * 100)]));
      expectNoFaults(opened);
      await opened.close();
    }
    expect(shares[1]).toEqual(shares[0]);
  });

  it('every event stands over the same date as before', async () => {
    const opened = await openSeeds('?view=timeline&window=2024-03-25..2024-04-14');
    const { page } = opened;
    await drawn(page).waitFor({ state: 'attached' });
    await expect.poll(async () => (await sharesOf(page)).size, PATIENT).toBeGreaterThan(3);
    const before = await sharesOf(page);
    const wide = known(await plot(page).boundingBox(), 'a plot').width;
    await page.setViewportSize({ width: 1100, height: 1000 });
    await expect
      .poll(async () => known(await plot(page).boundingBox(), 'a plot').width, PATIENT)
      .toBeLessThan(wide - 200);
    const width = known(await plot(page).boundingBox(), 'a plot').width;
    await expect
      .poll(async () => {
        const after = await sharesOf(page);
        return [...before].filter(([key, share]) => Math.abs((after.get(key) ?? -9) - share) * width > 1.5);
      }, PATIENT)
      .toEqual([]);
    expect(page.url()).toContain('window=2024-03-25..2024-04-14');
    expectNoFaults(opened);
    await opened.close();
  });

  it('the strips are as wide as the plot again', async () => {
    const opened = await openMany('?view=timeline&lanes=topic&window=2008-01-01..2012-12-31');
    const { page } = opened;
    await canvas(page).waitFor();
    const before = await canvasOf(page);
    await page.setViewportSize({ width: 1100, height: 1000 });
    await expect.poll(() => canvasOf(page), PATIENT).toEqual(before);
    expect(before.density).toBe(1);
    expect(before.to - before.from).toBeGreaterThan(1);
    expectNoFaults(opened);
    await opened.close();
  });
});

describe('with crowded lanes', () => {
  const open = withBrowser('generated');

  it('strips are drawn anew, and sharp, on a screen of other pixels', async () => {
    const opened = await open('?view=timeline&lanes=topic', {}, hearRatios);
    const { page } = opened;
    await canvas(page).waitFor();
    expect((await canvasOf(page)).density).toBe(1);
    const cdp = await page.context().newCDPSession(page);
    for (const deviceScaleFactor of [2, 1.5]) {
      const screen = { width: 1440, height: 1000, deviceScaleFactor, mobile: false };
      await cdp.send('Emulation.setDeviceMetricsOverride', screen);
      await page.waitForFunction((ratio) => devicePixelRatio === ratio, deviceScaleFactor);
      await page.evaluate(() => dispatchEvent(new Event('ratio')));
      await expect.poll(async () => (await canvasOf(page)).density, PATIENT).toBe(deviceScaleFactor);
      expect(await isPainted(page)).toBe(true);
    }
    expectNoFaults(opened);
    await opened.close();
  });

  it('the names scroll with their strips, the axis stays, and a bar is found where it went', async () => {
    const opened = await open('?view=timeline&lanes=topic');
    const { page } = opened;
    await drawn(page).waitFor({ state: 'attached' });
    const before = await topsOf(page);
    const [name = '', top = 0] = [...before.lanes][4] ?? [];
    const box = known(await plot(page).boundingBox(), 'a plot');
    const told = await hoverBar(page, box.x + box.width * 0.6, top + before.height - 14);
    const SCROLLED = 90;
    await page.mouse.move(0, 0);
    await page.getByText('Click to come nearer').waitFor({ state: 'detached' });
    await plot(page).evaluate((element, by) => {
      let scroller = element.parentElement;
      while (scroller && getComputedStyle(scroller).overflowY !== 'auto') scroller = scroller.parentElement;
      scroller?.scrollBy(0, by);
    }, SCROLLED);
    const after = await topsOf(page);
    for (const [lane, from] of before.lanes) expect(after.lanes.get(lane), lane).toBeCloseTo(from - SCROLLED, 0);
    expect(after.canvas).toBeCloseTo(before.canvas - SCROLLED, 0);
    expect(after.axis).toBe(before.axis);
    expect(await hoverBar(page, box.x + box.width * 0.6, top + before.height - 14 - SCROLLED)).toBe(told);
    expect(told).toMatch(/\d/);
    expect(name).not.toBe('');
    expectNoFaults(opened);
    await opened.close();
  });
});

/** A screen tells of its new ratio; Chromium's stand-in for one does not. Here an event of the page's own says it in its place. */
async function hearRatios(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const ask = window.matchMedia.bind(window);
    window.matchMedia = (query) => {
      const asked = ask(query);
      if (query.includes('resolution')) addEventListener('ratio', () => asked.dispatchEvent(new Event('change')));
      return asked;
    };
  });
}

/** Whether anything but paper is on the canvas. */
const isPainted = (page: Page) =>
  canvas(page).evaluate((element: HTMLCanvasElement) => {
    const context = new OffscreenCanvas(element.width, element.height).getContext('2d');
    context?.drawImage(element, 0, 0);
    return context?.getImageData(0, 0, element.width, element.height).data.some((value) => value !== 0);
  });

/** From the top of the window: each lane's name, the canvas, the axis. */
const topsOf = async (page: Page) => {
  const found = await page.getByRole('region', { name: 'Timeline' }).evaluate((pane) => {
    const names = [...pane.querySelectorAll('ul[aria-label=Lanes] > li')];
    return {
      lanes: names.map((lane): [string, number] => [lane.textContent ?? '', lane.getBoundingClientRect().top]),
      height: names[0]?.getBoundingClientRect().height ?? 0,
      canvas: pane.querySelector('canvas')?.getBoundingClientRect().top ?? 0,
      axis: pane.querySelector('.sticky')?.getBoundingClientRect().top ?? 0,
    };
  });
  return { ...found, lanes: new Map(found.lanes) };
};

/** What the card says of the bar at this place. */
async function hoverBar(page: Page, x: number, y: number): Promise<string> {
  await page.mouse.move(x - 40, y);
  await page.mouse.move(x, y, { steps: 4 });
  const card = page.getByText('Click to come nearer').locator('xpath=..');
  await card.waitFor();
  return card.innerText();
}
