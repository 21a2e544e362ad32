import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { readPlainText } from '#formats/read-plain-text.ts';
import type { ParsedArticle } from '#model/article.ts';
import { parseArticle } from '#parse/parse-article.ts';

const Sources = v.array(
  v.object({
    file: v.pipe(v.string(), v.regex(/^[^/\\]+\.txt$/)),
    publisher: v.string(),
    url: v.pipe(v.string(), v.url(), v.startsWith('http')),
  }),
);

/** A bundled article that can't be used, with the file to look at. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
  readonly file: string;

  constructor(file: string, reason: string, cause?: unknown) {
    super(`seeds/${file}: ${reason}`, { cause });
    this.file = file;
  }
}

/**
 * Reads and parses every article in `folder`, in the order of its sources.json.
 * @throws SeedError where a file is empty, not text, not listed, or listed but not there
 */
export async function readSeeds(folder: string): Promise<ParsedArticle[]> {
  const sources = await readSources(folder);
  const listed = new Set(sources.map((source) => source.file));
  for (const file of await readdir(folder)) {
    if (file.endsWith('.txt') && !listed.has(file))
      throw new SeedError(file, 'is not listed in sources.json. Add a line for it, or remove the file.');
  }
  return Promise.all(sources.map((source) => readSeed(folder, source)));
}

async function readSources(folder: string): Promise<v.InferOutput<typeof Sources>> {
  try {
    return v.parse(Sources, JSON.parse(await readFile(join(folder, 'sources.json'), 'utf8')));
  } catch (error) {
    throw new SeedError(
      'sources.json',
      `can't be read: ${error instanceof Error ? error.message : String(error)}`,
      error,
    );
  }
}

async function readSeed(folder: string, source: v.InferOutput<typeof Sources>[number]): Promise<ParsedArticle> {
  const { file, publisher, url } = source;
  try {
    const bytes = await readFile(join(folder, file));
    return parseArticle(readPlainText(bytes, file, { publisher, url }));
  } catch (error) {
    throw new SeedError(file, error instanceof Error ? error.message : String(error), error);
  }
}
