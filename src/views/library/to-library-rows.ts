import type { ParsedArticle } from '#model/article.ts';
import { compareEstimates } from '#model/date-estimate.ts';
import { describeEstimate } from '#model/date-words.ts';
import type { ArticleId } from '#model/ids.ts';

/** One article as the library lists it. */
export interface LibraryRow {
  readonly id: ArticleId;
  readonly title: string;
  /** "Kyiv Post, 2 April 2024", "pasted text, publication date unknown". */
  readonly source: string;
  /** "1 visit, 6 events, 5 people": what was read in it. */
  readonly found: string;
  /** Things that could not be decided; the article view lists them. */
  readonly doubts: number;
  readonly article: ParsedArticle;
}

// Two lines of the list; a longer first sentence is told by its beginning.
const LONGEST_TITLE = 110;

/** The latest article first, undated ones at the end. */
export function toLibraryRows(articles: readonly ParsedArticle[]): LibraryRow[] {
  return [...articles].sort(compareLatestFirst).map((article) => ({
    id: article.id,
    title: describeTitle(article),
    source: `${article.raw.publisher ?? article.raw.fileName}, ${describePublished(article)}`,
    found: describeFound(article),
    doubts: article.doubts.length,
    article,
  }));
}

function compareLatestFirst(a: ParsedArticle, b: ParsedArticle): number {
  const [first, second] = [a.published.estimate, b.published.estimate];
  const newest = first && second ? compareEstimates(second, first) : compareEstimates(first, second);
  return newest || (a.id < b.id ? -1 : 1);
}

function describePublished({ published }: ParsedArticle): string {
  if (!published.estimate) return 'publication date unknown';
  const date = describeEstimate(published.estimate);
  return published.basis === 'inferred' ? `${date}, inferred` : date;
}

function describeFound({ visits, events, people }: ParsedArticle): string {
  const told = events.filter(({ type }) => type !== 'background').length;
  const parts: [number, string, string][] = [
    [visits.length, 'visit', 'visits'],
    [told, 'event', 'events'],
    [people.length, 'person', 'people'],
  ];
  const found = parts.filter(([n]) => n > 0).map(([n, one, many]) => count(n, one, many));
  return found.length > 0 ? found.join(', ') : 'No visits, events or people found';
}

/** Its title, else how it begins. */
export const describeTitle = (article: ParsedArticle): string => shorten(article.title?.text ?? openingOf(article));

function openingOf({ raw, sentences }: ParsedArticle): string {
  const [first] = sentences;
  return first ? raw.text.slice(first.span.start, first.span.end) : raw.text;
}

function shorten(text: string): string {
  const line = text
    .slice(0, LONGEST_TITLE * 2)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= LONGEST_TITLE) return line;
  return `${line.slice(0, line.lastIndexOf(' ', LONGEST_TITLE) + 1 || LONGEST_TITLE).trimEnd()} …`;
}

/** "no visits", "1 visit", "1,200 visits". */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${n === 0 ? 'no' : n.toLocaleString('en')} ${n === 1 ? one : many}`;
