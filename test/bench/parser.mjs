// How fast one article after the other is read, in plain Node: `node test/bench/parser.mjs`. Each figure is a ratio against a bare scan
// for words over the same text in the same round, medians of the rounds; MB/s of this machine are printed beside them. Nothing here
// passes or fails by the clock.
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const articles = `${root}test/parse/articles/`;
const out = `${root}.cache/bench-parser/`;
const MB = 1e6;
const ROUNDS = 3;

/** Times in seconds and what follows from them, a row each. */
export async function measureParser() {
  const { parseArticle, readPlainText } = await buildReader();
  const stories = readdirSync(articles)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(articles + name, 'utf8'));
  const raw = (text, at) => readPlainText(Buffer.from(text), `article-${at}.txt`);
  const many = (size) => takeArticles(stories, size).map(raw);
  // Readers' comments reach to the end of their page: in one text made of many, nothing behind them would be read.
  const closed = stories.filter((story) => !/\bcomments?\b/i.test(story));
  const one = (size) => [raw(takeArticles(closed, size).join('\n\n').slice(0, size), 0)];
  const read = (texts) => {
    for (const text of texts) parseArticle(text);
  };

  read(many(MB / 2));
  return [
    row('many articles, 1 MB', many(MB), read),
    row('many articles, 5 MB', many(5 * MB), read),
    row('one article of 250 KB', one(MB / 4), read),
    row('one article of 1 MB', one(MB), read),
  ];
}

/** `times`: how much longer the parser takes than the scan; the scan's own speed tells machines apart. */
function row(what, texts, read) {
  const size = texts.reduce((sum, { text }) => sum + text.length, 0) / MB;
  const rounds = Array.from({ length: ROUNDS }, () => ({ scan: timeOf(scanWords, texts), parse: timeOf(read, texts) }));
  return {
    what,
    speed: size / median(rounds.map(({ parse }) => parse)),
    scanSpeed: size / median(rounds.map(({ scan }) => scan)),
    times: median(rounds.map(({ parse, scan }) => parse / scan)),
  };
}

function scanWords(texts) {
  let words = 0;
  for (const { text } of texts) for (const _ of text.matchAll(/[\p{L}\p{N}]+/gu)) words += 1;
  return words;
}

function timeOf(act, texts) {
  const before = process.hrtime.bigint();
  act(texts);
  return Number(process.hrtime.bigint() - before) / 1e9;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

function takeArticles(stories, size) {
  const taken = [];
  for (let sum = 0, at = 0; sum < size; at += 1) {
    const story = stories[at % stories.length];
    taken.push(story);
    sum += story.length;
  }
  return taken;
}

/** The parser as a browser would load it, bundled and minified. */
async function buildReader() {
  const inputs = { parser: `${root}src/parse/parse-article.ts`, door: `${root}src/formats/read-plain-text.ts` };
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      target: 'es2023',
      outDir: out,
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: inputs,
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
      },
    },
  });
  const [{ parseArticle }, { readPlainText }] = await Promise.all([
    import(pathToFileURL(`${out}parser.mjs`).href),
    import(pathToFileURL(`${out}door.mjs`).href),
  ]);
  return { parseArticle, readPlainText };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = await measureParser();
  console.log(`${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}, medians of ${ROUNDS} rounds`);
  for (const { what, speed, scanSpeed, times } of rows) {
    console.log(
      `${what.padEnd(24)} ${speed.toFixed(2).padStart(6)} MB/s, ${times.toFixed(0).padStart(4)} times a scan for words (${scanSpeed.toFixed(0)} MB/s)`,
    );
  }
  const [small, large, part, whole] = rows;
  console.log(
    `five times the articles: ${(small.speed / large.speed).toFixed(2)} times as long a megabyte (1 is linear)`,
  );
  console.log(`one article four times as long: ${(part.speed / whole.speed).toFixed(2)} times as long a megabyte`);
}
