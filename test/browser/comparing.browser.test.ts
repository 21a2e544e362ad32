import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectNoFaults, withBrowser } from '../support/open-page.ts';

const open = withBrowser();

const LOOKS: readonly (readonly [name: string, options: BrowserContextOptions])[] = [
  ['1440 px, light', { viewport: { width: 1440, height: 1000 }, colorScheme: 'light' }],
  ['390 px, dark', { viewport: { width: 390, height: 844 }, colorScheme: 'dark', hasTouch: true }],
];

const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

const summary = (page: Page) => page.getByRole('region', { name: 'Since Blinken’s visit of April 2024' });
const shown = (page: Page) => page.getByRole('region', { name: 'Sentences shown' });
const lit = (page: Page) => page.locator('#articles [data-sentence][aria-current="true"]');
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function isInSight(page: Page, words: string): Promise<boolean> {
  const box = await lit(page).filter({ hasText: words }).first().boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  return box !== null && box.y >= 0 && box.y + 20 <= height;
}

/** A phone begins with the first two sentences. */
async function showWhole(page: Page): Promise<void> {
  const more = summary(page).getByRole('button', { name: /more sentences?$/ });
  if (!(await more.isVisible())) return;
  await more.click();
  // Pressed in the prerendered line, it shows the rest once its part is there.
  await more.waitFor({ state: 'hidden' });
}

describe.each(LOOKS)('since last time, at %s', (_, look) => {
  it('says at opening what changed, and nothing that is not linked', async () => {
    const opened = await open('', look);
    await showWhole(opened.page);
    const words = (await summary(opened.page).innerText()).replace(/\s+/g, ' ');
    for (const name of ['Syria’s transition', 'security guarantees', 'North Korea and Russia']) {
      expect(words).toMatch(new RegExp(`${name}[^.]* are new\\.`, 'i'));
    }
    expect(words).toMatch(/NATO[^.]* are no longer mentioned\./);
    for (const name of ['Support for Ukraine', 'Gaza ceasefire', 'China’s help for Russia']) {
      expect(words).toMatch(new RegExp(`${name}[^.]* remain topics\\.`));
    }
    expect(words).toContain('France’s foreign minister is now Barrot, no longer Séjourné.');
    expect(words).toContain('All eight events planned then have no later mention in these articles.');
    const unlinked = await summary(opened.page).evaluate((region) => {
      const paragraph = region.querySelector('p')?.cloneNode(true) as HTMLElement;
      for (const link of paragraph.querySelectorAll('a, button')) link.remove();
      return paragraph.textContent ?? '';
    });
    expect(unlinked).not.toMatch(/\p{Lu}[\p{L}’]+ \p{Lu}|Syria|Gaza|NATO|Barrot|Paris/u);
    expectNoFaults(opened);
    await opened.close();
  });

  it('leads by keyboard from a claim to its sentence, in sight and with the focus', async () => {
    const opened = await open('', look);
    const { page } = opened;
    await showWhole(page);
    await summary(page).getByRole('link', { name: 'Barrot' }).focus();
    await page.keyboard.press('Enter');
    const note = page.getByRole('dialog');
    await note.waitFor();
    expect(await note.innerText()).toContain('French Foreign Minister Jean-Noël Barrot');
    await note.getByRole('button', { name: 'Show in the article' }).first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/at=/);
    await expect.poll(() => isInSight(page, 'Jean-Noël Barrot')).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Jean-Noël Barrot');
    // Esc is done with the sentence: the next claim is one Tab away.
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => !url.search.includes('at='));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Barrot');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Séjourné');
    expectNoFaults(opened);
    await opened.close();
  });

  it('goes on from the mark when Tab leaves its note, and back to it with Shift', async () => {
    const opened = await open('', look);
    const { page } = opened;
    const mark = (name: string) => summary(page).getByRole('link', { name, exact: true });
    await mark('Syria’s transition').focus();
    await page.keyboard.press('Enter');
    const note = page.getByRole('dialog');
    await note.getByRole('button', { name: 'Copy link' }).last().focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('security guarantees');
    await note.waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await note.getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('Shift+Tab');
    await note.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('security guarantees');
    expectNoFaults(opened);
    await opened.close();
  });

  it('lights all sentences of a claim, and goes through them in both articles', async () => {
    const opened = await open('', look);
    const { page } = opened;
    await showWhole(page);
    await summary(page).getByRole('link', { name: 'Gaza ceasefire' }).click();
    await page.getByRole('button', { name: 'Show all in the articles' }).click();
    await shown(page)
      .getByText(/^Sentence 1 of 5: 2 Apr 2024/)
      .waitFor();
    expect(await lit(page).count()).toBe(5);
    await page.keyboard.press('n');
    await shown(page)
      .getByText(/^Sentence 2 of 5/)
      .waitFor();
    await page.keyboard.press('p');
    await page.keyboard.press('p');
    await shown(page)
      .getByText(/^Sentence 5 of 5: 8 Jan 2025/)
      .waitFor();
    await expect.poll(() => isInSight(page, 'conclude a ceasefire')).toBe(true);
    // Of steps in quick succession the address is told the last, a third of a second later at most.
    await page.waitForURL(({ searchParams: at }) => at.get('shown')?.split(',').at(-1) === at.get('at'));
    await page.reload();
    await shown(page)
      .getByText(/^Sentence 5 of 5: 8 Jan 2025/)
      .waitFor();
    await shown(page).getByRole('button', { name: 'Done' }).click();
    await page.waitForURL((url) => !url.search.includes('shown='));
    expect(await lit(page).count()).toBe(0);
    expectNoFaults(opened);
    await opened.close();
  });
});

