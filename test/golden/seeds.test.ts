import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPlainText } from '#formats/read-plain-text.ts';
import { readEdtf } from '#model/edtf.ts';
import { parseArticle } from '#parse/parse-article.ts';
import { outlineArticle, readOutline } from '../support/outline-article.ts';
import { scoreFolder } from '../support/run-accuracy.ts';
import { ROWS, rate } from '../support/score-articles.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const SEEDS = join(ROOT, 'seeds');
const files = readdirSync(SEEDS).filter((file) => file.endsWith('.txt'));

const parseSeed = (file: string) => parseArticle(readPlainText(readFileSync(join(SEEDS, file)), file));

describe.each(files)('%s', (file) => {
  const article = parseSeed(file);
  const outline = outlineArticle(article);

  test('reads as the outline says', () => {
    const golden = join(ROOT, 'test/golden', file.replace(/\.txt$/, '.outline.txt'));
    // A new seed has no outline yet: it is written once, to be read and committed.
    if (!existsSync(golden)) writeFileSync(golden, outline);
    expect(outline).toBe(readFileSync(golden, 'utf8'));
  });

  test('the outline gives the story back word for word', () => {
    const sentences = article.sentences.map(({ span }) => article.raw.text.slice(span.start, span.end).replace(/\s+/g, ' '));
    expect(readOutline(outline)).toEqual(sentences);
  });

  test('every fact has its words, where they say they are', () => {
    const { text } = article.raw;
    const quotes = [
      ...article.events.flatMap((event) => event.quotes),
      ...article.visits.flatMap(({ stops }) => stops.map(({ quote }) => quote)),
    ];
    for (const { start, end, exact } of quotes) expect(text.slice(start, end)).toBe(exact);
    for (const { estimate } of article.events) if (estimate) expect(readEdtf(estimate.edtf)).not.toBeNull();
    expect(quotes.every(({ exact }) => exact !== '')).toBe(true);
  });
});

test('the seeds score 100 in every row', () => {
  const score = scoreFolder(join(ROOT, 'test/golden/gold'), SEEDS);
  const short = ROWS.filter((row) => rate(score.rows[row]).f1 < 1);
  expect({ short, notes: score.notes.flatMap(({ lines }) => lines) }).toEqual({ short: [], notes: [] });
});
