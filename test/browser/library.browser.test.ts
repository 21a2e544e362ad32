import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectNoFaults, withBrowser } from '../support/open-page.ts';

const open = withBrowser();

const STORY = `Scholz receives Ruto in Berlin
BERLIN, May 8, 2023 – German Chancellor Olaf Scholz received Kenyan President William Ruto in Berlin on Monday for talks on energy and trade.
Ruto will meet President Frank-Walter Steinmeier on Tuesday.`;

const asFile = (name: string, text: string, mimeType = 'text/plain') => ({ name, mimeType, buffer: Buffer.from(text) });

const openLibrary = async (page: Page) => {
  await page.getByRole('button', { name: 'Add articles' }).click();
  await page.getByRole('dialog', { name: 'Articles' }).waitFor();
};
const own = (page: Page) => page.getByRole('region', { name: 'Your articles' });
const paste = async (page: Page, text: string) => {
  await page.getByRole('textbox', { name: 'Or paste the text of one article' }).fill(text);
  await page.getByRole('button', { name: 'Read this text' }).click();
};

describe('the library', () => {
  it('reads a pasted article, shows it with the others and keeps it over a reload', async () => {
    const opened = await open();
    const { page } = opened;
    await openLibrary(page);
    await paste(page, STORY);
    await page.getByText('1 article added.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('3 visits, 3 articles').waitFor();
    await page.reload();
    await page.getByText('3 visits, 3 articles').waitFor();
    expect(await page.getByRole('option', { name: /Scholz and Ruto/ }).count()).toBeGreaterThan(0);
    expectNoFaults(opened);
    await opened.close();
  });

  it('adds what can be read of many files, and says of each other one what is wrong', async () => {
    const opened = await open();
    const { page } = opened;
    await openLibrary(page);
    const html = `<!doctype html><title>x</title><article><h1>Scholz receives Ruto</h1>${STORY.split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('')}</article>`;
    await page
      .getByLabel('Files with articles')
      .setInputFiles([
        asFile('ruto.html', html, 'text/html'),
        asFile('again.html', html, 'text/html'),
        asFile('scan.pdf', '%PDF-1.7 …', 'application/pdf'),
        asFile('blank.txt', ' \n '),
        asFile('cut.json', '{"format":"entente","version":1,"articles":[', 'application/json'),
      ]);
    await page.getByText('1 article added, 1 was here already, 3 files could not be read.').waitFor();
    const failures = await page.getByRole('list', { name: 'Could not be read' }).innerText();
    expect(failures).toContain('scan.pdf is a PDF, not text.');
    expect(failures).toContain('blank.txt has no words in it.');
    expect(failures).toContain('cut.json is damaged');
    expectNoFaults(opened);
    await opened.close();
  });

  it('counts “on Monday” anew when one says when an article was published', async () => {
    const opened = await open();
    const { page } = opened;
    await openLibrary(page);
    await paste(page, 'Kenyan President William Ruto met Chancellor Olaf Scholz in Berlin on Monday.');
    await own(page)
      .getByText(/publication date unknown|inferred/)
      .waitFor();
    await own(page)
      .getByRole('button', { name: /^Date and source of/ })
      .click();
    await page.getByRole('textbox', { name: 'Published on' }).fill('2023-05-09');
    await page.getByRole('button', { name: 'Save and read again' }).click();
    await own(page).getByText('9 May 2023').waitFor();
    await own(page).getByRole('button', { name: /^Read/ }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText('8 May 2023').first().waitFor();
    await opened.close();
  });

  it('removes an article, takes that back, and stays without it when the page is opened again', async () => {
    const opened = await open();
    const { page } = opened;
    await openLibrary(page);
    await paste(page, STORY);
    const item = own(page).getByRole('listitem');
    await item.waitFor();
    await page.getByRole('button', { name: /^Remove/ }).click();
    await page.getByText('Removed “Scholz receives Ruto in Berlin”.').waitFor();
    await expect.poll(() => item.count()).toBe(0);
    const focused = () =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
    expect(await focused()).toBe('Undo');
    await page.keyboard.press('Enter');
    await item.waitFor();
    await expect.poll(focused).toBe('Read Scholz receives Ruto in Berlin');
    await page.getByRole('button', { name: /^Remove/ }).click();
    await page.reload();
    await page.getByText('2 visits, 2 articles').waitFor();
    await opened.close();
  });

  it('shows in every tab what one of them adds and removes', async () => {
    const opened = await open();
    const { page } = opened;
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.locator('#root:not([data-prerendered])').waitFor();
    await other.waitForLoadState('networkidle');
    await openLibrary(page);
    await paste(page, STORY);
    await other.getByText(/^3 visits, 3 articles/).waitFor();
    await page.getByRole('button', { name: /^Remove/ }).click();
    await other.getByText(/^2 visits, 2 articles/).waitFor();
    expectNoFaults(opened);
    await opened.close();
  });

  it('leaves the examples out when asked, and never leaves an empty page', async () => {
    const opened = await open();
    const { page } = opened;
    await openLibrary(page);
    await paste(page, STORY);
    await page.getByText('1 article added.').waitFor();
    await page.getByText('Show them with yours').click();
    await page.keyboard.press('Escape');
    await page.getByText('1 visit, 1 article').waitFor();
    await openLibrary(page);
    await page.getByRole('button', { name: /^Remove/ }).click();
    await page.keyboard.press('Escape');
    await page.getByText('2 visits, 2 articles').waitFor();
    await opened.close();
  });

  it('takes files that are dropped anywhere on the page', async () => {
    const opened = await open();
    const { page } = opened;
    await page.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'ruto.txt', { type: 'text/plain' }));
      const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer });
      document.querySelector('main')?.dispatchEvent(drop);
    }, STORY);
    await page.getByText('1 article added.').waitFor();
    await opened.close();
  });

  it('hands the events out as a table and the articles as a file that opens again', async () => {
    const opened = await open();
    const { page } = opened;
    const exported = async (name: RegExp) => {
      await page.getByRole('button', { name: 'Export' }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name }).click(),
      ]);
      return readFileSync(await download.path(), 'utf8');
    };
    expect((await exported(/Spreadsheet/)).split('\r\n')).toHaveLength(18);
    expect(await exported(/Calendar/)).toContain('DTSTART;VALUE=DATE:20240402');
    const bundle = await exported(/Articles/);
    await openLibrary(page);
    await page
      .getByLabel('Files with articles')
      .setInputFiles(asFile('entente-articles.json', bundle, 'application/json'));
    await page.getByText('2 articles added.').waitFor();
    // The same two texts: shown once, as one's own.
    await page.keyboard.press('Escape');
    await page.getByText('2 visits, 2 articles, 16 events').waitFor();
    expectNoFaults(opened);
    await opened.close();
  });

  it('says when this browser keeps nothing, and shows the article all the same', async () => {
    const opened = await open('', {}, async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(indexedDB, 'open', {
          value: () => {
            throw new DOMException('closed', 'InvalidStateError');
          },
        });
      });
    });
    const { page } = opened;
    await openLibrary(page);
    await paste(page, STORY);
    await page.getByText('This browser keeps nothing for this page.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('3 visits, 3 articles').waitFor();
    await opened.close();
  });
});
