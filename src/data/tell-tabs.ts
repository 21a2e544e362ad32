import type { ParsedArticle } from '#model/article.ts';
import { PARSER_VERSION } from '#parse/parser-version.ts';
import { STORE_NAME } from './store-name.ts';

/** What changed on the shelf in one tab: the store has it by then. */
export interface ShelfNews {
  readonly kept: readonly ParsedArticle[];
  readonly removed: readonly string[];
}

// A tab that was opened before the parser changed reads articles otherwise: the two do not hear each other.
const CHANNEL = `${STORE_NAME} ${PARSER_VERSION}`;

let opened: BroadcastChannel | null = null;

// One for telling and listening: a channel does not hear itself.
function openChannel(): BroadcastChannel {
  opened ??= new BroadcastChannel(CHANNEL);
  return opened;
}

/** Tells the page's other tabs. */
export function tellTabs(news: ShelfNews): void {
  openChannel().postMessage(news);
}

/** Hears what the other tabs tell, from now on. */
export function hearTabs(onNews: (news: ShelfNews) => void): void {
  openChannel().onmessage = ({ data }: MessageEvent<ShelfNews>) => onNews(data);
}