describe('the brief', () => {
  it('is copied with numbered footnotes: quote, article, date, paragraph and a link back', async () => {
    const opened = await open('', CLIPBOARD);
    await summary(opened.page).getByRole('button', { name: 'Copy with footnotes' }).click();
    await opened.page.getByText('Copied').waitFor();
    const text = await clipboard(opened.page);
    expect(text).toMatch(/^Since Blinken’s visit of April 2024\n\n.* \[1\]/);
    expect(text).toMatch(/\n\[1\] “.+” “.+”, .+, (?:headline|paragraph \d+)\. \S+ \S+at=/);
    const cited = [...text.matchAll(/ \[(\d+)\]/g)].map(([, number]) => Number(number));
    const notes = [...text.matchAll(/^\[(\d+)\] /gm)].map(([, number]) => Number(number));
    expect(new Set(cited)).toEqual(new Set(notes));
    await opened.close();
  });

  it('prints on one page', async () => {
    const opened = await open('', {}, async (page) => {
      await page.addInitScript(() => {
        window.print = () => undefined;
      });
    });
    const { page } = opened;
    await summary(page).getByRole('button', { name: 'Print brief' }).click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-brief]').innerText()).toMatch(/\n1\s+“.+” RBC-Ukraine, 8 January 2025/);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await opened.close();
  });
});

const BOTH = ['Support for Ukraine', 'Gaza ceasefire', 'China’s help for Russia'];
const ONLY_APRIL = ['NATO', 'Culture and UNESCO', 'Defence cooperation', 'Balkans and Caucasus'];
const ONLY_JANUARY = ['Syria’s transition', 'North Korea and Russia', 'Security guarantees', 'Talks over territory'];

