import { readFileSync } from 'node:fs';
import { buildCorpus } from '#corpus/build-corpus.ts';
import type { ParsedArticle } from '#model/article.ts';

/** The two seed articles as parsed facts, for tests of everything behind the parser. */
export function readSampleArticles(): ParsedArticle[] {
  return JSON.parse(readFileSync('test/support/sample-articles.json', 'utf8')) as ParsedArticle[];
}

export const buildSampleCorpus = () => buildCorpus(readSampleArticles());
