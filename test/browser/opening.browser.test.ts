import { describe, expect, it } from 'vitest';
import { expectNoFaults, withBrowser } from '../support/open-page.ts';

const open = withBrowser();

describe('opening', () => {
  it('shows both visits and both articles, and says what is loaded', async () => {
    const opened = await open();
    const { page } = opened;
    expect(await page.getByText('2 visits, 2 articles, 16 events, 9 people').isVisible()).toBe(true);
    expect(await page.getByRole('option', { name: /Blinken and Macron hold talks/ }).count()).toBe(2);
    const articles = page.getByRole('region', { name: 'Comparison' });
    expect(await articles.getByRole('heading', { name: /will hold talks with French President/ }).isVisible()).toBe(
      true,
    );
    expect(await articles.getByRole('heading', { name: /Blinken discussed support for Ukraine/ }).isVisible()).toBe(
      true,
    );
    expectNoFaults(opened);
    await opened.close();
  });

  it('can be read before any script has run, at either width', async () => {
    for (const viewport of [
      { width: 1440, height: 1000 },
      { width: 390, height: 844 },
    ]) {
      const opened = await open('', { javaScriptEnabled: false, viewport });
      const text = await opened.page.locator('body').innerText();
      expect(text).toContain('16 of 16');
      expect(text).toContain('Blinken and Macron hold talks');
      expect(text).toContain('Blinken discussed support for Ukraine during meeting with Macron');
      expectNoFaults(opened);
      await opened.close();
    }
  });

  it('is styled by the page itself, under its policy, before anything else has come', async () => {
    const asked: string[] = [];
    const opened = await open('', { javaScriptEnabled: false }, async (page) => {
      page.on('request', (request) => asked.push(request.resourceType()));
    });
    const { page } = opened;
    const policy = (await page.locator('meta[http-equiv]').getAttribute('content')) ?? '';
    expect(policy).toMatch(/style-src 'self' 'sha256-[^']+';/);
    expect(policy).not.toContain('unsafe');
    expect(asked).not.toContain('stylesheet');
    const header = await page.getByRole('banner').evaluate((element) => getComputedStyle(element).position);
    expect(header).toBe('sticky');
    // An event stands where its date is: what React writes as a style attribute is a rule in the page.
    const places = await page
      .locator('[data-plot] [data-key]')
      .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().left));
    expect(new Set(places).size).toBeGreaterThan(5);
    expectNoFaults(opened);
    await opened.close();
  });

  it('has something to read in the very first frame', async () => {
    // Where much else is going on, fonts on their way leave a first frame without words now and then; an empty page leaves every one so.
    let readable = false;
    for (let visit = 0; visit < 4 && !readable; visit += 1) {
      const opened = await open('', {}, async (page) => {
        const session = await page.context().newCDPSession(page);
        await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      });
      const [first, words] = await opened.page.evaluate(() =>
        ['first-paint', 'first-contentful-paint'].map((name) => performance.getEntriesByName(name)[0]?.startTime),
      );
      expect(first).toBeGreaterThan(0);
      readable = words === first;
      await opened.close();
    }
    expect(readable).toBe(true);
  });

  it('moves nothing when the scripts take over', async () => {
    const opened = await open();
    const shift = await opened.page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 1500);
        }),
    );
    expect(shift).toBeLessThanOrEqual(0.02);
    await opened.close();
  });

  it('says what happened when the articles can not be loaded, and tries again', async () => {
    const opened = await open('', {}, async (page) => {
      await page.route('**/assets/seeds-*.json', (route) => route.fulfill({ status: 503, body: 'busy' }));
    });
    const { page } = opened;
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('the server answered 503');
    await page.unroute('**/assets/seeds-*.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('16 of 16').waitFor();
    await opened.close();
  });
});
