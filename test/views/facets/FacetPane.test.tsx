import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { useMemo, useState } from 'react';
import { describe, expect, it } from 'vitest';
import type { CorpusPerson } from '#model/corpus.ts';
import { dayFromYmd } from '#model/day.ts';
import { personId } from '#model/ids.ts';
import { chooseFacet, type Filter, NO_FILTER } from '#select/filter.ts';
import { type CorpusIndex, indexCorpus } from '#select/index-corpus.ts';
import { selectEvents } from '#select/select-events.ts';
import { FacetPane } from '#views/facets/FacetPane.tsx';
import { FilterChips } from '#views/facets/FilterChips.tsx';
import { buildSampleCorpus, countTopic } from '../../support/sample-corpus.ts';

const index = indexCorpus(buildSampleCorpus());
const NATO = countTopic(index.corpus, 'nato');

function Filters({ index: of, start }: { readonly index: CorpusIndex; readonly start: Filter }) {
  const [filter, setFilter] = useState(start);
  const selection = useMemo(() => selectEvents(of, filter), [of, filter]);
  return (
    <main>
      <FilterChips index={of} selection={selection} onFilter={setFilter} />
      <FacetPane index={of} selection={selection} onFilter={setFilter} />
    </main>
  );
}

function show(start: Filter = NO_FILTER, of: CorpusIndex = index) {
  render(<Filters index={of} start={start} />);
  return userEvent.setup({ delay: null });
}

const section = (name: string) => within(screen.getByRole('region', { name }));
const tick = (facet: string, name: RegExp) => section(facet).getByRole('checkbox', { name });
const isDisabled = (box: HTMLElement) => box.matches(':disabled');
const left = () => screen.getAllByRole('status')[0]?.textContent;

const chooseMode = (user: ReturnType<typeof userEvent.setup>, facet: string, mode: string) =>
  user.selectOptions(section(facet).getByRole('combobox', { name: new RegExp(`${facet}: match`) }), mode);

