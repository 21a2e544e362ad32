import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { createRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { dayFromYmd } from '#model/day.ts';
import { indexCorpus } from '#select/index-corpus.ts';
import { SearchBox } from '#views/search/SearchBox.tsx';
import { buildSampleCorpus, findArticle, findEvent } from '../../support/sample-corpus.ts';

const index = indexCorpus(buildSampleCorpus());

function show() {
  const ref = createRef<HTMLInputElement>();
  const calls = { onEvent: vi.fn(), onPerson: vi.fn(), onSentence: vi.fn(), onWindow: vi.fn() };
  const view = render(
    <main>
      <button type="button">Elsewhere</button>
      <SearchBox ref={ref} index={index} {...calls} />
    </main>,
  );
  return { ref, calls, view, user: userEvent.setup({ delay: null }) };
}

// Asked for anew each time: the plain field gives way to the one that finds.
const field = () => screen.getByRole('combobox', { name: 'Search events, people, words' });

async function type(user: ReturnType<typeof userEvent.setup>, text: string) {
  await user.click(field());
  await user.keyboard(text);
}

const options = async () => within(await screen.findByRole('listbox')).findAllByRole('option');

describe('SearchBox', () => {
  it('groups what it finds and marks the hits', async () => {
    const { user } = show();
    await type(user, 'sejourne');
    await options();
    const people = screen.getByRole('group', { name: /^People/ });
    expect(within(people).getByRole('option', { name: /Stéphane Séjourné/ })).toBeTruthy();
    expect(people.querySelector('mark')?.textContent).toBe('Séjourné');
    expect(screen.getByRole('group', { name: /^Events/ })).toBeTruthy();
    expect(screen.getByRole('group', { name: /^Sentences/ })).toBeTruthy();
  });

  it('opens the first match with Enter, empties itself and lets go', async () => {
    const { user, calls } = show();
    await type(user, 'macron state visit');
    const [first] = await options();
    await waitFor(() => expect(field().getAttribute('aria-activedescendant')).toBe(first?.id));
    await user.keyboard('{Enter}');
    expect(calls.onEvent).toHaveBeenCalledWith(findEvent(index.corpus, /Macron pays a state visit/).id);
    expect(field()).toHaveProperty('value', '');
    expect(document.activeElement).not.toBe(field());
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
  });

  it('opens the first match once it is found, though Enter was pressed before', async () => {
    const { user, calls } = show();
    await type(user, 'macron state visit{Enter}');
    await waitFor(() =>
      expect(calls.onEvent).toHaveBeenCalledWith(findEvent(index.corpus, /Macron pays a state visit/).id),
    );
    expect(calls.onEvent).toHaveBeenCalledTimes(1);
    expect(field()).toHaveProperty('value', '');
    expect(document.activeElement).not.toBe(field());
  });

  it('keeps what was typed before the part that finds has come', async () => {
    const { user, ref } = show();
    await type(user, 'mac');
    await options();
    expect(field()).toHaveProperty('value', 'mac');
    expect(document.activeElement).toBe(field());
    expect(ref.current).toBe(field());
    await user.keyboard('ron');
    expect(field()).toHaveProperty('value', 'macron');
  });

  it('moves through the matches with the arrow keys', async () => {
    const { user, calls } = show();
    await type(user, 'macron talks');
    const [first, second] = await options();
    await waitFor(() => expect(field().getAttribute('aria-activedescendant')).toBe(first?.id));
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(field().getAttribute('aria-activedescendant')).toBe(second?.id));
    await user.keyboard('{Enter}');
    expect(calls.onEvent).toHaveBeenCalledWith(findEvent(index.corpus, /Blinken and Macron hold talks/, '2025-01').id);
  });

  it('hands on people, sentences and dates', async () => {
    const { user, calls } = show();
    await type(user, 'pashinyan');
    await user.click(await screen.findByRole('option', { name: /^Nikol Pashinyan/ }));
    expect(calls.onPerson).toHaveBeenCalledWith('nikol-pashinyan');
    await type(user, 'ramadan');
    await user.click(await screen.findByRole('option', { name: /Kyiv Post/ }));
    expect(calls.onSentence).toHaveBeenCalledWith(findArticle('2024-04').id, expect.any(Number));
    await type(user, 'April 2024');
    await user.click(await screen.findByRole('option', { name: /^Go to April 2024/ }));
    expect(calls.onWindow).toHaveBeenCalledWith({ from: dayFromYmd(2024, 4, 1), to: dayFromYmd(2024, 4, 30) });
  });

  it('says plainly that there is nothing', async () => {
    const { user } = show();
    await type(user, 'zzzz (');
    expect(await screen.findByText(/Nothing found for/)).toBeTruthy();
    expect(screen.getByRole('status').textContent).toContain('“zzzz (”');
    await user.keyboard('{Enter}');
    expect(screen.queryAllByRole('option')).toEqual([]);
  });

  it('goes back with Esc to where the reader came from', async () => {
    const { user, ref } = show();
    const elsewhere = screen.getByRole('button', { name: 'Elsewhere' });
    elsewhere.focus();
    ref.current?.focus();
    expect(document.activeElement).toBe(field());
    await user.keyboard('macron');
    await options();
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(elsewhere);
    expect(field()).toHaveProperty('value', '');
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
  });

  it('lets go of the field with Esc when nothing had the focus before', async () => {
    const { user, ref } = show();
    ref.current?.focus();
    await user.keyboard('{Escape}');
    expect(document.activeElement).not.toBe(field());
  });

  it('has a button that leads to the field where there is no room for it', async () => {
    const { user } = show();
    await user.click(screen.getByRole('button', { name: 'Search' }));
    expect(document.activeElement).toBe(field());
  });

  it('has nothing for axe to find, closed, open and empty', async () => {
    const { user, view } = show();
    const check = async () =>
      // Colours and landmarks need a real page.
      (
        await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })
      ).violations.map(({ id }) => id);
    expect(await check()).toEqual([]);
    await type(user, 'macron');
    await options();
    expect(await check()).toEqual([]);
    await type(user, ' zzzz');
    await screen.findByText(/Nothing found/);
    expect(await check()).toEqual([]);
    view.unmount();
  });
});
