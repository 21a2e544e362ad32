// `npm run size`: brotli bytes of what the built page loads. Run after `npm run build`.
//
// `bar` is where a row has to come to. A row that is not there yet has a `ceiling` as well, a little above what it weighs today:
// it fails when it grows, and the ceiling is lowered with every saving until it meets the bar. Bytes are the same on every
// machine, so they may stop a build.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const root = fileURLToPath(new URL('../..', import.meta.url));
const KIB = 1024;

const page = readFileSync(`${root}dist/index.html`, 'utf8');
const assets = readdirSync(`${root}dist/assets`);
// A chunk that has another name now would be weighed as nothing.
const named = (...names) =>
  names.flatMap((name) => {
    const files = assets.filter((file) => file.startsWith(`${name}-`) && !file.endsWith('.map'));
    if (files.length === 0)
      throw new Error(`The build has no ${name}: name in src/cli/measure-size.mjs what it is called now.`);
    return files.map((file) => `dist/assets/${file}`);
  });

const scripts = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map((match) => `dist/${match[1]}`);
// With what it shares with other parts.
const timeline = named('timeline', 'shared');
// What stands there as markup until these have come: the line on top and the comparison under the timeline, with what they share.
const standing = named('SinceLine', 'Comparison', 'compare');
const seeds = named('seeds');
// The page carries its styles.
const before = ['dist/index.html'];
const first = [...before, ...scripts, ...seeds];

const rows = [
  { what: 'before the first screen can be read (page and styles)', files: before, bar: 30, ceiling: 30 },
  { what: 'first screen working, without vis-timeline', files: first, bar: 115, ceiling: 115 },
  { what: 'first screen working, vis-timeline included', files: [...first, ...timeline], bar: 190, ceiling: 190 },
  // No budget names it: its bar is what it weighed when it was added, so that nothing grows unseen.
  {
    what: '… and what stands as markup until it comes',
    files: [...first, ...timeline, ...standing],
    bar: 219,
    ceiling: 219,
  },
  { what: 'the parser with its whole lexicon', files: buildParser(), bar: 70, ceiling: 178 },
];

let broken = 0;
for (const { what, files, bar, ceiling } of rows) {
  const kib = files.reduce((sum, file) => sum + compressed(file), 0) / KIB;
  const verdict = kib <= bar ? 'ok' : kib <= ceiling ? `over the bar of ${bar}` : `OVER ITS CEILING of ${ceiling}`;
  if (kib > ceiling) broken += 1;
  console.log(`${kib.toFixed(1).padStart(6)} KiB brotli  ${verdict.padEnd(24)}  ${what}`);
}
process.exit(broken === 0 ? 0 : 1);

function compressed(file) {
  const bytes = readFileSync(file.startsWith('/') ? file : root + file);
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;
}

// The parser is not on the first screen; it is built alone to weigh it as a browser would load it.
function buildParser() {
  const out = `${root}.cache/parser`;
  rmSync(out, { recursive: true, force: true });
  const built = spawnSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--config', 'src/cli/parser-build.config.mjs', '--logLevel', 'error'],
    { cwd: root, stdio: 'inherit' },
  );
  if (built.status !== 0) process.exit(1);
  return readdirSync(out).map((name) => `${out}/${name}`);
}
