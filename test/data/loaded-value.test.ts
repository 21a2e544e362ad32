import { describe, expect, it, vi } from 'vitest';
import { createLoadedValue } from '#data/loaded-value.ts';

describe('a loaded value', () => {
  it('is fetched once, however many ask for it, and tells those who follow', async () => {
    const fetch = vi.fn(async () => 'articles');
    const value = createLoadedValue(fetch);
    const told = vi.fn();
    const end = value.follow(told);
    expect(value.now()).toEqual({ phase: 'coming' });
    await Promise.all([value.load(), value.load()]);
    await value.load();
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(value.now()).toEqual({ phase: 'here', value: 'articles' });
    expect(told).toHaveBeenCalledTimes(1);
    end();
    value.set('more');
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('says why it failed until it has come after all', async () => {
    const answers = [Promise.reject(new Error('no connection')), Promise.resolve('articles')];
    const value = createLoadedValue(() => answers.shift() ?? Promise.resolve(''));
    await value.load();
    const failed = value.now();
    expect(failed).toMatchObject({ phase: 'failed', error: { message: 'no connection' } });
    const again = value.load();
    expect(value.now()).toBe(failed);
    await again;
    expect(value.now()).toEqual({ phase: 'here', value: 'articles' });
  });
});
