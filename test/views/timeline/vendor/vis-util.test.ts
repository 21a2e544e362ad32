import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as wholeUtil from 'vis-util/esnext/esm/vis-util.mjs';
import { describe, expect, it } from 'vitest';
import * as util from '#views/timeline/vendor/vis-util.ts';
import xss from '#views/timeline/vendor/xss.ts';

const resolve = createRequire(import.meta.url).resolve;
const sourceOf = (name: string) =>
  readFileSync(
    join(
      dirname(resolve(`${name}/package.json`)),
      'esnext/esm',
      `${name === 'vis-data' ? name : `${name}-graph2d`}.mjs`,
    ),
    'utf8',
  );

describe('vis-util, as vis-timeline asks for it', () => {
  const called = [...sourceOf('vis-timeline').matchAll(/\bavailableUtils\.(\w+)/g)].map((match) => match[1] ?? '');
  const imported = ['vis-timeline', 'vis-data'].flatMap((name) =>
    [...sourceOf(name).matchAll(/(?:im|ex)port \{([^}]*)\} from 'vis-util/g)].flatMap((match) =>
      (match[1] ?? '').split(',').map((part) => part.trim()),
    ),
  );

  it('has everything that is called', () => {
    const asked = new Set([...called, ...imported]);
    expect(asked.size).toBeGreaterThan(30);
    expect([...asked].filter((name) => name in wholeUtil && !(name in util))).toEqual([]);
  });

  it('has nothing that is not', () => {
    const asked = new Set([...called, ...imported]);
    expect(Object.keys(util).filter((name) => !asked.has(name))).toEqual([]);
  });
});

describe('xss, as vis-timeline asks for it', () => {
  it('shows markup as the text that it is', () => {
    expect(new xss.FilterXSS().process('<img src=x onerror="a()"> & \'b\'')).toBe(
      '&lt;img src=x onerror=&quot;a()&quot;&gt; &amp; &#39;b&#39;',
    );
  });
});
