import type { ParsedArticle, RawArticle } from '#model/article.ts';
import type { ImportProblem } from '#model/import-error.ts';

/** What can be handed over: a file, pasted words, or an article whose text is there already (kept by an older parser, or just corrected). */
export type ArticleInput = File | string | RawArticle;

/**
 * What the page and the worker say to each other:
 *
 *   page ── request ─► worker ── found 2 ─► article ─► article      one `found`, then so many `article`
 *                             └─ failed                             or nothing but a `failed`
 *
 * Every reply carries the id of its request; requests are answered one after the other, in their order.
 */
export interface ReadRequest {
  readonly id: number;
  /** The page's `PARSER_VERSION`: a worker of another one does not answer for it. */
  readonly version: number;
  readonly input: ArticleInput;
}

export type ReadReply =
  | { readonly id: number; readonly kind: 'found'; readonly count: number }
  | { readonly id: number; readonly kind: 'article'; readonly article: ParsedArticle }
  | {
      readonly id: number;
      readonly kind: 'failed';
      readonly problem: ImportProblem;
      readonly fileName: string;
      readonly found: string | null;
    };
