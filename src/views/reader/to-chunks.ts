import { rangeOf, type SentenceRange } from './to-light.ts';
import type { Block } from './to-segments.ts';

/** Paragraphs that are drawn and looked at together. */
export interface Chunk {
  readonly start: number;
  readonly blocks: readonly Block[];
  readonly range: SentenceRange;
}

// A megabyte is some eight thousand paragraphs: about as many parts as there are paragraphs in a part.
const CHUNK = 80;

/** The blocks in parts, each with the sentences it holds. */
export function toChunks(blocks: readonly Block[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (let start = 0; start < blocks.length; start += CHUNK) {
    const part = blocks.slice(start, start + CHUNK);
    chunks.push({ start, blocks: part, range: rangeOf(part) });
  }
  return chunks;
}
