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
  if (looksLikeBundle(decoded.text)) return readBundle(decoded.text, fileName);
  if (looksLikeData(decoded.text)) throw new ImportError('not-text', fileName, 'JSON data file');
  return [readPastedText(decoded.text, fileName)];
}

// No article begins so; Entente's own timeline export does, and would be read as one without an event in it.
const looksLikeData = (text: string): boolean => /^\s*(?:\{\s*["}]|\[\s*[{\]])/.test(text);
