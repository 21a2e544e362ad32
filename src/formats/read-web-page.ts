import { Readability } from '@mozilla/readability';
import type { RawArticle } from '#model/article.ts';
import { readEdtf } from '#model/edtf.ts';
import { ImportError } from '#model/import-error.ts';
import { decodeBytes } from './decode-bytes.ts';
import { readPastedText } from './read-plain-text.ts';

// Elements that stand on lines of their own; everything else runs on in its line.
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'OBJECT', 'SVG', 'BUTTON', 'FORM']);

/**
 * Reads the story out of a saved web page, and what its head says of it: title, publisher, address, publication date. The page is parsed,
 * never shown or run. Needs the DOM.
 * @throws ImportError `not-text`, or `empty` where the page holds no words
 */
export function readWebPage(bytes: Uint8Array, fileName: string): RawArticle {
  const decoded = decodeBytes(bytes);
  if ('notText' in decoded) throw new ImportError('not-text', fileName, decoded.notText);
  const page = new DOMParser().parseFromString(decoded.text, 'text/html');
  const head = readHead(page);
  const story = new Readability(page, { serializer: (element) => element as Element }).parse();
  const text = story?.content ? writeLines(story.content) : writeLines(page.body);
  return readPastedText(text, fileName, {
    title: head.title ?? story?.title?.trim() ?? null,
    publisher: head.publisher ?? story?.siteName?.trim() ?? null,
    url: head.url,
    published: head.published,
  });
}

function readHead(page: Document) {
  const meta = (...names: string[]) =>
    names
      .map((name) => page.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`))
      .map((element) => element?.getAttribute('content')?.trim())
      .find(Boolean) ?? null;
  const link = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url');
  return {
    title: meta('og:title', 'twitter:title'),
    publisher: meta('og:site_name', 'application-name'),
    url: link && /^https?:\/\/\S+$/i.test(link) ? link : null,
    published: toDay(
      meta('article:published_time', 'datePublished', 'date', 'pubdate', 'DC.date.issued', 'parsely-pub-date') ??
        page.querySelector('time[datetime]')?.getAttribute('datetime') ??
        readLinkedData(page),
    ),
  };
}

/** schema.org's datePublished, wherever in the page's JSON-LD it stands. */
function readLinkedData(page: Document): string | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const found = /"datePublished"\s*:\s*"([^"]{4,40})"/.exec(script.textContent ?? '');
    if (found) return found[1] ?? null;
  }
  return null;
}

/** The day as the page's clock has it: that is the day its readers saw, and the one its weekdays are counted from. */
function toDay(stamp: string | null): string | null {
  const day = stamp && /^\d{4}-\d{2}-\d{2}/.exec(stamp)?.[0];
  return day && readEdtf(day) ? day : null;
}

/** The words of an element, each block on lines of its own. */
function writeLines(root: Element): string {
  const parts: string[] = [];
  const write = (node: Node): void => {
    if (node.nodeType === 3) parts.push((node.textContent ?? '').replace(/\s+/g, ' '));
    if (node.nodeType !== 1 || SILENT.has(node.nodeName.toUpperCase())) return;
    const block = BLOCKS.has(node.nodeName.toUpperCase());
    if (block) parts.push('\n\n');
    for (const child of node.childNodes) write(child);
    if (block) parts.push('\n\n');
  };
  write(root);
  return parts.join('');
}
