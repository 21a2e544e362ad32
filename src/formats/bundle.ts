import * as v from 'valibot';
import type { RawArticle } from '#model/article.ts';
import { ImportError } from '#model/import-error.ts';
import { readPastedText } from './read-plain-text.ts';

/**
 * Entente's own file: the articles as they came in, with what their owner said of them. What was read in them is not in it: the same
 * text gives the same facts.
 */
export interface Bundle {
  readonly format: 'entente';
  /** Raised when the fields change; a reader of version n reads all up to n. */
  readonly version: 1;
  readonly articles: readonly BundledArticle[];
}

type BundledArticle = Pick<RawArticle, 'fileName' | 'text' | 'publisher' | 'url'> & RawArticle['given'];

const VERSION = 1;

const nullable = v.optional(v.nullable(v.string()), null);
const Articles = v.object({
  articles: v.array(
    v.object({
      fileName: v.string(),
      text: v.string(),
      publisher: nullable,
      url: nullable,
      title: nullable,
      published: nullable,
    }),
  ),
});
const Head = v.object({ format: v.literal('entente'), version: v.number() });

export function writeBundle(articles: readonly RawArticle[]): string {
  const bundle: Bundle = {
    format: 'entente',
    version: VERSION,
    articles: articles.map(({ fileName, text, publisher, url, given }) => ({
      fileName,
      text,
      publisher,
      url,
      ...given,
    })),
  };
  return `${JSON.stringify(bundle, null, 1)}\n`;
}

/** True where the text is such a file, of whatever version and in whatever state. */
export const looksLikeBundle = (text: string): boolean => /^\s*\{[^{}[\]]{0,200}"format"\s*:\s*"entente"/.test(text);

/** @throws ImportError `bundle-newer` or `bundle-damaged`; articles without a word in them are left out */
export function readBundle(text: string, fileName: string): RawArticle[] {
  const json = parseJson(text, fileName);
  const head = v.safeParse(Head, json);
  if (!head.success) throw new ImportError('bundle-damaged', fileName);
  if (head.output.version > VERSION) throw new ImportError('bundle-newer', fileName);
  const body = v.safeParse(Articles, json);
  if (!body.success) throw new ImportError('bundle-damaged', fileName);
  return body.output.articles
    .filter((article) => /[\p{L}\p{N}]/u.test(article.text))
    .map((article) => readPastedText(article.text, article.fileName, article));
}

function parseJson(text: string, fileName: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ImportError('bundle-damaged', fileName);
  }
}
