import type { ParsedArticle } from '#model/article.ts';
import { ImportError } from '#model/import-error.ts';
import type { Reader } from './open-reader.ts';
import { openWebPage } from './open-web-page.ts';
import type { ArticleInput } from './read-messages.ts';
import { openReaderPool } from './reader-pool.ts';

export interface ReadOptions {
  /** Ends the work at once; the files that were read until then count. */
  readonly signal?: AbortSignal;
  /** Articles done and known of so far, at most some twenty times a second; `total` grows where a file turns out to hold several. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface ReadResult {
  /** In the order of what was handed over. */
  readonly articles: readonly ParsedArticle[];
  readonly failed: readonly ImportError[];
}

// A worker of its own loads and compiles the parser (some 0.2 s): worth it from so many articles on.
const INPUTS_A_WORKER = 25;
// More readers than this feed the page faster than it can take the articles in without missing frames.
const MOST_WORKERS = 3;
// The page's own.
const CORES_KEPT = 1;
// While one reply is on its way to the page, the worker has the next question already.
const QUESTIONS_AHEAD = 2;
const PROGRESS_MS = 50;

/**
 * Reads files, pasted texts and articles off the page's thread. Files that can't be read are told of beside the articles of the others.
 * @throws ReaderError when the worker could not be loaded, or died
 */
export async function readArticles(
  inputs: readonly ArticleInput[],
  { signal, onProgress }: ReadOptions = {},
  pool = READERS,
): Promise<ReadResult> {
  if (inputs.length === 0 || signal?.aborted) return { articles: [], failed: [] };
  const readers = pool.take(countWorkers(inputs.length));
  const results: (readonly ParsedArticle[] | ImportError)[] = [];
  const progress = countProgress(inputs.length, onProgress);
  let next = 0;
  const ask = async (reader: Reader) => {
    while (next < inputs.length) {
      const at = next;
      next += 1;
      results[at] = await readOne(reader, inputs[at] ?? '', progress);
    }
  };
  const lanes = readers.flatMap((reader) => Array.from({ length: QUESTIONS_AHEAD }, () => ask(reader)));
  const ended = new AbortController();
  const aborted = new Promise<false>((resolve) =>
    signal?.addEventListener('abort', () => resolve(false), { once: true, signal: ended.signal }),
  );
  let answered = false;
  try {
    answered = await Promise.race([Promise.all(lanes).then(() => true), aborted]);
  } finally {
    ended.abort();
    if (answered) pool.giveBack(readers);
    else for (const reader of readers) reader.close();
  }
  progress.tell();
  return {
    articles: results.flatMap((result) => (result instanceof ImportError ? [] : result)),
    failed: results.filter((result) => result instanceof ImportError),
  };
}

const READERS = openReaderPool(
  () => new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module', name: 'reading' }),
);

const countWorkers = (inputs: number): number =>
  Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency - CORES_KEPT, Math.ceil(inputs / INPUTS_A_WORKER)));

async function readOne(reader: Reader, input: ArticleInput, progress: Progress) {
  try {
    return await reader.read(await openWebPage(input), progress);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    progress.read();
    return error;
  }
}

type Progress = ReturnType<typeof countProgress>;

function countProgress(inputs: number, onProgress: ReadOptions['onProgress']) {
  let done = 0;
  let total = inputs;
  let told = performance.now();
  const tell = () => {
    told = performance.now();
    onProgress?.(done, total);
  };
  return {
    found: (count: number) => {
      total += count - 1;
    },
    read: () => {
      done += 1;
      if (performance.now() - told >= PROGRESS_MS) tell();
    },
    tell,
  };
}
