import type { RawArticle } from '#model/article.ts';
import { ImportError } from '#model/import-error.ts';
import { looksLikeBundle, readBundle } from './bundle.ts';
import { decodeBytes } from './decode-bytes.ts';
import { readPastedText } from './read-plain-text.ts';

/**
 * A file's bytes → its articles: Entente's own file, or plain text in any common encoding. What a file is shows in its first words, never
 * in its name. Saved web pages need the DOM and have a reader of their own (read-web-page.ts).
 * @throws ImportError
 */
export function readFile(bytes: Uint8Array, fileName: string): RawArticle[] {
  const decoded = decodeBytes(bytes);
  if ('notText' in decoded) throw new ImportError('not-text', fileName, decoded.notText);
  return looksLikeBundle(decoded.text) ? readBundle(decoded.text, fileName) : [readPastedText(decoded.text, fileName)];
}
