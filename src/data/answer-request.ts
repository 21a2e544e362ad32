import { readFile } from '#formats/read-file.ts';
import { readPastedText } from '#formats/read-plain-text.ts';
import type { ParsedArticle, RawArticle } from '#model/article.ts';
import { ImportError } from '#model/import-error.ts';
import { parseArticle } from '#parse/parse-article.ts';
import { PARSER_VERSION } from '#parse/parser-version.ts';
import type { ArticleInput, ReadReply, ReadRequest } from './read-messages.ts';

const PASTED = 'Pasted text';

/** What the worker does with one request. Never throws: whatever goes wrong is a reply, and the next request is answered as well. */
export async function answerRequest(request: ReadRequest, reply: (reply: ReadReply) => void): Promise<void> {
  const { id, input } = request;
  try {
    // Seen only where a page outlives its own build; the names of built files carry a hash that tells them apart.
    if (request.version !== PARSER_VERSION) throw new ImportError('fault', nameOf(input));
    const raws = await readInput(input);
    reply({ id, kind: 'found', count: raws.length });
    for (const raw of raws) reply({ id, kind: 'article', article: parseTimed(raw) });
  } catch (error) {
    const { problem, fileName, found } = error instanceof ImportError ? error : new ImportError('fault', nameOf(input));
    reply({ id, kind: 'failed', problem, fileName, found });
  }
}

/** The parser itself tells no time: the same text gives the same facts. */
function parseTimed(raw: RawArticle): ParsedArticle {
  const began = performance.now();
  const article = parseArticle(raw);
  return { ...article, report: { ...article.report, took: performance.now() - began } };
}

async function readInput(input: ArticleInput): Promise<RawArticle[]> {
  if (typeof input === 'string') return [readPastedText(input, PASTED)];
  if (!(input instanceof File)) return [input];
  return readFile(await readBytes(input), input.name);
}

async function readBytes(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new ImportError('unreadable', file.name);
  }
}

function nameOf(input: ArticleInput): string {
  if (typeof input === 'string') return PASTED;
  return input instanceof File ? input.name : input.fileName;
}
