import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { buildCorpus } from '#corpus/build-corpus.ts';
import type { ParsedArticle } from '#model/article.ts';
import { type ArticleId, articleId, type EventId } from '#model/ids.ts';
import { NO_FILTER, toggleValue } from '#select/filter.ts';
import { indexCorpus } from '#select/index-corpus.ts';
import { selectEvents } from '#select/select-events.ts';
import { MARK_KINDS, type MarkKind } from '#select/view-choices.ts';
import { ReaderPane, type ReaderPaneProps } from '#views/reader/ReaderPane.tsx';
import { findViolations } from '../../support/axe.ts';
import { drawArticle } from '../../support/draw-article.ts';
import { buildSampleCorpus, findArticle, findEvent, readSampleArticles } from '../../support/sample-corpus.ts';

const APRIL = findArticle('2024-04').id;
const JANUARY = findArticle('2025-01').id;
const corpus = buildSampleCorpus();
const CAIRO = findEvent(corpus, /Séjourné in Cairo/).id;
const BARROT = findEvent(corpus, /Blinken and Barrot meet/).id;

interface Options extends Partial<ReaderPaneProps> {
  readonly articles?: readonly ParsedArticle[];
  readonly topic?: string;
}

/** The pane with a memory of its own for what the app would keep in the address. */
function draw({ articles = readSampleArticles(), topic, ...given }: Options = {}) {
  const index = indexCorpus(buildCorpus(articles));
  const selection = selectEvents(index, topic ? toggleValue(NO_FILTER, 'topic', topic) : NO_FILTER);
  const onFocus = vi.fn<(event: EventId | null) => void>();
  const onPair = vi.fn<(pair: readonly ArticleId[]) => void>();
  function Held() {
    const [focus, setFocus] = useState<EventId | null>(given.focus ?? null);
    const [pair, setPair] = useState<readonly ArticleId[]>(
      given.pair ?? index.corpus.articles.slice(0, 2).map((a) => a.id),
    );
    const [marks, setMarks] = useState<readonly MarkKind[]>(MARK_KINDS);
    const [raw, setRaw] = useState(false);
    return (
      <ReaderPane
        index={index}
        selection={selection}
        sentence={null}
        shown={null}
        onShownStep={() => undefined}
        {...given}
        focus={focus}
        pair={pair}
        marks={marks}
        raw={raw}
        onFocus={(event) => {
          onFocus(event);
          setFocus(event);
        }}
        onPair={(next) => {
          onPair(next);
          setPair(next);
        }}
        onMarks={setMarks}
        onRaw={setRaw}
        describeDoubt={(doubt) => `Unclear: ${doubt.code}`}
        linkNow={({ article, sentence }) => `https://entente.test/?at=${article}.${sentence}`}
      />
    );
  }
  return { ...render(<Held />), onFocus, onPair, user: userEvent.setup() };
}

const aprilColumn = () => screen.getByRole('region', { name: /will hold talks with French President/ });
const januaryColumn = () =>
  screen.getByRole('region', { name: 'Blinken discussed support for Ukraine during meeting with Macron' });
const lit = (column: HTMLElement) =>
  [...column.querySelectorAll('[aria-current]')].map((element) => element.textContent);

test('calls an article by its headline alone, also where the headline tells an event', () => {
  const told = drawArticle(`m1 2024-05-06 report
people: ann Ann Adder = xa-envoy Envoy

Adder met nobody in Bree on Monday. !meeting held 2024-05-06 -: ann

Nothing more was said.`);
  draw({ articles: [told] });
  const column = screen.getByRole('region', { name: /^Adder met nobody in Bree on Monday\.?$/ });
  // Browsers count the sign of the event in, unlike the library that names things here.
  expect(within(column).getByRole('heading', { level: 3 }).getAttribute('aria-label')).toMatch(/on Monday\.?$/);
  expect(within(column).getByRole('button', { name: /^Event: / })).toBeTruthy();
});

test('shows both articles with heading, publisher, date, kind and a safe link', () => {
  draw();
  const april = within(aprilColumn());
  expect(april.getByRole('heading', { level: 3 }).textContent).toBe(
    'US Secretary of State Antony Blinken will hold talks with French President Emmanuel Macron in Paris',
  );
  expect(aprilColumn().textContent).toContain('Kyiv Post with AFP. Tuesday 2 April 2024, from its header.');
  expect(aprilColumn().textContent).toContain('An announcement: 20 sentences, 8 planned events.');
  const link = april.getByRole('link', { name: 'Original page (opens in a new tab)' });
  expect(link.getAttribute('href')).toBe('https://www.kyivpost.com/post/30440');
  expect(link.getAttribute('rel')).toBe('noreferrer');
  expect(link.getAttribute('target')).toBe('_blank');
  expect(januaryColumn().textContent).toContain('A report: 13 sentences, 3 held events and 1 in the background.');
});

