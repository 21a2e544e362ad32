import * as v from 'valibot';
import { hashText } from '#base/hash-text.ts';
import type { ParsedArticle, RawArticle } from '#model/article.ts';
import { articleId } from '#model/ids.ts';

/**
 * An article as the browser keeps it. The text and what its owner said of it are what counts; what was read in it is kept
 * beside so that the page opens at once, and is read anew when the parser has become a better one.
 */
export interface KeptRecord {
  /** Raised when the fields change; `UPGRADERS` then brings older records along. */
  readonly version: number;
  readonly raw: RawArticle;
  readonly parsed: Omit<ParsedArticle, 'raw'>;
}

/** A record that gives no article. `title` is what can still be told of it. */
export interface RecordFault {
  readonly key: string;
  readonly title: string | null;
  /** `changed`: the words are not the ones that were kept; `newer`: a later Entente wrote it; `damaged`: fields are missing. */
  readonly problem: 'changed' | 'newer' | 'damaged';
}

export const RECORD_VERSION = 1;

/** What turns a record of version n into one of n + 1; none so far. */
const UPGRADERS: Readonly<Record<number, (record: Versioned) => Versioned>> = {};

const nullable = v.nullable(v.string());
const Raw = v.object({
  id: v.string(),
  fileName: v.string(),
  text: v.string(),
  publisher: nullable,
  url: nullable,
  given: v.object({ title: nullable, published: nullable }),
});
const Versioned = v.looseObject({ version: v.number() });
type Versioned = v.InferOutput<typeof Versioned>;

// Looked at from outside only: what was read is thrown away whenever it is of another parser.
const Kept = v.object({
  version: v.literal(RECORD_VERSION),
  raw: Raw,
  parsed: v.looseObject({ parserVersion: v.number(), sentences: v.array(v.unknown()), events: v.array(v.unknown()) }),
});

export function toRecord({ raw, ...parsed }: ParsedArticle): KeptRecord {
  return { version: RECORD_VERSION, raw, parsed };
}

/** The article in a record, or what is wrong with it. Never throws, whatever stands there. */
export function readRecord(
  key: string,
  value: unknown,
): { readonly article: ParsedArticle } | { readonly fault: RecordFault } {
  const versioned = v.safeParse(Versioned, value);
  if (!versioned.success) return faultOf('damaged', key, value);
  if (versioned.output.version > RECORD_VERSION) return faultOf('newer', key, value);
  const kept = v.safeParse(Kept, upgrade(versioned.output));
  if (!kept.success) return faultOf('damaged', key, value);
  const { raw, parsed } = kept.output;
  // The name of a text is made from its words: spans that were measured on other words would light up the wrong ones.
  if (raw.id !== key || hashText(raw.text) !== key) return faultOf('changed', key, value);
  return { article: { ...(parsed as unknown as KeptRecord['parsed']), raw: { ...raw, id: articleId(raw.id) } } };
}

function upgrade(record: Versioned): Versioned {
  const step = UPGRADERS[record.version];
  return step ? upgrade(step(record)) : record;
}

const Titled = v.object({ raw: v.object({ fileName: v.string() }) });

function faultOf(problem: RecordFault['problem'], key: string, value: unknown): { readonly fault: RecordFault } {
  const titled = v.safeParse(Titled, value);
  return { fault: { key, title: titled.success ? titled.output.raw.fileName : null, problem } };
}
