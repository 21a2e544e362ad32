import type { ParsedArticle } from '#model/article.ts';
import { ImportError } from '#model/import-error.ts';
import { PARSER_VERSION } from '#parse/parser-version.ts';
import type { ArticleInput, ReadReply, ReadRequest } from './read-messages.ts';
import { ReaderError } from './reader-error.ts';

/** The half of a `Worker` that is used here; tests stand in for it. */
export interface WorkerPort {
  postMessage(request: ReadRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<ReadReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export interface Reader {
  /**
   * Resolves with the articles in `input`; `found` hears how many there are as soon as that is known, `read` hears of each.
   * @throws ImportError where nothing can be read in it; ReaderError when the worker has stopped
   */
  readonly read: (input: ArticleInput, hears: InputListener) => Promise<readonly ParsedArticle[]>;
  /** Ends the worker, with all that it was about; no more is heard from it, and promises still open stay open. */
  readonly close: () => void;
}

export interface InputListener {
  readonly found: (count: number) => void;
  readonly read: () => void;
}

interface Waiting extends InputListener {
  readonly articles: ParsedArticle[];
  count: number;
  readonly resolve: (articles: readonly ParsedArticle[]) => void;
  readonly reject: (error: Error) => void;
}

/** Puts questions to a worker and brings its replies home. */
export function openReader(port: WorkerPort): Reader {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  // A worker that rests can die as well: whoever asks it next is to hear of that.
  let stopped: ReaderError | null = null;
  port.onmessage = ({ data }) => {
    const asked = waiting.get(data.id);
    if (asked && settle(asked, data)) waiting.delete(data.id);
  };
  port.onerror = (event) => {
    stopped = new ReaderError(event.error);
    for (const { reject } of waiting.values()) reject(stopped);
    waiting.clear();
  };
  return {
    read: (input, hears) =>
      new Promise((resolve, reject) => {
        if (stopped) return reject(stopped);
        last += 1;
        waiting.set(last, { ...hears, articles: [], count: 0, resolve, reject });
        port.postMessage({ id: last, version: PARSER_VERSION, input });
      }),
    close: () => port.terminate(),
  };
}

/** True when that was the last reply to it. */
function settle(asked: Waiting, reply: ReadReply): boolean {
  if (reply.kind === 'failed') {
    asked.reject(new ImportError(reply.problem, reply.fileName, reply.found));
    return true;
  }
  if (reply.kind === 'found') {
    asked.count = reply.count;
    asked.found(reply.count);
  } else {
    asked.articles.push(reply.article);
    asked.read();
  }
  const complete = asked.articles.length === asked.count;
  if (complete) asked.resolve(asked.articles);
  return complete;
}