test('a title stands once, as the heading', () => {
  draw();
  expect(screen.getAllByRole('heading', { name: /discussed support for Ukraine during/ })).toHaveLength(1);
  expect(januaryColumn().textContent?.split('discussed support for Ukraine during')).toHaveLength(2);
});

test('a date carries its value, readable and apart from the text', () => {
  draw();
  expect(aprilColumn().textContent).toContain('Tuesday (2 Apr 2024)');
});

test('axe finds nothing, plain or with everything on', async () => {
  const { user } = draw({ topic: 'gaza-israel-ceasefire', focus: CAIRO });
  expect(await findViolations()).toEqual([]);
  await user.click(screen.getByRole('switch', { name: 'Show raw' }));
  expect(await findViolations()).toEqual([]);
  // Two runs over two whole articles, on a machine that may be busy.
}, 30_000);

test('marks are switched one kind at a time', async () => {
  const { user } = draw();
  expect(aprilColumn().querySelectorAll('[data-mark="date"]').length).toBeGreaterThan(0);
  const dates = screen.getByRole('button', { name: 'Dates' });
  expect(dates.getAttribute('aria-pressed')).toBe('true');
  await user.click(dates);
  expect(aprilColumn().querySelectorAll('[data-mark="date"]')).toHaveLength(0);
  expect(aprilColumn().querySelectorAll('[data-mark="person"]').length).toBeGreaterThan(0);
});

test('the raw text shows what was removed, struck through and with the reason', async () => {
  const { user } = draw();
  expect(screen.queryByText('Advertisement')).toBeNull();
  await user.click(screen.getByRole('switch', { name: 'Show raw' }));
  const [removed] = screen.getAllByText('Advertisement');
  expect(removed?.tagName).toBe('S');
  expect(removed?.parentElement?.textContent).toContain('Removed, advertisement: ');
});

test('event → sentence: its sentences are lit in every article that tells it, and nothing else', () => {
  draw({ focus: CAIRO });
  expect(lit(aprilColumn())).toHaveLength(1);
  expect(lit(aprilColumn())[0]).toMatch(/^The French minister was in Cairo/);
  expect(lit(januaryColumn())).toEqual([]);
});

test('sentence → event, by its sign', async () => {
  const { user, onFocus } = draw();
  const sign = within(januaryColumn()).getByRole('button', { name: /^Event: Blinken and Barrot meet, / });
  await user.click(sign);
  expect(onFocus).toHaveBeenLastCalledWith(BARROT);
  expect(sign.getAttribute('aria-pressed')).toBe('true');
  expect(lit(januaryColumn())[0]).toMatch(/^Earlier.*, it was reported/);
  await user.click(sign);
  expect(onFocus).toHaveBeenLastCalledWith(null);
});

test('sentence → event, by a click on its words, but not while they are being selected', async () => {
  const { user, onFocus } = draw();
  const words = within(aprilColumn()).getByText(/They will hold a joint press conference/);
  window.getSelection()?.selectAllChildren(words);
  fireEvent.click(words, { detail: 1 });
  expect(onFocus).not.toHaveBeenCalled();
  window.getSelection()?.removeAllRanges();
  await user.click(words);
  expect(onFocus).toHaveBeenLastCalledWith(findEvent(corpus, /press conference/, '2024-04').id);
});

test('a sentence that tells several events offers them in a menu', async () => {
  const { user, onFocus } = draw();
  await user.click(within(aprilColumn()).getByRole('button', { name: /^2 events: Séjourné in Cairo/ }));
  const items = await screen.findAllByRole('menuitem');
  expect(items).toHaveLength(2);
  expect(await findViolations()).toEqual([]);
  await user.click(items[1] as HTMLElement);
  expect(onFocus).toHaveBeenLastCalledWith(findEvent(corpus, /Séjourné in China/).id);
});

