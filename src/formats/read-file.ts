import type { RawArticle } from '#model/article.ts';
import { ImportError } from '#model/import-error.ts';
import { looksLikeBundle, readBundle } from './bundle.ts';
import { decodeBytes } from './decode-bytes.ts';
import { readPastedText } from './read-plain-text.ts';

/**
 * A file's bytes → its articles: Entente's own bundle, a saved web page, or plain text in any common encoding. What the file is shows
 * in its first words, never in its name.
 * @throws ImportError
 */
export async function readFile(bytes: Uint8Array, fileName: string): Promise<RawArticle[]> {
  const decoded = decodeBytes(bytes);
  if ('notText' in decoded) throw new ImportError('not-text', fileName, decoded.notText);
  const { text } = decoded;
  if (looksLikeBundle(text)) return readBundle(text, fileName);
  if (looksLikeHtml(text)) {
    const { readHtml } = await import('./read-html.ts');
    return [readHtml(text, fileName)];
  }
  return [readPastedText(text, fileName)];
}

/** A whole page; plain text with a tag or two left in it is plain text. */
const looksLikeHtml = (text: string): boolean =>
  /^\s*(?:<!--[^<>]{0,2000}-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(text);
