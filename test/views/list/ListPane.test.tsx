import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { useMemo, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type EventId, eventId } from '#model/ids.ts';
import { type Filter, NO_FILTER, toggleValue } from '#select/filter.ts';
import { type CorpusIndex, indexCorpus } from '#select/index-corpus.ts';
import { selectEvents } from '#select/select-events.ts';
import { BY_DATE, type Sort } from '#select/view-choices.ts';
import { ListPane } from '#views/list/ListPane.tsx';
import { buildSampleCorpus, findEvent } from '../../support/sample-corpus.ts';

const sample = indexCorpus(buildSampleCorpus());
const STATE_VISIT = findEvent(sample.corpus, /Macron pays a state visit/).title;

interface ListProps {
  readonly index: CorpusIndex;
  readonly filter: Filter;
  readonly announce: (text: string) => void;
  readonly start: EventId | null;
}

function List({ index, filter, announce, start }: ListProps) {
  const [focus, setFocus] = useState(start);
  const [sort, setSort] = useState<Sort>(BY_DATE);
  const selection = useMemo(() => selectEvents(index, filter), [index, filter]);
  return (
    <main>
      <ListPane
        index={index}
        selection={selection}
        focus={focus}
        sort={sort}
        onSort={setSort}
        onFocus={setFocus}
        announce={announce}
        linkNow={({ article, sentence }) => `https://entente.test/?at=${article}.${sentence}`}
      />
      <output>{focus}</output>
    </main>
  );
}

function show({ index = sample, filter = NO_FILTER, start = null }: Partial<ListProps> = {}) {
  const announce = vi.fn();
  render(<List index={index} filter={filter} announce={announce} start={start} />);
  return { announce, user: userEvent.setup({ delay: null }) };
}

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-row]')];
const titles = () => screen.getAllByRole('rowheader').map((cell) => cell.querySelector('[id$=title]')?.textContent);
const opener = (name: string) => screen.getAllByRole('button', { name })[0] as HTMLElement;

afterEach(() => vi.restoreAllMocks());