test('a column has two tab stops, the region and one sentence; arrows go on, Enter opens', async () => {
  const { user, onFocus } = draw();
  const column = januaryColumn();
  expect(column.tabIndex).toBe(0);
  expect(column.querySelectorAll('[data-sentence][tabindex="0"]')).toHaveLength(1);
  const first = column.querySelector<HTMLElement>('[data-sentence]');
  act(() => first?.focus());
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement?.textContent).toMatch(/^US Secretary of State Antony Blinken, during/);
  await user.keyboard('{Enter}');
  expect(onFocus).toHaveBeenLastCalledWith(findEvent(corpus, /Blinken and Macron hold talks/, '2025-01').id);
  await user.keyboard('{End}');
  expect(document.activeElement?.textContent).toMatch(/^According to him/);
  expect(column.querySelectorAll('[data-sentence][tabindex="0"]')).toHaveLength(1);
  await user.keyboard('{Escape}');
  expect(onFocus).toHaveBeenLastCalledWith(null);
});

test('a marked person opens what is known of them; focus goes back to the sentence', async () => {
  const { user } = draw();
  await user.click(within(aprilColumn()).getByText('French President Emmanuel Macron'));
  const card = await screen.findByRole('dialog', { name: 'Emmanuel Macron' });
  expect(card.textContent).toContain('“French President” in this article');
  expect(card.textContent).toContain('Office: President, France');
  expect(await findViolations()).toEqual([]);
  await user.keyboard('{Escape}');
  expect(document.activeElement?.textContent).toMatch(/^US Secretary of State Antony Blinken will hold/);
});

test('Shift and Enter open all that is marked in a sentence', async () => {
  const { user } = draw();
  act(() => aprilColumn().querySelector<HTMLElement>('[data-sentence]')?.focus());
  await user.keyboard('{Shift>}{Enter}{/Shift}');
  const card = await screen.findByRole('dialog', { name: 'In this sentence' });
  expect(within(card).getByText('“Tuesday”')).toBeTruthy();
  expect(card.textContent).toContain('Support for Ukraine');
});

test('a sentence can be cited from its details, with a link back', async () => {
  const { user } = draw();
  act(() => aprilColumn().querySelector<HTMLElement>('[data-sentence="3"]')?.focus());
  await user.keyboard('{Shift>}{Enter}{/Shift}');
  const card = await screen.findByRole('dialog');
  expect(card.textContent).toContain('Kyiv Post with AFP, 2 April 2024, paragraph 4');
  await user.click(within(card).getByRole('button', { name: 'Copy citation' }));
  expect(await navigator.clipboard.readText()).toMatch(
    /^“Paris has also advocated for a permanent ceasefire between Israel and Hamas.” Kyiv Post with AFP, 2 April 2024, paragraph 4\. \S+ https:\/\/entente\.test\/\?at=\w+\.3$/,
  );
});

test('words that are a sign of a topic only beside others are not marked; looked for, their whole sentence is', () => {
  draw({ topic: 'balkans-caucasus' });
  const marked = [...aprilColumn().querySelectorAll('[data-sentence] [data-topic]')].map((mark) => mark.textContent);
  expect(marked).toContain('NATO summit');
  expect(marked.join(' ')).not.toMatch(/branch out|crises|artillery/);
  expect([...aprilColumn().querySelectorAll('mark')].map((mark) => mark.textContent).join('')).toMatch(
    /^Blinken will also hold a three-way meeting in Brussels.*Russia\.$/,
  );
});

test('a chosen topic: its passages are marked, counted and gone through with buttons and n and p', async () => {
  const { user } = draw({ topic: 'gaza-israel-ceasefire' });
  const january = within(januaryColumn());
  expect(januaryColumn().querySelectorAll('mark')).toHaveLength(2);
  expect(january.getByText('2 passages')).toBeTruthy();
  await user.click(january.getByRole('button', { name: 'Next passage: Gaza ceasefire' }));
  expect(january.getByText('1 of 2')).toBeTruthy();
  await user.keyboard('n');
  expect(january.getByText('2 of 2')).toBeTruthy();
  await user.keyboard('n');
  expect(january.getByText('1 of 2')).toBeTruthy();
  await user.keyboard('p');
  expect(january.getByText('2 of 2')).toBeTruthy();
  expect(within(aprilColumn()).getByText('2 of 3'), 'the counterpart is gone to in the other article').toBeTruthy();
});

test('an article without a passage of the topic says so', () => {
  draw({ topic: 'culture-unesco' });
  expect(within(januaryColumn()).getByText('no passage here')).toBeTruthy();
  expect(within(januaryColumn()).queryByRole('button', { name: /passage/ })).toBeNull();
});

