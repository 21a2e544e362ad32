import { HEAD_BYTES, isWebPage } from '#formats/is-web-page.ts';
import type { ArticleInput } from './read-messages.ts';

/**
 * A saved web page becomes its article here, on the page's own thread: a worker has no DOM to read it with. Everything else goes on as it
 * is, and what can't be opened is for the worker to say.
 * @throws ImportError
 */
export async function openWebPage(input: ArticleInput): Promise<ArticleInput> {
  if (!(input instanceof File)) return input;
  const head = await readBytes(input, HEAD_BYTES);
  if (!head || !isWebPage(head)) return input;
  const bytes = await readBytes(input, input.size);
  if (!bytes) return input;
  // Its reader comes with the first page.
  const { readWebPage } = await import('#formats/read-web-page.ts');
  return readWebPage(bytes, input.name);
}

async function readBytes(file: File, end: number): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.slice(0, end).arrayBuffer());
  } catch {
    return null;
  }
}
