import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Day } from '#model/day.ts';
import { chooseFacet, type Filter, NO_FILTER } from '#select/filter.ts';
import { indexCorpus } from '#select/index-corpus.ts';
import { selectEvents } from '#select/select-events.ts';
import type { AxisKind, DayWindow } from '#select/view-choices.ts';
import { TimelinePane, type TimelinePaneProps } from '#views/timeline/TimelinePane.tsx';
import { findViolations } from '../../support/axe.ts';
import { buildSampleCorpus, countTopic, findEvent } from '../../support/sample-corpus.ts';

// jsdom lays nothing out; vis-timeline itself is tried in a real browser. The static timeline stands, as it does offline.
vi.mock('#views/timeline/vis-adapter.ts', () => {
  throw new Error('no vis-timeline here');
});

// axe reads every style of a drawing in jsdom, which computes them slowly.
const AXE_MS = 30_000;
const index = indexCorpus(buildSampleCorpus());
const TALKS = findEvent(index.corpus, /Blinken and Macron hold talks/, '2024-04').id;
const STATE_VISIT = findEvent(index.corpus, /Macron pays a state visit/);
const NATO = countTopic(index.corpus, 'nato');

function draw(given: Partial<TimelinePaneProps> = {}, filter: Filter = NO_FILTER) {
  const spies = {
    onAxis: vi.fn(),
    onAsOf: vi.fn(),
    onWindow: vi.fn(),
    onFocus: vi.fn(),
    onLanes: vi.fn(),
    onGaps: vi.fn(),
    announce: vi.fn(),
  };
  function Held() {
    const [focus, setFocus] = useState(given.focus ?? null);
    const [window, setWindow] = useState<DayWindow | null>(given.window ?? null);
    const [axis, setAxis] = useState<AxisKind>('calendar');
    const [asOf, setAsOf] = useState<Day | null>(null);
    return (
      <TimelinePane
        index={index}
        selection={selectEvents(index, filter)}
        lanes="visit"
        gaps="shortened"
        {...spies}
        {...given}
        focus={focus}
        axis={axis}
        asOf={asOf}
        onAxis={(next) => {
          spies.onAxis(next);
          setAxis(next);
        }}
        onAsOf={(next) => {
          spies.onAsOf(next);
          setAsOf(next);
        }}
        window={window}
        onFocus={(id) => {
          spies.onFocus(id);
          setFocus(id);
        }}
        onWindow={(next) => {
          spies.onWindow(next);
          setWindow(next);
        }}
      />
    );
  }
  return { ...render(<Held />), user: userEvent.setup(), ...spies };
}

const events = () => screen.getByRole('listbox', { name: 'Events in time order' });
const reached = () => document.getElementById(events().getAttribute('aria-activedescendant') ?? '')?.textContent;
const itemOf = (container: HTMLElement, words: string) =>
  within(container).getAllByText(words, { ignore: '[role=option]' })[0] as HTMLElement;

afterEach(() => vi.useRealTimers());

