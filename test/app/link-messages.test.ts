import { describe, expect, it } from 'vitest';
import { SEARCH_KEYS } from '#address/search-keys.ts';
import { DEFAULT_VIEW } from '#address/view-state.ts';
import { describeBrokenLink } from '#app/link-messages.ts';

describe('messages', () => {
  it('has plain words for every part of an address', () => {
    for (const key of Object.keys(SEARCH_KEYS)) {
      const words = describeBrokenLink([key]);
      // A key that has no words of its own would be shown as the reader never wrote it.
      expect(words, key).toMatch(/\((an?|the) [a-z ]+\)/);
    }
  });

  it('says each kind once, and nothing where nothing is broken', () => {
    expect(describeBrokenLink([])).toBeNull();
    expect(describeBrokenLink(['article', 'pair'])?.match(/an article/g)).toHaveLength(1);
  });

  it('has an address key or a filter for everything a view holds', () => {
    const held = Object.keys(DEFAULT_VIEW).filter((key) => key !== 'filter');
    expect(held.filter((key) => !(key in SEARCH_KEYS))).toEqual([]);
  });
});
