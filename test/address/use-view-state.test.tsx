import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { useViewState } from '#address/use-view-state.ts';

const search = () => window.location.search;

describe('useViewState', () => {
  beforeEach(() => window.history.replaceState(null, '', '/'));

  it('shows a change at once, and writes it into the address after', async () => {
    const { result } = renderHook(useViewState);
    act(() => result.current[1]({ tab: 'topics' }, 'push'));
    expect(result.current[0].tab).toBe('topics');
    expect(search()).toBe('');
    await waitFor(() => expect(search()).toBe('?tab=topics'));
  });

  it('gives each step that Back undoes a place in the history', async () => {
    const { result } = renderHook(useViewState);
    const before = window.history.length;
    act(() => {
      result.current[1]({ tab: 'topics' }, 'push');
      result.current[1]({ focus: 'a' }, 'push');
      result.current[1]({ raw: true }, 'replace');
    });
    await waitFor(() => expect(search()).toBe('?focus=a&raw=true&tab=topics'));
    expect(window.history.length).toBe(before + 2);
    act(() => window.history.back());
    await waitFor(() => expect(result.current[0]).toMatchObject({ tab: 'topics', focus: null, raw: false }));
    act(() => window.history.back());
    await waitFor(() => expect(result.current[0].tab).toBe('articles'));
  });

  it('has written a step by the time that what waits for the same paint is drawn', async () => {
    const { result } = renderHook(useViewState);
    act(() => result.current[1]({ tab: 'topics' }, 'push'));
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    expect(search()).toBe('?tab=topics');
  });

  it('takes no step for a change that changes nothing', async () => {
    const { result } = renderHook(useViewState);
    const before = window.history.length;
    act(() => result.current[1]({ tab: 'articles' }, 'push'));
    await new Promise((done) => setTimeout(done, 100));
    expect(window.history.length).toBe(before);
  });

  it('leaves alone what the address says besides, and its place in the page', async () => {
    window.history.replaceState(null, '', '/?from=a%20friend#events');
    const { result } = renderHook(useViewState);
    act(() => result.current[1]({ tab: 'topics' }, 'replace'));
    await waitFor(() => expect(search()).toBe('?from=a%20friend&tab=topics'));
    expect(window.location.hash).toBe('#events');
  });

  it('goes back where Back was asked for before a step was written', async () => {
    const { result } = renderHook(useViewState);
    act(() => {
      result.current[1]({ tab: 'topics' }, 'push');
      // What Back does: the browser's address first, then its word.
      window.history.replaceState(null, '', '/?tab=people');
      window.dispatchEvent(new PopStateEvent('popstate'));
    });
    expect(result.current[0].tab).toBe('people');
    await new Promise((done) => setTimeout(done, 100));
    expect(search()).toBe('?tab=people');
  });

  it('keeps a step that is not yet written when a link leads to a place in the page', async () => {
    const { result } = renderHook(useViewState);
    act(() => {
      result.current[1]({ tab: 'topics' }, 'replace');
      window.location.hash = '#articles';
      window.dispatchEvent(new PopStateEvent('popstate'));
    });
    expect(result.current[0].tab).toBe('topics');
    await waitFor(() => expect(search()).toBe('?tab=topics'));
    expect(window.location.hash).toBe('#articles');
  });

  it.each([
    ['left', () => window.dispatchEvent(new Event('pagehide'))],
    ['out of sight', () => document.dispatchEvent(new Event('visibilitychange'))],
  ])('has written the last step by the time the page is %s', (_, leave) => {
    const { result } = renderHook(useViewState);
    act(() => result.current[1]({ tab: 'topics' }, 'push'));
    leave();
    expect(search()).toBe('?tab=topics');
  });

  it('keeps what is said again the same object', () => {
    window.history.replaceState(null, '', '/?at=a.3');
    const { result } = renderHook(useViewState);
    const { at } = result.current[0];
    act(() => result.current[1]({ tab: 'topics' }, 'push'));
    expect(result.current[0].at).toBe(at);
  });
});
