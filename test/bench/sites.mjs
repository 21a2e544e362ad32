// The pages that are measured, built and served: the app as it is, the same app loaded eagerly, and the page with generated events.
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { serveFolder } from '../../src/cli/serve-folder.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const VITE = 'node_modules/vite/bin/vite.js build --logLevel error';

const SITES = {
  app: { folder: 'dist', builds: [VITE, 'src/cli/prerender.mjs'] },
  eager: { folder: '.cache/bench-eager', builds: [`${VITE} --config test/bench/eager.vite.config.ts`] },
  bench: { folder: '.cache/bench', builds: [`${VITE} --config test/bench/page.vite.config.ts`] },
};

/** @returns {Promise<Record<string, {url: string, close: () => Promise<void>}>>} */
export async function openSites(names, port) {
  const sites = {};
  for (const name of names) {
    const { folder, builds } = SITES[name];
    for (const build of builds) {
      const { status } = spawnSync(process.execPath, build.split(' '), { cwd: root, stdio: 'inherit' });
      if (status !== 0) throw new Error(`The page "${name}" could not be built`);
    }
    sites[name] = await serveFolder(packCopy(root + folder, `${root}.cache/bench-sites/${name}`), port);
  }
  return sites;
}

/** A copy with every file of text compressed beside itself: as a host on the web would send it. */
function packCopy(folder, copy) {
  rmSync(copy, { recursive: true, force: true });
  cpSync(folder, copy, { recursive: true });
  for (const name of readdirSync(copy, { recursive: true })) {
    if (!/\.(html|js|css|json|svg)$/.test(name)) continue;
    const bytes = readFileSync(`${copy}/${name}`);
    const packed = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
    writeFileSync(`${copy}/${name}.br`, packed);
  }
  return copy;
}
