// Second half of `npm run build`: draws the first screen from the bundled articles and writes it into dist/index.html, so
// that it can be read before any script has come, and without one. The app replaces it in one step when it is ready.
//
//   dist/assets/seeds-….json ─┐
//   src/app/prerender.tsx ────┴─► markup ─► style attributes moved to a stylesheet (the policy allows none inline) ─► index.html
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PLACE = '<!--prerendered-->';

await build({
  root,
  logLevel: 'warn',
  build: { ssr: 'src/app/prerender.tsx', outDir: '.cache/prerender', emptyOutDir: true, copyPublicDir: false },
});

const assets = readdirSync(`${root}dist/assets`);
const seeds = assets.find((name) => /^seeds-.*\.json$/.test(name));
// The faces that the first screen is set in; the others come when a text needs them.
const fonts = assets.filter((name) => /^source-(sans-3-latin-wght|serif-4-latin-opsz)-normal-.*\.woff2$/.test(name));
const articles = JSON.parse(readFileSync(`${root}dist/assets/${seeds}`, 'utf8'));
const { renderFirstScreen } = await import(pathToFileURL(`${root}.cache/prerender/prerender.js`).href);
const { markup, stylesheet } = moveStyles(renderFirstScreen(articles));

const page = readFileSync(`${root}dist/index.html`, 'utf8');
if (!page.includes(PLACE)) throw new Error(`dist/index.html has no ${PLACE} to fill`);
const links = [
  ...fonts.map((name) => `<link rel="preload" href="/assets/${name}" as="font" type="font/woff2" crossorigin>`),
  `<link rel="preload" href="/assets/${seeds}" as="fetch" crossorigin>`,
];
if (stylesheet) links.push(`<link rel="stylesheet" href="/${writeAsset('prerendered', 'css', stylesheet)}">`);
writeFileSync(
  `${root}dist/index.html`,
  page.replace('</head>', `    ${links.join('\n    ')}\n  </head>`).replace(PLACE, () => markup),
);

/** Each distinct style attribute becomes a rule; the element names it with data-style. */
function moveStyles(html) {
  const rules = new Map();
  const markup = html.replace(/ style="([^"]*)"/g, (_, style) => {
    if (!rules.has(style)) rules.set(style, rules.size.toString(36));
    return ` data-style="${rules.get(style)}"`;
  });
  const unquote = (text) => text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
  const stylesheet = [...rules].map(([style, name]) => `[data-style="${name}"]{${unquote(style)}}`).join('\n');
  return { markup, stylesheet };
}

function writeAsset(name, ending, text) {
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  const path = `assets/${name}-${hash}.${ending}`;
  writeFileSync(`${root}dist/${path}`, text);
  return path;
}