describe('ListPane', () => {
  it('shows every selected event with date, status, kind, place and topics', () => {
    show();
    expect(titles()).toHaveLength(16);
    const row = screen.getByRole('row', { name: /Blinken and Lecornu visit a factory/ });
    for (const words of ['around 2 April 2024', 'Planned', 'Site visit', 'factory, Paris', 'Defence cooperation']) {
      expect(within(row).getByText(words)).toBeTruthy();
    }
  });

  it('shows what the filter leaves', () => {
    show({ filter: toggleValue(NO_FILTER, 'person', 'jean-noel-barrot') });
    expect(titles()).toEqual(['Blinken and Barrot meet', 'Blinken and Barrot hold a press conference']);
  });

  it('sorts by a column, turns it round, and says so', async () => {
    const { user, announce } = show();
    expect(screen.getByRole('columnheader', { name: /Date/ }).getAttribute('aria-sort')).toBe('ascending');
    await user.click(screen.getByRole('button', { name: 'Event' }));
    expect(titles()[0]).toBe('Blinken and Azoulay meet');
    expect(announce).toHaveBeenLastCalledWith('Sorted by event, A to Z');
    await user.click(screen.getByRole('button', { name: 'Event' }));
    expect(titles()[0]).toBe('Séjourné in China');
    expect(screen.getByRole('columnheader', { name: /Event/ }).getAttribute('aria-sort')).toBe('descending');
  });

  it('offers the same orders from a menu, for narrow pages', async () => {
    const { user } = show();
    await user.selectOptions(screen.getByRole('combobox', { name: /Sort by/ }), 'date, latest first');
    expect(titles()[0]).toBe('Blinken and Macron hold talks');
    expect(titles().at(-1)).toBe(STATE_VISIT);
  });

  it('puts events without a date last, and says so', async () => {
    const corpus = buildSampleCorpus();
    const events = corpus.events.map((event, at) =>
      at === 0 ? { ...event, title: 'Undated talks', estimate: null } : event,
    );
    const undatedLast = [...events.slice(1), ...events.slice(0, 1)];
    const { user } = show({ index: indexCorpus({ ...corpus, events: undatedLast }) });
    expect(titles().at(-1)).toBe('Undated talks');
    expect(within(screen.getByRole('row', { name: /Undated talks/ })).getByText('No date')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Date' }));
    expect(titles().at(-1)).toBe('Undated talks');
  });

  it('opens one event under its row, by mouse or by key, and closes it again', async () => {
    const { user } = show();
    const state = opener(STATE_VISIT);
    await user.click(state);
    expect(state.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText(/paid a state visit to Washington/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Copy citation' }));
    expect(await navigator.clipboard.readText()).toMatch(
      /^“Macron paid a state visit.* https:\/\/entente\.test\/\?at=\w+\.17$/,
    );
    await user.click(screen.getByRole('cell', { name: 'factory, Paris' }));
    expect(state.getAttribute('aria-expanded')).toBe('false');
    expect(opener('Blinken and Lecornu visit a factory').getAttribute('aria-expanded')).toBe('true');
    await user.keyboard('{Escape}');
    expect(document.querySelectorAll('[data-row][aria-expanded=true]')).toHaveLength(0);
  });

  it('lets words of a row be selected without opening it', async () => {
    const { user } = show();
    const cell = screen.getByRole('cell', { name: 'factory, Paris' });
    await user.pointer({ keys: '[MouseLeft>]', target: cell });
    document.getSelection()?.selectAllChildren(cell);
    await user.pointer({ keys: '[/MouseLeft]', target: cell });
    expect(document.querySelectorAll('[data-row][aria-expanded=true]')).toHaveLength(0);
    await user.click(cell);
    expect(document.querySelectorAll('[data-row][aria-expanded=true]')).toHaveLength(1);
  });

  it('is one tab stop; arrows, Home and End move, Enter opens', async () => {
    const { user } = show();
    expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toEqual([rows()[0]]);
    rows()[0]?.focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(rows()[2]);
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(rows()[15]);
    await user.keyboard('{ArrowDown}{ArrowUp}');
    expect(document.activeElement).toBe(rows()[14]);
    await user.keyboard('{Home}{Enter}');
    expect(rows()[0]?.getAttribute('aria-expanded')).toBe('true');
    expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toEqual([rows()[0]]);
  });

  it('starts at the open event', () => {
    const talks = findEvent(sample.corpus, /Blinken and Macron hold talks/, '2025-01');
    show({ start: talks.id });
    expect(
      rows()
        .filter(({ tabIndex }) => tabIndex === 0)
        .map(({ dataset }) => dataset.row),
    ).toEqual([talks.id]);
  });

  it('counts its rows for a screen reader, the open event’s details among them', async () => {
    const { user } = show();
    const table = screen.getByRole('table');
    expect(table.getAttribute('aria-rowcount')).toBe('17');
    await user.click(rows()[0] as HTMLElement);
    expect(table.getAttribute('aria-rowcount')).toBe('18');
    const indexes = screen.getAllByRole('row').map((row) => row.getAttribute('aria-rowindex'));
    expect(indexes).toEqual(Array.from({ length: 18 }, (_, at) => String(at + 1)));
  });

  it('draws only the rows in view of a long list, and goes anywhere in it', async () => {
    // jsdom lays nothing out: the list is 600 pixels high, a row 50.
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(50);
    const { user } = show({ index: manyEvents(100_000) });
    await waitFor(() => expect(document.querySelector('tr[aria-hidden]')).toBeTruthy());
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('100001');
    expect(rows().length).toBeGreaterThan(10);
    expect(rows().length).toBeLessThan(60);
    rows()[0]?.focus();
    await user.keyboard('{End}');
    await waitFor(() => expect((document.activeElement as HTMLElement).dataset.row).toBe('many.99999'));
    expect(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')).toBe('100001');
    await user.keyboard('{ArrowUp}');
    await waitFor(() => expect((document.activeElement as HTMLElement).dataset.row).toBe('many.99998'));
    expect(rows().length).toBeLessThan(60);
  });

  it('has nothing for axe to find', async () => {
    const { user } = show();
    await user.click(opener('Blinken and Azoulay meet'));
    // Colours need a real page.
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});

/** The sample's events over and over. */
function manyEvents(count: number): CorpusIndex {
  const corpus = buildSampleCorpus();
  const events = Array.from({ length: count }, (_, at) => {
    const event = corpus.events[at % corpus.events.length];
    if (!event) throw new Error('Expected an event');
    return { ...event, id: eventId(`many.${at}`), tellings: [] };
  });
  return indexCorpus({ ...corpus, events });
}
