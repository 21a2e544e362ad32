import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { known } from '#base/assert.ts';
import { buildCorpus } from '#corpus/build-corpus.ts';
import type { ParsedArticle } from '#model/article.ts';
import { NO_FILTER, toggleValue } from '#select/filter.ts';
import { indexCorpus } from '#select/index-corpus.ts';
import { selectEvents } from '#select/select-events.ts';
import { MARK_KINDS } from '#select/view-choices.ts';
import { ReaderPane, type ReaderPaneProps } from '#views/reader/ReaderPane.tsx';
import { findViolations } from '../../support/axe.ts';
import { drawArticle } from '../../support/draw-article.ts';
import { readSampleArticles } from '../../support/sample-corpus.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

interface Options extends Partial<ReaderPaneProps> {
  readonly articles?: readonly ParsedArticle[];
  readonly topic?: string;
}

function draw({ articles = readSampleArticles(), topic, ...given }: Options = {}) {
  const index = indexCorpus(buildCorpus(articles));
  const props: ReaderPaneProps = {
    index,
    selection: selectEvents(index, topic ? toggleValue(NO_FILTER, 'topic', topic) : NO_FILTER),
    pair: index.corpus.articles.slice(0, 2).map((article) => article.id),
    focus: null,
    sentence: null,
    shown: null,
    onShownStep: vi.fn(),
    marks: MARK_KINDS,
    raw: false,
    onFocus: vi.fn(),
    onPair: vi.fn(),
    onMarks: vi.fn(),
    onRaw: vi.fn(),
    describeDoubt: ({ code }) => code,
    linkNow: ({ article, sentence }) => `https://entente.test/?at=${article}.${sentence}`,
    ...given,
  };
  const drawn = render(<ReaderPane {...props} />);
  return {
    ...drawn,
    props,
    redraw: (next: Partial<ReaderPaneProps>) => drawn.rerender(<ReaderPane {...props} {...next} />),
  };
}

const aprilColumn = () => screen.getByRole('region', { name: /will hold talks with French President/ });
const januaryColumn = () => screen.getByRole('region', { name: /^Blinken discussed support/ });
const bar = () => within(screen.getByRole('region', { name: 'Shared passages' }));
const lit = (column: HTMLElement) =>
  [...column.querySelectorAll('[data-shared]')]
    .filter((element) => element.className.includes('bg-tone'))
    .map((element) => element.textContent);

/** jsdom lays nothing out: every sentence is `line` pixels below the one before, in columns of 600 pixels side by side. */
function layOut(lines: { readonly april: number; readonly january: number }) {
  window.matchMedia = (query: string) =>
    Object.assign(new EventTarget(), { matches: query.includes('min-width'), media: query }) as MediaQueryList;
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(6_000);
  const lineOf = (column: Element) => (column === aprilColumn() ? lines.april : lines.january);
  const rect = (top: number, height: number) => ({ top, bottom: top + height, left: 0, right: 0, width: 0, height });
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const column = this.closest('section[aria-labelledby]');
    const told = this.closest<HTMLElement>('[data-told]')?.dataset.told;
    if (!column || told === undefined) return rect(0, 600) as DOMRect;
    return rect(Number(told) * lineOf(column) - column.scrollTop, 20) as DOMRect;
  });
  Element.prototype.scrollTo = function (this: Element, to?: number | ScrollToOptions) {
    if (typeof to === 'object') this.scrollTop = to.top ?? 0;
  } as typeof Element.prototype.scrollTo;
}

const topOf = (element: Element | null | undefined) => known(element, 'an element').getBoundingClientRect().top;
const passage = (column: HTMLElement, sentence: number) =>
  column.querySelector(`[data-sentence="${sentence}"] [data-shared]`);

async function scroll(column: HTMLElement, to: number) {
  column.scrollTop = to;
  fireEvent.scroll(column);
  await aFrame();
}

const aFrame = () => act(() => new Promise((resolve) => setTimeout(resolve, 50)));

const said = () => known(bar().getAllByText(/shared$/)[0], 'the count').textContent ?? '';

test('says how many passages are shared, and goes through them with buttons and with n and p', async () => {
  const user = userEvent.setup();
  draw();
  expect(said()).toBe('8 shared passages');
  await user.click(bar().getByRole('button', { name: 'Next shared passage' }));
  expect(said()).toBe('1 of 8 shared passages');
  expect(lit(aprilColumn())).toEqual(['Ukraine in its war with Russia']);
  expect(lit(januaryColumn())).toEqual(['support for Ukraine']);
  await user.keyboard('n');
  expect(said()).toBe('2 of 8 shared passages');
  await user.keyboard('p');
  expect(said()).toBe('1 of 8 shared passages');
});

test('the passage gone to is said, with its topic and both sides’ words', async () => {
  const user = userEvent.setup();
  draw();
  expect(bar().getByRole('status').textContent).toBe('');
  await user.click(bar().getByRole('button', { name: 'Next shared passage' }));
  expect(bar().getByRole('status').textContent).toMatch(/^Support for Ukraine: “.+”; in the other article “.+”$/);
  expect(await findViolations()).toEqual([]);
});

test('Escape puts out the passage gone to', async () => {
  const user = userEvent.setup();
  draw();
  await user.click(bar().getByRole('button', { name: 'Next shared passage' }));
  await user.keyboard('{Escape}');
  expect(lit(aprilColumn())).toEqual([]);
});

