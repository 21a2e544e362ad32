import type { ImportError } from '#model/import-error.ts';

/** What the person says of an article; null where nothing is known. `published` is EDTF, `url` absolute. */
export interface ArticleSource {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
}

/** What came of the last articles that were handed over. */
export type Reading =
  | { readonly phase: 'idle' }
  /** The reader itself stopped; nothing was added. */
  | { readonly phase: 'stopped' }
  | { readonly phase: 'reading'; readonly done: number; readonly total: number }
  | {
      readonly phase: 'read';
      readonly added: number;
      /** Articles with the same words as one that is here already. */
      readonly again: number;
      readonly failed: readonly ImportError[];
      readonly cancelled: boolean;
    };

/** A fault of the shelf as the reader is told it. */
export interface Fault {
  readonly title: string;
  readonly advice: string;
}
