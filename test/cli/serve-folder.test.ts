import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../src/cli/serve-folder.mjs';

const around = mkdtempSync(join(tmpdir(), 'entente-'));
let server: { readonly url: string; readonly close: () => Promise<void> };

beforeAll(async () => {
  mkdirSync(join(around, 'dist/assets'), { recursive: true });
  writeFileSync(join(around, 'secret.txt'), 'outside');
  writeFileSync(join(around, 'dist/index.html'), '<h1>Entente</h1>');
  writeFileSync(join(around, 'dist/assets/app-1.js'), 'export {};');
  writeFileSync(join(around, 'dist/assets/big-1.js'), 'plain');
  writeFileSync(join(around, 'dist/assets/big-1.js.br'), brotliCompressSync('packed'));
  // As a path that was put together carelessly: it must mean the same folder.
  server = await serveFolder(`${around}//dist/`, 0);
});
afterAll(async () => {
  await server.close();
  rmSync(around, { recursive: true });
});

/** `fetch` would straighten the path before it is sent. */
const ask = (path: string): Promise<number | undefined> =>
  new Promise((done, reject) => {
    const { hostname, port } = new URL(server.url);
    request({ hostname, port, path, agent: false }, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

describe('serveFolder', () => {
  it('sends what was compressed beforehand to those who take it', async () => {
    const ask = (encodings: string) =>
      fetch(`${server.url}assets/big-1.js`, { headers: { 'accept-encoding': encodings } });
    const packed = await ask('gzip, br');
    expect([packed.headers.get('content-encoding'), await packed.text()]).toEqual(['br', 'packed']);
    expect(packed.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    const plain = await ask('gzip');
    expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, 'plain']);
  });

  it('gives the page and its files, each with its type and the policy', async () => {
    const page = await fetch(server.url);
    expect(await page.text()).toBe('<h1>Entente</h1>');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const script = await fetch(`${server.url}assets/app-1.js`);
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('cache-control')).toContain('immutable');
  });

  it('gives nothing else, whatever is asked', async () => {
    const paths = ['/missing.js', '/assets', '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%', '/%00'];
    for (const path of paths) expect([path, await ask(path)]).toEqual([path, 404]);
    expect((await fetch(server.url, { method: 'POST' })).status).toBe(404);
  });

  it('takes the next port when the one asked for is taken', async () => {
    const taken = Number(new URL(server.url).port);
    const other = await serveFolder(join(around, 'dist'), taken);
    expect(Number(new URL(other.url).port)).toBeGreaterThan(taken);
    await other.close();
  });
});
