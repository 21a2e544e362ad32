import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ParsedArticle } from '#model/article.ts';
import type { ArticleId } from '#model/ids.ts';
import { type KeptRecord, type RecordFault, readRecord, toRecord } from './kept-record.ts';
import { StoreError } from './store-error.ts';
import { STORE_NAME } from './store-name.ts';

interface Schema extends DBSchema {
  // Out-of-line keys: a record whose inside is broken can still be named and removed.
  articles: { key: string; value: KeptRecord };
}

/** Of the database's layout; what a record holds has a version of its own (kept-record.ts). */
const LAYOUT = 1;

let opened: Promise<IDBPDatabase<Schema>> | null = null;

/** What the browser keeps: the articles that can be shown, and those that can't be read any more, which stay where they are. */
export interface KeptArticles {
  readonly articles: readonly ParsedArticle[];
  readonly faults: readonly RecordFault[];
}

/** @throws StoreError `closed` where this browser keeps nothing for this page */
export async function loadKept(): Promise<KeptArticles> {
  const [keys, values] = await withStore(async (store) => {
    const { store: articles } = store.transaction('articles');
    return Promise.all([articles.getAllKeys(), articles.getAll()]);
  });
  const read = values.map((value, at) => readRecord(keys[at] ?? '', value));
  return {
    articles: read.flatMap((result) => ('article' in result ? [result.article] : [])),
    faults: read.flatMap((result) => ('fault' in result ? [result.fault] : [])),
  };
}

/**
 * Keeps all of them or, when one can't be written, none.
 * @throws StoreError `closed`, or `full` when the browser has no room left
 */
export async function saveArticles(articles: readonly ParsedArticle[]): Promise<void> {
  await withStore(async (store) => {
    const writing = store.transaction('articles', 'readwrite', { durability: 'strict' });
    await Promise.all([...articles.map((article) => writing.store.put(toRecord(article), article.id)), writing.done]);
  });
}

/** @throws StoreError */
export async function removeArticles(ids: readonly (ArticleId | string)[]): Promise<void> {
  await withStore(async (store) => {
    const writing = store.transaction('articles', 'readwrite');
    await Promise.all([...ids.map((id) => writing.store.delete(id)), writing.done]);
  });
}

async function withStore<T>(use: (store: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  try {
    opened ??= openStore();
    return await use(await opened);
  } catch (error) {
    // A store that did not open is tried anew the next time.
    opened = null;
    throw new StoreError(isQuota(error) ? 'full' : 'closed', error);
  }
}

const openStore = () =>
  openDB<Schema>(STORE_NAME, LAYOUT, {
    upgrade: (store) => void store.createObjectStore('articles'),
    // Another tab brings a newer layout, or the browser closes the store: let go, and open anew when asked.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase | null)?.close();
      opened = null;
    },
    terminated: () => {
      opened = null;
    },
  });

const isQuota = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError';