test('the sentence that a search asks for is marked, and focus stays where it is', () => {
  const field = document.createElement('input');
  document.body.append(field);
  field.focus();
  draw({ sentence: { article: JANUARY, sentence: 9 } });
  const marked = januaryColumn().querySelector('[data-sentence="9"]');
  expect(marked?.className).toContain('bg-found');
  expect(document.activeElement).toBe(field);
  field.remove();
});

test('sides are swapped, and a third article can take either place', async () => {
  const [january, april] = readSampleArticles();
  if (!january || !april) throw new Error('Expected two sample articles');
  const third = {
    ...april,
    id: articleId('third'),
    events: [],
    visits: [],
    raw: { ...april.raw, publisher: 'The Third' },
  };
  const { user, onPair } = draw({ articles: [january, april, third] });
  await user.click(screen.getByRole('button', { name: 'Swap sides' }));
  expect(onPair).toHaveBeenLastCalledWith([articleId('third'), APRIL]);
  await user.selectOptions(screen.getByRole('combobox', { name: /with/ }), '8 Jan 2025, RBC-Ukraine');
  expect(onPair).toHaveBeenLastCalledWith([articleId('third'), JANUARY]);
});

test('one article alone stands alone, with nothing to compare it with', async () => {
  draw({ articles: readSampleArticles().slice(0, 1) });
  expect(screen.queryByText('Compare')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Swap sides' })).toBeNull();
  expect(await findViolations()).toEqual([]);
});

test('on a phone the switch turns to the other article; an event turns to the article that tells it', async () => {
  const { user } = draw({ focus: BARROT });
  const turned = screen.getByRole('button', { name: '8 Jan 2025, RBC-Ukraine' });
  expect(turned.getAttribute('aria-pressed')).toBe('true');
  expect(aprilColumn().className).toMatch(/max-md:\S*hidden/);
  await user.click(screen.getByRole('button', { name: '2 Apr 2024, Kyiv Post with AFP' }));
  expect(januaryColumn().className).toMatch(/max-md:\S*hidden/);
});

test('what was read, what is unclear and how a date was inferred can be asked', async () => {
  const [january, april] = readSampleArticles();
  if (!january || !april) throw new Error('Expected two sample articles');
  const doubtful: ParsedArticle = {
    ...january,
    doubts: [{ code: 'text-truncated', quote: null, candidates: [] }],
    published: { ...january.published, reasons: [{ kind: 'weekday', words: 'on Wednesday' }] },
  };
  const { user } = draw({ articles: [doubtful, { ...april, report: { ...april.report, took: 11.2 } }] });
  await user.click(within(januaryColumn()).getByRole('button', { name: '1 thing unclear' }));
  expect((await screen.findByRole('dialog')).textContent).toContain('Unclear: text-truncated');
  await user.keyboard('{Escape}');
  await user.click(within(januaryColumn()).getByRole('button', { name: 'inferred' }));
  expect((await screen.findByRole('dialog')).textContent).toContain('The weekday in “on Wednesday” fits.');
  await user.keyboard('{Escape}');
  await user.click(within(aprilColumn()).getByRole('button', { name: 'What was read' }));
  const report = await screen.findByRole('dialog', { name: 'What was read' });
  expect(report.textContent).toContain('links to other stories: “Other Topics of Interest');
  expect(report.textContent).toContain('Time taken12 ms');
});

test('an undated article says so', () => {
  const [january] = readSampleArticles();
  if (!january) throw new Error('Expected a sample article');
  draw({
    articles: [{ ...january, published: { estimate: null, basis: 'unknown', reasons: [], alternatives: [] } }],
  });
  expect(screen.getByText(/Publication date unknown\./)).toBeTruthy();
});

test('hostile text stays text, a hostile address is no link', () => {
  const [january] = readSampleArticles();
  if (!january) throw new Error('Expected a sample article');
  const text = '<img src=x onerror=alert(1)> <script>alert(2)</script>';
  const span = { start: 0, end: text.length };
  const hostile: ParsedArticle = {
    ...january,
    raw: { ...january.raw, text, url: 'javascript:alert(3)' },
    title: null,
    paragraphs: [{ span, role: 'body' }],
    sentences: [{ span, paragraph: 0 }],
    mentions: [],
    noise: [],
    events: [],
    visits: [],
  };
  const { container } = draw({ articles: [hostile] });
  expect(container.querySelector('img, script, a')).toBeNull();
  expect(screen.getByRole('heading', { level: 3 }).textContent).toBe(text);
});
