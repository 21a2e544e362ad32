import { hashText } from '#base/hash-text.ts';
import type { RawArticle } from '#model/article.ts';
import { articleId } from '#model/ids.ts';
import { ImportError } from '#model/import-error.ts';
import { decodeBytes } from './decode-bytes.ts';
import { normaliseText } from './normalise-text.ts';

/** What is known about a file from outside its words; all of it optional. */
export interface TextSource {
  readonly publisher?: string | null;
  readonly url?: string | null;
  readonly title?: string | null;
  /** EDTF. */
  readonly published?: string | null;
}

/** Reads one article from a plain text file. Throws {@link ImportError} when the bytes are no text or hold no words. */
export function readPlainText(bytes: Uint8Array, fileName: string, source: TextSource = {}): RawArticle {
  const decoded = decodeBytes(bytes);
  if ('notText' in decoded) throw new ImportError('not-text', fileName, decoded.notText);
  return readPastedText(decoded.text, fileName, source);
}

/** The same for words that are text already (pasted, or taken from another format). */
export function readPastedText(words: string, fileName: string, source: TextSource = {}): RawArticle {
  const text = normaliseText(words);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new ImportError('empty', fileName);
  return {
    // The same words are the same article, whatever the file is called.
    id: articleId(hashText(text)),
    fileName,
    text,
    publisher: source.publisher ?? null,
    url: source.url ?? null,
    given: { title: source.title ?? null, published: source.published ?? null },
  };
}
