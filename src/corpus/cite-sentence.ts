import { known } from '#base/assert.ts';
import type { ParagraphRole, ParsedArticle } from '#model/article.ts';
import type { Corpus } from '#model/corpus.ts';
import { describeDay, describeMonth } from '#model/day-words.ts';
import type { SentenceLink } from './sentence-link.ts';

export interface Citation {
  readonly link: SentenceLink;
  /** The whole sentence. */
  readonly quote: string;
  /** null: the article has none. */
  readonly title: string | null;
  readonly publisher: string | null;
  /** "2 April 2024", "8 January 2025 (inferred)"; null when unknown. */
  readonly published: string | null;
  /** From 1, counting the story's own paragraphs only; null: in the headline. */
  readonly paragraph: number | null;
  readonly url: string | null;
  /** All of it as one line, ready to paste; the app adds the link that restores the comparison. */
  readonly text: string;
}

/**
 * Where a mark's words come from, ready to be pasted: “quote” “Title”, publisher, date, paragraph. The link that restores the comparison is
 * the app's to add.
 */
export function citeSentence(corpus: Corpus, link: SentenceLink): Citation {
  const article = known(
    corpus.articles.find(({ id }) => id === link.article),
    `article ${link.article}`,
  );
  const sentence = known(article.sentences[link.sentence], `sentence ${link.sentence} of ${article.id}`);
  const quote = article.raw.text.slice(sentence.span.start, sentence.span.end).replace(/\s+/g, ' ').trim();
  const facts = {
    title: article.title?.text ?? null,
    publisher: article.raw.publisher,
    published: describePublication(article),
    paragraph: numberParagraph(article, sentence.paragraph),
    url: toLink(article.raw.url),
  };
  return { link, quote, ...facts, text: writeCitation(quote, facts, article.raw.fileName) };
}

// A file may claim anything as its address; only these lead to a page.
const toLink = (url: string | null): string | null => (url !== null && /^https?:\/\//i.test(url) ? url : null);

const STORY: ReadonlySet<ParagraphRole> = new Set(['body', 'list-item']);

/** From 1; null for a headline. */
function numberParagraph({ paragraphs }: ParsedArticle, at: number): number | null {
  const role = paragraphs[at]?.role;
  if (role === undefined || !STORY.has(role)) return null;
  return paragraphs.slice(0, at + 1).filter((paragraph) => STORY.has(paragraph.role)).length;
}

/** "2 April 2024", "January 2025 (inferred)"; null when unknown. */
function describePublication({ published }: Pick<ParsedArticle, 'published'>): string | null {
  const { estimate, basis } = published;
  if (!estimate || estimate.earliest === null) return null;
  const day = estimate.earliest === estimate.latest;
  const words = day ? describeDay(estimate.earliest) : describeMonth(estimate.earliest);
  return basis === 'inferred' ? `${words} (inferred)` : words;
}

function writeCitation(
  quote: string,
  { title, publisher, published, paragraph, url }: Omit<Citation, 'link' | 'quote' | 'text'>,
  fileName: string,
): string {
  const source = [
    title === null ? null : `“${title}”`,
    publisher ?? (title === null ? fileName : null),
    published ?? 'no date',
    paragraph === null ? 'headline' : `paragraph ${paragraph}`,
  ];
  const line = `“${quote}” ${source.filter((part) => part !== null).join(', ')}.`;
  return url === null ? line : `${line} ${url}`;
}

/** "Kyiv Post, 2 April 2024, paragraph 3". */
export function describeSource({ title, publisher, published, paragraph }: Citation): string {
  return [
    nameOrigin({ title, publisher }),
    published ?? 'undated',
    paragraph === null ? 'headline' : `paragraph ${paragraph}`,
  ].join(', ');
}

/** Where an article is from; a pasted one, whose publisher nobody has named, is told apart by its headline. */
export const nameOrigin = ({ title, publisher }: Pick<Citation, 'title' | 'publisher'>): string =>
  publisher ?? (title === null ? 'publisher unknown' : `“${title}”`);