describe.each(LOOKS)('topics by visit, at %s', (_, look) => {
  const rowOf = (page: Page, topic: string) =>
    page
      .getByRole('table')
      .last()
      .getByRole('row', { name: new RegExp(`^${topic}`) });

  it('tell what is new, dropped and carried on', async () => {
    const opened = await open('?tab=topics', look);
    const { page } = opened;
    await rowOf(page, 'Gaza ceasefire').waitFor();
    for (const topic of BOTH) expect(await rowOf(page, topic).innerText(), topic).toContain('carried on');
    for (const topic of ONLY_APRIL) expect(await rowOf(page, topic).innerText(), topic).toContain('dropped');
    for (const topic of ONLY_JANUARY) expect(await rowOf(page, topic).innerText(), topic).toContain('new');
    const fairness = await page.getByRole('region', { name: 'What is compared' }).innerText();
    expect(fairness).toMatch(/2 April 2024: announcement, \d+ sentences, \d+ words/);
    expect(fairness).toMatch(/8 January 2025 \(inferred\): report, 13 sentences, \d+ words/);
    expect(await page.getByText(/^Dropped: not mentioned in these articles/).isVisible()).toBe(true);
    expectNoFaults(opened);
    await opened.close();
  });

  it('have marks as heavy as the number beside them, plain or per 100 sentences', async () => {
    const opened = await open('?tab=topics', look);
    const { page } = opened;
    await rowOf(page, 'Gaza ceasefire').waitFor();
    const marks = () =>
      page
        .getByRole('table')
        .last()
        .evaluate((table) =>
          [...table.querySelectorAll('button[data-cell]')].map((cell) => ({
            number: Number(/([\d.]+) (?:sentence|in 100)/.exec(cell.textContent ?? '')?.[1]),
            length: cell.querySelector('[data-topic] > span')?.getBoundingClientRect().width ?? 0,
          })),
        );
    const expectInStep = (found: { number: number; length: number }[]) => {
      const sorted = [...found].sort((a, b) => a.number - b.number);
      for (const [at, { number, length }] of sorted.entries()) {
        const next = sorted[at + 1];
        if (next && next.number > number) expect(next.length).toBeGreaterThanOrEqual(length);
        if (next && next.number === number) expect(next.length).toBeCloseTo(length, 0);
      }
    };
    expectInStep(await marks());
    await page.getByRole('switch', { name: 'Count per 100 sentences' }).click();
    await page.getByText('15.4').first().waitFor();
    expectInStep(await marks());
    await opened.close();
  });

  it('open by keyboard on both sides’ sentences, aligned, with score and shared words', async () => {
    const opened = await open('?tab=topics', look);
    const { page } = opened;
    const cell = page.getByRole('button', { name: /^Gaza ceasefire, January 2025: / });
    await cell.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('region', { name: 'Gaza ceasefire: April 2024 and January 2025' });
    await panel.waitFor();
    const text = await panel.innerText();
    expect(text).toContain('permanent ceasefire between Israel and Hamas');
    expect(text).toContain('ceasefire in the Gaza Strip');
    expect(text).toContain('loose match; shared: Gaza ceasefire');
    expect(text).toContain('no counterpart in');
    await panel.getByRole('switch', { name: 'Show how alike in numbers' }).press('Space');
    expect(await panel.innerText()).toMatch(/loose match, 0\.\d\d of 1; shared: Gaza/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await expect.poll(() => cell.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowLeft');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('April 2024');
    await opened.close();
  });
});

describe.each(LOOKS)('people and agenda, at %s', (_, look) => {
  it('tell a change of holder by office, and who met whom in what form', async () => {
    const opened = await open('?tab=people', look);
    const panel = opened.page.getByRole('tabpanel', { name: 'People' });
    await panel.getByRole('table').last().waitFor();
    const text = await panel.innerText();
    expect(text).toMatch(/Foreign Minister\s[\s\S]*Séjourné\s*→\s*(then\s*)?Barrot\s+new holder/);
    const met = await panel.getByRole('row', { name: /^Antony Blinken and Emmanuel Macron/ }).innerText();
    expect(met).toMatch(/in both[\s\S]*Talks planned[\s\S]*Talks/);
    const barrot = await panel.getByRole('row', { name: /^Antony Blinken and Jean-Noël Barrot/ }).innerText();
    expect(barrot).toMatch(/Meeting\s+Press conference\s+only here/);
    await panel.getByRole('link', { name: 'Barrot' }).first().click();
    expect(await opened.page.getByRole('dialog').innerText()).toContain('paragraph');
    expectNoFaults(opened);
    await opened.close();
  });

  it('set the itineraries side by side and follow plans in exactly these words', async () => {
    const opened = await open('?tab=agenda', look);
    const { page } = opened;
    const april = await page.getByRole('region', { name: 'Itinerary, April 2024' }).innerText();
    expect(april).toMatch(/Paris → Brussels[\s\S]*Macron[\s\S]*Azoulay[\s\S]*Brussels[\s\S]*Pashinyan/);
    const ledger = page.getByRole('table', { name: /^Announced events/ });
    expect(await ledger.getByRole('row').count()).toBe(9);
    expect((await ledger.innerText()).match(/no later mention in these articles/g)).toHaveLength(8);
    expectNoFaults(opened);
    await opened.close();
  });
});

describe('a short summary on a phone', () => {
  it('can be copied and printed, where nothing is left to unfold', async () => {
    const opened = await open('?asof=2024-04-02', { viewport: { width: 390, height: 844 } });
    await opened.page.getByText('are expected.').waitFor();
    for (const name of ['Copy with footnotes', 'Print brief']) {
      expect(await opened.page.getByRole('button', { name }).isVisible(), name).toBe(true);
    }
    expectNoFaults(opened);
    await opened.close();
  });
});

describe('the compared visits', () => {
  it('stand above one another by the days of each visit; the switch keeps focus and filters', async () => {
    const opened = await open('?topic=ukraine-war-support&view=timeline');
    const { page } = opened;
    const list = page.getByRole('listbox', { name: /Events/ });
    await list.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.waitForURL(/focus=/);
    // One press of Esc closes what Enter has opened.
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => !url.search.includes('focus='));
    await page.keyboard.press('Enter');
    await page.waitForURL(/focus=/);
    const before = new URL(page.url()).searchParams;
    await page.getByRole('button', { name: 'By visit' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/axis=visit/);
    const after = new URL(page.url()).searchParams;
    expect([after.get('focus'), after.get('topic')]).toEqual([before.get('focus'), before.get('topic')]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('By visit');
    await page.getByText('Day 0', { exact: true }).first().waitFor();
    const talks = page.getByRole('region', { name: 'Timeline' }).getByText('Macron', { exact: true });
    const [april, january] = [await talks.first().boundingBox(), await talks.last().boundingBox()];
    expect((january?.y ?? 0) - (april?.y ?? 0)).toBeGreaterThan(20);
    expect(january?.x).toBeCloseTo(april?.x ?? 0, 0);
    await opened.close();
  });

  it('stays where it is when one table gives way to a shorter one', async () => {
    const opened = await open('?tab=topics');
    const { page } = opened;
    const tab = (name: string) => page.getByRole('tab', { name });
    const top = async () => Math.round((await tab('Agenda').boundingBox())?.y ?? -1);
    await page.locator('#articles').evaluate((section) => section.scrollIntoView());
    const before = await top();
    for (const name of ['People', 'Agenda', 'Topics']) {
      await tab(name).click();
      await page.waitForURL(new RegExp(`tab=${name.toLowerCase()}`));
      expect(await top()).toBe(before);
    }
    await opened.close();
  });

  it('can be walked through with the keyboard, tab by tab, and undone by Back', async () => {
    const opened = await open();
    const { page } = opened;
    await page.getByRole('tab', { name: 'Articles' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.waitForURL(/tab=topics/);
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('tab='));
    expect(await page.getByRole('tab', { name: 'Articles' }).getAttribute('aria-selected')).toBe('true');
    await opened.close();
  });
});

describe('a citation', () => {
  it('has quote, article, publisher, date and paragraph, and a link that brings the comparison back', async () => {
    const opened = await open('?tab=topics&topic=ukraine-war', CLIPBOARD);
    const { page } = opened;
    await summary(page).getByRole('link', { name: 'Séjourné' }).click();
    const note = page.getByRole('dialog');
    await note.getByRole('button', { name: 'Copy citation' }).first().click();
    await note.getByText('Copied').first().waitFor();
    const citation = await clipboard(page);
    expect(citation).toMatch(
      /^“He will also have talks.+” Kyiv Post.*, 2 April 2024, paragraph \d+\. https:\S+ \S+at=/,
    );
    await note.getByRole('button', { name: 'Copy link' }).first().click();
    await expect.poll(() => clipboard(page)).toMatch(/^http:\S+$/);
    await page.goto(await clipboard(page));
    await page.locator('#root:not([data-prerendered])').waitFor();
    await lit(page).first().waitFor();
    expect(await lit(page).first().innerText()).toMatch(/Sejourne|French minister/);
    expect(await page.getByRole('button', { name: 'Remove War in Ukraine' }).isVisible()).toBe(true);
    await opened.close();
  });
});

describe.each(LOOKS)('as of a day, at %s', (_, look) => {
  it('tells what was known and expected then, in the summary, the counts, the list and the articles', async () => {
    const opened = await open('?view=list', look);
    const { page } = opened;
    await page.getByRole('slider', { name: 'As of' }).focus();
    await page.keyboard.press('Home');
    await page.waitForURL(/asof=2024-04-02/);
    const then = page.getByRole('region', { name: 'Blinken’s visit of April 2024, as of 2 April 2024' });
    expect((await then.innerText()).replace(/\s+/g, ' ')).toContain('Eight events are expected.');
    await page.getByText('12 of 16').waitFor();
    expect(await page.getByRole('table', { name: /^12 events/ }).innerText()).not.toContain('Barrot');
    expect(await page.getByText('Not out on 2 April 2024.').count()).toBe(1);
    await page.getByRole('button', { name: 'Remove As of 2 April 2024' }).click();
    await page.getByText('16 of 16').waitFor();
    await summary(page).waitFor();
    expectNoFaults(opened);
    await opened.close();
  });
});
