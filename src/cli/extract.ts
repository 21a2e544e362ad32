import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readPlainText } from '#formats/read-plain-text.ts';
import { ImportError } from '#model/import-error.ts';
import { parseArticle } from '#parse/parse-article.ts';
import { flattenArticle } from './flatten-article.ts';

/** `npm run --silent extract -- FILE`: prints what one article says as one JSON object. */
function main(path: string | undefined): number {
  if (path === undefined) {
    console.error('usage: npm run --silent extract -- FILE');
    return 2;
  }
  try {
    const raw = readPlainText(readFileSync(path), basename(path));
    console.log(JSON.stringify(flattenArticle(parseArticle(raw)), null, 1));
    return 0;
  } catch (error) {
    console.error(error instanceof ImportError || isFileError(error) ? `${path}: ${error.message}` : error);
    return 1;
  }
}

const isFileError = (error: unknown): error is Error => error instanceof Error && 'code' in error;

process.exitCode = main(process.argv[2]);