test('the pointer on a passage lights its counterpart, and no longer than it is there', async () => {
  const user = userEvent.setup();
  draw();
  const china = known(
    [...aprilColumn().querySelectorAll('[data-shared]')].find((words) => words.textContent?.includes('Beijing')),
    'the passage on China',
  );
  await user.hover(china);
  expect(lit(januaryColumn()).join('')).toContain('PRC support for Russia');
  await user.hover(screen.getByRole('heading', { level: 2 }));
  expect(lit(januaryColumn())).toEqual([]);
});

test('the keyboard on a sentence lights what answers it; a sentence alone lights nothing', async () => {
  const user = userEvent.setup();
  draw();
  act(() => januaryColumn().querySelector<HTMLElement>('[data-sentence="5"]')?.focus());
  expect(lit(aprilColumn()).join('')).toContain('ceasefire between Israel and Hamas');
  act(() => januaryColumn().querySelector<HTMLElement>('[data-sentence="6"]')?.focus());
  expect(lit(aprilColumn())).toEqual([]);
  await user.tab();
});

test('a screen reader hears behind a sentence that the other article has it, too; the text itself stays as it was', () => {
  draw();
  const sentence = known(aprilColumn().querySelector('[data-told="3"]'), 'the sentence on the ceasefire');
  expect(sentence.textContent).toContain('(also in the other article: Gaza ceasefire)');
  expect(sentence.querySelector('[data-sentence]')?.textContent).not.toContain('also in');
});

test('the ribbons are for the eye alone', () => {
  const { container } = draw();
  expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  expect(container.querySelectorAll('svg path').length).toBeLessThanOrEqual(6);
});

test('with nothing shared it says so, and offers nothing', async () => {
  draw({
    articles: [
      drawArticle('a 2024-01-01\n\nThe [ferry|#ferry] sank.'),
      drawArticle('b 2024-02-01\n\nAn [opera|#music].'),
    ],
  });
  expect(bar().getByText('No shared passages: each article scrolls by itself.')).toBeTruthy();
  expect(screen.queryByRole('switch', { name: 'Scroll together' })).toBeNull();
  expect(bar().queryByRole('button', { name: /shared passage/ })).toBeNull();
  expect(await findViolations()).toEqual([]);
});

test('one article alone shares nothing with nobody', () => {
  draw({ articles: readSampleArticles().slice(0, 1) });
  expect(screen.queryByRole('region', { name: 'Shared passages' })).toBeNull();
});

test('scrolling together is on at first, and can be remembered elsewhere', async () => {
  const user = userEvent.setup();
  const { unmount } = draw();
  const toggle = () => screen.getByRole('switch', { name: 'Scroll together' });
  expect(toggle()).toHaveProperty('checked', true);
  await user.click(toggle());
  expect(toggle()).toHaveProperty('checked', false);
  unmount();
  const onTogether = vi.fn();
  draw({ together: false, onTogether });
  await user.click(toggle());
  expect(onTogether).toHaveBeenLastCalledWith(true);
});

test('one column scrolled, the other follows; switched off it stays; switched on anew nothing jumps', async () => {
  const user = userEvent.setup();
  layOutAfterDrawing();
  await aFrame();
  await scroll(aprilColumn(), 400);
  const followed = januaryColumn().scrollTop;
  expect(followed).toBeGreaterThan(0);
  await scroll(januaryColumn(), followed + 200);
  expect(aprilColumn().scrollTop, 'and the other way round').toBeGreaterThan(400);

  await user.click(screen.getByRole('switch', { name: 'Scroll together' }));
  const stays = januaryColumn().scrollTop;
  await scroll(aprilColumn(), 0);
  expect(januaryColumn().scrollTop).toBe(stays);

  await user.click(screen.getByRole('switch', { name: 'Scroll together' }));
  await aFrame();
  expect([aprilColumn().scrollTop, januaryColumn().scrollTop]).toEqual([0, stays]);
});

test('a step brings both passages level', async () => {
  const user = userEvent.setup();
  layOutAfterDrawing();
  // The one on the ceasefire: far enough down in both to be brought to the line.
  for (let step = 0; step < 12 && !lit(aprilColumn()).join('').includes('ceasefire between'); step += 1) {
    await user.click(bar().getByRole('button', { name: 'Next shared passage' }));
  }
  const answer = known(
    [...januaryColumn().querySelectorAll('[data-shared]')].find((words) => words.className.includes('bg-tone')),
    'what answers it',
  );
  expect(topOf(passage(aprilColumn(), 3))).toBe(topOf(answer));
});

test('with a topic chosen, n goes to its passages, and the other article to the one that answers', async () => {
  const user = userEvent.setup();
  draw({ topic: 'gaza-israel-ceasefire' });
  await user.click(within(aprilColumn()).getByRole('button', { name: 'Next passage: Gaza ceasefire' }));
  expect(within(aprilColumn()).getByText('1 of 3')).toBeTruthy();
  expect(within(januaryColumn()).getByText('1 of 2')).toBeTruthy();
});

test('asking for the same sentence twice shows it twice', () => {
  const shown = vi.fn();
  layOutAfterDrawing();
  vi.spyOn(Element.prototype, 'scrollBy').mockImplementation(shown);
  screen.getByRole('heading', { level: 2 });
  const { redraw } = drawn();
  const [january] = readSampleArticles();
  const article = known(january, 'an article').id;
  redraw({ sentence: { article, sentence: 9 } });
  redraw({ sentence: { article, sentence: 9 } });
  expect(shown).toHaveBeenCalledTimes(2);
});

let last: ReturnType<typeof draw> | null = null;
const drawn = () => known(last, 'what was drawn');

function layOutAfterDrawing() {
  Element.prototype.scrollBy ??= (() => {}) as typeof Element.prototype.scrollBy;
  last = draw();
  layOut({ april: 100, january: 150 });
  last.redraw({});
}