describe('FacetPane', () => {
  it('shows every facet with its values, people with their office', () => {
    show();
    const names = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(names).toEqual(['Topics', 'Participants', 'Places', 'Status', 'Kind of event', 'Articles']);
    expect(section('Participants').getByRole('group', { name: 'Participants, France' })).toBeTruthy();
    expect(tick('Participants', /^Emmanuel Macron\s*President/)).toBeTruthy();
    expect(left()).toBe('16 of 16 events');
  });

  it('says one count for each visit', () => {
    show();
    expect(
      tick('Participants', /^Jean-Noël Barrot ?Foreign Minister \(events April 2024: 0, January 2025: 2\)$/),
    ).toBeTruthy();
  });

  it('filters by a tick; the other facets’ counts follow and zero stays, disabled', async () => {
    const user = show();
    await user.click(tick('Participants', /Jean-Noël Barrot/));
    expect(left()).toBe('2 of 16 events');
    expect(isDisabled(tick('Topics', /^NATO/))).toBe(true);
    expect(tick('Topics', /Support for Ukraine.*April 2024: 0, January 2025: 1/)).toBeTruthy();
    // Its own facet's counts stay: another participant can be added.
    expect(isDisabled(tick('Participants', /Antony Blinken/))).toBe(false);
  });

  it('lets counts that are scrolled out of sight follow after the paint', async () => {
    const real = globalThis.IntersectionObserver;
    let look: IntersectionObserverCallback = () => {};
    globalThis.IntersectionObserver = class extends real {
      constructor(looked: IntersectionObserverCallback) {
        super(looked);
        look = looked;
      }
    };
    const pane = (filter: Filter, late: Filter) => (
      <FacetPane
        index={index}
        selection={selectEvents(index, filter)}
        late={selectEvents(index, late)}
        onFilter={() => {}}
      />
    );
    const barrot = chooseFacet(NO_FILTER, 'person', { values: ['jean-noel-barrot'], mode: 'any' });
    const { rerender } = render(pane(NO_FILTER, NO_FILTER));
    globalThis.IntersectionObserver = real;
    // The last section that is watched.
    act(() => look([{ isIntersecting: false } as IntersectionObserverEntry], new real(() => {})));
    const names = (facet: string) =>
      section(facet)
        .getAllByRole('checkbox')
        .map((box) => box.parentElement?.parentElement?.textContent);
    const before = names('Articles');
    const topics = names('Topics');
    rerender(pane(barrot, NO_FILTER));
    expect(names('Topics')).not.toEqual(topics);
    expect(names('Articles')).toEqual(before);
    rerender(pane(barrot, barrot));
    expect(names('Articles')).not.toEqual(before);
  });

  it('takes the keyboard', async () => {
    const user = show();
    tick('Topics', /^NATO/).focus();
    await user.keyboard(' ');
    expect(left()).toBe(`${NATO} of 16 events`);
    await user.keyboard(' ');
    expect(left()).toBe('16 of 16 events');
  });

  it('joins values by any, all or none', async () => {
    const user = show(chooseFacet(NO_FILTER, 'person', { values: ['antony-blinken', 'emmanuel-macron'], mode: 'any' }));
    expect(left()).toBe('12 of 16 events');
    await chooseMode(user, 'Participants', 'all of');
    expect(left()).toBe('2 of 16 events');
    await chooseMode(user, 'Participants', 'none of');
    expect(left()).toBe('4 of 16 events');
  });

  it('shows a broader topic as partly ticked, and narrower ones as included', async () => {
    const user = show();
    await user.click(tick('Topics', /^Support for Ukraine/));
    expect(tick('Topics', /^War in Ukraine/)).toHaveProperty('indeterminate', true);
    await user.click(tick('Topics', /^War in Ukraine/));
    expect(tick('Topics', /^War in Ukraine/)).toHaveProperty('checked', true);
    const support = tick('Topics', /^Support for Ukraine.*included in War in Ukraine/);
    expect(support).toHaveProperty('checked', false);
    await user.click(support);
    expect(tick('Topics', /^Support for Ukraine/)).toHaveProperty('checked', true);
    expect(screen.getAllByRole('button', { name: /^Remove/ })).toHaveLength(1);
  });

  it('opens a long facet on request, in portions when it is very long', async () => {
    const user = show(NO_FILTER, manyPeople(30));
    expect(section('Participants').getAllByRole('checkbox')).toHaveLength(20);
    await user.click(section('Participants').getByRole('button', { name: /^Show all \d\d$/ }));
    expect(section('Participants').getAllByRole('checkbox').length).toBeGreaterThan(30);
    await user.click(section('Participants').getByRole('button', { name: 'Show fewer' }));
    expect(section('Participants').getAllByRole('checkbox')).toHaveLength(20);
  });

  it('has nothing for axe to find', async () => {
    show(chooseFacet(NO_FILTER, 'topic', { values: ['ukraine-war', 'gaza-israel-ceasefire'], mode: 'any' }));
    // Colours need a real page.
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});

describe('FilterChips', () => {
  it('takes ticked values away one by one, or all at once', async () => {
    const user = show(chooseFacet(NO_FILTER, 'topic', { values: ['nato', 'gaza-israel-ceasefire'], mode: 'any' }));
    const chips = screen.getByRole('list', { name: 'Filter by topics' });
    expect(chips.textContent).toBe('NATO×orGaza ceasefire×');
    await user.click(within(chips).getByRole('button', { name: 'Remove NATO' }));
    expect(screen.queryByRole('button', { name: 'Remove NATO' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Reset' }));
    expect(left()).toBe('16 of 16 events');
    expect(screen.queryByRole('button', { name: 'Reset' })).toBeNull();
  });

  it('says what is left out', () => {
    show(chooseFacet(NO_FILTER, 'topic', { values: ['nato', 'gaza-israel-ceasefire'], mode: 'none' }));
    expect(screen.getByRole('list', { name: 'Filter by topics' }).textContent).toBe('notNATO×norGaza ceasefire×');
  });

  it('shows a stretch of time', async () => {
    const user = show({ ...NO_FILTER, days: { from: dayFromYmd(2025, 1, 1), to: dayFromYmd(2025, 1, 31) } });
    expect(left()).toBe('4 of 16 events');
    await user.click(screen.getByRole('button', { name: 'Remove 1 January 2025 – 31 January 2025' }));
    expect(left()).toBe('16 of 16 events');
  });

  it('explains why nothing matches and leads back with one click', async () => {
    const both = chooseFacet(NO_FILTER, 'topic', { values: ['nato'], mode: 'any' });
    const user = show(chooseFacet(both, 'person', { values: ['jean-noel-barrot'], mode: 'any' }));
    expect(left()).toBe('0 of 16 events');
    expect(screen.getByText('No event has the topic “NATO” and the participant “Jean-Noël Barrot”.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: `Drop the participant filter: ${NATO} events` }));
    expect(left()).toBe(`${NATO} of 16 events`);
  });
});

/** The sample with `count` more people who join its first event. */
function manyPeople(count: number): CorpusIndex {
  const corpus = buildSampleCorpus();
  const more = Array.from({ length: count }, (_, at): CorpusPerson => {
    const name = `Delegate ${at + 1}`;
    return { id: personId(`delegate-${at}`), name, surname: name, side: null, office: null, roles: [] };
  });
  const [first, ...rest] = corpus.events;
  if (!first) throw new Error('Expected an event');
  const joined = more.map(({ id, name }) => ({ label: name, person: id, side: null }));
  return indexCorpus({
    ...corpus,
    people: new Map([...corpus.people, ...more.map((person) => [person.id, person] as const)]),
    events: [{ ...first, participants: [...first.participants, ...joined] }, ...rest],
  });
}
