import { describe, expect, it } from 'vitest';
import { hashText } from '#base/hash-text.ts';

describe('hashText', () => {
  it('gives the same short name for the same text, for ever', () => {
    // Ids in links and stores are made of these: a change here breaks every link.
    expect(hashText('Blinken in Paris')).toBe('t66xab');
    expect(hashText('Blinken in Paris', 8)).toMatch(/^[0-9a-z]{8}$/);
  });

  it('keeps 20,000 like texts apart', () => {
    const names = new Set(Array.from({ length: 20_000 }, (_, i) => hashText(`event ${i}`, 8)));
    expect(names.size).toBe(20_000);
  });
});
