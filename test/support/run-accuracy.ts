import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { flattenArticle } from '#cli/flatten-article.ts';
import { readPlainText } from '#formats/read-plain-text.ts';
import { parseArticle } from '#parse/parse-article.ts';
import { emptyScore, type GoldArticle, type Score, scoreArticle } from './score-articles.ts';

/** Parses and scores every article in `goldFolder` whose text stands in `textFolder`. */
export function scoreFolder(goldFolder: string, textFolder: string): Score {
  const score = emptyScore();
  if (!existsSync(goldFolder)) return score;
  for (const file of readdirSync(goldFolder)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    const gold = JSON.parse(readFileSync(join(goldFolder, file), 'utf8')) as GoldArticle;
    const bytes = readFileSync(join(textFolder, `${gold.name}.txt`));
    scoreArticle(
      score,
      gold,
      bytes.toString('utf8'),
      flattenArticle(parseArticle(readPlainText(bytes, `${gold.name}.txt`))),
    );
  }
  return score;
}
