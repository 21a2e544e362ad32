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
  const data = DATA.find(({ looks }) => looks.test(decoded.text));
  if (data) throw new ImportError('data', fileName, data.name);
  return [readPastedText(decoded.text, fileName)];
}

// No article begins so; Entente's own exports do, and would be read as articles that tell every event once more.
const DATA: readonly { readonly name: string; readonly looks: RegExp }[] = [
  { name: 'JSON data file', looks: /^\s*(?:\{\s*["}]|\[\s*[{\]])/ },
  { name: 'calendar file', looks: /^\s*BEGIN:VCALENDAR\b/ },
  // Its first two lines have cells: four separators and more, none with the space that follows a comma in prose. A cell
  // of over a hundred characters is no heading.
  { name: 'table', looks: /^\s*(?:(?:[^\n,;]{0,100}[,;](?! )){4}[^\n]*(?:\n|$)){2}/ },
];
