// `npm run size`: brotli bytes of what the built page loads, against the budgets. Run after `npm run build`.
// Fails when a budget is broken; bytes are the same on every machine, so they may stop a build.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const root = fileURLToPath(new URL('../..', import.meta.url));
const KIB = 1024;

const page = readFileSync(`${root}dist/index.html`, 'utf8');
const assets = readdirSync(`${root}dist/assets`);
const named = (pattern) => assets.filter((name) => pattern.test(name)).map((name) => `dist/assets/${name}`);

const styles = [...page.matchAll(/href="\/(assets\/[^"]+\.css)"/g)].map((match) => `dist/${match[1]}`);
const scripts = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map((match) => `dist/${match[1]}`);
const timeline = named(/^vis-adapter-.*\.(js|css)$/);
const seeds = named(/^seeds-.*\.json$/);
const before = ['dist/index.html', 'dist/theme.js', ...styles];
const first = [...before, ...scripts, ...seeds];

const rows = [
  { what: 'before the first screen can be read (page and styles)', files: before, budget: 30 },
  { what: 'first screen working, without vis-timeline', files: first, budget: 115 },
  { what: 'first screen working, vis-timeline included', files: [...first, ...timeline], budget: 190 },
  { what: 'the parser with its whole lexicon', files: buildParser(), budget: 70 },
];

let broken = 0;
for (const { what, files, budget } of rows) {
  const bytes = files.reduce((sum, file) => sum + compressed(file), 0);
  const over = bytes > budget * KIB;
  if (over) broken += 1;
  console.log(
    `${over ? 'OVER' : 'ok  '} ${(bytes / KIB).toFixed(1).padStart(6)} of ${String(budget).padStart(3)} KiB brotli  ${what}`,
  );
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
