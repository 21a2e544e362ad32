import { openReader, type Reader, type WorkerPort } from './open-reader.ts';

export interface ReaderPool {
  /** So many readers, those that rest first; the others rest on. */
  readonly take: (count: number) => readonly Reader[];
  /** Takes readers back that have answered all they were asked. */
  readonly giveBack: (readers: readonly Reader[]) => void;
}

// A worker loads and compiles the parser anew, a second's work before its first article and another until all of it is quick. Whoever
// adds articles often adds more within minutes; after that its memory, some 50 MB, goes back.
const REST_MS = 2 * 60_000;

/** Workers that have read rest for a while, so that what is added next is read at once. */
export function openReaderPool(startWorker: () => WorkerPort): ReaderPool {
  const resting: Reader[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const closeAll = () => {
    for (const reader of resting.splice(0)) reader.close();
  };
  return {
    take: (count) => {
      const rested = resting.splice(0, count);
      const started = Array.from({ length: count - rested.length }, () => openReader(startWorker()));
      return [...rested, ...started];
    },
    giveBack: (readers) => {
      resting.push(...readers);
      clearTimeout(timer);
      timer = setTimeout(closeAll, REST_MS);
    },
  };
}
