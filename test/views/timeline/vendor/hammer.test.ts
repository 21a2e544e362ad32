import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import withPropagation from '#views/timeline/vendor/hammer.ts';

const source = readFileSync(
  new URL('../../../../node_modules/vis-timeline/esnext/esm/vis-timeline-graph2d.mjs', import.meta.url),
  'utf8',
);

describe('the stand-in for hammer.js', () => {
  it('has all that vis-timeline calls on it', () => {
    const calls = [...source.matchAll(/\b\w*[hH]ammer\w*\s*\.(\w+)\(/g)].map(([, name = '']) => name);
    expect(new Set(calls).size).toBeGreaterThan(2);
    const Gestures = withPropagation();
    const missing = [...new Set(calls)].filter((name) => !(name in Gestures.prototype));
    expect(missing).toEqual([]);
  });

  it('takes settings and listeners, and keeps none', () => {
    const Gestures = withPropagation();
    const gestures = new Gestures();
    expect(gestures.get().set()).toHaveProperty('set');
    expect(gestures.on().off()).toBe(gestures);
  });
});
