import { readdirSync, readFileSync } from 'node:fs';
import type { ParsedArticle } from '#model/article.ts';
import { articleId } from '#model/ids.ts';
import { parseArticle } from '#parse/parse-article.ts';

const FOLDER = 'test/support/series';

/** Nine articles, written for these tests, about five visits between Germany and Japan from 2022 to 2026, as the parser reads them. */
export function readSeriesArticles(): ParsedArticle[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
  return files.sort().map((fileName) =>
    parseArticle({
      id: articleId(fileName.slice(0, 2)),
      fileName,
      text: readFileSync(`${FOLDER}/${fileName}`, 'utf8'),
      publisher: 'Harbour Wire',
      url: null,
      given: { title: null, published: null },
    }),
  );
}
