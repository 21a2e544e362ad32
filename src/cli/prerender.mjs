// Second half of `npm run build`: draws the first screen from the bundled articles and writes it into dist/index.html, so
// that it can be read before any script has come, and without one. The app replaces it in one step when it is ready.
//
//   dist/assets/seeds-….json ─┐
//   src/app/prerender.tsx ────┴─► markup ─► style attributes become rules (the policy allows none) ─► index.html with all its styles
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { inlinePage } from './inline-page.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PLACE = '<!--prerendered-->';

await build({
  root,
  logLevel: 'warn',
  build: { ssr: 'src/app/prerender.tsx', outDir: '.cache/prerender', emptyOutDir: true, copyPublicDir: false },
});

const assets = readdirSync(`${root}dist/assets`);
const seeds = assets.find((name) => /^seeds-.*\.json$/.test(name));
const articles = JSON.parse(readFileSync(`${root}dist/assets/${seeds}`, 'utf8'));
const { renderFirstScreen } = await import(pathToFileURL(`${root}.cache/prerender/prerender.js`).href);
const { markup, rules } = moveStyles(await renderFirstScreen(articles));

const read = (path) => readFileSync(`${root}dist/${path}`, 'utf8');
const page = read('index.html');
if (!page.includes(PLACE)) throw new Error(`dist/index.html has no ${PLACE} to fill`);
// The faces that the first screen is set in; the others come when a text needs them. Asked for from the body: the first paint may wait
// for fonts that are asked for in the head.
const fonts = assets.filter((name) => /^source-(sans-3-latin-wght|serif-4-latin-opsz)-normal-.*\.woff2$/.test(name));
const early = [
  `<link rel="preload" href="/assets/${seeds}" as="fetch" crossorigin>`,
  ...fonts.map((name) => `<link rel="preload" href="/assets/${name}" as="font" type="font/woff2" crossorigin>`),
];
// Chromium draws a page as soon as its body begins, long before there is anything in it: a frame for nothing, and the header waits for it.
if (!markup.includes(' id="top"')) throw new Error('The header has no id="top" for the first paint to wait for');
const wait = '<link rel="expect" href="#top" blocking="render">';
const framed = page.replace('</head>', `${wait}</head>`).replace('<body>', `<body>${early.join('')}`);
writeFileSync(
  `${root}dist/index.html`,
  inlinePage(framed, read, rules).replace(PLACE, () => markup),
);

/** Each distinct style attribute becomes a rule; the element names it with data-style. */
function moveStyles(html) {
  const rules = new Map();
  const markup = html.replace(/ style="([^"]*)"/g, (_, style) => {
    if (!rules.has(style)) rules.set(style, rules.size.toString(36));
    return ` data-style="${rules.get(style)}"`;
  });
  const unquote = (text) => text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
  return { markup, rules: [...rules].map(([style, name]) => `[data-style="${name}"]{${unquote(style)}}`).join('') };
}
