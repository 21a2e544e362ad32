import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { known } from '#base/assert.ts';
import { findBrowser } from './find-browser.mjs';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface OpenPage {
  readonly page: Page;
  /** Breaches of the policy, requests off the origin, uncaught errors, console errors: must stay empty. */
  readonly faults: string[];
  readonly close: () => Promise<void>;
}

/** Which events are on the page: those of the bundled articles, or 100,000 generated ones. */
export type Shown = 'seeds' | 'generated';

/** One browser for the tests of a file; `open` gives a page of its own with an empty storage. */
export function withBrowser(shown: Shown = 'seeds'): (
  search?: string,
  options?: BrowserContextOptions,
  /** Runs before the page is asked for: to answer its requests otherwise. */
  prepare?: (page: Page) => Promise<void>,
) => Promise<OpenPage> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: known(findBrowser(), 'a Chromium'), args: ARGS });
  });
  afterAll(() => browser?.close());
  return async (search = '', options = {}, prepare = async () => {}) => {
    const context = await known(browser, 'a running browser').newContext({
      viewport: { width: 1440, height: 1000 },
      ...options,
    });
    const page = await context.newPage();
    const faults = watchFaults(page, new URL(inject(shown === 'seeds' ? 'appUrl' : 'generatedUrl')).origin);
    await prepare(page);
    await page.goto(`${inject(shown === 'seeds' ? 'appUrl' : 'generatedUrl')}${search}`);
    await page.getByRole('heading', { level: 1, name: 'Entente' }).waitFor();
    if (options.javaScriptEnabled !== false) await page.locator('#root:not([data-prerendered])').waitFor();
    return { page, faults, close: () => context.close() };
  };
}

function watchFaults(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || /Content Security Policy|hydrat/i.test(message.text()))
      faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) faults.push(`request off the origin: ${request.url()}`);
  });
  return faults;
}

export function expectNoFaults({ faults }: OpenPage): void {
  expect(faults).toEqual([]);
}