describe('TimelinePane', () => {
  it('lists every event by its full name, in time order', () => {
    draw();
    const options = within(events()).getAllByRole('option');
    expect(options).toHaveLength(16);
    expect(options[0]?.textContent).toContain(`December 2022, held, ${STATE_VISIT.title}`);
    expect(options[0]?.getAttribute('aria-setsize')).toEqual('16');
    expect(screen.getByRole('option', { name: '2 April 2024, planned, Blinken and Macron hold talks' })).toBeTruthy();
  });

  it('names the lanes', () => {
    draw();
    const lanes = within(screen.getByRole('list', { name: 'Lanes' })).getAllByRole('listitem');
    expect(lanes.map((lane) => lane.textContent)).toEqual([
      'April 2024Paris → Brussels',
      'January 2025Paris',
      'Backgroundin these articles',
    ]);
  });

  it('is clean to axe', { timeout: AXE_MS }, async () => {
    const { container } = draw({ focus: TALKS });
    await screen.findByText(/could not be loaded/);
    expect(await findViolations(container)).toEqual([]);
  });

  it('is clean to axe with a card shown, which describes the reached event', { timeout: AXE_MS }, async () => {
    const { container } = draw({ focus: TALKS });
    act(() => events().focus());
    const card = await screen.findByRole('article');
    expect(card.parentElement?.id).toBe(events().getAttribute('aria-describedby'));
    expect(await findViolations(container)).toEqual([]);
  });

  it('steps in time, says each step, opens and lets go', { timeout: AXE_MS }, async () => {
    const { user, announce, onFocus } = draw();
    act(() => events().focus());
    expect(reached()).toContain(STATE_VISIT.title);
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(announce).toHaveBeenLastCalledWith('Event 4 of 16: 1 April 2024, held, Séjourné in China');
    await user.keyboard('{End}');
    expect(announce).toHaveBeenLastCalledWith(expect.stringMatching(/^Event 16 of 16: /));
    await user.keyboard('{Home}{Enter}');
    expect(onFocus).toHaveBeenLastCalledWith(STATE_VISIT.id);
    expect(within(events()).getByRole('option', { selected: true }).textContent).toContain(STATE_VISIT.title);
    await user.keyboard('{Escape}{Escape}');
    expect(onFocus).toHaveBeenLastCalledWith(null);
    expect(document.activeElement).toBe(events());
  });

  it('changes lanes with up and down, and says which', async () => {
    const { user, announce } = draw({ focus: TALKS });
    act(() => events().focus());
    await user.keyboard('{ArrowDown}');
    expect(announce).toHaveBeenLastCalledWith(
      'Event 14 of 16: 8 January 2025, held, Blinken and Macron hold talks. January 2025',
    );
  });

  it('steps only on selected events, and fades the others', async () => {
    const filter = chooseFacet(NO_FILTER, 'topic', { values: ['nato'], mode: 'any' });
    const { user, announce, container } = draw({}, filter);
    act(() => events().focus());
    await user.keyboard('{End}');
    expect(announce).toHaveBeenLastCalledWith(
      `Event ${NATO} of ${NATO}: July 2024, planned, NATO summit in Washington`,
    );
    expect(container.querySelectorAll('svg[data-key][data-faded]')).toHaveLength(16 - NATO);
  });

  it('zooms with keys and buttons, and fits', async () => {
    const { user, onWindow, announce } = draw();
    expect(screen.getByRole('button', { name: 'Zoom out' }).getAttribute('aria-disabled')).toEqual('true');
    await user.click(screen.getByRole('button', { name: 'Zoom in' }));
    await vi.waitFor(() => expect(onWindow).toHaveBeenCalledWith({ from: expect.any(Number), to: expect.any(Number) }));
    expect(announce).toHaveBeenLastCalledWith(expect.stringMatching(/^Showing \d+ \w+ \d{4} to /));
    act(() => events().focus());
    await user.keyboard('0');
    await vi.waitFor(() => expect(onWindow).toHaveBeenLastCalledWith(null));
  });

  it('opens an event on a click and lets go on the background', async () => {
    const { user, onFocus, container } = draw();
    await user.click(itemOf(container, 'Azoulay'));
    expect(onFocus).toHaveBeenLastCalledWith(findEvent(index.corpus, /Blinken and Azoulay meet/).id);
    expect(document.activeElement).toBe(events());
    const plot = container.querySelector('[data-plot]');
    await user.click(plot as HTMLElement);
    expect(onFocus).toHaveBeenLastCalledWith(null);
  });

  it('shows a card on hover, which Esc takes away', async () => {
    const { user, container } = draw();
    await user.hover(itemOf(container, 'Azoulay'));
    const card = await screen.findByRole('article');
    expect(within(card).getByRole('heading').textContent).toContain('Blinken and Azoulay meet');
    expect(card.textContent).toContain('Planned as of 2 April 2024');
    expect(card.textContent).toContain('UNESCO headquarters, Paris');
    await user.keyboard('{Escape}');
    await vi.waitFor(() => expect(screen.queryByRole('article')).toBeNull());
  });

  it('moves the window with the arrow keys of its two ends', async () => {
    const { user, onWindow } = draw();
    act(() => screen.getByRole('slider', { name: 'Start of the window' }).focus());
    await user.keyboard('{PageUp}{PageUp}');
    await vi.waitFor(() => expect(onWindow).toHaveBeenCalled());
    const start = screen.getByRole('slider', { name: 'Start of the window' });
    expect(start.getAttribute('aria-valuetext')).toEqual(expect.stringMatching(/^\d+ \w+ \d{4}$/));
  });

  it('tells what lies outside the window and leads there', async () => {
    const april = { from: 19_813, to: 19_816 } as DayWindow;
    const { user, onWindow } = draw({ window: april });
    await user.click(screen.getByRole('button', { name: /earlier/ }));
    await vi.waitFor(() => expect(onWindow).toHaveBeenCalled());
  });

  it('keeps events without a date in a tray, which the keys reach last', async () => {
    const corpus = buildSampleCorpus();
    const undated = corpus.events.map((event) => (event.id === TALKS ? { ...event, estimate: null } : event));
    const sorted = [...undated.filter((event) => event.estimate), ...undated.filter((event) => !event.estimate)];
    const bare = indexCorpus({ ...corpus, events: sorted });
    const { user, announce } = draw({ index: bare, selection: selectEvents(bare, NO_FILTER) });
    expect(screen.getByText(/Without a date:/).textContent).toContain('Without a date: 1');
    act(() => events().focus());
    await user.keyboard('{End}');
    expect(announce).toHaveBeenLastCalledWith('Event 16 of 16: no date, planned, Blinken and Macron hold talks');
  });

  it('switches to the axis by visit, keeping the open event', async () => {
    const { user, onAxis, onFocus } = draw({ focus: TALKS });
    await user.click(screen.getByRole('button', { name: 'By visit' }));
    expect(onAxis).toHaveBeenLastCalledWith('visit');
    expect(await screen.findByText('Day 0')).toBeTruthy();
    expect(screen.getByText('day 0: 2 April 2024')).toBeTruthy();
    expect(within(events()).getByRole('option', { selected: true }).textContent).toContain('2 April 2024');
    expect(onFocus).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Zoom in' }));
    expect(screen.getByRole('slider', { name: 'Start of the window' }).getAttribute('aria-valuetext')).toMatch(
      /^D|^Day/,
    );
  });

  it('goes back to what was known on the day of an article', async () => {
    const { onAsOf, container } = draw();
    const slider = screen.getByRole('slider', { name: 'As of' });
    expect(slider.getAttribute('aria-valuetext')).toBe('all articles: 16 events known');
    fireEvent.change(slider, { target: { value: '0' } });
    expect(onAsOf).toHaveBeenLastCalledWith(19_815);
    expect(await screen.findByText(/12 events known, 8 planned/)).toBeTruthy();
    expect(container.querySelectorAll('svg[data-key][data-later]')).toHaveLength(4);
    expect(screen.getAllByRole('option', { name: /not known on 2 April 2024/ })).toHaveLength(4);
  });

  it('is drawn without a browser, every event in it', () => {
    const html = renderToString(
      <TimelinePane
        index={index}
        selection={selectEvents(index, NO_FILTER)}
        lanes="visit"
        gaps="shortened"
        window={null}
        focus={null}
        onWindow={() => {}}
        onFocus={() => {}}
        onLanes={() => {}}
        onGaps={() => {}}
        announce={() => {}}
      />,
    );
    expect(html.match(/data-key=/g)).toHaveLength(16);
    expect(html).toContain('Sat 30 Mar');
  });
});
