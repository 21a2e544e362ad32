import { collectSearchWords, type SearchWords } from './build-search-index.ts';
import type { TextBatch } from './searched-texts.ts';

// The worker's own file. The page sends text after text and then `null`; the one answer is the indexes of all their words.
const words = collectSearchWords();

addEventListener('message', ({ data }: MessageEvent<TextBatch | null>) => {
  if (data) return words.add(data);
  const built = words.build();
  postMessage(built, { transfer: columnsOf(built) });
});

/** What is handed over instead of being copied: all but the words themselves. */
function columnsOf(built: SearchWords): ArrayBuffer[] {
  return Object.values(built).flatMap(({ letters, starts, entries, weights }) =>
    [letters, starts, entries, weights].map((column) => column.buffer as ArrayBuffer),
  );
}
